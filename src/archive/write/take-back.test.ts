import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { dayAt, readOn, toldBy } from '../fixtures/days';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, freshArchive, NOON, profile, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteOn } from '../fixtures/noted';
import { toldBy as everythingTold } from '../fixtures/told';
import { understood } from '../fixtures/understood';
import type { Archive } from '../store/open';
import { undoImport } from './delete-import';
import { forget, unforget } from './forget';
import { recordProfile } from './profile';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

/** What is taken back goes to whoever is meant by then, and to nobody else. */

const NOW = NOON + 50 * DAY_MS;
const noteAs = (archive: Archive, username: string, text: string) => noteOn(archive, username, text, NOW);

async function notes(archive: Archive): Promise<string[]> {
  const { contexts } = await everythingTold(archive);
  return Object.entries(contexts).map(([who, context]) => `${who}: ${(context as { note: string }).note}`);
}

describe('a deleted snapshot of an import', () => {
  it('knows of a rename that was seen while it lay in the bin', async () => {
    const archive = await freshArchive();
    const importId = await importExport(archive, { at: dayAt(10), followers: dated(['ana', 'budi']), following: [] });
    const older = account(1, { username: 'ana' });
    await readOn(archive, dayAt(12), { followers: [older, account(2, { username: 'budi' })] });
    await deleteSnapshots(archive, [`${importId}/followers`], NOW);
    // Who really bore the name before that export: it means that account, and not the one that has the name now.
    await recordProfile(archive, profile({ account: account(3, { username: 'ana' }), observedAt: dayAt(5) }));
    await restoreSnapshots(archive, [`${importId}/followers`], NOW);
    const [told] = await understood(archive);
    expect(told!.followers.map((line) => line.split(' ')[0])).toEqual(['1000002', '1000003']);
    expect(await flawsOf(archive)).toEqual([]);
  });
});

describe('a deleted snapshot', () => {
  it('comes back without whoever was forgotten meanwhile, and with them when that is undone', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 4) });
    const before = await everythingTold(archive);
    const [id] = await archive.db.getAllKeys('snapshots');
    await deleteSnapshots(archive, [id!], NOW);
    await forget(archive, { kind: 'account', username: 'user.2' }, 'f1', NOW);
    expect(await restoreSnapshots(archive, [id!], NOW)).toBe(1);
    expect((await everythingTold(archive)).sets[id!]).toEqual(['1000001', '1000003', '1000004']);
    expect((await archive.db.get('snapshots', id!))!.coverage).toMatchObject({ seen: 3, hidden: 1 });
    expect(await flawsOf(archive)).toEqual([]);
    expect(await unforget(archive, 'f1', NOW)).toBe(true);
    expect((await everythingTold(archive)).sets).toEqual(before.sets);
    expect((await archive.db.get('snapshots', id!))!.coverage).toMatchObject({ seen: 4, hidden: 0 });
  });

  it('comes back with whoever was forgotten before it was deleted, and was taken back before it', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 4) });
    const before = await everythingTold(archive);
    const [id] = await archive.db.getAllKeys('snapshots');
    await forget(archive, { kind: 'account', username: 'user.2' }, 'f1', NOW);
    await deleteSnapshots(archive, [id!], NOW);
    expect(await unforget(archive, 'f1', NOW)).toBe(true);
    expect(await restoreSnapshots(archive, [id!], NOW)).toBe(1);
    expect((await everythingTold(archive)).sets).toEqual(before.sets);
    expect((await archive.db.get('snapshots', id!))!.coverage).toMatchObject({ seen: 4, hidden: 0 });
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('comes back with whoever was forgotten, where that was undone before', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 4) });
    const before = await everythingTold(archive);
    const [id] = await archive.db.getAllKeys('snapshots');
    await deleteSnapshots(archive, [id!], NOW);
    await forget(archive, { kind: 'account', username: 'user.2' }, 'f1', NOW);
    await unforget(archive, 'f1', NOW);
    await restoreSnapshots(archive, [id!], NOW);
    expect((await everythingTold(archive)).sets).toEqual(before.sets);
  });

  it('is gone after an hour, whether or not anything has emptied the bin', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 4) });
    const [id] = await archive.db.getAllKeys('snapshots');
    await deleteSnapshots(archive, [id!], NOW);
    expect(await restoreSnapshots(archive, [id!], NOW + HOUR_MS)).toBe(0);
    expect(await restoreSnapshots(archive, [id!], NOW + HOUR_MS - 1)).toBe(1);
  });
});

