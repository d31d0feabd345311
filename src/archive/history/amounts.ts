import type { Archive } from '../store/open';
import { reading } from '../store/transaction';

/** How much is kept, of all the person's accounts. */
export interface Amounts {
  readonly viewers: number;
  /** Of anybody's lists, those of exports among them. */
  readonly snapshots: number;
  readonly imports: number;
  /** The day of the oldest snapshot, epoch ms; null = there is none. */
  readonly oldestAt: number | null;
}

/** Counts rows and reads none. */
export function readAmounts(archive: Archive): Promise<Amounts> {
  return reading(archive, ['viewers', 'snapshots', 'imports'], async (tx) => {
    const viewers = await tx.objectStore('viewers').getAllKeys();
    const byTime = tx.objectStore('snapshots').index('byViewer');
    const [snapshots, imports, ...oldest] = await Promise.all([
      tx.objectStore('snapshots').count(),
      tx.objectStore('imports').count(),
      ...viewers.map((viewer) => byTime.openKeyCursor(IDBKeyRange.bound([viewer], [viewer, []]))),
    ]);
    const days = oldest.flatMap((row) => (row === null ? [] : [row.key[1]]));
    return { viewers: viewers.length, snapshots, imports, oldestAt: days.length === 0 ? null : Math.min(...days) };
  });
}
