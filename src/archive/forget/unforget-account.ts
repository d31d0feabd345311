import type { AccountNumber } from '../../domain/account';
import type { AccountStore } from '../accounts/account-store';
import { putBackAccount } from '../accounts/put-back';
import { allBinned } from '../bin/bin';
import { entryIn, putEntry } from '../imports/import-columns';
import type { ForgottenAccount, WhereListed } from '../store/bin-rows';
import type { NameSpan } from '../store/rows';
import type { ReadTx, WriteTx } from '../store/transaction';
import { putBackMarks } from './deletion-marks';
import type { ListedStore } from './forget-account';
import { addBits } from './forget-sets';
import { isOfForgottenList } from './list-forgotten';
import { listingExports } from './listing-exports';
import { recount } from './recount';

interface Unforgotten {
  /** Its own number, or the one it has since. */
  readonly number: AccountNumber;
  /** Lists it was in that are not here; null = it is in all of them again. */
  readonly away: WhereListed | null;
}

/**
 * Brings a forgotten account back (`putBackAccount`), and into the lists it was in. Null = nobody can tell whose it
 * would be.
 */
export async function unforgetAccount(
  tx: WriteTx<AccountStore | ListedStore | 'bin'>,
  account: ForgottenAccount,
  names: readonly NameSpan[] | null,
  now: number,
): Promise<Unforgotten | null> {
  const number = await putBackAccount(tx, { ...account, names, listings: await listingExports(tx, account) });
  if (number === null) return null;
  const { setIds, entries, listed = [], marks = [] } = account;
  return { number, away: await putIntoLists(tx, number, { setIds, entries, listed, marks }, now) };
}

/** Puts an account into those of these lists that are here, beside those that it is in already. Returns the others. */
export async function putIntoLists(
  tx: WriteTx<ListedStore | 'bin'>,
  number: AccountNumber,
  { setIds, entries, listed, marks = [] }: WhereListed,
  now: number,
): Promise<WhereListed | null> {
  const sets = new Set(await tx.objectStore('memberships').getAllKeys());
  await recount(tx, await addBits(tx, number, setIds), -1, now);
  const deletions = await allBinned(tx, 'deletion');
  const away = {
    setIds: setIds.filter((id) => !sets.has(id)),
    entries: entries.slice(0, 0),
    listed: listed.slice(0, 0),
    marks: await putBackMarks(tx, marks),
  };
  for (const entry of entries) {
    const { importId, column, values } = entry;
    const row = await tx.objectStore('imports').get(importId);
    if (row === undefined || isOfForgottenList(deletions, row, column)) away.entries.push(entry);
    else if ((await entryIn(tx, importId, column, number)) === null)
      await putEntry(tx, importId, column, number, values);
  }
  for (const name of listed)
    if (await isThere(tx, name.key[0])) await putListed(tx, name.key, name.hash, number);
    else away.listed.push(name);
  const waiting = [away.setIds, away.entries, away.listed, away.marks];
  return waiting.every(({ length }) => length === 0) ? null : away;
}

async function isThere(tx: ReadTx<'imports'>, importId: string): Promise<boolean> {
  return (await tx.objectStore('imports').getKey(importId)) !== undefined;
}

async function putListed(
  tx: WriteTx<'importNames'>,
  key: [string, number],
  hash: number,
  number: AccountNumber,
): Promise<void> {
  const pairs = (await tx.objectStore('importNames').get(key)) ?? new Uint32Array(0);
  tx.objectStore('importNames').put(Uint32Array.of(...pairs, hash, number), key);
}
