import type { Account, AccountNumber } from '../domain/account';
import { type Chunks, chunkOf } from './account-chunk';
import type { Directory } from './directory';
import { entryOf, type IdEntry, TAKEN_OVER, writeEntry } from './id-entry';
import { withName } from './name-history';
import type { WriteTx } from './transaction';

/** A known account whose sighting may tell something new. */
export interface LookedCloser {
  readonly account: Account;
  readonly entry: IdEntry;
}

/** From now on this username leads to this account. */
export interface UsernameClaim {
  readonly username: string;
  readonly number: AccountNumber;
}

/** What a sighting may change, inside one transaction. */
export interface Ledgers {
  readonly ids: Directory;
  readonly usernames: Directory;
  readonly chunks: Chunks;
}

/**
 * Brings the rows of known accounts up to date: names with their history, flags, first sight.
 * Returns the claims on usernames.
 */
export async function renewRows(
  tx: WriteTx,
  closer: readonly LookedCloser[],
  ledgers: Ledgers,
  seenAt: number,
  isLate: boolean,
): Promise<UsernameClaim[]> {
  const names = tx.objectStore('names');
  const claims: UsernameClaim[] = [];
  for (const { account, entry } of closer) {
    const { number } = entry;
    const row = ledgers.chunks.row(number);
    const firstSeenAt = Math.min(row.firstSeenAt, seenAt);
    const isSameName = row.username === account.username && row.fullName === account.fullName;
    const stored = isSameName && !isLate ? undefined : await names.get(number);
    const history = stored ?? [{ username: row.username, fullName: row.fullName, from: row.firstSeenAt }];
    const renewed =
      isSameName && stored === undefined
        ? history
        : withName(history, { username: account.username, fullName: account.fullName, from: seenAt });
    if (renewed !== history && (renewed.length > 1 || stored !== undefined)) names.put([...renewed], number);
    const { username, fullName, from } = renewed.at(-1)!;
    // An older sighting than the present name's is no news about the rest of the row either.
    const isNews = seenAt >= from;
    const after = {
      fbidV2: row.fbidV2 ?? account.fbidV2,
      username,
      fullName,
      isPrivate: (isNews ? account.isPrivate : null) ?? row.isPrivate,
      isVerified: (isNews ? account.isVerified : null) ?? row.isVerified,
      firstSeenAt,
    };
    const isReclaimed = entry.print === TAKEN_OVER && isNews && (await mayReclaim(tx, ledgers, username, seenAt));
    if (isReclaimed || (username !== row.username && isNews)) claims.push({ username, number });
    const print = entry.print === TAKEN_OVER && username === row.username && !isReclaimed ? TAKEN_OVER : undefined;
    const written = entryOf(number, after);
    const text = writeEntry(print === undefined ? written : { ...written, print });
    if (text !== writeEntry(entry)) ledgers.ids.set(account.id, text);
    if (
      username !== row.username ||
      fullName !== row.fullName ||
      firstSeenAt !== row.firstSeenAt ||
      after.fbidV2 !== row.fbidV2 ||
      after.isPrivate !== row.isPrivate ||
      after.isVerified !== row.isVerified
    )
      ledgers.chunks.change(number, after);
  }
  return claims;
}

/** Whether a username that went to another account may come back: only by a sighting newer than the other's. */
async function mayReclaim(tx: WriteTx, ledgers: Ledgers, username: string, seenAt: number): Promise<boolean> {
  const holder = ledgers.usernames.get(username);
  if (holder === null) return true;
  const number = Number(holder);
  await ledgers.chunks.load([chunkOf(number)]);
  const history = await tx.objectStore('names').get(number);
  const heldSince = history?.at(-1)?.from ?? ledgers.chunks.row(number).firstSeenAt;
  return seenAt > heldSince;
}
