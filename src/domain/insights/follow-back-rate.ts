import { countOf, countOfBoth, difference, intersection, isEmpty, type Membership, NOBODY, union } from '../membership';
import { classify } from '../ties/classify';
import type { ListKnowledge } from '../ties/list-knowledge';
import { DAY_MS } from '../time';
import { followBeginnings, followedLately, type OwnFollow } from './followed-lately';
import { type Measure, shareOf } from './measure';
import { type ListAt, type WholeList, wholeLists } from './whole-lists';

/** Of the accounts you follow, how many follow you back? */
export interface FollowBackQuestion {
  /** Only these accounts, for example those with one reason or tag. */
  readonly within?: Membership;
  /** Left out altogether: kept quietly. */
  readonly without?: Membership;
}

/** The rate, and whom it leaves out because nobody can tell yet. */
export interface FollowBackRate {
  /** Of those followed for 7 days at least when the followers were looked at; null = it is not known, or of nobody. */
  readonly rate: Measure | null;
  readonly lately: Lately;
}

/** Followed less long before that look, or after it: they have had no fair chance, so they are counted apart. */
export interface Lately {
  readonly count: number;
  /** Of those: who follows back already, of whom it is not too early to tell. */
  readonly back: number;
}

/**
 * The rate now. `fresh`: followed so lately that they had no fair chance to follow back; whoever of them did all the same
 * is apart as well, or the rate would look better than it is. Null unless both lists were read whole: half a list of followers would make it look lower. Null, too,
 * where so many may be hidden that nobody can be said not to follow back: the rest would look better than it is.
 */
export function followBackRate(
  followers: ListKnowledge,
  following: ListKnowledge,
  fresh: Membership,
  question: FollowBackQuestion = {},
): FollowBackRate {
  if (!followers.isWhole || !following.isWhole) return NOT_KNOWN;
  const unfound = difference(intersection(followers.notFound, following.present), fresh);
  if (!isEmpty(unfound)) return NOT_KNOWN;
  const { classes } = classify(followers, following);
  const asked = union(classes.mutual, classes['only-i-follow']);
  return rateOf(classes.mutual, union(asked, intersection(following.present, fresh)), fresh, question);
}

const NOT_KNOWN: FollowBackRate = { rate: null, lately: { count: 0, back: 0 } };

function rateOf(
  mutual: Membership,
  asked: Membership,
  fresh: Membership,
  { within, without = NOBODY }: FollowBackQuestion,
): FollowBackRate {
  const all = difference(within === undefined ? asked : intersection(asked, within), without);
  const apart = intersection(all, fresh);
  const lately = { count: countOf(apart), back: countOfBoth(apart, mutual) };
  return { rate: shareOf(countOfBoth(all, mutual) - lately.back, countOf(all) - lately.count), lately };
}

/** Two lists read further apart than this are not put side by side as one moment. */
export const PAIRED_WITHIN_MS = 7 * DAY_MS;

/** One point of the rate over time. */
export interface RateAt {
  /** The date of the later of the two lists. */
  readonly at: number;
  readonly rate: Measure;
  readonly lately: Lately;
}

/**
 * The rate at each moment when both lists had lately been read whole, oldest first. Other moments are gaps.
 * `ownFollows`: with the lists they tell who had been followed too lately at each of these moments.
 */
export function followBackRateOverTime(
  followers: readonly ListAt[],
  following: readonly ListAt[],
  ownFollows: readonly OwnFollow[] = [],
  question: FollowBackQuestion = {},
): RateAt[] {
  const theirs = wholeLists(followers);
  const mine = wholeLists(following);
  const beginnings = followBeginnings(mine, ownFollows, theirs[0]?.at);
  const moments = [...new Set([...theirs, ...mine].map((list) => list.at))].sort((a, b) => a - b);
  const points: RateAt[] = [];
  for (const at of moments) {
    const one = newestUntil(theirs, at);
    const other = newestUntil(mine, at);
    if (one === undefined || other === undefined || Math.abs(one.at - other.at) > PAIRED_WITHIN_MS) continue;
    const fresh = followedLately(beginnings, other, one.at);
    const { rate, lately } = rateOf(one.members, other.members, fresh, question);
    if (rate !== null) points.push({ at, rate, lately });
  }
  return points;
}

function newestUntil(lists: readonly WholeList[], at: number): WholeList | undefined {
  return lists.findLast((list) => list.at <= at);
}
