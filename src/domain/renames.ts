import type { AccountNumber } from './account';
import { FOLLOW_LIST_KINDS, type FollowListKind, otherKind } from './follow-list';
import type { Certainty } from './tie';

/**
 * Renames that two exports of one viewer tell.
 *
 * Instagram keeps the second of a follow through a rename (measured on two exports three weeks apart, November 2026: of
 * 20 names lost and 28 gained, 10 have the very second of each other; no kept name changed its second; two rows in 1,977
 * share one). So a name gone and a name come in one list, with exactly the same second, are one account, if nothing else
 * speaks against it. Pages of HTML tell minutes only, which two people share more easily: `likely`.
 */
export interface DatedExport {
  readonly at: number;
  /** From pages, which tell dates to the minute. */
  readonly isByMinute: boolean;
  /** null = the export does not have it. */
  readonly lists: Readonly<Record<FollowListKind, DatedList | null>>;
  /** Whether it names the account anywhere, in any of its lists. */
  names(number: AccountNumber): boolean;
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

export interface RenameBySecond {
  /** Whom the earlier export names, and whom the later: two numbers of one account. */
  readonly from: AccountNumber;
  readonly to: AccountNumber;
  readonly certainty: Certainty;
}

/** Stands for more than one. */
const SEVERAL = -1;

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
  return [...renames].map(([from, to]) => ({ from, to, certainty }));
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
  const gone = onlyIn(then, after, isInBoth, isByMinute);
  const come = onlyIn(now, before, isInBoth, isByMinute);
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

/** By second, those of a list whom the other export does not name at all. */
function onlyIn(
  list: DatedList,
  other: DatedExport,
  isMeant: (seconds: number) => boolean,
  isByMinute: boolean,
): Map<number, AccountNumber> {
  const found = new Map<number, AccountNumber>();
  for (let at = 0; at < list.numbers.length; at++) {
    const number = list.numbers[at]!;
    if (other.names(number) || !isMeant(list.seconds[at]!)) continue;
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
  const wanted = new Set([...pairs].flat());
  for (const list of [before.lists[kind], after.lists[kind]])
    for (let at = 0; at < (list?.numbers.length ?? 0); at++)
      if (wanted.has(list!.numbers[at]!)) dates.set(list!.numbers[at]!, list!.seconds[at]!);
  return dates;
}

/** Where both names stand in the other list, they are of one date there too. */
function isOneDate(one: number | undefined, other: number | undefined, isByMinute: boolean): boolean {
  if (!one || !other) return true;
  return keyOf(one, isByMinute) === keyOf(other, isByMinute);
}
