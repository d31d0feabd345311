import type { AccountNumber } from '../../domain/account';
import { AccountBook, isForgotten } from '../accounts/account-book';
import { LOST_USERNAME } from '../accounts/account-chunk';
import type { DirectoryStore } from '../accounts/directory';
import type { EnlistNamesStore } from '../accounts/enlist-names';
import { accountOfUsername, accountRow } from '../accounts/find-account';
import { mergedNames, mergedRow } from '../accounts/merged-names';
import { presentAccount } from '../accounts/present-account';
import { listInDirectories, unlistFromDirectories } from '../accounts/unlist';
import { entryIn, putEntry } from '../imports/import-columns';
import type { ForgottenAccount } from '../store/bin-rows';
import type { BookRow, NameSpan } from '../store/rows';
import type { ReadTx, WriteTx } from '../store/transaction';
import { type ListedStore, recount, type WhereListed } from './forget-account';
import { addBits } from './forget-sets';

/**
 * Brings a forgotten account back into the lists it was in. Answers its number: its own; or, where it was met again
 * meanwhile, that of the account it is now, which then has all that both were. Null = its number is another's, so
 * nobody can tell whose it would be.
 */
export async function unforgetAccount(
  tx: WriteTx<EnlistNamesStore | ListedStore>,
  { number, row, usernames, setIds, entries, listed = [] }: ForgottenAccount,
  names: readonly NameSpan[] | null,
): Promise<AccountNumber | null> {
  const present = await presentAccount(tx, row);
  const whole = present ?? number;
  const book = new AccountBook(tx);
  await book.load([whole]);
  if (present === null) {
    const before = await accountRow(tx, number);
    if (before === null || !isForgotten(book.row(number))) return null;
    book.put(number, await withoutTakenName(tx, row));
  } else await unite(tx, book, present, row, names ?? [spanOf(row)]);
  book.flush();
  await listAnew(tx, whole, book.row(whole), usernames);
  await putIntoLists(tx, whole, { setIds, entries, listed });
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

/** Who bears its name by now keeps it. */
async function withoutTakenName(
  tx: ReadTx<'meta' | 'accountChunks' | 'usernameBuckets'>,
  row: BookRow,
): Promise<BookRow> {
  const holder = await accountOfUsername(tx, row.username);
  return holder === null ? row : { ...row, flags: row.flags | LOST_USERNAME };
}

/** What a row says that was forgotten is older than anything that was seen since. */
async function unite(
  tx: WriteTx<'meta' | 'accountChunks' | 'usernameBuckets' | 'names'>,
  book: AccountBook,
  present: AccountNumber,
  row: BookRow,
  names: readonly NameSpan[],
) {
  const now = book.row(present);
  // A bare name is no sighting: it tells nothing of an account that was seen.
  if (row.id === '' && now.id !== '') return;
  const known = (await tx.objectStore('names').get(present)) ?? [spanOf(now)];
  const all = mergedNames(known, names);
  if (all.length > 1) tx.objectStore('names').put([...all], present);
  const whole = mergedRow(now, row, all.at(-1)!, false);
  book.put(present, whole.username === now.username ? whole : await withoutTakenName(tx, whole));
}

/** All names that it has or had lead to it, each once. */
async function listAnew(
  tx: WriteTx<'meta' | 'names' | DirectoryStore>,
  number: AccountNumber,
  { id, username }: BookRow,
  usernames: readonly string[],
): Promise<void> {
  const known = ((await tx.objectStore('names').get(number)) ?? []).map((span) => span.username);
  const all = [username, ...usernames, ...known];
  await unlistFromDirectories(tx, number, id, all);
  await listInDirectories(tx, number, id, all);
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

function spanOf({ username, fullName, firstSeenAt }: BookRow): NameSpan {
  return { username, fullName, from: firstSeenAt };
}
