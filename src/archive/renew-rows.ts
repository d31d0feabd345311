import type { Account, AccountNumber } from '../domain/account';
import type { Chunks } from './account-chunk';
import { withName } from './name-history';
import type { WriteTx } from './transaction';
import type { UsernameClaim } from './username-claims';

/** A known account whose sighting may tell something new. */
export interface KnownSighting {
  readonly account: Account;
  readonly number: AccountNumber;
}

/** Asking each account for its history costs less than listing who has one, up to about this many. */
const FEW = 200;

/**
 * Brings the rows of known accounts up to date: names with their history, flags, first sight.
 * Returns the claims on usernames.
 */
export async function renewRows(
  tx: WriteTx,
  sightings: readonly KnownSighting[],
  chunks: Chunks,
  seenAt: number,
  isLate: boolean,
): Promise<UsernameClaim[]> {
  const names = tx.objectStore('names');
  const claims: UsernameClaim[] = [];
  const withHistory = sightings.length > FEW ? new Set(await names.getAllKeys()) : null;
  for (const { account, number } of sightings) {
    const row = chunks.row(number);
    const isSameName = row.username === account.username && row.fullName === account.fullName;
    const mayHaveHistory = withHistory?.has(number) ?? (isLate || !isSameName);
    const stored = mayHaveHistory ? await names.get(number) : undefined;
    const history = stored ?? [{ username: row.username, fullName: row.fullName, from: row.firstSeenAt }];
    const sighting = { username: account.username, fullName: account.fullName, from: seenAt };
    const renewed = isSameName && stored === undefined ? history : withName(history, sighting);
    if (renewed !== history && (renewed.length > 1 || stored !== undefined)) names.put([...renewed], number);
    const { username, fullName, from } = renewed.at(-1)!;
    // An older sighting than the present name's is no news about the rest of the row either.
    const isNews = seenAt >= from;
    chunks.change(number, {
      fbidV2: row.fbidV2 ?? account.fbidV2,
      username,
      fullName,
      isPrivate: (isNews ? account.isPrivate : null) ?? row.isPrivate,
      isVerified: (isNews ? account.isVerified : null) ?? row.isVerified,
      firstSeenAt: Math.min(row.firstSeenAt, seenAt),
    });
    if (isNews && (username !== row.username || chunks.hasLostUsername(number))) claims.push({ username, number });
  }
  return claims;
}
