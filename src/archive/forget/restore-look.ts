import { binned } from '../bin/bin';
import { closedBefore } from '../readings/close-readings';
import { type ListKey, sealReading } from '../readings/reading-rows';
import { putBackSides } from '../readings/side-rows';
import { unpackMembership } from '../store/membership-codec';
import { putClosedMembership } from '../store/memberships';
import type { StoredSnapshot } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { awaitedByLook } from './wait-for-forgetting';

/**
 * Puts a deleted snapshot back, with its reading. Returns the list whose readings are to be weighed again, null = none.
 * False = not put back: it is no longer in the bin, or was there too long; it has to wait for a forgetting; or the
 * import that it is a part of is not here.
 */
export async function restoreLook(
  tx: WriteTx<'readings' | 'snapshots' | 'memberships' | 'imports' | 'bin'>,
  snapshotId: string,
  now: number,
): Promise<ListKey | null | false> {
  const look = await binned(tx, snapshotId, 'look', now);
  if (look === null || (await awaitedByLook(tx, look)) !== undefined) return false;
  const { reading, packed } = look;
  const snapshot = look.snapshot === null ? null : await ofItsImport(tx, look.snapshot);
  if (reading === null && snapshot === null) return false;
  tx.objectStore('bin').delete(snapshotId);
  const baseId = reading === null ? null : await closedBefore(tx, reading);
  await putClosedMembership(tx, snapshotId, unpackMembership(packed), baseId);
  await putBackSides(tx, snapshotId, look);
  if (reading !== null) {
    tx.objectStore('readings').put(reading);
    // It was still open then. It comes back closed, so it is a snapshot as far as it came.
    if (look.snapshot === null) sealReading(tx, reading);
  }
  if (snapshot !== null) tx.objectStore('snapshots').put(snapshot);
  return reading;
}

/**
 * An export's list, with the viewer whose export it is now (it may have been moved since); null = its import is not
 * here, and without it the list tells nothing.
 */
async function ofItsImport(tx: ReadTx<'imports'>, row: StoredSnapshot): Promise<StoredSnapshot | null> {
  if (row.source !== 'export') return row;
  const [importId] = row.snapshotId.split('/');
  const found = await tx.objectStore('imports').get(importId!);
  return found === undefined ? null : { ...row, viewer: found.viewer, owner: found.viewer };
}
