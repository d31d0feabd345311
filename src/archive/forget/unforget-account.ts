import type { AccountNumber } from '../../domain/account';
import type { AccountStore } from '../accounts/account-store';
import { putBackAccount } from '../accounts/put-back';
import { entryIn, putEntry } from '../imports/import-columns';
import type { ForgottenAccount } from '../store/bin-rows';
import type { NameSpan } from '../store/rows';
import type { ReadTx, WriteTx } from '../store/transaction';
import { type ListedStore, recount, type WhereListed } from './forget-account';
import { addBits } from './forget-sets';

/** Brings a forgotten account back (`putBackAccount`), and into the lists it was in. Answers its number; null = nobody can tell. */
export async function unforgetAccount(
  tx: WriteTx<AccountStore | ListedStore>,
  account: ForgottenAccount,
  names: readonly NameSpan[] | null,
): Promise<AccountNumber | null> {
  const { setIds, entries, listed = [] } = account;
  const whole = await putBackAccount(tx, { ...account, names });
  if (whole !== null) await putIntoLists(tx, whole, { setIds, entries, listed });
  return whole;
}

/** Puts an account into those of these lists that are still there, beside those that it is in already. */
export async function putIntoLists(
  tx: WriteTx<ListedStore>,
  number: AccountNumber,
  { setIds, entries, listed }: WhereListed,
): Promise<void> {
  await recount(tx, await addBits(tx, number, setIds), -1);
  for (const { importId, column, values } of entries)
    if ((await isThere(tx, importId)) && (await entryIn(tx, importId, column, number)) === null)
      await putEntry(tx, importId, column, number, values);
  for (const { key, hash } of listed) if (await isThere(tx, key[0])) await putListed(tx, key, hash, number);
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
