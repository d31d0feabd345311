import { annotateWhatYouTried } from './annotate-what-you-tried';
import { audienceFit } from './audience-fit';
import { beAuthentic } from './be-authentic';
import { followUnfollowChurn } from './follow-unfollow-churn';
import { followWithoutInteraction } from './follow-without-interaction';
import type { AccountHint, ViewerHint } from './hint';
import { instagramAskedToSlowDown } from './instagram-asked-to-slow-down';
import { notAnObligation } from './not-an-obligation';
import { notReadWhole } from './not-read-whole';
import { oldPendingRequest } from './old-pending-request';
import { paceToday } from './pace-today';
import { privateBoundary } from './private-boundary';
import { qualityOverQuantity } from './quality-over-quantity';
import { readAgain } from './read-again';
import { removedYou } from './removed-you';
import { retaliation } from './retaliation';
import { sayWhy } from './say-why';
import { suddenInflux } from './sudden-influx';
import { theyFollowAndLeave } from './they-follow-and-leave';
import { tooEarlyToTell } from './too-early-to-tell';

/**
 * Every hint there is, in the order in which they are shown: what protects first, what merely suggests last. Ids and
 * all that is kept by them come from here: without its words in each language a hint does not compile, nor do words
 * without their hint.
 */
export const HINTS = [
  instagramAskedToSlowDown,
  paceToday,
  notReadWhole,
  readAgain,
  followUnfollowChurn,
  suddenInflux,
  tooEarlyToTell,
  removedYou,
  oldPendingRequest,
  privateBoundary,
  theyFollowAndLeave,
  notAnObligation,
  audienceFit,
  sayWhy,
  beAuthentic,
  retaliation,
  followWithoutInteraction,
  qualityOverQuantity,
  annotateWhatYouTried,
] as const satisfies readonly (AccountHint | ViewerHint)[];

export type AnyHint = (typeof HINTS)[number];
export type HintId = AnyHint['id'];

export const URGENT_HINTS: ReadonlySet<HintId> = new Set(
  HINTS.filter((hint: AccountHint<HintId> | ViewerHint<HintId>) => hint.isUrgent === true).map(({ id }) => id),
);
