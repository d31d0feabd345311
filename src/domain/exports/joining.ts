import type { AccountNumber } from '../account';

/**
 * Who is meant by a username in an export.
 *
 * An export knows accounts by username only; what is read live knows them by id, and by the name each had when it was
 * seen. So a row of an export is joined with the account that held the name *at the export's date*, as far as its names
 * tell:
 *
 * 1. whoever was seen with the name before that date, and with no other name between, held it then. Of several the one
 *    seen with it last: names are given up and taken by others;
 * 2. else whoever is first seen with the name after that date. Of several the earliest. An account seen with another
 *    name before may have changed it unseen before the export was made; but if the export lists that other name as well,
 *    then the account stood there under it, and this row is somebody else.
 *
 * A name that neither rule gives to anybody is an account of its own, of which nothing else is known. The answer depends
 * on what is known of names and on nothing else: not on the order in which exports and readings came. When a rename
 * becomes known later, the question is asked again, and a row may move to another account; that is how accounts split
 * and merge.
 *
 * Where two exports tell a rename by the second of the follow (`renames.ts`), the account bears both names from then on,
 * each in its time, as if it had been seen with them; known by id or not. That outweighs a name that somebody was only
 * seen with later.
 *
 * There is no limit in years: a name taken over by somebody else in between is rare, an archive that calls everybody
 * "gone" and everybody "new" because an export is old would be wrong about all of them.
 */
export interface Claimant {
  readonly number: AccountNumber;
  /** The names it was seen with, oldest first, each since when. */
  readonly names: readonly { readonly username: string; readonly from: number }[];
  /** Known by exports alone, which tell that it was renamed (`renames.ts`). */
  readonly isOfExports?: boolean;
}

/** An export that lists a name, as far as that decides whom it means by it. */
export interface Listing {
  /** When it was made. */
  readonly at: number;
  /** Whether it lists this name as well. */
  readonly isListed: (username: string) => boolean;
}

/** Whom all of several exports mean by one name. null = nobody, or not all of them the same one. */
export function meantByAll(answers: readonly (AccountNumber | null)[]): AccountNumber | null {
  const [first = null, ...others] = answers;
  return others.every((answer) => answer === first) ? first : null;
}

/** The account that the export of `at` means by `username`; null = none of these. `isListed`: is in the same export. */
export function holderOf(
  username: string,
  at: number,
  claimants: readonly Claimant[],
  isListed: (username: string) => boolean,
): AccountNumber | null {
  const claims = new Map<Claimant, Claim>();
  for (const claimant of claimants) {
    const claim = claimOf(username, at, claimant, isListed);
    if (claim !== null) claims.set(claimant, claim);
  }
  let best: Claim | null = null;
  for (const [claimant, claim] of claims)
    if (!isAnotherToo(claimant, claims.keys()) && (best === null || isBetter(claim, best))) best = claim;
  return best?.number ?? null;
}

/** Whether an account known by exports alone is one that is known otherwise as well: that one bore all of its names. */
function isAnotherToo({ isOfExports = false, names }: Claimant, claimants: Iterable<Claimant>): boolean {
  if (!isOfExports) return false;
  for (const other of claimants) {
    if (other.isOfExports === true) continue;
    const borne = new Set(other.names.map(({ username }) => username));
    if (names.every(({ username }) => borne.has(username))) return true;
  }
  return false;
}

interface Claim {
  readonly number: AccountNumber;
  readonly from: number;
  readonly isHeld: boolean;
  readonly isOfExports: boolean;
  /** The first name of an account that only exports know. */
  readonly isFirst: boolean;
}

function claimOf(
  username: string,
  at: number,
  { number, names, isOfExports = false }: Claimant,
  isListed: (username: string) => boolean,
): Claim | null {
  for (let place = presentAt(names, at); place < names.length; place++) {
    const name = names[place]!;
    if (name.username === username)
      return { number, from: name.from, isHeld: name.from <= at, isOfExports, isFirst: isOfExports && place === 0 };
    if (isListed(name.username)) return null;
  }
  return null;
}

/**
 * The place of the name that was borne at that moment; of several that exports of one moment tell the first, for which of
 * them came first nobody knows.
 */
export function presentAt(names: readonly { readonly from: number }[], at: number): number {
  let present = 0;
  for (let place = 1; place < names.length && names[place]!.from <= at; place++)
    if (names[place]!.from !== names[present]!.from) present = place;
  return present;
}

/**
 * Whoever held the name comes first, by what was read or by a rename that exports tell; then who bears it in exports
 * alone; then who had it later.
 */
function rankOf({ isHeld, isFirst }: Claim): number {
  return isFirst ? 1 : isHeld ? 2 : 0;
}

function isBetter(one: Claim, other: Claim): boolean {
  if (rankOf(one) !== rankOf(other)) return rankOf(one) > rankOf(other);
  if (one.isHeld !== other.isHeld) return one.isHeld;
  if (one.from !== other.from) return one.isHeld ? one.from > other.from : one.from < other.from;
  if (one.isOfExports !== other.isOfExports) return other.isOfExports;
  return one.number < other.number;
}
