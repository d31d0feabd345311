import type { AccountNumber } from '../account';
import type { Certainty } from '../certainty';
import { FOLLOW_LIST_KINDS, type FollowListKind, otherKind } from '../follow-list';

/**
 * Renames that two exports of one viewer tell.
 *
 * Instagram keeps the second of a follow through a rename (measured on two exports three weeks apart, November 2026: of
 * 20 names lost and 28 gained, 10 have the very second of each other; no kept name changed its second; two rows in 1,977
 * share one). So a name gone and a name come in one list, with exactly the same second, are one account, if nothing else
 * speaks against it. Pages of HTML tell minutes only, which two people share more easily: `likely`.
 *
 * The name that was given up may stand in the later export all the same, with another second: no kept name ever changed
 * its second. So either a stranger bears it by then, or its owner was unfollowed and followed anew. It was a stranger if
 * one new name has the second that the given-up name had; that is said only where all seconds are exact.
 */
export interface DatedExport {
  readonly at: number;
  /** From pages, which tell dates to the minute. */
  readonly isByMinute: boolean;
  /** null = the export does not have it. */
  readonly lists: Readonly<Record<FollowListKind, DatedList | null>>;
  /** Whether it names the account anywhere, in any of its lists. */
  names(number: AccountNumber): boolean;
  /** Whether it names the account in a list beside the two. */
  namesBeside(number: AccountNumber): boolean;
}

/** Who is in a list, since when (epoch seconds, 0 = not known), and to which span it is limited (epoch ms). */
export interface DatedList {
  readonly numbers: ArrayLike<AccountNumber>;
  readonly seconds: ArrayLike<number>;
  readonly fromAt: number;
  readonly toAt: number;
  /** No part of it is missing, and every row could be read. */
  readonly hasAllParts: boolean;
}

/** One account under two names, told by the second of its follow. */
export interface RenameBySecond {
  /** Whom the earlier export names, and whom the later: two numbers of one account. */
  readonly from: AccountNumber;
  readonly to: AccountNumber;
  readonly certainty: Certainty;
  /** The earlier name stands in the later export as well: it is somebody else's by then. */
  readonly isTakenOver?: true;
}

/** Stands for more than one. */
const SEVERAL = -1;
const NOBODY_ELSE: ReadonlySet<AccountNumber> = new Set();

/** The renames between two exports, the earlier first; each account at most once on either side. */
export function renamesBetween(before: DatedExport, after: DatedExport): RenameBySecond[] {
  const isByMinute = before.isByMinute || after.isByMinute;
  const pairs = {
    followers: pairsIn('followers', before, after, isByMinute),
    following: pairsIn('following', before, after, isByMinute),
  };
  const renames = new Map<AccountNumber, AccountNumber>();
  for (const kind of FOLLOW_LIST_KINDS) {
    const other = pairs[otherKind(kind)];
    const othersBack = new Map([...other].map(([from, to]) => [to, from]));
    const dates = datesOf(otherKind(kind), before, after, pairs[kind]);
    for (const [from, to] of pairs[kind]) {
      const isDenied = (other.get(from) ?? to) !== to || (othersBack.get(to) ?? from) !== from;
      if (!isDenied && isOneDate(dates.get(from), dates.get(to), isByMinute)) renames.set(from, to);
    }
  }
  const certainty = isByMinute ? 'likely' : 'certain';
  return [...renames].flatMap(([from, to]): RenameBySecond[] => {
    if (!after.names(from)) return [{ from, to, certainty }];
    return isStillTheSame(from, before, after) ? [] : [{ from, to, certainty, isTakenOver: true }];
  });
}

/** Whether the earlier name is still the same account: both exports have it in a small list, or with one date. */
function isStillTheSame(from: AccountNumber, before: DatedExport, after: DatedExport): boolean {
  if (before.namesBeside(from) && after.namesBeside(from)) return true;
  return FOLLOW_LIST_KINDS.some((kind) => {
    const then = secondOf(before.lists[kind], from);
    const now = secondOf(after.lists[kind], from);
    // Where a date is not known nothing tells the two apart.
    return then !== null && now !== null && (then === now || then === 0 || now === 0);
  });
}

/** Since when the account is in the list, in seconds; 0 = nobody knows, null = it is not in it. */
export function secondOf(list: DatedList | null, number: AccountNumber): number | null {
  const at = list === null ? -1 : Array.prototype.indexOf.call(list.numbers, number);
  return at === -1 ? null : list!.seconds[at]!;
}

