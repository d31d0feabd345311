/**
 * An account, and what identifies it.
 *
 * Identity is Instagram's numeric id kept as a string: ids of today fit a double, the next ones may not
 * (shapes of 2026 write pk, pk_id, id and strong_id__ as strings of digits). A username is an attribute that changes.
 */
export type AccountId = string & { readonly __brand: 'AccountId' };

/**
 * The small number the archive gives an account when it first sees it; sets of accounts are sets of these.
 * Numbers start at 0, are dense and are never reused.
 */
export type AccountNumber = number;

/** What a follow list or a profile shows of an account. `null` means "this answer did not say". */
export interface Account {
  readonly id: AccountId;
  /** Second id space ("17841…"); later tells which account a `__deleted__…` row of an export was. */
  readonly fbidV2: string | null;
  /** Lower case, `[a-z0-9._]{1,30}`. */
  readonly username: string;
  /** Any Unicode, kept raw; may be empty. */
  readonly fullName: string;
  readonly isPrivate: boolean | null;
  readonly isVerified: boolean | null;
}

/** Somebody asked about. Whoever knows the id is asked for by it alone: the name may be another's by now. */
export interface NamedPerson {
  readonly username: string;
  readonly accountId: AccountId | null;
}

/**
 * First steps of instagram.com paths that lead to pages of Instagram's own (seen 2020–2026). `_u` is what exports put
 * before a name: read as a name it folds a whole list into one row.
 */
export const NO_ACCOUNTS: ReadonlySet<string> = new Set([
  '_u',
  'p',
  'reel',
  'reels',
  'tv',
  'stories',
  'explore',
  'accounts',
  'direct',
  'about',
  'developer',
  'legal',
  'web',
  'challenge',
]);

/** No account is 0, and none is written with a 0 in front: that would be one account under two ids. */
export const ACCOUNT_ID = /^[1-9]\d{0,19}$/;
/**
 * How a username is kept: in lower case, as all 4,080 names of the exports measured in 2026 are. Ask `asUsername` for
 * one.
 */
export const USERNAME = /^[a-z0-9._]{1,30}$/;

/**
 * The id if the value is a string of 1–20 digits that is no 0 and begins with none, or a whole number that is exact (a
 * bigint where no double is), else null.
 */
export function asAccountId(value: unknown): AccountId | null {
  if (typeof value === 'bigint') return asAccountId(String(value));
  if (typeof value === 'string') return ACCOUNT_ID.test(value) ? (value as AccountId) : null;
  return Number.isSafeInteger(value) ? asAccountId(String(value)) : null;
}

/** The username in lower case without surrounding blanks, or null where it cannot be one. */
export function asUsername(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const username = value.trim().toLowerCase();
  return USERNAME.test(username) ? username : null;
}
