import type { AccountId } from '../domain/account';
import { DAY_MS } from '../domain/time';
import { Memberships, putClosedMembership } from './memberships';
import type { Archive } from './open';
import { closedRow, sealReading } from './reading-rows';
import type { ReadingRow } from './schema';
import { closeSides } from './side-rows';
import { type ReadTx, type WriteTx, writing } from './transaction';

/** No capture can join a reading after a day; one day more for captures that were held up on their way. */
const CLOSES_AFTER_MS = 2 * DAY_MS;

const STORES = ['readings', 'captures', 'snapshots', 'memberships'] as const;

/**
 * Closes the viewer's readings that are over: their captures go, their sets become differences.
 * Called when a new reading begins, so at most once for each reading.
 */
export async function closeOldReadings(
  tx: WriteTx<'readings' | 'captures' | 'snapshots' | 'memberships'>,
  viewer: AccountId,
  now: number,
): Promise<void> {
  const range = IDBKeyRange.bound([viewer, Number.NEGATIVE_INFINITY], [viewer, now - CLOSES_AFTER_MS], true, true);
  const over = await tx.objectStore('readings').index('byOpen').getAll(range);
  for (const row of over) await closeReading(tx, row);
}

/**
 * For when the browser starts: nobody is scrolling any more, so every reading that was left open is sealed as it is,
 * and those that are over are closed. Each in a transaction of its own: whatever stops this, the rest waits for the
 * next start, or for the next reading. A sealed reading of today may still be read on.
 */
export async function closeLeftOpen(archive: Archive, now: number): Promise<void> {
  for (const { readingId } of await archive.db.getAllFromIndex('readings', 'byOpen'))
    await writing(archive, STORES, 'relaxed', async (tx) => {
      const row = await tx.objectStore('readings').get(readingId);
      if (row?.openSinceAt === undefined) return;
      if (row.openSinceAt < now - CLOSES_AFTER_MS) await closeReading(tx, row);
      else sealReading(tx, row);
    });
}

async function closeReading(
  tx: WriteTx<'readings' | 'captures' | 'snapshots' | 'memberships'>,
  row: ReadingRow,
): Promise<void> {
  const captures = tx.objectStore('captures');
  for (const captureId of await captures.index('byReading').getAllKeys(row.readingId)) captures.delete(captureId);
  const closed = closedRow(row);
  const baseId = await closedBefore(tx, row);
  const set = await new Memberships(tx).of(row.readingId);
  await putClosedMembership(tx, row.readingId, set, baseId);
  await closeSides(tx, row.readingId, row);
  tx.objectStore('readings').put(closed);
  sealReading(tx, closed);
}

/** The newest closed reading of the same list before this one. */
export async function closedBefore(
  tx: ReadTx<'readings'>,
  row: Pick<ReadingRow, 'viewer' | 'owner' | 'kind' | 'firstAt'>,
): Promise<string | null> {
  const { viewer, owner, kind, firstAt } = row;
  const range = IDBKeyRange.bound([viewer, owner, kind], [viewer, owner, kind, firstAt], false, true);
  let cursor = await tx.objectStore('readings').index('byList').openCursor(range, 'prev');
  while (cursor !== null) {
    if (cursor.value.openSinceAt === undefined) return cursor.value.readingId;
    cursor = await cursor.continue();
  }
  return null;
}
