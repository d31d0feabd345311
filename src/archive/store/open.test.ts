import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { accounts, capture, freshArchive, NOON, pages, tie, VIEWER } from '../fixtures/invented';
import { readReadings } from '../readings/read-readings';
import { recordCapture } from '../write/capture';
import { deleteEverything } from '../write/delete-everything';
import { recordTie, recordViewer } from '../write/profile';
import { ARCHIVE_VERSION, MIGRATIONS, migrate } from './migrations';
import { openArchive } from './open';
import { ArchiveProblem, asArchiveProblem } from './problem';
import type { ArchiveSchema } from './schema';
import { writing } from './transaction';

/** What version 1 was on the day it was frozen. A later step is added below it, never here. */
const VERSION_1 = {
  annotations: ['byViewer'],
  bin: ['byTime'],
  forgotten: ['byTime'],
  words: [],
  accountChunks: [],
  actions: [],
  captures: ['byReading'],
  contexts: ['byNumber'],
  counts: [],
  idBuckets: [],
  importColumns: [],
  importNames: [],
  imports: ['byViewer'],
  memberships: ['byBase'],
  meta: [],
  names: [],
  readings: ['byList', 'byOpen', 'byViewer'],
  snapshots: ['byList', 'byViewer'],
  staging: [],
  ties: ['byNumber', 'byOrphan'],
  usernameBuckets: [],
  viewers: [],
};

describe('migrations', () => {
  it('are steps of one version each, from 1 on', () => {
    expect(MIGRATIONS.map((step) => step.to)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  });

  it('lay version 1 as it was frozen', async () => {
    const db = await openDB<ArchiveSchema>('frozen-1', 1, {
      upgrade: (opened, from, _to, tx) => migrate(opened, tx, from, 1),
    });
    const tx = db.transaction([...db.objectStoreNames]);
    const shape = [...db.objectStoreNames].map((name) => [name, [...tx.objectStore(name).indexNames]]);
    expect(Object.fromEntries(shape)).toEqual(VERSION_1);
    db.close();
  });

  it('take a database of every older version to the newest', async () => {
    for (const { to } of MIGRATIONS) {
      const name = `from-${to}`;
      const old = await openDB<ArchiveSchema>(name, to, {
        upgrade: (opened, from, _to, tx) => migrate(opened, tx, from, to),
      });
      old.close();
      const archive = await openArchive({ name });
      expect(archive.db.version).toBe(ARCHIVE_VERSION);
      expect((await recordCapture(archive, capture(accounts(1, 3)))).newAccounts).toBe(3);
      archive.close();
    }
  });
});

describe('an archive', () => {
  it('of a newer version is refused by name', async () => {
    (await openDB('newer', ARCHIVE_VERSION + 1)).close();
    await expect(openArchive({ name: 'newer' })).rejects.toMatchObject({
      name: 'ArchiveProblem',
      kind: 'newer-version',
    });
  });

  it('lets go at once when another window wants to upgrade, and says so', async () => {
    const closed: string[] = [];
    const archive = await openArchive({ name: 'let-go', onClosed: (why) => closed.push(why) });
    const newer = await openDB('let-go', ARCHIVE_VERSION + 1);
    newer.close();
    expect(closed).toEqual(['versionchange']);
    await expect(readReadings(archive, VIEWER)).rejects.toMatchObject({ kind: 'closed' });
    await expect(recordViewer(archive, { id: VIEWER, username: null, seenAt: NOON })).rejects.toBeInstanceOf(
      ArchiveProblem,
    );
  });

  it('keeps what was being written when another window wants to upgrade, and tells of what came too late', async () => {
    const [writer, reader] = [await openArchive({ name: 'raced' }), await openArchive({ name: 'raced', mode: 'read' })];
    const list = pages(accounts(1, 30), 10);
    const written = list.map((one) => recordCapture(writer, one).then(() => true));
    const read = readReadings(reader, VIEWER);
    const upgrading = openDB('raced', ARCHIVE_VERSION + 1);
    expect(await Promise.all(written)).toEqual([true, true, true]);
    expect(Array.isArray(await read)).toBe(true);
    const newer = await upgrading;
    expect(await newer.count('captures')).toBe(3);
    newer.close();
    await expect(recordCapture(writer, capture(accounts(1, 1)))).rejects.toMatchObject({ kind: 'closed' });
    await expect(readReadings(reader, VIEWER)).rejects.toMatchObject({ kind: 'closed' });
  });

  it('keeps all or nothing of an interrupted write', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 3)));
    const broken = writing(archive, ['meta', 'accountChunks'], 'relaxed', async (tx) => {
      await tx.objectStore('meta').put(99, 'accounts');
      tx.abort();
    });
    await expect(broken).rejects.toMatchObject({ kind: 'aborted' });
    expect(await archive.db.get('meta', 'accounts')).toBe(3);
    const thrown = writing(archive, ['meta'], 'relaxed', async (tx) => {
      await tx.objectStore('meta').put(99, 'accounts');
      throw new TypeError('a mistake');
    });
    await expect(thrown).rejects.toThrow('a mistake');
    expect(await archive.db.get('meta', 'accounts')).toBe(3);
  });

  it('opened for reading refuses to be written', async () => {
    const archive = await openArchive({ name: 'reader', mode: 'read' });
    await expect(recordCapture(archive, capture(accounts(1, 1)))).rejects.toBeInstanceOf(ArchiveProblem);
    expect(await readReadings(archive, VIEWER)).toEqual([]);
  });

  it('says when the device is full', () => {
    const full = new DOMException('full', 'QuotaExceededError');
    expect(asArchiveProblem(new DOMException('', 'AbortError'), full)).toMatchObject({ kind: 'quota' });
  });

  it('forgets everything when told to, and can begin again', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 3)));
    await recordTie(archive, tie(accounts(9, 1)[0]!.id, { youFollow: true, action: 'follow' }));
    await deleteEverything(archive);
    for (const store of archive.db.objectStoreNames) expect(await archive.db.count(store)).toBe(0);
    expect((await recordCapture(archive, capture(accounts(2, 3)))).newAccounts).toBe(3);
  });
});