/** What a follow's second is compared by. */
export function keyOf(seconds: number, isByMinute: boolean): number {
  return isByMinute ? Math.floor(seconds / 60) : seconds;
}

/** Who went and who came with one second that nobody else in the list has. */
function pairsIn(
  kind: FollowListKind,
  before: DatedExport,
  after: DatedExport,
  isByMinute: boolean,
): ReadonlyMap<AccountNumber, AccountNumber> {
  const [then, now] = [before.lists[kind], after.lists[kind]];
  const pairs = new Map<AccountNumber, AccountNumber>();
  if (then === null || now === null || !then.hasAllParts || !now.hasAllParts) return pairs;
  const fromAt = Math.max(then.fromAt, now.fromAt);
  const toAt = Math.min(then.toAt, now.toAt);
  const isInBoth = (seconds: number) => seconds > 0 && seconds * 1000 >= fromAt && seconds * 1000 <= toAt;
  const others = isByMinute ? NOBODY_ELSE : takenOverIn(then, now);
  const gone = onlyIn(then, (number) => after.names(number) && !others.has(number), isInBoth, isByMinute);
  const come = onlyIn(now, before.names, isInBoth, isByMinute);
  for (const key of gone.keys()) if (!come.has(key)) gone.delete(key);
  for (const list of [then, now])
    for (let at = 0; at < list.numbers.length; at++) {
      const key = keyOf(list.seconds[at]!, isByMinute);
      const number = list.numbers[at]!;
      // Somebody else with the same second: then it tells nobody apart.
      if (gone.has(key) && gone.get(key) !== number && come.get(key) !== number) gone.set(key, SEVERAL);
    }
  for (const [key, from] of gone) {
    const to = come.get(key)!;
    if (from !== SEVERAL && to !== SEVERAL) pairs.set(from, to);
  }
  return pairs;
}

/**
 * Names of both lists that have another second by now, both of them exact: none that was rounded to a minute or a day.
 * Nobody where that is most of them: then it is the seconds of these two exports that do not hold.
 */
function takenOverIn(then: DatedList, now: DatedList): ReadonlySet<AccountNumber> {
  const before = new Map<AccountNumber, number>();
  for (let at = 0; at < then.numbers.length; at++) before.set(then.numbers[at]!, then.seconds[at]!);
  const found = new Set<AccountNumber>();
  let same = 0;
  for (let at = 0; at < now.numbers.length; at++) {
    const [one, other] = [before.get(now.numbers[at]!) ?? 0, now.seconds[at]!];
    if (one !== 0 && one === other) same++;
    if (one !== other && isExact(one) && isExact(other)) found.add(now.numbers[at]!);
  }
  return found.size > same ? NOBODY_ELSE : found;
}

function isExact(seconds: number): boolean {
  return seconds % 60 !== 0;
}

/** By second, those of a list whom the other export does not name. */
function onlyIn(
  list: DatedList,
  isNamed: (number: AccountNumber) => boolean,
  isMeant: (seconds: number) => boolean,
  isByMinute: boolean,
): Map<number, AccountNumber> {
  const found = new Map<number, AccountNumber>();
  for (let at = 0; at < list.numbers.length; at++) {
    const number = list.numbers[at]!;
    if (isNamed(number) || !isMeant(list.seconds[at]!)) continue;
    const key = keyOf(list.seconds[at]!, isByMinute);
    found.set(key, found.has(key) ? SEVERAL : number);
  }
  return found;
}

/** The seconds of those in question in the other list: of the earlier names there before, of the later ones now. */
function datesOf(
  kind: FollowListKind,
  before: DatedExport,
  after: DatedExport,
  pairs: ReadonlyMap<AccountNumber, AccountNumber>,
): ReadonlyMap<AccountNumber, number> {
  const dates = new Map<AccountNumber, number>();
  if (pairs.size === 0) return dates;
  for (const [list, wanted] of [
    [before.lists[kind], new Set(pairs.keys())],
    [after.lists[kind], new Set(pairs.values())],
  ] as const)
    for (let at = 0; at < (list?.numbers.length ?? 0); at++)
      if (wanted.has(list!.numbers[at]!)) dates.set(list!.numbers[at]!, list!.seconds[at]!);
  return dates;
}

/** Where both names stand in the other list, they are of one date there too. */
function isOneDate(one: number | undefined, other: number | undefined, isByMinute: boolean): boolean {
  if (!one || !other) return true;
  return keyOf(one, isByMinute) === keyOf(other, isByMinute);
}
