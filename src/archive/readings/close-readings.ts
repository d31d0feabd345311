import type { AccountId } from '../../domain/account';
import { DAY_MS } from '../../domain/time';
import { Memberships, putClosedMembership } from '../store/memberships';
import type { ReadingRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { closedRow, sealReading } from './reading-rows';
import { closeSides } from './side-rows';

/** No capture can join a reading after a day; one day more for captures that were held up on their way. */
const CLOSES_AFTER_MS = 2 * DAY_MS;

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

/** Closes a reading that was left open where it is over, and seals it as it is where it is not. */
export async function closeOrSeal(
  tx: WriteTx<'readings' | 'captures' | 'snapshots' | 'memberships'>,
  readingId: string,
  now: number,
): Promise<void> {
  const row = await tx.objectStore('readings').get(readingId);
  if (row?.openSinceAt === undefined) return;
  if (row.openSinceAt < now - CLOSES_AFTER_MS) await closeReading(tx, row);
  else sealReading(tx, row);
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

/**
 * The newest closed reading of the same list before this one. Null for the screen's, and it is none for others: its sets
 * stand alone, because whom a name meant may be told otherwise later (`imports/rejoin-screen.ts`).
 */
export async function closedBefore(
  tx: ReadTx<'readings'>,
  row: Pick<ReadingRow, 'viewer' | 'owner' | 'kind' | 'firstAt' | 'source'>,
): Promise<string | null> {
  const { viewer, owner, kind, firstAt, source } = row;
  if (source === 'screen') return null;
  const range = IDBKeyRange.bound([viewer, owner, kind], [viewer, owner, kind, firstAt], false, true);
  let cursor = await tx.objectStore('readings').index('byList').openCursor(range, 'prev');
  while (cursor !== null) {
    if (cursor.value.openSinceAt === undefined && cursor.value.source === undefined) return cursor.value.readingId;
    cursor = await cursor.continue();
  }
  return null;
}
