import type { AccountId } from '../../domain/account';
import { aloneIn } from '../../domain/exports/import';
import type { FollowListKind } from '../../domain/follow-list';
import type { ImportRow } from '../store/schema';
import type { ReadTx } from '../store/transaction';

/** The viewer's imports, newest export first; of exports of one moment the one imported last. */
export async function importsOf(tx: ReadTx<'imports'>, viewer: AccountId): Promise<ImportRow[]> {
  const rows = await tx
    .objectStore('imports')
    .index('byViewer')
    .getAll(IDBKeyRange.bound([viewer], [viewer, []]));
  return rows.sort((one, other) => other.exportedAt - one.exportedAt || other.importedAt - one.importedAt);
}

/** Of the viewer's imports the newest; where it lacks a list, with the others of its moment, which may be its other parts. */
export function newestImports(imports: readonly ImportRow[]): readonly ImportRow[] {
  const newest = imports[0];
  if (newest === undefined || aloneIn(newest) === null) return imports.slice(0, 1);
  return imports.filter(({ exportedAt }) => exportedAt === newest.exportedAt);
}

/** The id under which the members of one list of an import are kept, and its snapshot. */
export function importedSnapshotId(importId: string, kind: FollowListKind): string {
  return `${importId}/${kind}`;
}

/** The keys of all rows of one export, in the stores whose keys begin with its id. */
export function rangeOf(importId: string): IDBKeyRange {
  return IDBKeyRange.bound([importId], [importId, []]);
}
