import type { Account, AccountNumber } from '../../domain/account';
import type { StoreName, WriteTx } from '../store/transaction';
import { chunkOf } from './account-chunk';
import { ACCOUNT_STORES } from './account-store';
import { distinctAccounts } from './distinct-accounts';
import { chunksOfCandidates, hashesOf } from './key-hashes';
import { giveIds } from './known-by-name';
import { directoryIn, openIn } from './open-accounts';
import { type KnownSighting, renewRows } from './renew-rows';
import { isSeenOtherwise, seenByShared } from './seen-again';
import { changeHolders, type UsernameClaim } from './username-claims';

export const UPSERT_STORES = [...ACCOUNT_STORES, 'ties'] as const satisfies readonly StoreName[];
export type UpsertStore = (typeof UPSERT_STORES)[number];

export interface Upserted {
  /** In the order given, repeats left out. */
  readonly accounts: readonly Account[];
  readonly numbers: Uint32Array;
  readonly newAccounts: number;
  /** Whose names changed, or are others' as well: exports may mean somebody else by them now (`imports/meet.ts`). */
  readonly disputed: readonly AccountNumber[];
  /** Known before, and by a name that may be theirs in an export or another's: when they were seen may tell. */
  readonly shared: readonly KnownSighting[];
  /** Somebody was seen by a name that exports tell was given up by then. */
  readonly isOtherwise: boolean;
}

/**
 * Gives every account its number, and remembers what is new of it. An account known already, unchanged, costs no
 * write. All is grouped by bucket and by chunk: 100,000 accounts are some hundred writes.
 */
export async function upsertAccounts(
  tx: WriteTx<UpsertStore>,
  given: readonly Account[],
  seenAt: number,
): Promise<Upserted> {
  const { accounts, hashes } = distinctAccounts(given);
  const meta = tx.objectStore('meta');
  const [known = 0, newestAt = Number.NEGATIVE_INFINITY, nameOnly] = await Promise.all([
    meta.get('accounts'),
    meta.get('newestAt'),
    meta.get('nameOnly'),
  ]);
  if (seenAt > newestAt) meta.put(seenAt, 'newestAt');
  const { chunks, names } = openIn(tx);
  const ids = await directoryIn(tx, 'idBuckets');
  await Promise.all([ids.load(tx, hashes), names.prepare(tx, accounts.length)]);
  await chunks.load(tx, chunksOfCandidates(ids, hashes));

  const numbers = new Uint32Array(accounts.length);
  const unmet: number[] = [];
  const met: KnownSighting[] = [];
  for (let at = 0; at < accounts.length; at++) {
    const account = accounts[at]!;
    const candidates = ids.candidates(hashes[at]!);
    const number =
      candidates.length === 0 ? undefined : candidates.find((candidate) => chunks.idOf(candidate) === account.id);
    if (number === undefined) {
      unmet.push(at);
      continue;
    }
    numbers[at] = number;
    met.push({ account, number });
  }
  await names.load(
    tx,
    met.map(({ number }) => number),
  );
  const closer: KnownSighting[] = [];
  // A sighting older than others may be the account's first, or belong in the middle of its names.
  const isLate = seenAt < newestAt;
  for (const one of met)
    if (isLate || !chunks.hasAllOf(one.number, one.account) || (await isOnlyTold(tx, one.number))) closer.push(one);
  const { claims, renamed } = await renewRows(tx, closer, seenAt);
  const fresh: Account[] = [];
  const isNamed = unmet.length > 0 && (nameOnly ?? 0) > 0;
  const unmetAccounts = unmet.length === accounts.length ? accounts : unmet.map((at) => accounts[at]!);
  const adopted = isNamed ? await giveIds(tx, unmetAccounts, seenAt) : null;
  for (let place = 0; place < unmet.length; place++) {
    const at = unmet[place]!;
    const found = adopted?.known[place] ?? null;
    numbers[at] = found?.number ?? known + fresh.length;
    if (found === null) fresh.push(accounts[at]!);
    else claims.push({ username: accounts[at]!.username, ...found });
  }
  let contested: readonly AccountNumber[] = [];
  if (fresh.length > 0 || claims.length > 0) {
    const total = known + fresh.length;
    await Promise.all([chunks.load(tx, [chunkOf(known)]), ids.grow(tx, total)]);
    chunks.append(known, fresh, seenAt);
    ids.addMany(pick(hashes, unmet), pick(numbers, unmet));
    contested = await listUsernames(tx, claims, fresh, known, seenAt);
    meta.put(total, 'accounts');
    if (unmet.length > 0) await adoptTies(tx, unmetAccounts, pick(numbers, unmet));
    ids.flush(tx);
  }
  chunks.flush(tx);
  return {
    accounts,
    numbers,
    newAccounts: fresh.length,
    disputed: [...new Set([...renamed, ...contested, ...(adopted?.several ?? [])])],
    shared: await seenByShared(tx, met),
    isOtherwise: await isSeenOtherwise(tx, met, seenAt),
  };
}

