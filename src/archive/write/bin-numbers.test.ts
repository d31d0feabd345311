import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { dayAt, readOn, toldBy } from '../fixtures/days';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { note, noteOf, noteOn, numberOf } from '../fixtures/noted';
import { toldBy as everythingTold } from '../fixtures/told';
import { readContexts } from '../notes/contexts';
import type { Archive } from '../store/open';
import { recordCapture } from './capture';
import { undoContexts } from './contexts';
import { undoImport } from './delete-import';
import { forget, letGoOfForgotten, unforget } from './forget';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

/** Whatever can still be taken back keeps its account numbers: nobody else gets one, and no name of theirs goes. */

const NOW = NOON + 1000;
const LATER = NOW + DAY_MS;
const KEEP = [{ kind: 'keep' as const, isOn: true }];
const everybody = async (archive: Archive) => (await readContexts(archive, VIEWER)).of;

/** An export and nothing else, so that undoing it gives its numbers away. */
const exported = (archive: Archive) =>
  importExport(archive, { followers: dated(['x', 'y']), following: dated(['x', 'z']) });

describe('numbers that the bin names', () => {
  it('stay with an account that was forgotten, though the import that brought it is undone', async () => {
    const archive = await freshArchive();
    const importId = await exported(archive);
    await noteOn(archive, 'x', 'met in Bandung', NOW);
    await forget(archive, { kind: 'account', username: 'x' }, 'f1', NOW);
    await undoImport(archive, importId, NOW);
    await readOn(archive, dayAt(1), { followers: accounts(1, 5) });
    expect(await unforget(archive, 'f1', NOW)).toBe(true);
    for (const { username } of accounts(1, 5)) expect(await noteOf(archive, username)).toBeUndefined();
    for (const one of accounts(1, 5)) expect(await findAccount(archive, { id: one.id })).toMatchObject(one);
    expect(await findAccount(archive, { id: VIEWER })).toMatchObject({ username: 'me.myself' });
    expect(await noteOf(archive, 'x')).toBe('met in Bandung');
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('stay with an account whose note was cleared', async () => {
    const archive = await freshArchive();
    const importId = await exported(archive);
    const number = await numberOf(archive, 'x');
    await noteNumbers(archive, VIEWER, [number], note('met in Bandung'), NOW);
    const cleared = await noteNumbers(archive, VIEWER, [number], note(''), NOW);
    await undoImport(archive, importId, NOW);
    await readOn(archive, dayAt(1), { followers: accounts(1, 5) });
    await undoContexts(archive, VIEWER, cleared, NOW);
    for (const { username } of accounts(1, 5)) expect(await noteOf(archive, username)).toBeUndefined();
    expect(await noteOf(archive, 'x')).toBe('met in Bandung');
  });

  it('are free again once nothing can be taken back, and so are their names', async () => {
    const archive = await freshArchive();
    const importId = await exported(archive);
    const number = await numberOf(archive, 'x');
    await noteNumbers(archive, VIEWER, [number], note('met in Bandung'), NOW);
    const cleared = await noteNumbers(archive, VIEWER, [number], note(''), NOW);
    await undoImport(archive, importId, NOW);
    expect(await findAccount(archive, { username: 'x' })).toMatchObject({ number });
    await letGoOfForgotten(archive, LATER);
    expect(await findAccount(archive, { username: 'x' })).toBeNull();
    expect(await undoContexts(archive, VIEWER, cleared, LATER)).toBe(0);
    expect((await everybody(archive)).size).toBe(0);
  });

  it('of a snapshot of an import never become strangers: with the import its deleted snapshot is gone', async () => {
    const archive = await freshArchive();
    const importId = await exported(archive);
    await deleteSnapshots(archive, [`${importId}/followers`], NOW);
    await undoImport(archive, importId, NOW);
    await readOn(archive, dayAt(1), { followers: accounts(1, 5) });
    const before = await toldBy(archive);
    expect(await restoreSnapshots(archive, [`${importId}/followers`], NOW)).toBe(0);
    await readOn(archive, dayAt(3), { followers: accounts(3, 5) });
    expect((await toldBy(archive)).filter((line) => line.startsWith('gone'))).toEqual([
      'gone user.1 followers likely',
      'gone user.2 followers likely',
    ]);
    expect(before.filter((line) => line.startsWith('gone'))).toEqual([]);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('keep the names that another import needs whose deletion can be taken back', async () => {
    const archive = await freshArchive();
    const first = await exported(archive);
    await importExport(archive, { at: NOON - 30 * DAY_MS, followers: dated(['x', 'y']), following: dated(['z']) });
    await forget(archive, { kind: 'before', at: NOON - DAY_MS }, 'f1', NOW);
    await undoImport(archive, first, NOW);
    await readOn(archive, dayAt(1), { followers: accounts(1, 5) });
    expect(await unforget(archive, 'f1', NOW)).toBe(true);
    for (const username of ['x', 'y', 'z'])
      expect(await findAccount(archive, { username })).toMatchObject({ username });
    expect(await findAccount(archive, { id: account(1).id })).toMatchObject({ username: 'user.1' });
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('are of nobody while a note is told by one, though its account has another by now', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture([account(1, { username: 'old' })], { readAt: dayAt(-1) }));
    const importId = await importExport(archive, { at: NOON, followers: dated(['new']), following: [] });
    const told = await noteNumbers(archive, VIEWER, [await numberOf(archive, 'new')], KEEP, NOW);
    await recordCapture(archive, capture([account(1, { username: 'new' })], { readAt: NOW + 1 }));
    await undoImport(archive, importId, NOW + 2);
    await recordCapture(archive, capture(accounts(50, 3), { readAt: dayAt(1), kind: 'following' }));
    const strangers = await Promise.all(accounts(50, 3).map(({ username }) => numberOf(archive, username)));
    // The very same change, of others: it is not theirs that is taken back.
    await noteNumbers(archive, VIEWER, strangers, KEEP, NOW + 3);
    expect(await undoContexts(archive, VIEWER, told, NOW + 4)).toBe(1);
    expect([...(await everybody(archive)).keys()].sort()).toEqual(strangers.sort());
  });

  it('are of nobody while it is known whose they are by now: no stranger is taken for them', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture([account(1, { username: 'old' })], { readAt: dayAt(-1) }));
    const importId = await importExport(archive, { at: NOON, followers: dated(['new']), following: [] });
    await forget(archive, { kind: 'account', username: 'new' }, 'f1', NOW);
    await recordCapture(archive, capture([account(1, { username: 'new' })], { readAt: NOW + 1 }));
    expect(await unforget(archive, 'f1', NOW + 2)).toBe(true);
    await undoImport(archive, importId, NOW + 3);
    const { reading } = await recordCapture(archive, capture(accounts(50, 3), { readAt: dayAt(1), kind: 'following' }));
    const members = async () => (await everythingTold(archive)).sets[reading.readingId];
    const before = await members();
    await deleteSnapshots(archive, [reading.readingId], NOW + 4);
    expect(await restoreSnapshots(archive, [reading.readingId], NOW + 5)).toBe(1);
    expect(await members()).toEqual(before);
  });

  it('stay with whom Instagram named as deactivated, and who was forgotten since', async () => {
    const archive = await freshArchive();
    const importId = await importExport(archive, { followers: dated(['user.9']), following: [] });
    const deactivated = { size: 1, named: [account(9)] };
    await recordCapture(archive, capture(accounts(1, 3), { readAt: dayAt(1), deactivated }));
    await forget(archive, { kind: 'account', username: 'user.9' }, 'f1', NOW);
    await letGoOfForgotten(archive, LATER);
    await undoImport(archive, importId, LATER);
    await readOn(archive, dayAt(3), { followers: accounts(1, 6) });
    const named = (await archive.db.getAll('readings')).flatMap(({ passes }) =>
      passes.flatMap((pass) => pass.deactivated?.named ?? []),
    );
    for (const username of ['me.myself', 'user.1', 'user.6'])
      expect(named).not.toContain(await numberOf(archive, username));
  });
});
