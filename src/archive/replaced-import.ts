import type { AccountId } from '../domain/account';
import { type Membership, NOBODY, union } from '../domain/membership';
import { putBack } from './forgotten';
import { unpackMembership } from './membership-codec';
import { type RejoinStore, rejoinAll } from './rejoin';
import type { ForgottenStoreRow, ImportRow, MembershipRow } from './schema';
import type { ReadTx, WriteTx } from './transaction';
import { rangeOf } from './write-staging';

/** Stores that rows of an import lie in. */
type ImportPart = 'imports' | 'importNames' | 'importColumns' | 'memberships' | 'snapshots';

/**
 * An import whose place another took: the same export imported again, perhaps with more of it read. It is kept among
 * what can be taken back for a while, under the id of the import that took its place; undoing that one brings it back.
 */
export async function setAside(
  tx: WriteTx<ImportPart | 'forgotten'>,
  replaced: readonly ImportRow[],
  by: string,
  now: number,
): Promise<void> {
  if (replaced.length === 0) return;
  const rows: ForgottenStoreRow<ImportPart>[] = [];
  for (const { importId } of replaced) rows.push(...(await rowsOf(tx, importId)));
  for (const { store, key } of rows) tx.objectStore(store).delete(key as never);
  tx.objectStore('forgotten').put({
    forgetId: by,
    forgottenAt: now,
    order: null,
    snapshotIds: [],
    rows,
    account: null,
  });
}

/** Brings back what this import had taken the place of, for whoever that import belonged to at last. False = nothing. */
export async function bringBack(
  tx: WriteTx<RejoinStore | 'snapshots'>,
  { importId, viewer }: ImportRow,
): Promise<boolean> {
  const store = tx.objectStore('forgotten');
  const kept = await store.get(importId);
  if (kept === undefined || kept.order !== null) return false;
  store.delete(importId);
  for (const row of kept.rows as ForgottenStoreRow<ImportPart>[]) await putBack(tx, withViewer(row, viewer));
  await rejoinAll(tx);
  return true;
}

/** Whom the imports name that could still be brought back. */
export async function namedInReplaced(tx: ReadTx<'forgotten'>): Promise<Membership> {
  let all: Membership = NOBODY;
  for (const { order, rows } of await tx.objectStore('forgotten').getAll())
    for (const { store, value } of order === null ? rows : [])
      if (store === 'memberships') all = union(all, unpackMembership((value as MembershipRow).packed));
  return all;
}

/** Lets go of all of them: what is forgotten must not come back with one. */
export async function letGoOfReplaced(tx: WriteTx<'forgotten'>): Promise<void> {
  const store = tx.objectStore('forgotten');
  for (const { forgetId, order } of await store.getAll()) if (order === null) store.delete(forgetId);
}

async function rowsOf(tx: ReadTx<ImportPart>, importId: string): Promise<ForgottenStoreRow<ImportPart>[]> {
  const sets = [importId, `${importId}/followers`, `${importId}/following`];
  return [
    ...(await rowsIn(tx, 'imports', IDBKeyRange.only(importId))),
    ...(await rowsIn(tx, 'importNames', rangeOf(importId))),
    ...(await rowsIn(tx, 'importColumns', rangeOf(importId))),
    ...(await Promise.all(sets.map((id) => rowsIn(tx, 'memberships', IDBKeyRange.only(id))))).flat(),
    ...(await Promise.all(sets.map((id) => rowsIn(tx, 'snapshots', IDBKeyRange.only(id))))).flat(),
  ];
}

async function rowsIn<N extends ImportPart>(
  tx: ReadTx<N>,
  store: N,
  range: IDBKeyRange,
): Promise<ForgottenStoreRow<N>[]> {
  const [keys, values] = await Promise.all([
    tx.objectStore(store).getAllKeys(range),
    tx.objectStore(store).getAll(range) as Promise<unknown[]>,
  ]);
  return keys.map((key, at) => ({ store, key: key as IDBValidKey, value: values[at] }));
}

/** It may have been imported for a name whose id is known by now. */
function withViewer<N extends string>(row: ForgottenStoreRow<N>, viewer: AccountId): ForgottenStoreRow<N> {
  if (row.store === 'imports') return { ...row, value: { ...(row.value as object), viewer } };
  return row.store === 'snapshots' ? { ...row, value: { ...(row.value as object), viewer, owner: viewer } } : row;
}
