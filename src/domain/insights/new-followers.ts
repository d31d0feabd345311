import { addDifferenceInto, difference, type Membership, NOBODY, numbersOf, union } from '../membership';
import { DAY_MS } from '../time';
import { type ListAt, type WholeList, wholeLists } from './whole-lists';

/** The days after which new followers are looked at again. */
export const RETENTION_DAYS: readonly number[] = [7, 30, 90];

/** Nobody who may have followed longer ago than this is new in any sense that is asked for. */
const NEW_MS = Math.max(...RETENTION_DAYS) * DAY_MS;
/** How much later than asked the second look may be; a shorter span needs a closer look. */
const LATER_SHARE = 0.25;
const LATER_AT_LEAST_MS = 2 * DAY_MS;

/** Whom one whole list of followers showed first, and what became of the list. */
export interface NewFollowers {
  /** The list's own date: from then on it was looked for them again. */
  readonly at: number;
  readonly numbers: Uint32Array;
  /** How long ago, at most, each of them had begun to follow by then. */
  readonly atMostMs: Float64Array;
  /** Who was there when the list was looked at again, for each of `RETENTION_DAYS`; null = nobody looked in time. */
  readonly later: readonly (Membership | null)[];
}

/**
 * New followers, list by list: those in a whole list whom no earlier one ever had. How new they are is told by the whole
 * list before it, which did not have them, or by the date an export gives. Only by dates of the same list: a later
 * export dates none of those who had gone again by then, so whoever stayed would count more often.
 * `leftInstagram`: they did not choose to go, so they count neither way.
 */
export function newFollowersIn(followers: readonly ListAt[], leftInstagram: Membership = NOBODY): NewFollowers[] {
  const lists = wholeLists(followers);
  let ever = NOBODY;
  return lists.map((list, place) => {
    const fresh = numbersOf(difference(difference(list.members, ever), leftInstagram));
    ever = withAll(ever, list.shown);
    const sinceMs = list.at - (lists[place - 1]?.at ?? -Infinity);
    return { at: list.at, ...newAmong(fresh, sinceMs, list), later: laterLooks(lists, list.at) };
  });
}

/** The set itself where it has room for all: nobody else holds it. */
function withAll(ever: Membership, shown: Membership): Membership {
  if (shown.length > ever.length) return union(ever, shown);
  addDifferenceInto(ever, shown, ever);
  return ever;
}

function newAmong(
  fresh: Uint32Array,
  sinceMs: number,
  { at: listAt, followedAt }: WholeList,
): Pick<NewFollowers, 'numbers' | 'atMostMs'> {
  const atMostMs = new Float64Array(fresh.length);
  let kept = 0;
  for (const number of fresh) {
    const at = followedAt?.get(number);
    const ms = at === undefined ? sinceMs : Math.min(sinceMs, Math.max(0, listAt - at));
    if (ms > NEW_MS) continue;
    fresh[kept] = number;
    atMostMs[kept++] = ms;
  }
  return { numbers: fresh.slice(0, kept), atMostMs: atMostMs.slice(0, kept) };
}

/** One later list for all, chosen by its date alone, so that who stayed and who left have the same chance to be counted. */
function laterLooks(lists: readonly WholeList[], at: number): (Membership | null)[] {
  return RETENTION_DAYS.map((days) => {
    const fromAt = at + days * DAY_MS;
    const untilAt = fromAt + Math.max(LATER_AT_LEAST_MS, days * DAY_MS * LATER_SHARE);
    const second = lists.find((list) => list.at >= fromAt);
    return second === undefined || second.at > untilAt ? null : second.members;
  });
}
