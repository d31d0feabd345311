import { expect, it } from 'vitest';
import { numbersOf } from '../../domain/membership';
import { DAY_MS } from '../../domain/time';
import { accounts, capture, FAR, freshArchive, NOON, tie, VIEWER } from '../fixtures/invented';
import { readAccountEvidence } from '../history/read-evidence';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import { recordCapture } from '../write/capture';
import { recordTie } from '../write/profile';
import { readReadings, readSnapshots } from './read-readings';

async function membersOf(archive: Archive, id: string): Promise<number[]> {
  const tx = archive.db.transaction([...archive.db.objectStoreNames]);
  return [...numbersOf(await new Memberships(tx).of(id))];
}

it('readings that are over keep their members, as small differences, and lose their captures', async () => {
  const archive = await freshArchive();
  const days = 40;
  for (let day = 0; day < days; day++)
    await recordCapture(archive, capture(accounts(day * 3, 3000), { readAt: NOON + day * 1.5 * DAY_MS }));
  expect(await archive.db.count('captures')).toBeLessThanOrEqual(3);
  const snapshots = (await readSnapshots(archive, VIEWER)).reverse();
  expect(snapshots).toHaveLength(days);
  for (const [day, { snapshotId }] of snapshots.entries())
    expect(await membersOf(archive, snapshotId)).toEqual(Array.from({ length: 3000 }, (_, at) => day * 3 + at));
  const rows = await archive.db.getAll('memberships');
  const closed = rows.filter((row) => row.packed instanceof Uint8Array);
  expect(closed.length).toBeGreaterThanOrEqual(days - 3);
  expect(Math.max(...closed.map((row) => row.packed.byteLength))).toBeLessThan(20);
});

it('a capture that comes after its reading was closed begins one of its own, and harms nothing', async () => {
  const archive = await freshArchive();
  const early = capture(accounts(1, 5));
  await recordCapture(archive, early);
  await recordCapture(archive, capture(accounts(1, 6), { readAt: NOON + 3 * DAY_MS }));
  await recordCapture(archive, capture(accounts(50, 2), { readAt: NOON + 1000 }));
  expect((await readReadings(archive, VIEWER)).map((reading) => reading.seen)).toEqual([6, 2, 5]);
});

it('a tie that came before the account is joined to it once the account shows', async () => {
  const archive = await freshArchive();
  const [person] = accounts(1, 1);
  await recordTie(archive, tie(person!.id, { followsYou: true }));
  await recordCapture(archive, capture([person!], { kind: 'following' }));
  const evidence = await readAccountEvidence(archive, VIEWER, { number: 0 }, FAR);
  expect(evidence.followsYou).toMatchObject({ holds: true, certainty: 'certain', asOf: NOON });
});