describe('an account that was forgotten and met again', () => {
  it('known by name only, is one account again, with the note', async () => {
    const archive = await freshArchive();
    await importExport(archive, { at: dayAt(0), followers: dated(['x', 'y']), following: [] });
    await noteAs(archive, 'x', 'met in Bandung');
    await forget(archive, { kind: 'account', username: 'x' }, 'f1', NOW);
    await readOn(archive, dayAt(2), { followers: [account(1, { username: 'x' })] });
    expect(await unforget(archive, 'f1', NOW)).toBe(true);
    expect(await notes(archive)).toEqual([`${VIEWER} 1000001: met in Bandung`]);
    const { accounts: people } = await everythingTold(archive);
    expect(Object.values(people).filter((one) => (one as { row: string[] }).row[0] === 'x')).toHaveLength(1);
    expect((await understood(archive))[0]!.followers).toEqual(['1000001 1600000000', 'y 1600086400']);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('known by name only, and by another export since, is one account again', async () => {
    const archive = await freshArchive();
    await importExport(archive, { at: dayAt(0), followers: dated(['x', 'y']), following: [] });
    await noteAs(archive, 'x', 'met in Bandung');
    await forget(archive, { kind: 'account', username: 'x' }, 'f1', NOW);
    await importExport(archive, { at: dayAt(4), followers: dated(['x']), following: [] });
    await noteAs(archive, 'x', 'owns a bakery');
    expect(await unforget(archive, 'f1', NOW)).toBe(true);
    expect(await notes(archive)).toEqual([`${VIEWER} @x: owns a bakery\n\nmet in Bandung`]);
    expect((await understood(archive)).map(({ followers }) => followers[0])).toEqual(['x 1600000000', 'x 1600000000']);
  });

  it('by its id, gets back its note, its lists and its names', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 3) });
    await readOn(archive, dayAt(8), { followers: [account(1), account(2, { username: 'dua' }), account(3)] });
    await noteAs(archive, 'dua', 'met in Bandung');
    await forget(archive, { kind: 'account', username: 'dua' }, 'f1', NOW);
    await readOn(archive, dayAt(16), { followers: [account(1), account(2, { username: 'dua' }), account(3)] });
    expect(await unforget(archive, 'f1', NOW)).toBe(true);
    expect(await notes(archive)).toEqual([`${VIEWER} 1000002: met in Bandung`]);
    const { accounts: people, sets } = await everythingTold(archive);
    expect(people['1000002']).toMatchObject({ names: [{ username: 'user.2' }, { username: 'dua' }] });
    for (const names of Object.values(sets)) expect(names).toContain('1000002');
    expect((await toldBy(archive)).filter((line) => !line.startsWith('renamed'))).toEqual([]);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('whose name somebody else took meanwhile does not take it back', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: [account(1, { username: 'ana' }), account(2)] });
    await forget(archive, { kind: 'account', username: 'ana' }, 'f1', NOW);
    await readOn(archive, dayAt(8), { followers: [account(2), account(5, { username: 'ana' })] });
    expect(await unforget(archive, 'f1', NOW)).toBe(true);
    expect(await findAccount(archive, { username: 'ana' })).toMatchObject({ id: account(5).id });
    expect(await findAccount(archive, { id: account(1).id })).toMatchObject({ username: 'ana' });
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('cannot be taken back after an hour', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 3) });
    await forget(archive, { kind: 'account', username: 'user.2' }, 'f1', NOW);
    expect(await unforget(archive, 'f1', NOW + HOUR_MS)).toBe(false);
    expect(await findAccount(archive, { id: account(2).id })).toBeNull();
  });

  it('is still known by the exports that named it, so that a later rename finds its rows', async () => {
    const archive = await freshArchive();
    await importExport(archive, { at: dayAt(10), followers: dated(['ana']), following: [] });
    await forget(archive, { kind: 'account', username: 'ana' }, 'f1', NOW);
    await unforget(archive, 'f1', NOW);
    await readOn(archive, dayAt(12), { followers: [account(1, { username: 'ana' })] });
    await recordProfile(archive, profile({ account: account(3, { username: 'ana' }), observedAt: dayAt(5) }));
    expect((await understood(archive))[0]!.followers).toEqual(['1000003 1600000000']);
  });
});

describe('an export that was forgotten with an old time', () => {
  it('is not put beside itself where it was imported again meanwhile', async () => {
    const archive = await freshArchive();
    const again = { at: dayAt(10), followers: dated(['ana', 'budi']), following: [] };
    await importExport(archive, again);
    await forget(archive, { kind: 'before', at: dayAt(20) }, 'f1', NOW);
    await importExport(archive, again);
    expect(await unforget(archive, 'f1', NOW)).toBe(true);
    expect((await understood(archive)).map(({ at }) => at)).toEqual([dayAt(10)]);
    expect(await archive.db.count('snapshots')).toBe(2);
    expect(await flawsOf(archive)).toEqual([]);
  });
});

it('what was noted as a viewer who was forgotten and taken back stands beside what was noted since', async () => {
  const archive = await freshArchive();
  await readOn(archive, dayAt(0), { followers: accounts(1, 4) });
  await noteAs(archive, 'user.2', 'before');
  await forget(archive, { kind: 'viewer', viewer: VIEWER }, 'all', NOW);
  await noteAs(archive, 'user.2', 'since');
  await unforget(archive, 'all', NOW);
  const [told] = await notes(archive);
  expect(told).toContain('before');
  expect(told).toContain('since');
});

it('a bare name and the account that it was, both forgotten and taken back after the export is gone, are one', async () => {
  for (const order of [
    ['bare', 'known'],
    ['known', 'bare'],
  ]) {
    const archive = await freshArchive();
    const imported = await importExport(archive, { at: NOW, followers: dated(['x', 'k']), following: [] });
    await noteAs(archive, 'x', 'old');
    await forget(archive, { kind: 'account', username: 'x' }, 'bare', NOW + 1);
    await readOn(archive, NOW + 2, { followers: [account(1, { username: 'x' })] });
    await forget(archive, { kind: 'account', username: 'x' }, 'known', NOW + 3);
    await undoImport(archive, imported, NOW + 4);
    for (const id of order) expect(await unforget(archive, id, NOW + 5)).toBe(true);
    expect(await notes(archive)).toEqual([`${VIEWER} ${account(1).id}: old`]);
    const known = Object.keys((await everythingTold(archive)).accounts);
    expect(known.filter((one) => one !== VIEWER)).toEqual([account(1).id]);
    expect(await flawsOf(archive)).toEqual([]);
  }
});
