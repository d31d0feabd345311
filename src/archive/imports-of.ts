import type { AccountId } from '../domain/account';
import type { FollowListKind } from '../domain/follow-list';
import type { ImportRow } from './schema';
import type { ReadTx } from './transaction';

/** The viewer's imports, newest export first. */
export async function importsOf(tx: ReadTx<'imports'>, viewer: AccountId): Promise<ImportRow[]> {
  const rows = await tx
    .objectStore('imports')
    .index('byViewer')
    .getAll(IDBKeyRange.bound([viewer], [viewer, []]));
  return rows.reverse();
}

/** The id under which the members of one list of an import are kept, and its snapshot. */
export function importedSnapshotId(importId: string, kind: FollowListKind): string {
  return `${importId}/${kind}`;
}

/** The keys of all rows of one export, in the stores whose keys begin with its id. */
export function rangeOf(importId: string): IDBKeyRange {
  return IDBKeyRange.bound([importId], [importId, []]);
}
