import type { Account, AccountNumber } from '../../domain/account';
import type { WriteTx } from '../store/transaction';
import type { AccountStore } from './account-store';
import { chunksOfCandidates, hashesOf } from './key-hashes';
import { directoryIn, openIn } from './open-accounts';

/** `isPast`: the account bears another name by now. */
export interface KnownByName {
  readonly number: AccountNumber;
  readonly isPast: boolean;
}

/**
 * Accounts met for the first time by id may be known by name already, from an export: then they keep that number and
 * get their id, and nothing moves. They count as first seen now: what an export of earlier tells stands in its snapshot,
 * and is no sighting of this id. Gives the number for each that is known so; null for the others.
 */
export async function giveIds(
  tx: WriteTx<AccountStore>,
  unmet: readonly Account[],
  seenAt: number,
): Promise<(KnownByName | null)[]> {
  const { chunks, names } = openIn(tx);
  const usernames = await directoryIn(tx, 'usernameBuckets');
  const hashes = hashesOf(unmet, (account) => account.username);
  await usernames.load(tx, hashes);
  await Promise.all([chunks.load(tx, chunksOfCandidates(usernames, hashes)), names.prepare(tx, unmet.length)]);
  const known: (KnownByName | null)[] = [];
  for (const [at, account] of unmet.entries()) {
    const withoutId = usernames.candidates(hashes[at]!).filter((number) => chunks.idOf(number) === '');
    const found = await bearerOf(tx, account.username, withoutId, seenAt);
    known.push(found);
    if (found === null) continue;
    const row = chunks.row(found.number)!;
    const { username } = found.isPast ? row : account;
    chunks.put({ ...row, ...account, username, number: found.number, firstSeenAt: seenAt });
  }
  return known;
}

/** Of these accounts without an id the one that bore the name then: most have one name, some are known to have changed it. */
async function bearerOf(
  tx: WriteTx<AccountStore>,
  username: string,
  withoutId: readonly AccountNumber[],
  seenAt: number,
): Promise<KnownByName | null> {
  const { chunks, names } = openIn(tx);
  for (const number of withoutId) {
    const spans = await names.historyOf(tx, number);
    const newest = chunks.usernameOf(number);
    if (spans === null) {
      if (newest === username) return { number, isPast: false };
      continue;
    }
    const present = Math.max(
      0,
      spans.findLastIndex(({ from }) => from <= seenAt),
    );
    const isSoon = spans[present]!.from <= seenAt && spans[present + 1]?.username === username;
    if (spans[present]!.username === username || isSoon) return { number, isPast: newest !== username };
  }
  return null;
}
