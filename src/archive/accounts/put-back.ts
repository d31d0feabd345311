import type { AccountNumber } from '../../domain/account';
import { type Listing, meantByAll } from '../../domain/exports/joining';
import { keyHash } from '../../domain/hash';
import type { StoredAccount } from '../store/bin-rows';
import type { AccountRow, NameSpan } from '../store/rows';
import type { ReadTx, WriteTx } from '../store/transaction';
import { chunkOf, isForgotten, rowOf } from './account-chunk';
import { type AccountStore, accountRow, flushDirectories, meantBy, resolve, unlist } from './account-store';
import { nameShownSince } from './lost-names';
import { mergedNames, mergedRow, spanOf } from './names';
import { directoryIn, openIn } from './open-accounts';

export interface TakenOut {
  readonly number: AccountNumber;
  readonly row: StoredAccount;
  /** All names it ever had. */
  readonly usernames: readonly string[];
  /** Since when, if it had several. */
  readonly names: readonly NameSpan[] | null;
  /** The exports that list it. Of a bare name they alone tell whose it is. */
  readonly listings: readonly Listing[];
}

/**
 * Brings an account back that was emptied. Returns its number: its own; or, where it was met again meanwhile, that of the
 * account it is now, which then has all that both were. Null = its number is another's, so nobody can tell whose it
 * would be.
 */
export async function putBackAccount(
  tx: WriteTx<AccountStore>,
  { number, row: stored, usernames, names: own, listings }: TakenOut,
): Promise<AccountNumber | null> {
  const row = rowOf(number, stored);
  const present = row.id === null ? await meantNow(tx, row, listings) : await resolve(tx, { id: row.id });
  const { chunks, names } = openIn(tx);
  if (present === null) {
    const now = await accountRow(tx, number);
    if (now === null || !isForgotten(now)) return null;
    chunks.put(await withoutTakenName(tx, row, own?.at(-1)?.from ?? row.firstSeenAt));
    if (own !== null) names.put(tx, number, own);
  } else await unite(tx, present, row, own ?? [spanOf(row)]);
  chunks.flush(tx);
  const whole = present?.number ?? number;
  await listAnew(tx, whole, usernames);
  return whole;
}

/**
 * Whom the exports that list a bare name mean by it today. Null where they mean nobody, or not all the same one: then
 * the account comes back as itself, and each export is asked on its own.
 */
async function meantNow(
  tx: ReadTx<AccountStore>,
  { username, firstSeenAt }: AccountRow,
  listings: readonly Listing[],
): Promise<AccountRow | null> {
  const asked = listings.length > 0 ? listings : [{ at: firstSeenAt, isListed: () => false }];
  const answers: (AccountNumber | null)[] = [];
  for (const { at, isListed } of asked)
    answers.push((await meantBy(tx, username, at, isListed)).account?.number ?? null);
  const number = meantByAll(answers);
  return number === null ? null : accountRow(tx, number);
}

/** Who bears its name by now keeps it, unless it was seen with it only after them: then they had lost it. */
async function withoutTakenName(tx: WriteTx<AccountStore>, row: AccountRow, since: number): Promise<AccountRow> {
  const holder = await resolve(tx, { username: row.username });
  if (holder === null) return row;
  const isSeen = row.id !== null && holder.id !== null && !row.hasLostUsername;
  if (!isSeen || since <= (await nameShownSince(tx, holder))) return { ...row, hasLostUsername: true };
  openIn(tx).chunks.put({ ...holder, hasLostUsername: true });
  return row;
}

/** What a row says that was forgotten is older than anything that was seen since. */
async function unite(
  tx: WriteTx<AccountStore>,
  now: AccountRow,
  row: AccountRow,
  own: readonly NameSpan[],
): Promise<void> {
  // A bare name is no sighting: it tells nothing of an account that was seen.
  if (row.id === null && now.id !== null) return;
  const { chunks, names } = openIn(tx);
  const all = mergedNames(await names.spansOf(tx, now), own);
  if (all.length > 1) names.put(tx, now.number, all);
  const whole = mergedRow(now, row, all.at(-1)!, false);
  await chunks.load(tx, [chunkOf(now.number)]);
  chunks.put(whole.username === now.username ? whole : await withoutTakenName(tx, whole, all.at(-1)!.from));
}

/** All names that it has or had lead to it, each once. */
async function listAnew(tx: WriteTx<AccountStore>, number: AccountNumber, usernames: readonly string[]): Promise<void> {
  const row = (await accountRow(tx, number))!;
  const known = await openIn(tx).names.spansOf(tx, row);
  const all = [...usernames.map((username) => ({ username })), ...known];
  await unlist(tx, row, all);
  await flushDirectories(tx);
  const [ids, names] = [await directoryIn(tx, 'idBuckets'), await directoryIn(tx, 'usernameBuckets')];
  if (row.id !== null) ids.add(keyHash(row.id), number);
  for (const username of new Set([row.username, ...all.map((span) => span.username)]))
    names.add(keyHash(username), number);
  await flushDirectories(tx);
}
