import { HOUR_MS } from '../domain/time';
import { closedBefore } from './close-readings';
import { packMembership, unpackMembership } from './membership-codec';
import { putClosedMembership, takeOutMembership } from './memberships';
import type { Archive } from './open';
import { closedRow, type ListKey } from './reading-rows';
import { putBackSides, takeOutSides } from './side-rows';
import { type WriteTx, writing } from './transaction';
import { weighAgain } from './weigh-again';

/** A deletion can be undone for so long; after that what was deleted is gone for good. */
export const BIN_KEEPS_MS = HOUR_MS;

const STORES = ['readings', 'captures', 'snapshots', 'memberships', 'counts', 'bin'] as const;

/**
 * Deletes snapshots with the readings they were sealed from, all of them or none. What was kept as a difference to one
 * of them is kept as a difference to another. They stay in the bin for a while.
 */
export function deleteSnapshots(archive: Archive, ids: readonly string[], now: number): Promise<void> {
  return writing(archive, STORES, 'strict', async (tx) => {
    const lists: (ListKey | null)[] = [];
    for (const id of ids) lists.push(await deleteOne(tx, id, now));
    await weighAgain(tx, lists);
  });
}

/** Takes snapshots back out of the bin; those that are no longer in it are left out. Answers how many came back. */
export function restoreSnapshots(archive: Archive, ids: readonly string[]): Promise<number> {
  return writing(archive, STORES, 'strict', async (tx) => {
    let restored = 0;
    const lists: (ListKey | null)[] = [];
    for (const id of ids) {
      const list = await restoreOne(tx, id);
      if (list === false) continue;
      restored += 1;
      lists.push(list);
    }
    await weighAgain(tx, lists);
    return restored;
  });
}

/**
 * Inside a transaction over these stores and `bin`: takes one snapshot out, with its reading, into the bin. Answers
 * which list's readings are to be weighed again when all is deleted.
 */
export async function deleteOne(
  tx: WriteTx<'readings' | 'captures' | 'snapshots' | 'memberships' | 'bin'>,
  snapshotId: string,
  deletedAt: number,
): Promise<ListKey | null> {
  const [reading = null, snapshot = null] = await Promise.all([
    tx.objectStore('readings').get(snapshotId),
    tx.objectStore('snapshots').get(snapshotId),
  ]);
  if (reading === null && snapshot === null) return null;
  const captures = tx.objectStore('captures');
  for (const id of await captures.index('byReading').getAllKeys(snapshotId)) captures.delete(id);
  const set = await takeOutMembership(tx, snapshotId);
  tx.objectStore('readings').delete(snapshotId);
  tx.objectStore('snapshots').delete(snapshotId);
  // Without its captures it cannot be read on, so it comes back closed.
  const closed = reading === null ? null : closedRow(reading);
  const sides = await takeOutSides(tx, snapshotId, snapshot ?? reading ?? {});
  tx.objectStore('bin').put({
    snapshotId,
    deletedAt,
    reading: closed,
    snapshot,
    packed: packMembership(set),
    ...sides,
  });
  return reading;
}

/** Answers as `deleteOne` does; false = it is no longer in the bin. */
export async function restoreOne(
  tx: WriteTx<'readings' | 'snapshots' | 'memberships' | 'bin'>,
  snapshotId: string,
): Promise<ListKey | null | false> {
  const binned = await tx.objectStore('bin').get(snapshotId);
  if (binned === undefined) return false;
  const { reading, snapshot, packed } = binned;
  const baseId = reading === null ? null : await closedBefore(tx, reading);
  await putClosedMembership(tx, snapshotId, unpackMembership(packed), baseId);
  await putBackSides(tx, snapshotId, binned);
  if (reading !== null) tx.objectStore('readings').put(reading);
  if (snapshot !== null) tx.objectStore('snapshots').put(snapshot);
  tx.objectStore('bin').delete(snapshotId);
  return reading;
}
