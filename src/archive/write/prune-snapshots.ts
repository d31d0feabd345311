import { ACCOUNT_STORES } from '../accounts/account-store';
import { binTime } from '../bin/bin';
import { binCaptures } from '../bin/captures';
import { reapplyForgetting } from '../forget/reapply-forgetting';
import { restoreLook } from '../forget/restore-look';
import { LOOK_STORES } from '../readings/looks';
import { closedRow, type ListKey } from '../readings/reading-rows';
import { takeOutSides } from '../readings/side-rows';
import { weighAgain } from '../readings/weigh-again';
import { packMembership } from '../store/membership-codec';
import { takeOutMembership } from '../store/memberships';
import type { Archive } from '../store/open';
import { type WriteTx, writing } from '../store/transaction';

const STORES = ['readings', 'captures', 'snapshots', 'memberships', 'counts', 'bin'] as const;
/** What comes back may concern an account that is forgotten. */
const RESTORE_STORES = [...STORES, ...LOOK_STORES, ...ACCOUNT_STORES, 'importNames'] as const;

/**
 * Deletes snapshots with the readings they were sealed from, all of them or none. What was kept as a difference to one
 * of them is kept as a difference to another. They stay in the bin for a while.
 */
export function deleteSnapshots(archive: Archive, ids: readonly string[], now: number): Promise<void> {
  return writing(archive, STORES, 'strict', async (tx) => {
    const lists: (ListKey | null)[] = [];
    const binnedAt = await binTime(tx, now);
    for (const id of ids) lists.push(await deleteOne(tx, id, binnedAt));
    await weighAgain(tx, lists);
  });
}

/**
 * Takes snapshots back out of the bin; those that are no longer in it, or have been there too long, are left out.
 * Returns how many came back.
 */
export function restoreSnapshots(archive: Archive, ids: readonly string[], now: number): Promise<number> {
  return writing(archive, RESTORE_STORES, 'strict', async (tx) => {
    let restored = 0;
    const lists: (ListKey | null)[] = [];
    for (const id of ids) {
      const list = await restoreLook(tx, id, now);
      if (list === false) continue;
      restored += 1;
      lists.push(list);
    }
    if (restored > 0) await reapplyForgetting(tx, now);
    await weighAgain(tx, lists);
    return restored;
  });
}

/**
 * Takes one snapshot out, with its reading, into the bin. Returns which list's readings are to be weighed again when all
 * is deleted.
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
  await binCaptures(tx, snapshotId, deletedAt);
  const set = await takeOutMembership(tx, snapshotId);
  tx.objectStore('readings').delete(snapshotId);
  tx.objectStore('snapshots').delete(snapshotId);
  // Without its captures it cannot be read on, so it comes back closed.
  const closed = reading === null ? null : closedRow(reading);
  const look = { reading: closed, snapshot, packed: packMembership(set) };
  const sides = await takeOutSides(tx, snapshotId, snapshot ?? reading ?? {});
  tx.objectStore('bin').put({ binId: snapshotId, binnedAt: deletedAt, kind: 'look', ...look, ...sides });
  return reading;
}
