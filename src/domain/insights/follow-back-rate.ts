import { classify } from '../classify';
import type { ListKnowledge } from '../list-knowledge';
import { countOf, difference, intersection, isEmpty, type Membership, NOBODY } from '../membership';
import { DAY_MS } from '../time';
import { type Measure, shareOf } from './measure';
import { type ListAt, type WholeList, wholeLists } from './whole-lists';

/** Of the accounts you follow, how many follow you back? */
export interface FollowBackQuestion {
  /** Only these accounts, for example those with one reason or tag. */
  readonly within?: Membership;
  /** Left out altogether: kept quietly, or followed so lately that it is too early to tell. */
  readonly without?: Membership;
}

/**
 * The rate now. Null unless both lists were read whole: half a list of followers would make it look lower. Null, too,
 * where so many may be hidden that nobody can be said not to follow back: the rest would look better than it is.
 */
export function followBackRate(
  followers: ListKnowledge,
  following: ListKnowledge,
  question: FollowBackQuestion = {},
): Measure | null {
  if (!followers.isWhole || !following.isWhole) return null;
  if (!isEmpty(intersection(followers.notFound, following.present))) return null;
  const { classes } = classify(followers, following);
  return rateOf(classes.mutual, classes['only-i-follow'], question);
}

function rateOf(mutual: Membership, notBack: Membership, { within, without }: FollowBackQuestion): Measure | null {
  const asked = (set: Membership) =>
    countOf(difference(within === undefined ? set : intersection(set, within), without ?? NOBODY));
  const both = asked(mutual);
  return shareOf(both, both + asked(notBack));
}

/** Two lists read further apart than this are not put side by side as one moment. */
export const PAIRED_WITHIN_MS = 7 * DAY_MS;

export interface RateAt {
  /** When the later of the two lists was read. */
  readonly at: number;
  readonly rate: Measure;
}

/** The rate at each moment when both lists had lately been read whole, oldest first. Other moments are gaps. */
export function followBackRateOverTime(
  followers: readonly ListAt[],
  following: readonly ListAt[],
  question: FollowBackQuestion = {},
): RateAt[] {
  const theirs = wholeLists(followers);
  const mine = wholeLists(following);
  const moments = [...new Set([...theirs, ...mine].map((list) => list.readAt))].sort((a, b) => a - b);
  const points: RateAt[] = [];
  for (const at of moments) {
    const one = newestUntil(theirs, at);
    const other = newestUntil(mine, at);
    if (one === undefined || other === undefined || Math.abs(one.readAt - other.readAt) > PAIRED_WITHIN_MS) continue;
    const both = intersection(one.members, other.members);
    const rate = rateOf(both, difference(other.members, one.members), question);
    if (rate !== null) points.push({ at, rate });
  }
  return points;
}

function newestUntil(lists: readonly WholeList[], at: number): WholeList | undefined {
  return lists.findLast((list) => list.readAt <= at);
}
