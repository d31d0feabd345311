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
 * A name may stand in both exports and be borne by two people: somebody took the one that was given up, or two changed
 * names. No kept name ever changed its second, so whose name it is by now the seconds tell, and notes go with the second. It
 * is said only where the seconds of the two exports hold: both are JSON, most of their seconds are no whole minutes, and
 * names that stand in both with other seconds do not outnumber those that kept theirs.
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

/** The renames between two exports, the earlier first; each account at most once on either side. */
export function renamesBetween(before: DatedExport, after: DatedExport): RenameBySecond[] {
  const how: Compared = {
    before,
    after,
    isByMinute: before.isByMinute || after.isByMinute,
    isHeld: doHold(before, after),
  };
  const pairs = { followers: pairsIn('followers', how), following: pairsIn('following', how) };
  const renames = new Map<AccountNumber, AccountNumber>();
  const isDenied = new Set<AccountNumber>();
  for (const kind of FOLLOW_LIST_KINDS) {
    const other = pairs[otherKind(kind)];
    const othersBack = new Map([...other].map(([from, to]) => [to, from]));
    const then = datesOf(before.lists[otherKind(kind)], pairs[kind].keys());
    const now = datesOf(after.lists[otherKind(kind)], pairs[kind].values());
    for (const [from, to] of pairs[kind]) {
      const isOther = (other.get(from) ?? to) !== to || (othersBack.get(to) ?? from) !== from;
      if (isOther || !isOneDate(then.get(from), now.get(to), how)) isDenied.add(from);
      renames.set(from, to);
    }
  }
  const certainty = how.isByMinute ? 'likely' : 'certain';
  return [...renames].flatMap(([from, to]): RenameBySecond[] => {
    if (isDenied.has(from) || [from, to].some((one) => isStillTheSame(one, before, after))) return [];
    return [{ from, to, certainty, ...(after.names(from) && { isTakenOver: true }) }];
  });
}

interface Compared {
  readonly before: DatedExport;
  readonly after: DatedExport;
  readonly isByMinute: boolean;
  /** Whether their seconds tell people of one name apart. */
  readonly isHeld: boolean;
}

/** A list beside the one that tells the rename, or any other, speaks for the name being the same account's still. */
function isStillTheSame(number: AccountNumber, before: DatedExport, after: DatedExport): boolean {
  if (!before.names(number) || !after.names(number)) return false;
  if (before.namesBeside(number) && after.namesBeside(number)) return true;
  return FOLLOW_LIST_KINDS.some((kind) => {
    const then = secondOf(before.lists[kind], number);
    const now = secondOf(after.lists[kind], number);
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
function pairsIn(kind: FollowListKind, how: Compared): ReadonlyMap<AccountNumber, AccountNumber> {
  const { before, after, isByMinute, isHeld } = how;
  const [then, now] = [before.lists[kind], after.lists[kind]];
  const pairs = new Map<AccountNumber, AccountNumber>();
  if (then === null || now === null || !then.hasAllParts || !now.hasAllParts) return pairs;
  const fromAt = Math.max(then.fromAt, now.fromAt);
  const toAt = Math.min(then.toAt, now.toAt);
  const isInBoth = (seconds: number) => seconds > 0 && seconds * 1000 >= fromAt && seconds * 1000 <= toAt;
  const left = secondsIn(then);
  const come = new Map<number, AccountNumber>();
  const gone = new Map<number, AccountNumber>();
  const put = (found: Map<number, AccountNumber>, number: AccountNumber, seconds: number) => {
    const key = keyOf(seconds, isByMinute);
    found.set(key, found.has(key) ? SEVERAL : number);
  };
  for (let at = 0; at < now.numbers.length; at++) {
    const [number, seconds] = [now.numbers[at]!, now.seconds[at]!];
    if (left.get(number) === seconds) left.delete(number);
    else if (isInBoth(seconds) && (isHeld || !before.names(number))) put(come, number, seconds);
  }
  for (const [number, seconds] of left)
    if (isInBoth(seconds) && (isHeld || !after.names(number)) && come.has(keyOf(seconds, isByMinute)))
      put(gone, number, seconds);
  for (const list of [then, now])
    for (let at = 0; at < list.numbers.length; at++) {
      const key = keyOf(list.seconds[at]!, isByMinute);
      const number = list.numbers[at]!;
      // Somebody else with the same second: then it tells nobody apart.
      if (gone.has(key) && gone.get(key) !== number && come.get(key) !== number) gone.set(key, SEVERAL);
    }
  for (const [key, from] of gone) {
    const to = come.get(key)!;
    if (from !== SEVERAL && to !== SEVERAL && from !== to) pairs.set(from, to);
  }
  return pairs;
}

function secondsIn(list: DatedList): Map<AccountNumber, number> {
  const seconds = new Map<AccountNumber, number>();
  for (let at = 0; at < list.numbers.length; at++) seconds.set(list.numbers[at]!, list.seconds[at]!);
  return seconds;
}

/** Names that stand in both with other seconds speak against the seconds of the two exports, and those that kept theirs for. */
function doHold(before: DatedExport, after: DatedExport): boolean {
  if (!areExact(before) || !areExact(after)) return false;
  let allSame = 0;
  for (const kind of FOLLOW_LIST_KINDS) {
    const [then, now] = [before.lists[kind], after.lists[kind]];
    if (then === null || now === null) continue;
    const seconds = secondsIn(then);
    let [same, others] = [0, 0];
    for (let at = 0; at < now.numbers.length; at++) {
      const [one, other] = [seconds.get(now.numbers[at]!) ?? 0, now.seconds[at]!];
      if (one === 0 || other === 0) continue;
      if (one === other) same++;
      else others++;
    }
    if (others > same) return false;
    allSame += same;
  }
  return allSame > 0;
}

/** Whether the seconds of an export are seconds, and not rounded: one in sixty is a whole minute by chance. */
export function areExact({ isByMinute, lists }: Pick<DatedExport, 'isByMinute' | 'lists'>): boolean {
  if (isByMinute) return false;
  let [exact, whole] = [0, 0];
  for (const kind of FOLLOW_LIST_KINDS) {
    const seconds = lists[kind]?.seconds ?? [];
    let [rows, minutes] = [0, 0];
    for (let at = 0; at < seconds.length; at++) {
      if (seconds[at] === 0) continue;
      rows++;
      if (seconds[at]! % 60 === 0) minutes++;
    }
    if (minutes > Math.max(1, rows / 2)) return false;
    exact += rows - minutes;
    whole += minutes;
  }
  return exact > whole;
}

/** The seconds of those in question in a list. */
function datesOf(list: DatedList | null, wanted: Iterable<AccountNumber>): ReadonlyMap<AccountNumber, number> {
  const all = new Set(wanted);
  const dates = new Map<AccountNumber, number>();
  if (all.size === 0) return dates;
  for (let at = 0; at < (list?.numbers.length ?? 0); at++)
    if (all.has(list!.numbers[at]!)) dates.set(list!.numbers[at]!, list!.seconds[at]!);
  return dates;
}

/** Where both names stand in the other list, they are of one date there too, or the tie there is newer than the export before. */
function isOneDate(
  one: number | undefined,
  other: number | undefined,
  { before, isByMinute, isHeld }: Compared,
): boolean {
  if (!one || !other || keyOf(one, isByMinute) === keyOf(other, isByMinute)) return true;
  return isHeld && other * 1000 > before.at;
}
