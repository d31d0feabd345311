import { countOf, difference, intersection, type Membership, NOBODY, union } from '../membership';
import { DAY_MS } from '../time';
import { type Measure, shareOf } from './measure';
import { type ListAt, type WholeList, wholeLists } from './whole-lists';

/** The days after which new followers are looked at again. */
export const RETENTION_DAYS: readonly number[] = [7, 30, 90];

/** How much later than asked the second look may be; a shorter span needs a closer look. */
const LATER_SHARE = 0.25;
const LATER_AT_LEAST_MS = 2 * DAY_MS;

export interface RetentionQuestion {
  readonly within?: Membership;
  /** Accounts that left Instagram or are hidden: they did not choose to go, so they count neither way. */
  readonly leftInstagram?: Membership;
  /** Only those who were first seen from here … */
  readonly fromAt?: number;
  /** … to before here, for example one month. */
  readonly toAt?: number;
}

export interface Retention {
  readonly days: number;
  /** The share of new followers who are still there that many days after they were first seen. */
  readonly share: Measure | null;
}

/**
 * Do new followers stay? A new follower is one whom a whole list shows, the whole list before it (no longer before than
 * the days asked) did not, and no earlier one ever did. They are judged by one later whole list, chosen by its date
 * alone, so that whoever stayed and whoever left have the same chance to be counted.
 */
export function retention(followers: readonly ListAt[], question: RetentionQuestion = {}): Retention[] {
  const lists = wholeLists(followers);
  return RETENTION_DAYS.map((days) => ({ days, share: retentionAfter(lists, days * DAY_MS, question) }));
}

function retentionAfter(lists: readonly WholeList[], afterMs: number, question: RetentionQuestion): Measure | null {
  const { within, leftInstagram = NOBODY, fromAt = -Infinity, toAt = Infinity } = question;
  const laterMs = Math.max(LATER_AT_LEAST_MS, afterMs * LATER_SHARE);
  let newcomers = 0;
  let stayed = 0;
  let everBefore = lists[0]?.members ?? NOBODY;
  for (let at = 1; at < lists.length; at++) {
    const { readAt, members } = lists[at]!;
    const fresh = difference(difference(members, everBefore), leftInstagram);
    everBefore = union(everBefore, members);
    const isAsked = readAt >= fromAt && readAt < toAt && readAt - lists[at - 1]!.readAt <= afterMs;
    const second = lists.find((list) => list.readAt >= readAt + afterMs && list.readAt <= readAt + afterMs + laterMs);
    if (!isAsked || second === undefined) continue;
    const counted = within === undefined ? fresh : intersection(fresh, within);
    newcomers += countOf(counted);
    stayed += countOf(intersection(counted, second.members));
  }
  return shareOf(stayed, newcomers);
}
