import type { AccountId } from '../../domain/account';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { type Membership, NOBODY, numbersOf, union } from '../../domain/membership';
import { type SweepStore, sweepSome } from '../accounts/sweep';
import { allBinned, binned } from '../bin/bin';
import { putBack, rowsIn } from '../bin/forgotten';
import type { BinnedStoreRow } from '../store/bin-rows';
import { unpackMembership } from '../store/membership-codec';
import type { ImportRow, MembershipRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { importedSnapshotId, rangeOf } from './imports-of';
import { keepRenamesAnew } from './keep-renames';
import { type RejoinStore, rejoinAll } from './rejoin';
import type { RenameStore } from './told-accounts';

/** Stores that rows of an import lie in. */
export type ImportPart = 'imports' | 'importNames' | 'importColumns' | 'memberships' | 'snapshots';

/**
 * An import whose place another took: the same export imported again, perhaps with more of it read. It is kept among
 * what can be taken back for a while, under the id of the import that took its place; undoing that one brings it back.
 */
export async function setAside(
  tx: WriteTx<ImportPart | 'bin'>,
  replaced: readonly ImportRow[],
  by: string,
  now: number,
): Promise<void> {
  if (replaced.length === 0) return;
  const rows: BinnedStoreRow<ImportPart>[] = [];
  for (const { importId } of replaced) rows.push(...(await rowsOf(tx, importId)));
  for (const { store, key } of rows) tx.objectStore(store).delete(key as never);
  tx.objectStore('bin').put({ binId: by, binnedAt: now, kind: 'import', rows });
}

/** Brings back what this import had taken the place of, for whoever that import belonged to at last. False = nothing. */
export async function bringBack(
  tx: WriteTx<RejoinStore> & ReadTx<RenameStore>,
  { importId, viewer }: ImportRow,
  now: number,
): Promise<boolean> {
  const kept = await binned(tx, importId, 'import', now);
  if (kept === null) return false;
  tx.objectStore('bin').delete(importId);
  const rows = (kept.rows as BinnedStoreRow<ImportPart>[]).map((row) => withViewer(row, viewer));
  for (const row of rows) await putBack(tx, row);
  await rejoinAll(tx);
  await keepRenamesAnew(tx);
  return true;
}

/**
 * Deletes all replaced imports from the bin, so that nothing forgotten can come back with one; accounts that only they
 * named go too.
 */
export async function letGoOfReplaced(tx: WriteTx<SweepStore>): Promise<void> {
  let named: Membership = NOBODY;
  for (const { binId, rows } of await allBinned(tx, 'import')) {
    for (const { store, value } of rows)
      if (store === 'memberships') named = union(named, unpackMembership((value as MembershipRow).packed));
    tx.objectStore('bin').delete(binId);
  }
  await sweepSome(tx, [...numbersOf(named)]);
}

/** Everything of an import but its two snapshots. */
export async function rowsOfImport(
  tx: ReadTx<Exclude<ImportPart, 'snapshots'>>,
  importId: string,
): Promise<BinnedStoreRow<ImportPart>[]> {
  return [
    ...(await rowsIn(tx, 'imports', IDBKeyRange.only(importId))),
    ...(await rowsIn(tx, 'importNames', rangeOf(importId))),
    ...(await rowsIn(tx, 'importColumns', rangeOf(importId))),
    ...(await rowsIn(tx, 'memberships', IDBKeyRange.only(importId))),
  ];
}

async function rowsOf(tx: ReadTx<ImportPart>, importId: string): Promise<BinnedStoreRow<ImportPart>[]> {
  const snapshots = FOLLOW_LIST_KINDS.map((kind) => importedSnapshotId(importId, kind));
  return [
    ...(await rowsOfImport(tx, importId)),
    ...(await Promise.all(snapshots.map((id) => rowsIn(tx, 'memberships', IDBKeyRange.only(id))))).flat(),
    ...(await Promise.all(snapshots.map((id) => rowsIn(tx, 'snapshots', IDBKeyRange.only(id))))).flat(),
  ];
}

/** It may have been imported for a name whose id is known by now. */
function withViewer<N extends string>(row: BinnedStoreRow<N>, viewer: AccountId): BinnedStoreRow<N> {
  if (row.store === 'imports') return { ...row, value: { ...(row.value as object), viewer } };
  return row.store === 'snapshots' ? { ...row, value: { ...(row.value as object), viewer, owner: viewer } } : row;
}
