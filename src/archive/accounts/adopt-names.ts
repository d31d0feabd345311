import type { Account, AccountNumber } from '../../domain/account';
import { hashOf } from '../../domain/hash';
import type { WriteTx } from '../store/transaction';
import { chunkOf } from './account-chunk';
import type { Chunks } from './chunks';
import { Directory } from './directory';

/** `isPast`: the account bears another name by now. */
export interface AdoptedName {
  readonly number: AccountNumber;
  readonly isPast: boolean;
}

/**
 * Accounts met for the first time by id may be known by name already, from an export: then they keep that number and
 * get their id, and nothing moves. Gives the number for each that is known so; null for the others.
 */
export async function adoptNames(
  tx: WriteTx<'usernameBuckets' | 'names'>,
  fresh: readonly Account[],
  chunks: Chunks,
  known: number,
  seenAt: number,
): Promise<(AdoptedName | null)[]> {
  const usernames = new Directory(tx, 'usernameBuckets', known);
  const hashes = Uint32Array.from(fresh, (account) => hashOf(account.username));
  await usernames.load(hashes);
  const places = new Set<number>();
  for (const hash of hashes) for (const number of usernames.candidates(hash)) places.add(chunkOf(number));
  await chunks.load(places);
  const adopted: (AdoptedName | null)[] = [];
  for (const [at, account] of fresh.entries()) {
    const bare = usernames.candidates(hashes[at]!).filter((number) => chunks.idOf(number) === '');
    const found = await bearerOf(tx, account.username, bare, chunks, seenAt);
    adopted.push(found);
    if (found === null) continue;
    const { username } = found.isPast ? chunks.row(found.number) : account;
    chunks.identify(found.number, { ...account, username }, seenAt);
  }
  return adopted;
}

/** Of these accounts without an id the one that bore the name then: most have one name, some are known to have changed it. */
async function bearerOf(
  tx: WriteTx<'names'>,
  username: string,
  bare: readonly AccountNumber[],
  chunks: Chunks,
  seenAt: number,
): Promise<AdoptedName | null> {
  for (const number of bare) {
    const spans = await tx.objectStore('names').get(number);
    const { username: newest } = chunks.row(number);
    if (spans === undefined) {
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