/** Its present name is known from exports alone: a sighting of it is news, though the row says the same. */
async function isOnlyTold(tx: WriteTx<UpsertStore>, number: AccountNumber): Promise<boolean> {
  const { names } = openIn(tx);
  return names.mayHaveHistory(number) && (await names.historyOf(tx, number))?.at(-1)?.told !== undefined;
}

/**
 * Lets usernames lead to the accounts that show them now: new accounts, and known ones with a claim.
 * Returns whose names others bear or bore as well.
 */
async function listUsernames(
  tx: WriteTx<UpsertStore>,
  claims: readonly UsernameClaim[],
  fresh: readonly Account[],
  known: number,
  seenAt: number,
): Promise<AccountNumber[]> {
  const { chunks } = openIn(tx);
  const usernames = await directoryIn(tx, 'usernameBuckets');
  const freshHashes = hashesOf(fresh, (account) => account.username);
  const claimHashes = hashesOf(claims, (claim) => claim.username);
  await Promise.all([usernames.load(tx, freshHashes), usernames.load(tx, claimHashes)]);
  const contested = [...claims];
  const unheard: number[] = [];
  const numbers = new Uint32Array(fresh.length);
  for (let at = 0; at < fresh.length; at++) {
    numbers[at] = known + at;
    if (usernames.candidates(freshHashes[at]!).length === 0) unheard.push(at);
    else contested.push({ username: fresh[at]!.username, number: known + at });
  }
  const hashes = hashesOf(contested, (claim) => claim.username);
  await chunks.load(tx, chunksOfCandidates(usernames, hashes));
  const isListed = await changeHolders(tx, contested, (at) => usernames.candidates(hashes[at]!), seenAt);
  const isShared = ({ number }: UsernameClaim, at: number) =>
    usernames.candidates(hashes[at]!).some((other) => other !== number);
  const shared = contested.filter(isShared).map((claim) => claim.number);
  await usernames.grow(tx, known + fresh.length);
  usernames.addMany(pick(freshHashes, unheard), pick(numbers, unheard));
  for (const [at, { number }] of contested.entries()) if (!isListed.has(at)) usernames.add(hashes[at]!, number);
  usernames.flush(tx);
  return shared;
}

/** What stands at these places. */
function pick(values: Uint32Array, places: readonly number[]): Uint32Array {
  const picked = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at++) picked[at] = values[places[at]!]!;
  return picked;
}

/** Ties that came before the account's row now learn its number. */
async function adoptTies(tx: WriteTx<'ties'>, met: readonly Account[], numbers: Uint32Array): Promise<void> {
  const ties = tx.objectStore('ties');
  const orphans = await ties.index('byOrphan').getAll();
  if (orphans.length === 0) return;
  const numberOf = new Map(met.map((account, at) => [account.id, numbers[at]!]));
  for (const { orphanId, ...tie } of orphans) {
    const number = numberOf.get(orphanId!);
    if (number !== undefined) ties.put({ ...tie, number });
  }
}
