import type { Membership } from '../../domain/membership';
import { Memberships } from '../store/memberships';
import type { ReadingRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { countFor } from './counts';
import { endOfProof, type ListKey, rejudged, sealReading } from './reading-rows';
import { weighed } from './weigh-reading';

/**
 * Called after snapshots of these lists were deleted, or came back. Readings that were doubted (`count-disagrees`) are
 * held against those that are there now: the doubt is taken off when the reading that it rested on was deleted, and put
 * on again when that one comes back (`isFreed`). A reading that was never doubted is not weighed again.
 */
export async function weighAgain(
  tx: WriteTx<'readings' | 'snapshots' | 'memberships' | 'counts'>,
  lists: readonly (ListKey | null)[],
): Promise<void> {
  const distinct = new Map<string, ListKey>();
  for (const key of lists) if (key !== null) distinct.set(`${key.viewer} ${key.owner} ${key.kind}`, key);
  for (const list of distinct.values()) await weighListAgain(tx, list);
}

async function weighListAgain(
  tx: WriteTx<'readings' | 'snapshots' | 'memberships' | 'counts'>,
  { viewer, owner, kind }: ListKey,
): Promise<void> {
  const range = IDBKeyRange.bound([viewer, owner, kind], [viewer, owner, kind, []]);
  for (const row of await tx.objectStore('readings').index('byList').getAll(range)) {
    if (!isDoubted(row) && !(row.isFreed === true && row.coverage.kind === 'whole')) continue;
    const members = (): Promise<Membership> => new Memberships(tx).of(row.readingId);
    const { isFreed: _, ...undoubted } = rejudged(row, await countFor(tx, row, endOfProof(row)));
    const again = await weighed(tx, undoubted, members, null);
    if (isDoubted(row) === isDoubted(again)) continue;
    const now: ReadingRow = isDoubted(again) ? again : { ...again, isFreed: true };
    tx.objectStore('readings').put(now);
    if ((await tx.objectStore('snapshots').getKey(row.readingId)) !== undefined) sealReading(tx, now);
  }
}

/**
 * Partial because of `count-disagrees` alone: a list that lacks rows as well (of a damaged backup, say) stays partial
 * whatever the counts say.
 */
function isDoubted({ coverage }: ReadingRow): boolean {
  return coverage.kind === 'partial' && coverage.why.length === 1 && coverage.why[0] === 'count-disagrees';
}
