import type { Account, AccountNumber } from '../domain/account';
import { Chunks, chunkOf } from './account-chunk';
import { Directory } from './directory';
import { entryOf, readEntry, saysNothingNew, TAKEN_OVER, writeEntry } from './id-entry';
import { type Ledgers, type LookedCloser, renewRows, type UsernameClaim } from './renew-rows';
import type { StoreName, WriteTx } from './transaction';

export const ENLIST_STORES: readonly StoreName[] = [
  'meta',
  'accountChunks',
  'idBuckets',
  'usernameBuckets',
  'names',
  'ties',
];

export interface Enlisted {
  /** One for each account, in the order given, repeats left out. */
  readonly accounts: readonly Account[];
  readonly numbers: Uint32Array;
  readonly newAccounts: number;
}

/**
 * Gives every account its number, and remembers what is new of it. An account known already, unchanged, costs a look
 * into the directory and no write. All is grouped by bucket and by chunk: 100,000 accounts are some hundred writes.
 */
export async function enlist(tx: WriteTx, given: readonly Account[], seenAt: number): Promise<Enlisted> {
  const accounts = distinct(given);
  const meta = tx.objectStore('meta');
  const [known = 0, newestAt = Number.NEGATIVE_INFINITY] = await Promise.all([
    meta.get('accounts'),
    meta.get('newestAt'),
  ]);
  const ids = new Directory(tx, 'idBuckets', known);
  const hashes = await ids.load(accounts.map((account) => account.id));

  const numbers = new Uint32Array(accounts.length);
  const fresh: Account[] = [];
  const freshHashes: number[] = [];
  const closer: LookedCloser[] = [];
  // A sighting older than others may be the account's first, or belong in the middle of its names.
  const isLate = seenAt < newestAt;
  for (const [at, account] of accounts.entries()) {
    const text = ids.get(account.id, hashes[at]!);
    if (text === null) {
      numbers[at] = known + fresh.length;
      fresh.push(account);
      freshHashes.push(hashes[at]!);
      continue;
    }
    const entry = readEntry(text);
    numbers[at] = entry.number;
    if (isLate || !saysNothingNew(entry, account)) closer.push({ account, entry });
  }
  if (seenAt > newestAt) meta.put(seenAt, 'newestAt');
  if (fresh.length === 0 && closer.length === 0) return { accounts, numbers, newAccounts: 0 };

  const usernames = new Directory(tx, 'usernameBuckets', known);
  const chunks = new Chunks(tx);
  const [usernameHashes] = await Promise.all([
    usernames.load([...fresh, ...closer.map(({ account }) => account)].map((account) => account.username)),
    chunks.load([...closer.map(({ entry }) => chunkOf(entry.number)), ...(fresh.length > 0 ? [chunkOf(known)] : [])]),
  ]);
  const claims = await renewRows(tx, closer, { ids, usernames, chunks }, seenAt, isLate);
  const unclaimed: number[] = [];
  for (const [at, { username }] of fresh.entries()) {
    if (usernames.get(username, usernameHashes[at]!) === null) unclaimed.push(at);
    else claims.push({ username, number: known + at });
  }
  await letGo(claims, { ids, usernames, chunks });

  const total = known + fresh.length;
  await Promise.all([ids.grow(total), usernames.grow(total)]);
  chunks.append(known, fresh, seenAt);
  for (const [at, account] of fresh.entries())
    ids.add(account.id, writeEntry(entryOf(known + at, account)), freshHashes[at]!);
  for (const at of unclaimed) usernames.add(fresh[at]!.username, String(known + at), usernameHashes[at]!);
  for (const { username, number } of claims) usernames.set(username, String(number));
  if (fresh.length > 0) {
    meta.put(total, 'accounts');
    await adoptTies(tx, fresh, known);
  }
  ids.flush();
  usernames.flush();
  chunks.flush();
  return { accounts, numbers, newAccounts: fresh.length };
}

/** Marks whoever held a username that another account shows now: the next sighting of that one must look closer. */
async function letGo(claims: readonly UsernameClaim[], { ids, usernames, chunks }: Ledgers): Promise<void> {
  const holders: UsernameClaim[] = [];
  for (const { username, number } of claims) {
    const holder = usernames.get(username);
    if (holder !== null && Number(holder) !== number) holders.push({ username, number: Number(holder) });
  }
  if (holders.length === 0) return;
  await chunks.load(holders.map(({ number }) => chunkOf(number)));
  const losers = holders
    .map(({ number, username }) => ({ row: chunks.row(number), username }))
    .filter(({ row, username }) => row.username === username && row.id !== null);
  await ids.load(losers.map(({ row }) => row.id!));
  for (const { row } of losers) {
    const entry = readEntry(ids.get(row.id!)!);
    ids.set(row.id!, writeEntry({ ...entry, print: TAKEN_OVER }));
  }
}

/** Ties that came before the account's row now learn its number. */
async function adoptTies(tx: WriteTx, fresh: readonly Account[], first: AccountNumber): Promise<void> {
  const ties = tx.objectStore('ties');
  const orphans = await ties.index('byOrphan').getAll();
  if (orphans.length === 0) return;
  const numberOf = new Map(fresh.map((account, at) => [account.id, first + at]));
  for (const { orphanId, ...tie } of orphans) {
    const number = numberOf.get(orphanId!);
    if (number !== undefined) ties.put({ ...tie, number });
  }
}

const ID = /^\d{1,20}$/;
const USERNAME = /^[a-z0-9._]{1,30}$/;

/** Each account once, as last given; what could not be an account would spoil the directory, so it is refused. */
function distinct(given: readonly Account[]): readonly Account[] {
  const byId = new Map<string, Account>();
  for (const account of given) {
    if (!ID.test(account.id) || !USERNAME.test(account.username))
      throw new RangeError('not an account: id or username is malformed');
    byId.set(account.id, account);
  }
  return byId.size === given.length ? given : [...byId.values()];
}
