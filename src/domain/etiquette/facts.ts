import type { Certainty } from '../certainty';
import type { AccountContext } from '../context';
import type { FollowListKind } from '../follow-list';
import type { GrowthStep } from '../insights/growth-by-month';
import type { InteractionShare } from '../insights/interaction-share';
import type { Coverage } from '../looks/coverage';
import type { OwnAction } from '../looks/profile';
import type { LookSource } from '../looks/snapshot';
import type { FollowBackStatus, Verdict } from '../ties/follow-back';

/** What hints rest on. Throughout, null = not known; what is not known never triggers a hint. */

/** A verdict, as far as manners need it. */
export interface TieFacts {
  readonly status: FollowBackStatus;
  readonly certainty: Certainty | null;
  readonly asOf: number | null;
  readonly isOld: boolean;
  readonly isTooEarly: boolean;
  readonly youFollow: boolean | null;
}

/** Of a verdict, what hints ask of it. */
export function tieFactsOf(verdict: Verdict): TieFacts {
  const { status, certainty, asOf, isOld, why, youFollow } = verdict;
  return { status, certainty, asOf, isOld, isTooEarly: why === 'too-early', youFollow: youFollow.holds };
}

/** Something happened after the one moment, and by the other at the latest; epoch ms. */
export interface Window {
  readonly fromAt: number;
  readonly byAt: number;
}

/** A time during which the account was among the viewer's followers, and which has ended. */
export interface EndedStay {
  /** The newest whole look before it that did not show them yet. */
  readonly notYetAt: number;
  readonly firstSeenAt: number;
  readonly firstMissedAt: number;
  /** How sure it is that they stopped following; null: they are not found any more, and that is all. */
  readonly certainty: Certainty | null;
  /** They can still be found; false = left Instagram or hidden. */
  readonly isStillThere: boolean | null;
  /** The viewer took them off their followers: witnessed, or not. */
  readonly hasOwnRemoval: boolean | null;
}

/** The viewer followed this account, and no longer does. */
export interface EndedFollow {
  readonly lastSeenAt: number;
  readonly firstMissedAt: number;
  /** How sure it is that the follow ended; null: the account is not found any more, and that is all. */
  readonly certainty: Certainty | null;
  readonly isStillThere: boolean | null;
  /** An unfollow of the viewer's own was witnessed, or stands in an export. */
  readonly hasOwnUnfollow: boolean | null;
}

/** About one account, from the viewer's place. */
export interface AccountFacts {
  readonly now: number;
  /** Business mode, a setting. */
  readonly isBusiness: boolean;
  readonly tie: TieFacts | null;
  /** From an export, or a follow by hand that was witnessed. */
  readonly youFollowSinceAt: number | null;
  /** They began to follow between the two: by an export one moment; else the looks, one without them and one with them. */
  readonly followsYouSince: Window | null;
  readonly isPrivate: boolean | null;
  /** The viewer has asked to follow and waits. */
  readonly isRequested: boolean | null;
  readonly requestedAt: number | null;
  readonly context: AccountContext | null;
  /** What the viewer did with them, and the span an export covers; null without an export that brought interactions. */
  readonly interactions: { readonly count: number; readonly fromAt: number; readonly toAt: number } | null;
  /** Oldest first. */
  readonly endedStays: readonly EndedStay[] | null;
  readonly endedFollow: EndedFollow | null;
}

/** What the person did by hand on instagram.com, as witnessed. */
export interface OwnAct {
  /** Any key that tells accounts apart. */
  readonly account: string | number;
  readonly action: OwnAction;
  readonly at: number;
}

/** What a person does on Instagram that it may refuse for a while. */
export type Refusable = 'lists' | 'acts' | 'profiles';

/** Instagram answered "try again later", and to what: to reading lists, to follows and unfollows, or to opening profiles. */
export interface SlowDown {
  readonly at: number;
  readonly kind: 'throttled' | 'action-blocked';
  readonly of: Refusable;
}

/** How one of the viewer's own lists was read. */
export interface ListFacts {
  readonly newestAt: number;
  /** What brought the newest look; absent = a reading. */
  readonly source?: LookSource;
  readonly coverage: Coverage;
  readonly lastWholeAt: number | null;
}

/** About the viewer's account as a whole. */
export interface ViewerFacts {
  readonly now: number;
  /** null for a list that was never opened. */
  readonly lists: Readonly<Record<FollowListKind, ListFacts | null>> | null;
  /** In any order; the last 45 days are enough. */
  readonly ownActs: readonly OwnAct[] | null;
  readonly slowDowns: readonly SlowDown[] | null;
  /** Own lists of which a second try came no further than the first (`stalled.ts`); absent = none is known to. */
  readonly stalled?: readonly FollowListKind[];
  /** `growthSteps` of the followers: made of whole lists only, oldest first. */
  readonly followerSteps: readonly GrowthStep[] | null;
  /** When the person's own annotations are dated. */
  readonly annotationsAt: readonly number[] | null;
  /** `interactionShare` of the followers. */
  readonly quality: Pick<InteractionShare, 'any' | 'fromAt' | 'toAt'> | null;
}
