import * as fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { flawsOf } from '../fixtures/flaws';
import { accounts, capture, freshArchive, pages, profile, tie, VIEWER } from '../fixtures/invented';
import { readReadings } from '../readings/read-readings';
import { ARCHIVE_VERSION, migrate } from '../store/migrations';
import { openArchive } from '../store/open';
import { recordCapture } from '../write/capture';
import { deleteDatabasesBeside } from '../write/delete-everything';
import { recordProfile, recordTie } from '../write/profile';
import { layFor, mustBeReadable, putRescued } from '../write/rescued';
import { rescue } from './recover';
import { asHead, asRow, rowLine } from './recover-lines';

const realOpen = indexedDB.open.bind(indexedDB);
const stores = IDBObjectStore.prototype as unknown as Record<string, (...given: never[]) => unknown>;
const real = { get: stores['get']!, getAllKeys: stores['getAllKeys']! };
afterEach(() => {
  indexedDB.open = realOpen;
  Object.assign(stores, real);
});

async function filled() {
  const archive = await freshArchive();
  await recordProfile(archive, profile({ followerCount: 30, followingCount: 3 }));
  for (const one of pages(accounts(1, 30), 12)) await recordCapture(archive, one);
  await recordCapture(archive, capture(accounts(29, 3), { kind: 'following' }));
  await recordTie(archive, tie(accounts(5, 1)[0]!.id, { followsYou: true, action: 'follow' }));
  const name = archive.db.name;
  return { archive, name };
}

async function everything(name: string): Promise<string> {
  const db = await openDB(name);
  const all = await Promise.all(
    [...db.objectStoreNames].map(async (one) => [one, await db.getAllKeys(one), await db.getAll(one)]),
  );
  db.close();
  return JSON.stringify(all, (_key, value) => (ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value));
}

