import { allBinned } from '../bin/bin';
import { keepMoves } from '../bin/moves';
import { importsOfDate, looksTheSame } from '../imports/same-export';
import type { BinnedDeletion, BinnedImport, BinnedStoreRow } from '../store/bin-rows';
import type { BinnedStore } from '../store/fates';
import type { ImportRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { awaitedByLook, letLookWait } from './wait-for-forgetting';

/**
 * What is taken back and is part of an import that lies in the bin goes there as well, and comes back with the import.
 */

/**
 * Of rows that are taken back those that may come now. A column whose import is not here is put beside that in the bin,
 * or dropped where it is not there either.
 */
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
        if (other === undefined) continue;
        tx.objectStore('bin').put({ ...other, rows: [...other.rows, row] });
        await keepMoves(tx, other.binnedAt);
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
  const [importId] = id.split('/') as [string];
  const other = (await awaitedByLook(tx, look)) ?? (await deletionOfImport(tx, importId));
  if (other !== undefined) return letLookWait(tx, id, other);
  const replaced = await replacedImport(tx, importId);
  if (replaced === undefined || look.snapshot === null) return;
  const set: BinnedStoreRow = { store: 'memberships', key: id, value: { baseId: null, steps: 0, packed: look.packed } };
  const rows = [...replaced.rows, set, { store: 'snapshots', key: id, value: look.snapshot }];
  tx.objectStore('bin').put({ ...replaced, rows });
  tx.objectStore('bin').delete(id);
  await keepMoves(tx, replaced.binnedAt);
}

/**
 * An export that is here again, imported anew or from a backup, is not put beside itself: it waits as what that one took
 * the place of, and comes back when that one is undone. Returns the rows of all other imports.
 */
export async function withoutTwins(
  tx: WriteTx<'imports' | 'bin'>,
  rows: readonly BinnedStoreRow<BinnedStore>[],
  now: number,
): Promise<readonly BinnedStoreRow<BinnedStore>[]> {
  const twins = new Set<string>();
  const isOf = ({ key }: BinnedStoreRow, importId: string) => (Array.isArray(key) ? key[0] : key) === importId;
  for (const { store, value } of rows) {
    if (store !== 'imports') continue;
    const row = value as ImportRow;
    const { importId } = row;
    const here = await importsOfDate(tx, row.viewer, row.exportedAt);
    const twin = here.find((one) => looksTheSame(one, row))?.importId;
    if (twin === undefined) continue;
    twins.add(importId);
    if (twin === importId || (await tx.objectStore('bin').getKey(twin)) !== undefined) continue;
    const own = rows.filter((row) => isOf(row, importId));
    tx.objectStore('bin').put({ binId: twin, binnedAt: now, kind: 'import', rows: own });
    await keepMoves(tx, now);
  }
  if (twins.size === 0) return rows;
  return rows.filter(({ key }) => !twins.has(String(Array.isArray(key) ? key[0] : key)));
}

async function deletionOfImport(tx: ReadTx<'bin'>, importId: string): Promise<BinnedDeletion | undefined> {
  return (await allBinned(tx, 'deletion')).find(({ rows }) => rows.some(isRowOf(importId)));
}

/** The bin's row of an import whose place another import took, if it lies there. */
async function replacedImport(tx: ReadTx<'bin'>, importId: string): Promise<BinnedImport | undefined> {
  return (await allBinned(tx, 'import')).find(({ rows }) => rows.some(isRowOf(importId)));
}

function isRowOf(importId: string): (row: BinnedStoreRow) => boolean {
  return ({ store, key }) => store === 'imports' && key === importId;
}
