import { expect, it } from 'vitest';
import { dayAt, readOn } from '../fixtures/days';
import { accounts, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { readSnapshots } from '../readings/read-readings';
import { readAmounts } from './amounts';

it('nothing is kept in an archive that nobody used, and nothing is older than nothing', async () => {
  expect(await readAmounts(await freshArchive())).toEqual({ viewers: 0, snapshots: 0, imports: 0, oldestAt: null });
});

it('counts what is kept of all accounts, and dates it by the oldest', async () => {
  const archive = await freshArchive();
  const ten = accounts(1, 10);
  for (const day of [0, 1, 2]) await readOn(archive, dayAt(day), { followers: ten, following: ten });
  const before = await readAmounts(archive);
  expect(before).toEqual({
    viewers: 1,
    snapshots: (await readSnapshots(archive, VIEWER)).length,
    imports: 0,
    oldestAt: expect.any(Number),
  });
  expect(Math.abs(before.oldestAt! - dayAt(0))).toBeLessThan(60_000 * 60);
  const at = NOON - 400 * 86_400_000;
  await importExport(archive, {
    at,
    owner: { username: 'another.one' },
    followers: dated(['one.of.them']),
    following: dated([]),
  });
  const after = await readAmounts(archive);
  expect(after).toMatchObject({ viewers: 2, imports: 1, oldestAt: at });
  expect(after.snapshots).toBeGreaterThan(before.snapshots);
});