describe('a database that will not open', () => {
  it('is tried once more, and no more often', async () => {
    let tries = 0;
    indexedDB.open = ((...given: [string, number?]) => {
      tries += 1;
      if (tries === 1) throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return realOpen(...given);
    }) as typeof indexedDB.open;
    (await openArchive({ name: 'second-try' })).close();
    expect(tries).toBe(2);
    indexedDB.open = () => {
      tries += 1;
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
    await expect(openArchive({ name: 'never' })).rejects.toMatchObject({ kind: 'cannot-open' });
    expect(tries).toBe(4);
  });

  it('of a newer version is shown to whoever only reads, refused to whoever writes, and not touched', async () => {
    const { archive, name } = await filled();
    archive.close();
    const newer = await openDB(name, ARCHIVE_VERSION + 3, {
      upgrade: (db) => void db.createObjectStore('fromTheFuture'),
    });
    newer.close();
    const before = await everything(name);
    await expect(openArchive({ name })).rejects.toMatchObject({ kind: 'newer-version' });
    const shown = await openArchive({ name, mode: 'read' });
    expect(shown).toMatchObject({ isNewer: true, mode: 'read' });
    expect((await readReadings(shown, VIEWER)).map((one) => one.seen).sort()).toEqual([3, 30]);
    await expect(recordCapture(shown, capture(accounts(1, 1)))).rejects.toMatchObject({ kind: 'aborted' });
    shown.close();
    expect(await everything(name)).toBe(before);
  });
});

describe('a rescue', () => {
  it('put back into a fresh database gives the same archive', async () => {
    const { archive, name } = await filled();
    archive.close();
    const { lines, rows, lost } = await rescue(name);
    expect({ rows: lines.length - 1, lost }).toEqual({ rows, lost: 0 });
    await layFor('balik-2', lines[0]!);
    for (let at = 1; at < lines.length; at += 7) await putRescued('balik-2', lines.slice(at, at + 7));
    await mustBeReadable('balik-2');
    expect(await everything('balik-2')).toBe(await everything(name));
    const restored = await openArchive({ name: 'balik-2' });
    expect(await flawsOf(restored)).toEqual([]);
    // And it goes on as an archive does.
    expect((await recordCapture(restored, capture(accounts(100, 2)))).newAccounts).toBe(2);
    restored.close();
  });

  it('loses the rows that cannot be read and keeps the others', async () => {
    const { archive, name } = await filled();
    archive.close();
    const whole = await rescue(name);
    stores['get'] = function (this: IDBObjectStore, ...given: never[]) {
      if (this.name === 'ties') throw new DOMException('', 'DataError');
      return real.get.apply(this, given);
    };
    stores['getAllKeys'] = function (this: IDBObjectStore, ...given: never[]) {
      if (this.name === 'counts') throw new DOMException('', 'UnknownError');
      return real.getAllKeys.apply(this, given);
    };
    const part = await rescue(name);
    expect(part.lost).toBeGreaterThan(1);
    expect(part.rows).toBeLessThan(whole.rows);
    expect(part.lines.every((line) => whole.lines.includes(line))).toBe(true);
  });

  it('makes no database where there is none', async () => {
    await expect(rescue('nobody-was-here')).rejects.toMatchObject({ kind: 'cannot-open' });
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain('nobody-was-here');
  });

  it('of an older version is put back as it was and then upgraded', async () => {
    const old = await openDB('old-one', 1, {
      upgrade: (db, from, _to, tx) => migrate(db as never, tx as never, from, 1),
    });
    old.close();
    const { lines } = await rescue('old-one');
    await layFor('balik-3', lines[0]!);
    await mustBeReadable('balik-3');
    const archive = await openArchive({ name: 'balik-3' });
    expect(archive.db.version).toBe(ARCHIVE_VERSION);
    archive.close();
  });

  it('of a newer version, or of another hand, is refused', async () => {
    const newer = JSON.stringify({ format: 'balik-rescue', edition: 1, database: ARCHIVE_VERSION + 1 });
    await expect(layFor('balik-4', newer)).rejects.toMatchObject({ kind: 'newer-version' });
    for (const line of ['', '{}', 'null', '[]', '{"format":"balik-rescue","edition":1,"database":"1"}', '\u0000'])
      await expect(layFor('balik-4', line)).rejects.toMatchObject({ kind: 'aborted' });
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain('balik-4');
  });
});

describe('the lines of a rescued file', () => {
  it('carry every kind of value a row holds, bit by bit', () => {
    const value = fc.oneof(
      fc.uint8Array(),
      fc.uint32Array(),
      fc.float64Array({ noNaN: true }),
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), fc.string(), (given, key) => {
        fc.pre(!Object.hasOwn(given, '__proto__') && !Object.hasOwn(given, '$array'));
        expect(asRow(rowLine({ store: 'ties', key, value: given }))).toEqual({ store: 'ties', key, value: given });
      }),
      { numRuns: 40 },
    );
  });

  it('never throw, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        asHead(line);
        asRow(line);
      }),
    );
    for (const line of [
      '{"store":"meta","key":1,"value":{"$array":"Uint32Array","bytes":"AAA="}}',
      '{"store":"meta","key":1,"value":{"$array":"constructor","bytes":""}}',
      '{"store":"meta","key":1,"value":{"$array":"Uint8Array","bytes":"%%%"}}',
    ])
      expect(asRow(line)).toBeNull();
    const { value } = asRow('{"store":"meta","key":1,"value":{"__proto__":{"isAdmin":true}}}')!;
    expect((value as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe('deleting everything', () => {
  it('reaches the databases that were left behind, and none that is not ours', async () => {
    for (const name of ['balik', 'balik-7', 'balik-8', 'balik-beta', 'other'])
      (await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('x') })).close();
    await deleteDatabasesBeside('balik-8');
    const left = (await indexedDB.databases()).map((one) => one.name);
    expect(left).toEqual(expect.arrayContaining(['balik-8', 'balik-beta', 'other']));
    expect(left).not.toContain('balik');
    expect(left).not.toContain('balik-7');
  });
});
