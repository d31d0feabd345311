import type { AccountNumber } from '../../domain/account';
import { hasNumber } from '../../domain/membership';
import { storedAccount } from '../accounts/account-chunk';
import { type AccountStore, emptyAccounts, namesOf } from '../accounts/account-store';
import { shownAs } from '../accounts/lost-names';
import { allBinned } from '../bin/bin';
import { rowsIn } from '../bin/forgotten';
import { columnsOfImport, entryIn, putEntry } from '../imports/import-columns';
import { forgetUnited } from '../imports/united-notes';
import type { LookStore } from '../readings/looks';
import type { BinnedStoreRow, ForgottenAccount, ListedName, WhereListed } from '../store/bin-rows';
import { storesWith } from '../store/fates';
import { Memberships } from '../store/memberships';
import type { ActionRow, ContextRow, CountRow, RelationReportRow, TieRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { takeOutMarks } from './deletion-marks';
import { type Going, looksWhere } from './forget-rows';
import { putBits } from './forget-sets';
import { recount } from './recount';

/** Where lists are that an account may stand in. */
export type ListedStore = LookStore | 'captures' | 'importNames';

/** Where rows are that are about an account alone. */
const ABOUT = storesWith('ofAccount', 'row');
export type AboutStore = (typeof ABOUT)[number];

/**
 * Takes an account out of everything: its row is emptied, and it leaves every list. A list that had it is no longer
 * known to be complete: it counts one account as hidden, so that nobody is called certainly new or gone because of it.
 * Null = nobody is shown by this username, or it is one of the person's own accounts.
 */
export async function forgetAccount(
  tx: WriteTx<AccountStore | ListedStore | AboutStore | 'viewers' | 'bin'>,
  username: string,
  now: number,
): Promise<(Going & { readonly account: ForgottenAccount }) | null> {
  const row = await shownAs(tx, username);
  if (row === null || (row.id !== null && (await tx.objectStore('viewers').getKey(row.id)) !== undefined)) return null;
  const { number, id } = row;
  const rows = await rowsAbout(tx, number, id);
  const snapshotIds = id === null ? [] : await looksWhere(tx, ({ owner }) => owner === id);
  const usernames = [row.username, ...(await namesOf(tx, number)).map((span) => span.username)];
  await forgetUnited(tx, id, usernames);
  await emptyAccounts(tx, [number]);
  const lists = joined(await takeOutOfLists(tx, number, row.fbidV2 ?? '', now), await takeAway(tx, number));
  const account = { number, row: storedAccount(row), usernames, ...lists };
  return { snapshotIds, rows, account };
}

/** What two tell of where an account is listed, each once. */
export function joined(one: WhereListed, other: WhereListed): WhereListed {
  return {
    setIds: [...new Set([...one.setIds, ...other.setIds])],
    entries: [...one.entries, ...other.entries],
    listed: [...one.listed, ...other.listed],
    marks: [...(one.marks ?? []), ...(other.marks ?? [])],
  };
}

/**
 * Where the account was still to be put, when it was taken back before some of its lists were. Now it is forgotten
 * again: these lists are returned, for the new deletion to note them, and no longer wait for the account.
 */
async function takeAway(tx: WriteTx<'bin'>, number: AccountNumber): Promise<WhereListed> {
  let all: WhereListed = { setIds: [], entries: [], listed: [] };
  for (const { away, ...move } of await allBinned(tx, 'move')) {
    if (move.to !== number || away === undefined) continue;
    all = joined(all, away);
    if (move.from === move.to) tx.objectStore('bin').delete(move.binId);
    else tx.objectStore('bin').put(move);
  }
  return all;
}

/** Takes an account out of all lists, read or imported; returns where it was. `fbid`: its second id, '' = not known. */
export async function takeOutOfLists(
  tx: WriteTx<ListedStore | 'bin'>,
  number: AccountNumber,
  fbid: string,
  now: number,
): Promise<WhereListed> {
  const setIds = await takeOutOfSets(tx, number);
  await recount(tx, setIds, 1, now);
  return { setIds, ...(await takeOutOfImports(tx, number)), marks: await takeOutMarks(tx, fbid) };
}

/** Whether a row of each store is about the account; the compiler asks for every store. */
const IS_ABOUT: Readonly<Record<AboutStore, (value: never, key: IDBValidKey, who: AboutWhom) => boolean>> = {
  names: (_, key, { number }) => key === number,
  contexts: (row: ContextRow, _, { number }) => row.number === number,
  ties: (row: TieRow, _, { number, id }) => row.number === number || row.accountId === id,
  words: (row: RelationReportRow, _, { id }) => row.accountId === id,
  actions: (row: ActionRow, _, { id }) => row.accountId === id,
  counts: (row: CountRow, _, { id }) => row.owner === id,
};

interface AboutWhom {
  readonly number: AccountNumber;
  readonly id: string | null;
}

/** Rows of other stores that are about the account alone. */
async function rowsAbout(
  tx: ReadTx<AboutStore>,
  number: AccountNumber,
  id: string | null,
): Promise<BinnedStoreRow<AboutStore>[]> {
  const rows: BinnedStoreRow<AboutStore>[] = [];
  for (const store of ABOUT)
    for (const row of await rowsIn(tx, store, IDBKeyRange.lowerBound(Number.NEGATIVE_INFINITY)))
      if (IS_ABOUT[store](row.value as never, row.key, { number, id })) rows.push(row);
  return rows;
}

/** The ids of all sets that had it. */
async function takeOutOfSets(tx: WriteTx<'memberships'>, number: AccountNumber): Promise<string[]> {
  const memberships = new Memberships(tx);
  const ids: string[] = [];
  for (const id of await tx.objectStore('memberships').getAllKeys())
    if (hasNumber(await memberships.of(id), number)) ids.push(id);
  await putBits(tx, number, new Set());
  return ids;
}

async function takeOutOfImports(
  tx: WriteTx<'imports' | 'importNames' | 'importColumns'>,
  number: AccountNumber,
): Promise<Pick<WhereListed, 'entries' | 'listed'>> {
  const entries: ForgottenAccount['entries'][number][] = [];
  const listed: ListedName[] = [];
  for (const importId of await tx.objectStore('imports').getAllKeys()) {
    for (const column of await columnsOfImport(tx, importId)) {
      const values = await entryIn(tx, importId, column, number);
      if (values === null) continue;
      entries.push({ importId, column, values });
      await putEntry(tx, importId, column, number, null);
    }
    listed.push(...(await dropNames(tx, importId, number)));
  }
  return { entries, listed };
}

/** Removes the hashes of the account's names from an import. Returns them, for taking the forgetting back. */
async function dropNames(tx: WriteTx<'importNames'>, importId: string, number: AccountNumber): Promise<ListedName[]> {
  const store = tx.objectStore('importNames');
  const range = IDBKeyRange.bound([importId], [importId, []]);
  const [keys, buckets] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const dropped: ListedName[] = [];
  for (const [at, pairs] of buckets.entries()) {
    const kept: number[] = [];
    for (let place = 0; place < pairs.length; place += 2)
      if (pairs[place + 1] !== number) kept.push(pairs[place]!, pairs[place + 1]!);
      else dropped.push({ key: keys[at]!, hash: pairs[place]! });
    if (kept.length < pairs.length) store.put(Uint32Array.from(kept), keys[at]!);
  }
  return dropped;
}
