import type { AccountId, AccountNumber } from '../../domain/account';
import { type Claimant, holderOf } from '../../domain/exports/joining';
import { keyHash } from '../../domain/hash';
import { emptyMembership, type Membership, NOBODY } from '../../domain/membership';
import { unpackBucket } from '../store/bucket-codec';
import type { AccountRow, NameSpan } from '../store/rows';
import type { ReadTx, StoreName, WriteTx } from '../store/transaction';
import { chunkOf, forgottenRow } from './account-chunk';
import type { DirectoryStore } from './directory';
import { usernamesIn } from './names';
import { directoryIn, openIn } from './open-accounts';

/**
 * Who is who, inside one transaction: the one way from an id or a name to an account and its row. All that a transaction
 * asks and changes here it has open once (`open-accounts.ts`), so each step knows of the one before.
 */
export const ACCOUNT_STORES = [
  'meta',
  'accountChunks',
  'idBuckets',
  'usernameBuckets',
  'names',
] as const satisfies readonly StoreName[];
export type AccountStore = (typeof ACCOUNT_STORES)[number];

/** Whom `resolve` looks for: by `id` where it is given; else whoever shows `username` now. */
export interface AccountSought {
  readonly id?: AccountId | null;
  readonly username?: string | null;
}

/** The account's row; null = it is not here. Of an id that is not here null too, whoever shows the name. */
export async function resolve(tx: ReadTx<AccountStore>, { id, username }: AccountSought): Promise<AccountRow | null> {
  if (id != null) return (await candidatesFor(tx, 'idBuckets', id)).find((row) => row.id === id) ?? null;
  if (username == null) return null;
  const isHolder = (row: AccountRow) => row.username === username && !row.hasLostUsername;
  return (await candidatesFor(tx, 'usernameBuckets', username)).find(isHolder) ?? null;
}

/** The rows of accounts that may have this key; the caller compares. */
export async function candidatesFor(
  tx: ReadTx<AccountStore>,
  name: DirectoryStore,
  key: string,
): Promise<AccountRow[]> {
  const directory = await directoryIn(tx, name);
  const hash = keyHash(key);
  await directory.load(tx, Uint32Array.of(hash));
  const rows: AccountRow[] = [];
  for (const number of directory.candidates(hash)) rows.push((await accountRow(tx, number))!);
  return rows;
}

export interface Meant {
  /** null = none of those known here. */
  readonly account: AccountRow | null;
  /** Somebody who is known by more than this name shows it now. */
  readonly isTaken: boolean;
}

/** Everybody who ever bore the name, with all their names. */
export async function bearersOf(
  tx: ReadTx<AccountStore>,
  username: string,
): Promise<{ readonly row: AccountRow; readonly spans: readonly NameSpan[] }[]> {
  const bearers: { row: AccountRow; spans: readonly NameSpan[] }[] = [];
  for (const row of await candidatesFor(tx, 'usernameBuckets', username)) {
    const spans = await openIn(tx).names.spansOf(tx, row);
    if (spans.some((span) => span.username === username)) bearers.push({ row, spans });
  }
  return bearers;
}

/** Whom an export of `at` means by a name. `isListed`: a name is in the same export. */
export async function meantBy(
  tx: ReadTx<AccountStore>,
  username: string,
  at: number,
  isListed: (username: string) => boolean | Promise<boolean>,
): Promise<Meant> {
  const claimants: (Claimant & { readonly row: AccountRow })[] = [];
  const listed = new Set<string>();
  let nameOnly: AccountRow | null = null;
  let isTaken = false;
  for (const row of await candidatesFor(tx, 'usernameBuckets', username)) {
    const names = usernamesIn(await openIn(tx).names.spansOf(tx, row));
    if (isBareName(row, names)) {
      // Of several of whom only this name is known: the one that has not lost it.
      if (row.username === username && (nameOnly === null || !row.hasLostUsername)) nameOnly = row;
      continue;
    }
    if (row.username === username && !row.hasLostUsername) isTaken = true;
    for (const name of names) if (await isListed(name.username)) listed.add(name.username);
    claimants.push({ number: row.number, names, isOfExports: row.id === null, row });
  }
  const holder = holderOf(username, at, claimants, (name) => listed.has(name));
  return { account: claimants.find(({ number }) => number === holder)?.row ?? nameOnly, isTaken };
}

/**
 * No id and one name alone is known of it. An account that is known to have changed its name counts like one with an id.
 */
function isBareName({ id }: AccountRow, names: Claimant['names']): boolean {
  return id === null && names.length === 1;
}

