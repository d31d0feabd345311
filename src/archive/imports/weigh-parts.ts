import { listsPartedWith } from '../../domain/exports/parts';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { Coverage } from '../../domain/looks/coverage';
import type { ImportRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { importedSnapshotId } from './imports-of';

/**
 * Called whenever exports came or went: a list of which another import has other files is not whole while both are here,
 * and what its own export says again once they are not.
 */
export async function weighPartsAnew(tx: WriteTx<'imports' | 'snapshots'>): Promise<void> {
  const rows = await tx.objectStore('imports').getAll();
  const snapshots = tx.objectStore('snapshots');
  for (const row of rows) {
    const parted = partedLists(row, rows);
    for (const kind of FOLLOW_LIST_KINDS) {
      const snapshot = await snapshots.get(importedSnapshotId(row.importId, kind));
      if (snapshot === undefined) continue;
      const own = row.lists[kind].coverage;
      const isLess = parted.has(kind) || isLessKnown(own);
      if (isLess !== isLessKnown(snapshot.coverage))
        snapshots.put({ ...snapshot, coverage: coverageOf(own, snapshot.coverage.seen, isLess) });
    }
  }
}

/** The lists of which other imports of the viewer have other files. */
export function partedLists(
  row: Omit<ImportRow, 'accountsBefore' | 'accountsAfter' | 'newestBefore' | 'importedAt' | 'names'>,
  rows: readonly ImportRow[],
): ReadonlySet<FollowListKind> {
  const others = rows.filter(({ viewer, importId }) => viewer === row.viewer && importId !== row.importId);
  return new Set(others.flatMap((other) => listsPartedWith(row, other)));
}

/** `seen`: who is in it still, for accounts may have been forgotten since. */
function coverageOf(own: Coverage, seen: number, isLess: boolean): Coverage {
  if (!isLess) return own.kind === 'whole' ? { ...own, seen, hidden: own.hidden + own.seen - seen } : { ...own, seen };
  const why = own.kind === 'partial' ? own.why : [];
  return { kind: 'partial', seen, expected: null, why: [...why, 'parts-missing'] };
}

function isLessKnown(coverage: Coverage): boolean {
  return coverage.kind === 'partial' && coverage.why.includes('parts-missing');
}
