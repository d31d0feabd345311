import type { ReadingRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';

/**
 * Captures of a reading that a deletion took away, or closed. A capture may be said again, and must not bring back what
 * was deleted: so the bin knows its id for as long as the deletion can be taken back.
 */

const idOf = (captureId: string) => `capture/${captureId}`;

/** Drops the captures of a reading, so that nothing joins it any more. */
export async function binCaptures(tx: WriteTx<'captures' | 'bin'>, readingId: string, now: number): Promise<void> {
  const captures = tx.objectStore('captures');
  for (const id of await captures.index('byReading').getAllKeys(readingId)) {
    captures.delete(id);
    tx.objectStore('bin').put({ binId: idOf(id), binnedAt: now, kind: 'capture', readingId });
  }
}

/** The reading that a capture was kept in already, be that deleted meanwhile; null = it is new. */
export async function readingOfCapture(
  tx: ReadTx<'readings' | 'captures' | 'bin'>,
  captureId: string,
): Promise<ReadingRow | null> {
  const before = await tx.objectStore('captures').get(captureId);
  if (before === undefined) return readingOfBinned(tx, captureId);
  return (await tx.objectStore('readings').get(before.readingId)) ?? null;
}

/** The reading that a binned capture was of, be it back or in the bin itself; null = there is none. */
async function readingOfBinned(tx: ReadTx<'readings' | 'bin'>, captureId: string): Promise<ReadingRow | null> {
  const row = await tx.objectStore('bin').get(idOf(captureId));
  if (row?.kind !== 'capture') return null;
  const here = await tx.objectStore('readings').get(row.readingId);
  if (here !== undefined) return here;
  const look = await tx.objectStore('bin').get(row.readingId);
  return look?.kind === 'look' ? look.reading : null;
}