/** null = there is no account of this number. */
export async function accountRow(tx: ReadTx<'accountChunks'>, number: AccountNumber): Promise<AccountRow | null> {
  const { chunks } = openIn(tx);
  await chunks.load(tx, [chunkOf(number)]);
  return chunks.row(number);
}

/** The names the account was seen with, oldest first, the present one last; none where there is no such account. */
export async function namesOf(
  tx: ReadTx<'accountChunks' | 'names'>,
  number: AccountNumber,
): Promise<readonly NameSpan[]> {
  const row = await accountRow(tx, number);
  return row === null ? [] : openIn(tx).names.spansOf(tx, row);
}

/** Known by id, and not only by a name from an export. */
export async function isIdentified(tx: ReadTx<'accountChunks'>, number: AccountNumber): Promise<boolean> {
  return ((await accountRow(tx, number))?.id ?? null) !== null;
}

/** Everybody who is known by id. The directory has nobody else, and is numbers alone. */
export async function identifiedAccounts(tx: ReadTx<'meta' | 'idBuckets'>): Promise<Membership> {
  const [accounts = 0, buckets] = await Promise.all([
    tx.objectStore('meta').get('accounts'),
    tx.objectStore('idBuckets').getAll(),
  ]);
  if (accounts === 0) return NOBODY;
  const identified = emptyMembership(accounts - 1);
  for (const pairs of buckets.map(unpackBucket))
    for (let at = 1; at < pairs.length; at += 2) identified[pairs[at]! >>> 5]! |= 1 << (pairs[at]! & 31);
  return identified;
}

/** Accounts of whom exports may mean somebody else: those who changed their name, or share one. */
export async function disputedAccounts(tx: ReadTx<'names' | 'usernameBuckets'>): Promise<AccountNumber[]> {
  const disputed = await tx.objectStore('names').getAllKeys();
  for (const packed of await tx.objectStore('usernameBuckets').getAll()) {
    const pairs = unpackBucket(packed);
    const byHash = new Map<number, AccountNumber>();
    for (let at = 0; at < pairs.length; at += 2) {
      const other = byHash.get(pairs[at]!);
      if (other === undefined) byHash.set(pairs[at]!, pairs[at + 1]!);
      else disputed.push(other, pairs[at + 1]!);
    }
  }
  return disputed;
}

/** `from` was `to` all along: the name that both show leads to `to` alone. */
export async function handOverName(
  tx: WriteTx<'accountChunks'>,
  from: AccountNumber,
  to: AccountNumber,
): Promise<void> {
  const { chunks } = openIn(tx);
  await chunks.load(tx, [chunkOf(from), chunkOf(to)]);
  const [ours, theirs] = [chunks.row(from)!, chunks.row(to)!];
  chunks.put({ ...ours, hasLostUsername: true });
  if (theirs.username === ours.username) chunks.put({ ...theirs, hasLostUsername: false });
  chunks.flush(tx);
}

/** Forgets id and names of these accounts; their numbers stay given away. */
export async function emptyAccounts(tx: WriteTx<AccountStore>, numbers: readonly AccountNumber[]): Promise<void> {
  if (numbers.length === 0) return;
  const { chunks, names } = openIn(tx);
  await chunks.load(tx, numbers.map(chunkOf));
  for (const number of numbers) {
    const row = chunks.row(number)!;
    await unlist(tx, row, await names.spansOf(tx, row));
    names.delete(tx, number);
    chunks.put(forgottenRow(number));
  }
  await flushDirectories(tx);
  chunks.flush(tx);
}

/** Neither the id nor any of the names leads to the account any more. To be written back by the caller. */
export async function unlist(
  tx: ReadTx<AccountStore>,
  { number, id, username }: AccountRow,
  names: readonly { readonly username: string }[],
): Promise<void> {
  const [ids, usernames] = [await directoryIn(tx, 'idBuckets'), await directoryIn(tx, 'usernameBuckets')];
  const hashes = Uint32Array.from(new Set([username, ...names.map((span) => span.username)]), keyHash);
  await usernames.load(tx, hashes);
  for (const hash of hashes) usernames.remove(hash, number);
  if (id === null) return;
  await ids.load(tx, Uint32Array.of(keyHash(id)));
  ids.remove(keyHash(id), number);
}

export async function flushDirectories(tx: WriteTx<AccountStore>): Promise<void> {
  (await directoryIn(tx, 'idBuckets')).flush(tx);
  (await directoryIn(tx, 'usernameBuckets')).flush(tx);
}
