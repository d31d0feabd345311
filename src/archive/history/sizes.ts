import type { Archive } from '../store/open';
import { reading } from '../store/transaction';

/** A snapshot's rows besides its set: the reading, the snapshot and their places in four indexes. */
const ROWS_BYTES = 900;

/** About how many bytes some snapshots take. What is kept as a difference to them will take a little more afterwards. */
export function readSizes(archive: Archive, ids: readonly string[]): Promise<number> {
  return reading(archive, ['memberships'], async (tx) => {
    const rows = await Promise.all(ids.map((id) => tx.objectStore('memberships').get(id)));
    return rows.reduce((sum, row) => sum + ROWS_BYTES + (row?.packed.byteLength ?? 0), 0);
  });
}
