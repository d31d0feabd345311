import { allBinned } from '../bin/bin';
import type { BinnedDeletion, BinnedImport, BinnedStoreRow } from '../store/bin-rows';
import type { BinnedStore } from '../store/fates';
import type { ReadTx, WriteTx } from '../store/transaction';
import { awaitedByLook, letLookWait } from './waiting';

/** A part of an import that was taken back while the import lies in the bin waits for it there. */

/** Of rows that come back those that may come now. Columns whose import lies in the bin are put there beside it. */
export async function ofImportsHere(
  tx: WriteTx<'imports' | 'bin'>,
  rows: readonly BinnedStoreRow<BinnedStore>[],
): Promise<readonly BinnedStoreRow<BinnedStore>[]> {
  const coming = new Set(rows.flatMap(({ store, key }) => (store === 'imports' ? [String(key)] : [])));
  const here: BinnedStoreRow<BinnedStore>[] = [];
  for (const row of rows) {
    if (row.store !== 'importColumns') here.push(row);
    else {
      const [importId] = row.key as [string];
      if (coming.has(importId) || (await tx.objectStore('imports').getKey(importId)) !== undefined) here.push(row);
      else {
        const other = (await deletionOfImport(tx, importId)) ?? (await replacedImport(tx, importId));
        if (other !== undefined) tx.objectStore('bin').put({ ...other, rows: [...other.rows, row] });
      }
    }
  }
  return here;
}

/**
 * For a look that could not come back: lets it wait with the forgetting, or with the deletion of the import, that keeps
 * it out. Where neither lies in the bin nothing waits for it, and it is gone when its own time in the bin is over.
 */
export async function letLookWaitForImport(tx: WriteTx<'bin'>, id: string): Promise<void> {
  const look = await tx.objectStore('bin').get(id);
  if (look?.kind !== 'look') return;
  const other = (await awaitedByLook(tx, look)) ?? (await deletionOfImport(tx, id.split('/')[0]!));
  if (other !== undefined) await letLookWait(tx, id, other);
}

async function deletionOfImport(tx: ReadTx<'bin'>, importId: string): Promise<BinnedDeletion | undefined> {
  return (await allBinned(tx, 'deletion')).find(({ rows }) => rows.some(isRowOf(importId)));
}

/** Where another took its place. */
async function replacedImport(tx: ReadTx<'bin'>, importId: string): Promise<BinnedImport | undefined> {
  return (await allBinned(tx, 'import')).find(({ rows }) => rows.some(isRowOf(importId)));
}

function isRowOf(importId: string): (row: BinnedStoreRow) => boolean {
  return ({ store, key }) => store === 'imports' && key === importId;
}
