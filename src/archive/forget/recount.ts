import type { Coverage } from '../../domain/looks/coverage';
import { binCaptures } from '../bin/captures';
import { closedRow, isOpen, sealReading } from '../readings/reading-rows';
import type { ReadingRow, StoredSnapshot } from '../store/schema';
import type { WriteTx } from '../store/transaction';

/**
 * After an account was taken out of these readings and snapshots (`less` 1) or put back into them (−1): each has seen
 * one account less or more, and hides one more or less.
 */
export async function recount(
  tx: WriteTx<'readings' | 'captures' | 'snapshots' | 'bin'>,
  ids: readonly string[],
  less: 1 | -1,
  now: number,
): Promise<void> {
  for (const id of ids) {
    const [reading, snapshot] = await Promise.all([
      tx.objectStore('readings').get(id),
      tx.objectStore('snapshots').get(id),
    ]);
    if (reading !== undefined) {
      const left = recountedReading(reading, less);
      tx.objectStore('readings').put(left);
      // Its captures no longer amount to it, so it cannot be read on, and is a snapshot as far as it came.
      if (isOpen(reading)) {
        await binCaptures(tx, id, now);
        if (snapshot === undefined) sealReading(tx, left);
      }
    }
    if (snapshot !== undefined) tx.objectStore('snapshots').put(recountedSnapshot(snapshot, less));
  }
}

/**
 * The row with `less` accounts fewer seen, and as many more hidden; below 0 the other way. An open reading is closed.
 */
export function recountedReading(row: ReadingRow, less: number): ReadingRow {
  const { seen, coverage, proofSeen } = row;
  const proof = proofSeen === undefined ? {} : { proofSeen: proofSeen - less };
  return { ...closedRow(row), seen: seen - less, ...proof, coverage: recounted(coverage, less) };
}

/**
 * The same of a snapshot. Its pass has seen fewer as well, or the profile's count would still prove that it showed
 * everybody.
 */
export function recountedSnapshot(row: StoredSnapshot, less: number): StoredSnapshot {
  const pass = row.pass === undefined ? {} : { pass: { ...row.pass, seen: row.pass.seen - less } };
  return { ...row, ...pass, coverage: recounted(row.coverage, less) };
}

function recounted(coverage: Coverage, less: number): Coverage {
  const seen = coverage.seen - less;
  return coverage.kind === 'whole'
    ? { ...coverage, seen, hidden: Math.max(0, coverage.hidden + less) }
    : { ...coverage, seen };
}
