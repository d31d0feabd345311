import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import {
  difference,
  hasNumber,
  isEmpty,
  type Membership,
  membershipOf,
  NOBODY,
  numbersOf,
  union,
  withNumbers,
} from '../../domain/membership';
import { allBinned, isOver } from '../bin/bin';
import { importedSnapshotId, rangeOf } from '../imports/imports-of';
import type { BinnedStoreRow, WhereListed } from '../store/bin-rows';
import { packMembership, unpackMembership } from '../store/membership-codec';
import { Memberships } from '../store/memberships';
import type { BinRow, ImportColumnRow, MembershipRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';

/**
 * An export keeps everybody whom any of its lists names. Called once a list of these exports is forgotten for good:
 * whoever stood in that list alone, and in no other that is here or can still be taken back, leaves the export, name,
 * number and all. Returns who left.
 */
export async function dropUnlisted(
  tx: WriteTx<'imports' | 'importNames' | 'importColumns' | 'memberships' | 'bin'>,
  importIds: Iterable<string>,
  now: number,
): Promise<Uint32Array> {
  let dropped: Membership = NOBODY;
  const binned = (await tx.objectStore('bin').getAll()).filter((row) => !isOver(row, now));
  for (const importId of importIds) {
    if ((await tx.objectStore('imports').getKey(importId)) === undefined) continue;
    const everybody = await new Memberships(tx).of(importId);
    const told = union(await toldHere(tx, importId), toldInBin(binned, importId));
    const unlisted = difference(everybody, told);
    if (isEmpty(unlisted)) continue;
    const packed = packMembership(difference(everybody, unlisted));
    tx.objectStore('memberships').put({ baseId: null, steps: 0, packed }, importId);
    await dropNamesOf(tx, importId, unlisted);
    dropped = union(dropped, unlisted);
  }
  return numbersOf(dropped);
}

/** The same of exports of which a list is forgotten and could still be taken back: whom a backup has to leave out. */
export async function unlistedByNow(
  tx: ReadTx<'importColumns' | 'memberships' | 'bin'>,
): Promise<ReadonlyMap<string, Membership>> {
  const importIds = new Set<string>();
  for (const { rows } of await allBinned(tx, 'deletion'))
    for (const { store, key } of rows) if (store === 'importColumns') importIds.add((key as [string])[0]);
  const unlisted = new Map<string, Membership>();
  for (const importId of importIds)
    unlisted.set(importId, difference(await new Memberships(tx).of(importId), await toldHere(tx, importId)));
  return unlisted;
}

async function toldHere(tx: ReadTx<'importColumns' | 'memberships'>, importId: string): Promise<Membership> {
  const sets = new Memberships(tx);
  let told: Membership = NOBODY;
  for (const kind of FOLLOW_LIST_KINDS) told = union(told, await sets.of(importedSnapshotId(importId, kind)));
  for (const { numbers } of await tx.objectStore('importColumns').getAll(rangeOf(importId)))
    told = withNumbers(told, numbers);
  return told;
}

/** Whom a list or a column of it names that lies in the bin. */
function toldInBin(rows: readonly BinRow[], importId: string): Membership {
  const lists: readonly string[] = FOLLOW_LIST_KINDS.map((kind) => importedSnapshotId(importId, kind));
  let told: Membership = NOBODY;
  const isOf = ({ entries, setIds }: Pick<WhereListed, 'entries' | 'setIds'>) =>
    entries.some((entry) => entry.importId === importId) || setIds.some((id) => lists.includes(id));
  for (const row of rows) {
    if (row.kind === 'look' && lists.includes(row.binId)) told = union(told, unpackMembership(row.packed));
    if (row.kind === 'move' && row.away !== undefined && isOf(row.away)) told = withNumbers(told, [row.to]);
    if (row.kind === 'deletion' || row.kind === 'import')
      for (const one of row.rows) told = union(told, toldIn(one, importId, lists));
  }
  // It may know somebody by a number of before.
  const moved = rows.flatMap((row) => (row.kind === 'move' && hasNumber(told, row.from) ? [row.to] : []));
  return withNumbers(told, moved);
}

function toldIn({ store, key, value }: BinnedStoreRow, importId: string, lists: readonly string[]): Membership {
  if (store === 'importColumns' && (key as string[])[0] === importId)
    return membershipOf((value as ImportColumnRow).numbers);
  const isList = store === 'memberships' && lists.includes(key as string);
  return isList ? unpackMembership((value as MembershipRow).packed) : NOBODY;
}

/** Removes the hashes of their names from an import. */
async function dropNamesOf(tx: WriteTx<'importNames'>, importId: string, gone: Membership): Promise<void> {
  const store = tx.objectStore('importNames');
  const range = rangeOf(importId);
  const [keys, buckets] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  for (const [at, pairs] of buckets.entries()) {
    const kept = namesWithout(pairs, gone);
    if (kept.length < pairs.length) store.put(kept, keys[at]!);
  }
}

/** A bucket of `importNames` without the names of these. */
export function namesWithout(pairs: Uint32Array, gone: Membership): Uint32Array {
  return pairs.filter((_, at) => !hasNumber(gone, pairs[at | 1]!));
}
