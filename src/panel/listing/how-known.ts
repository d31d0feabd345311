import { intersection, isEmpty } from '../../domain/membership';
import type { ShownStatus } from '../shell/router';
import type { Knowledge } from '../shell/store';

/** `some`: these, and there may be more. `nothing`: nobody could be placed yet, which is not that there are none. */
export type HowKnown = 'all' | 'some' | 'nothing';

/** Statuses that rest on both lists. */
const RESTING = ['only-i-follow', 'mutual', 'only-they-follow'] as const;

/** Whether the count of a status is one that may be said: 0 is never said of what could not be read. */
export function howKnown(
  status: ShownStatus,
  count: number,
  { classification, followers, following }: Pick<Knowledge, 'classification' | 'followers' | 'following'>,
): HowKnown {
  const areWhole = followers.isWhole && following.isWhole;
  if (status === 'unknown' && !areWhole && isEmpty(followers.present) && isEmpty(following.present)) return 'nothing';
  const resting = RESTING.find((one) => one === status);
  if (resting === undefined) return 'all';
  const { notFound } = classification;
  /** Whoever was not found in a list that may hide too many stands in none of the others, and might in this one. */
  const isOpen = {
    'only-i-follow': !isEmpty(intersection(notFound.followers, following.present)),
    'only-they-follow': !isEmpty(intersection(notFound.following, followers.present)),
    mutual: false,
  }[resting];
  if (areWhole && !isOpen) return 'all';
  return count > 0 ? 'some' : 'nothing';
}
