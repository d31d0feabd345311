import type { AccountId } from '../domain/account';
import { DAY_MS } from '../domain/time';
import { Memberships, putClosedMembership } from './memberships';
import type { ReadingRow } from './schema';
import type { WriteTx } from './transaction';

/** No capture can join a reading after a day; one day more for captures that were held up on their way. */
const CLOSES_AFTER_MS = 2 * DAY_MS;

/**
 * Closes the viewer's readings that are over: their captures go, their sets become differences.
 * Called when a new reading begins, so at most once for each reading.
 */
export async function closeOldReadings(tx: WriteTx, viewer: AccountId, now: number): Promise<void> {
  const range = IDBKeyRange.bound([viewer, Number.NEGATIVE_INFINITY], [viewer, now - CLOSES_AFTER_MS], true, true);
  const over = await tx.objectStore('readings').index('byOpen').getAll(range);
  for (const row of over) await closeReading(tx, row);
}

async function closeReading(tx: WriteTx, row: ReadingRow): Promise<void> {
  const captures = tx.objectStore('captures');
  for (const captureId of await captures.index('byReading').getAllKeys(row.readingId)) captures.delete(captureId);
  const { openSinceAt: _, ...closed } = row;
  const baseId = await closedBefore(tx, row);
  const set = await new Memberships(tx).of(row.readingId);
  await putClosedMembership(tx, row.readingId, set, baseId);
  tx.objectStore('readings').put(closed);
}

/** The newest closed reading of the same list before this one. */
async function closedBefore(tx: WriteTx, row: ReadingRow): Promise<string | null> {
  const { viewer, owner, kind, firstAt } = row;
  const range = IDBKeyRange.bound([viewer, owner, kind], [viewer, owner, kind, firstAt], false, true);
  let cursor = await tx.objectStore('readings').index('byList').openCursor(range, 'prev');
  while (cursor !== null) {
    if (cursor.value.openSinceAt === undefined) return cursor.value.readingId;
    cursor = await cursor.continue();
  }
  return null;
}
