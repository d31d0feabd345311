import { keyHash } from '../../domain/hash';
import type { ReadTx } from '../store/transaction';
import type { AccountStore } from './account-store';
import { withoutTold } from './names';
import { directoryIn, openIn } from './open-accounts';
import type { KnownSighting } from './renew-rows';

/**
 * Of those who were seen again the ones of whom exports tell a rename, by a name that others bear or bore as well: though
 * nothing is new of them, when they were seen may tell which of those an export means.
 */
export async function seenByShared(
  tx: ReadTx<AccountStore>,
  sightings: readonly KnownSighting[],
): Promise<readonly KnownSighting[]> {
  const { names } = openIn(tx);
  const told: KnownSighting[] = [];
  for (const one of sightings)
    if (names.mayHaveHistory(one.number) && hasTold(await names.historyOf(tx, one.number))) told.push(one);
  if (told.length === 0) return told;
  const usernames = await directoryIn(tx, 'usernameBuckets');
  const hashOf = ({ account }: KnownSighting) => keyHash(account.username);
  await usernames.load(tx, Uint32Array.from(told, hashOf));
  return told.filter((one) => usernames.candidates(hashOf(one)).some((other) => other !== one.number));
}

/**
 * Whether somebody was seen by the one name that sights know, when exports tell that it had another by then: it may be
 * somebody else whom they mean. Nothing is new of its names, so nothing else asks.
 */
export async function isSeenOtherwise(
  tx: ReadTx<AccountStore>,
  sightings: readonly KnownSighting[],
  seenAt: number,
): Promise<boolean> {
  const { names } = openIn(tx);
  for (const { number, account } of sightings) {
    const history = (names.mayHaveHistory(number) ? await names.historyOf(tx, number) : null) ?? [];
    const present = history.findLast(({ from }) => from <= seenAt);
    if (present?.told === undefined || present.username === account.username) continue;
    if (withoutTold(history).every(({ username }) => username === account.username)) return true;
  }
  return false;
}

function hasTold(history: readonly { readonly told?: unknown }[] | null): boolean {
  return history?.some(({ told }) => told !== undefined) === true;
}
