import type { AccountNumber } from '../account';
import type { Certainty } from '../certainty';
import { FOLLOW_LIST_KINDS, type FollowListKind, otherKind } from '../follow-list';
import type { DatedExport, DatedList } from './dated-export';
import { areExact, doHold, secondsIn } from './seconds-held';

/**
 * Renames that two exports of one viewer tell.
 *
 * Instagram keeps the second of a follow through a rename (measured on two exports three weeks apart, November 2026: of
 * 20 names lost and 28 gained, 10 have the very second of each other; no kept name changed its second; two rows in 1,977
 * share one). So a name gone and a name come in one list, with exactly the same second, are one account, if nothing else
 * speaks against it. Pages of HTML tell minutes only, which two people share more easily, and so do files whose seconds are
 * all rounded: `likely`.
 *
 * A name may stand in both exports and be borne by two people: somebody took the one that was given up, or two changed
 * names. No kept name ever changed its second, so whose name it is by now the seconds tell, and notes go with the
 * second. It is said only where the seconds of the two exports hold: both are JSON, most of their seconds are no whole
 * minutes, and names that stand in both with other seconds do not outnumber those that kept theirs.
 */

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
  const certainty = areExact(before) && areExact(after) ? 'certain' : 'likely';
  return [...renames].flatMap(([from, to]): RenameBySecond[] => {
    if (isDenied.has(from) || [from, to].some((one) => isStillTheSame(one, before, after))) return [];
    // Of exports of one moment nobody knows which is the later, and so not who bears a name that both have.
    if (before.at === after.at && (after.names(from) || before.names(to))) return [];
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

/**
 * Whether the name is still the same account's: both exports have it in a list beside the two, or date its follow alike.
 */
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

/** The seconds of those in question in a list. */
function datesOf(list: DatedList | null, wanted: Iterable<AccountNumber>): ReadonlyMap<AccountNumber, number> {
  const all = new Set(wanted);
  const dates = new Map<AccountNumber, number>();
  if (all.size === 0) return dates;
  for (let at = 0; at < (list?.numbers.length ?? 0); at++)
    if (all.has(list!.numbers[at]!)) dates.set(list!.numbers[at]!, list!.seconds[at]!);
  return dates;
}

/**
 * Where both names stand in the other list, they are of one date there too, or the tie there is newer than the export
 * before.
 */
function isOneDate(
  one: number | undefined,
  other: number | undefined,
  { before, isByMinute, isHeld }: Compared,
): boolean {
  if (!one || !other || keyOf(one, isByMinute) === keyOf(other, isByMinute)) return true;
  return isHeld && other * 1000 > before.at;
}
