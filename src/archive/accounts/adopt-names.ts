import type { Account, AccountNumber } from '../../domain/account';
import { hashOf } from '../../domain/hash';
import type { WriteTx } from '../store/transaction';
import { chunkOf } from './account-chunk';
import type { Chunks } from './chunks';
import { Directory } from './directory';

/**
 * Accounts met for the first time by id may be known by name already, from an export: then they keep that number and
 * get their id, and nothing moves. Gives the number for each that is known so; null for the others.
 */
export async function adoptNames(
  tx: WriteTx<'usernameBuckets'>,
  fresh: readonly Account[],
  chunks: Chunks,
  known: number,
  seenAt: number,
): Promise<(AccountNumber | null)[]> {
  const usernames = new Directory(tx, 'usernameBuckets', known);
  const hashes = Uint32Array.from(fresh, (account) => hashOf(account.username));
  await usernames.load(hashes);
  const places = new Set<number>();
  for (const hash of hashes) for (const number of usernames.candidates(hash)) places.add(chunkOf(number));
  await chunks.load(places);
  return fresh.map((account, at) => {
    const isSame = (number: AccountNumber) =>
      chunks.idOf(number) === '' && chunks.row(number).username === account.username;
    const number = usernames.candidates(hashes[at]!).find(isSame);
    if (number === undefined) return null;
    chunks.identify(number, account, seenAt);
    return number;
  });
}
