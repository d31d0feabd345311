import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { unmetViewer } from '../../domain/exports/import';
import { DAY_MS } from '../../domain/time';
import { flawsOf } from '../fixtures/flaws';
import { account, capture, freshArchive, NOON } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { note, numberOf } from '../fixtures/noted';
import { readContexts } from '../notes/contexts';
import type { Archive } from '../store/open';
import { putAnnotation } from './annotation';
import { recordCapture } from './capture';
import { undoContexts } from './contexts';
import { undoImport } from './delete-import';
import { forget, unforget } from './forget';
import { recordViewer } from './profile';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

/** A viewer known by name alone, from an export, logs in while something of theirs lies in the bin. */

const T = NOON + 10 * DAY_MS;
const MINUTE = 60_000;
const BOB = unmetViewer('bob');
const ID = '900' as AccountId;
const logIn = (archive: Archive, seenAt: number) => recordViewer(archive, { id: ID, username: 'bob', seenAt });
const importOf = (archive: Archive, at: number, names: string[]) =>
  importExport(archive, { at, owner: { username: 'bob' }, followers: dated(names), following: dated(names) });

describe('what a viewer of a name alone has in the bin', () => {
  for (const stays of [true, false])
    it(`is the account’s own when it is taken back, ${stays ? 'other exports being adopted' : 'nothing else being there'}`, async () => {
      const archive = await freshArchive();
      const old = await importOf(archive, T - 100 * DAY_MS, ['x']);
      if (stays) await importOf(archive, T - DAY_MS, ['y']);
      await putAnnotation(archive, { annotationId: 'n', viewer: BOB, at: T - 99 * DAY_MS, text: 'began' });
      await forget(archive, stays ? { kind: 'before', at: T - 50 * DAY_MS } : { kind: 'viewer', viewer: BOB }, 'f', T);
      await logIn(archive, T + MINUTE);
      expect(await unforget(archive, 'f', T + 2 * MINUTE)).toBe(true);
      expect((await archive.db.get('imports', old))?.viewer).toBe(ID);
      expect((await archive.db.get('snapshots', `${old}/followers`))?.owner).toBe(ID);
      expect((await archive.db.get('annotations', 'n'))?.viewer).toBe(ID);
      expect((await archive.db.getAll('viewers')).map(({ id }) => id)).toEqual([ID]);
      expect(await flawsOf(archive)).toEqual([]);
    });

  it('still waits with the viewer who was forgotten: a deleted list alone does not come back', async () => {
    const archive = await freshArchive();
    const imported = await importOf(archive, T, ['x']);
    await deleteSnapshots(archive, [`${imported}/followers`], T + 1);
    await forget(archive, { kind: 'viewer', viewer: BOB }, 'f', T + 2);
    await logIn(archive, T + MINUTE);
    expect(await restoreSnapshots(archive, [`${imported}/followers`], T + 2 * MINUTE)).toBe(0);
  });

  it('is a note that is theirs once they log in, though it was taken back when the export was gone', async () => {
    const archive = await freshArchive();
    const imported = await importOf(archive, T, ['x']);
    const number = await numberOf(archive, 'x');
    await noteNumbers(archive, BOB, [number], note('hello'), T + 1);
    const cleared = await noteNumbers(archive, BOB, [number], note(''), T + 2);
    await undoImport(archive, imported, T + 3);
    expect(await undoContexts(archive, BOB, cleared, T + 4)).toBe(1);
    await logIn(archive, T + MINUTE);
    expect((await readContexts(archive, ID)).of.get(number)?.note).toBe('hello');
    expect((await archive.db.getAll('viewers')).map(({ id }) => id)).toEqual([ID]);
  });

  it('is theirs once they log in, though what they wrote was taken back when the export was gone', async () => {
    for (const isOfAccount of [true, false]) {
      const archive = await freshArchive();
      const imported = await importOf(archive, T, ['x']);
      await recordCapture(archive, capture([account(1, { username: 'x' })], { readAt: T + 1 }));
      await noteNumbers(archive, BOB, [await numberOf(archive, 'x')], note('hello'), T + 1);
      await putAnnotation(archive, { annotationId: 'n', viewer: BOB, at: T - 9 * DAY_MS, text: 'began' });
      await forget(archive, { kind: 'account', username: 'x' }, 'x', T + 2);
      await forget(archive, { kind: 'before', at: T - DAY_MS }, 'b', T + 2);
      await undoImport(archive, imported, T + 3);
      expect(await archive.db.get('viewers', BOB)).toBeUndefined();
      expect(await unforget(archive, isOfAccount ? 'x' : 'b', T + 4)).toBe(true);
      await logIn(archive, T + MINUTE);
      if (isOfAccount) expect(await archive.db.getAllKeys('contexts')).toEqual([[ID, await numberOf(archive, 'x')]]);
      else expect((await archive.db.get('annotations', 'n'))?.viewer).toBe(ID);
    }
  });

  it('is a note that is theirs, taken back after they logged in while nothing of theirs was here', async () => {
    const archive = await freshArchive();
    const imported = await importOf(archive, T, ['x']);
    const number = await numberOf(archive, 'x');
    await noteNumbers(archive, BOB, [number], note('hello'), T + 1);
    const cleared = await noteNumbers(archive, BOB, [number], note(''), T + 2);
    await undoImport(archive, imported, T + 3);
    await logIn(archive, T + MINUTE);
    expect(await undoContexts(archive, BOB, cleared, T + 2 * MINUTE)).toBe(1);
    expect((await readContexts(archive, ID)).of.get(number)?.note).toBe('hello');
  });
});
