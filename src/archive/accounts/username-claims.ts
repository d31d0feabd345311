import type { AccountNumber } from '../../domain/account';
import type { ReadTx } from '../store/transaction';
import { openIn } from './open-accounts';

/** This account shows this username now. */
export interface UsernameClaim {
  readonly username: string;
  readonly number: AccountNumber;
  /** It showed the name once, and shows another now: it is to be found by it, and takes it from nobody. */
  readonly isPast?: boolean;
}

/**
 * One username belongs to one account at a time: whoever held a claimed one keeps it as the last known of its row, but
 * marked as lost. Whoever lost it may take it back, by a newer sighting only.
 * Returns the places of the claims whose pair of username and account is listed already.
 */
export async function changeHolders(
  tx: ReadTx<'names'>,
  claims: readonly UsernameClaim[],
  candidates: (at: number) => readonly AccountNumber[],
  seenAt: number,
): Promise<Set<number>> {
  const { chunks } = openIn(tx);
  const isListed = new Set<number>();
  for (let at = 0; at < claims.length; at++) {
    const listed = candidates(at);
    if (listed.length === 0) continue;
    const { username, number, isPast = false } = claims[at]!;
    if (listed.includes(number)) isListed.add(at);
    if (isPast) continue;
    const holder = listed.find(
      (other) => other !== number && chunks.usernameOf(other) === username && !chunks.hasLostUsername(other),
    );
    if (holder !== undefined && (await heldSince(tx, holder)) > seenAt) continue;
    if (holder !== undefined) chunks.put({ ...chunks.row(holder)!, hasLostUsername: true });
    chunks.put({ ...chunks.row(number)!, hasLostUsername: false });
  }
  return isListed;
}

async function heldSince(tx: ReadTx<'names'>, number: AccountNumber): Promise<number> {
  const { chunks, names } = openIn(tx);
  return (await names.spansOf(tx, chunks.row(number)!)).at(-1)!.from;
}
