import type { Coverage } from '../../domain/looks/coverage';
import { binCaptures } from '../bin/captures';
import { closedRow, isOpen, sealReading } from '../readings/reading-rows';
import type { ReadingRow, StoredSnapshot } from '../store/schema';
import type { WriteTx } from '../store/transaction';

/** One account less (or more) in each of these lists, and one more (or less) that is hidden. */
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

/** `less`: so many of its accounts are hidden from now on; below 0, shown again. */
export function recountedReading(row: ReadingRow, less: number): ReadingRow {
  const { seen, coverage, proofSeen } = row;
  const proof = proofSeen === undefined ? {} : { proofSeen: proofSeen - less };
  return { ...closedRow(row), seen: seen - less, ...proof, coverage: recounted(coverage, less) };
}

/** Its pass is short of one as well, or counts would still prove that it showed everybody. */
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
