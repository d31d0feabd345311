import type { Account, AccountNumber } from '../../domain/account';
import type { NameSpan } from '../store/rows';
import type { WriteTx } from '../store/transaction';
import { usernamesIn, withName } from './names';
import { openIn } from './open-accounts';
import type { UsernameClaim } from './username-claims';

/** A known account whose sighting may tell something new. */
export interface KnownSighting {
  readonly account: Account;
  readonly number: AccountNumber;
}

export interface Renewal {
  readonly claims: UsernameClaim[];
  /** Of whom it became known that they bore a username at another time than was known. */
  readonly renamed: readonly AccountNumber[];
}

/** Brings the rows of known accounts up to date: names with their history, flags, first sight. */
export async function renewRows(
  tx: WriteTx<'names'>,
  sightings: readonly KnownSighting[],
  seenAt: number,
): Promise<Renewal> {
  const { chunks, names } = openIn(tx);
  const claims: UsernameClaim[] = [];
  const renamed: AccountNumber[] = [];
  await names.prepare(tx, sightings.length);
  await names.load(
    tx,
    sightings.map(({ number }) => number),
  );
  for (const { account, number } of sightings) {
    const row = chunks.row(number)!;
    const isSameName = row.username === account.username && row.fullName === account.fullName;
    const stored = await names.historyOf(tx, number);
    const history = await names.spansOf(tx, row);
    const sighting = { username: account.username, fullName: account.fullName, from: seenAt };
    const renewed = isSameName && stored === null ? history : withName(history, sighting);
    if (renewed !== history && (renewed.length > 1 || stored !== null)) names.put(tx, number, renewed);
    const { username, fullName, from } = renewed.at(-1)!;
    if (seenAt < row.firstSeenAt || !isSameUsernames(history, renewed)) renamed.push(number);
    // An older sighting than the present name's is no news about the rest of the row either.
    const isNews = seenAt >= from;
    chunks.put({
      ...row,
      fbidV2: row.fbidV2 ?? account.fbidV2,
      username,
      fullName,
      isPrivate: (isNews ? account.isPrivate : null) ?? row.isPrivate,
      isVerified: (isNews ? account.isVerified : null) ?? row.isVerified,
      firstSeenAt: Math.min(row.firstSeenAt, seenAt),
    });
    if (isNews && (username !== row.username || row.hasLostUsername)) claims.push({ username, number });
    // An older name that came late: nobody bears it now, but an export of that time may know the account by it.
    else if (!isNews && account.username !== username && renamed.at(-1) === number)
      claims.push({ username: account.username, number, isPast: true });
  }
  return { claims, renamed };
}

/** Whether both tell the same usernames at the same times; full names aside. */
function isSameUsernames(one: readonly NameSpan[], other: readonly NameSpan[]): boolean {
  if (one === other) return true;
  const [ones, others] = [usernamesIn(one), usernamesIn(other)];
  return ones.length === others.length && ones.every((span, at) => isSame(span, others[at]!));
}

function isSame(one: NameSpan, other: NameSpan): boolean {
  return one.username === other.username && one.from === other.from;
}
