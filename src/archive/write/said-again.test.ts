import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, freshArchive, NOON, pages } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { toldBy } from '../fixtures/told';
import { everything } from '../fixtures/understood';
import { recordCapture } from './capture';
import { undoImport } from './delete-import';
import { forget, letGoOfForgotten } from './forget';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

const T = NOON + 10 * DAY_MS;

describe('a capture that is said again', () => {
  it('after somebody in it was forgotten does not bring them back', async () => {
    const archive = await freshArchive();
    const said = capture(accounts(1, 3), { readAt: T });
    await recordCapture(archive, said);
    await forget(archive, { kind: 'account', username: 'user.2' }, 'f', T + 1);
    expect((await recordCapture(archive, said)).isRepeat).toBe(true);
    expect(await findAccount(archive, { id: account(2).id })).toBeNull();
  });

  it('after its reading was deleted does not bring that back, and what was read on is not lost when it is', async () => {
    const archive = await freshArchive();
    const [first, second] = pages(accounts(1, 8), 4, { readAt: T });
    const { reading } = await recordCapture(archive, first!);
    await deleteSnapshots(archive, [reading.readingId], T + 1);
    expect((await recordCapture(archive, first!)).isRepeat).toBe(true);
    expect([await archive.db.count('snapshots'), await archive.db.count('readings')]).toEqual([0, 0]);
    await recordCapture(archive, second!);
    expect(await restoreSnapshots(archive, [reading.readingId], T + 2)).toBe(1);
    expect((await recordCapture(archive, first!)).isRepeat).toBe(true);
    const everybody = new Set(Object.values((await toldBy(archive)).sets).flat());
    expect(everybody).toEqual(new Set(accounts(1, 8).map(({ id }) => id)));
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('is forgotten itself once the deletion cannot be taken back', async () => {
    const archive = await freshArchive();
    const { reading } = await recordCapture(archive, capture(accounts(1, 3), { readAt: T }));
    await deleteSnapshots(archive, [reading.readingId], T);
    await letGoOfForgotten(archive, T + HOUR_MS);
    expect(await archive.db.count('bin')).toBe(0);
  });
});

it('whom an import brought and only a deleted look showed as well is gone when the import is undone', async () => {
  const archive = await freshArchive();
  const imported = await importExport(archive, { at: T, followers: dated(['user.2']), following: [] });
  const { reading } = await recordCapture(archive, capture([account(2)], { readAt: T + HOUR_MS }));
  await deleteSnapshots(archive, [reading.readingId], T + 2 * HOUR_MS);
  await letGoOfForgotten(archive, T + 4 * HOUR_MS);
  await undoImport(archive, imported, T + 5 * HOUR_MS);
  await letGoOfForgotten(archive, T + 9 * HOUR_MS);
  expect(await everything(archive)).not.toContain('user.2');
});
