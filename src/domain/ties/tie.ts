import type { Certainty } from '../certainty';
import type { FollowListKind } from '../follow-list';
import type { PartialReason } from '../looks/coverage';
import type { Bound } from '../looks/hidden';
import type { LookSource } from '../looks/snapshot';
import { DAY_MS } from '../time';

/** One direction of an answer about a single account (a profile visit, a follow by hand); null = it did not say. */
export interface ProfileSight {
  readonly holds: boolean | null;
  readonly observedAt: number;
}

/**
 * A rename would look like an absence: of an account known by id from an export or from the screen, or of one known by
 * name alone.
 */
export type NameDoubt = 'names-in-export' | 'names-on-screen' | 'known-by-name';

/** What a tie rests on, so that it can be shown to the person. `at` in epoch ms, `seen` and `expected` in accounts. */
export type Evidence =
  | {
      readonly kind: 'in-list';
      readonly list: FollowListKind;
      /** When its row was there, at the latest. */
      readonly at: number;
      /** And at the earliest, where that may be over an hour before: nobody noted when within a long reading. */
      readonly fromAt?: number;
      /** The page showed the row, and no answer brought it. */
      readonly source?: 'screen';
    }
  | {
      readonly kind: 'not-in-list';
      readonly list: FollowListKind;
      /** When the look began that lacks it: an absence is dated by that. */
      readonly at: number;
      readonly seen: number;
      readonly source: LookSource;
      readonly bound: Bound;
      /** While it is likely: whether that is because of a name. */
      readonly nameDoubt: NameDoubt | null;
    }
  /** Not found, but as many accounts may be hidden: so nothing is said of it. */
  | {
      readonly kind: 'too-many-hidden';
      readonly list: FollowListKind;
      readonly at: number;
      readonly seen: number;
      readonly bound: Bound;
    }
  /** Not found, and Instagram calls it deactivated, or an export deleted: hidden or left, whatever its ties are. */
  | { readonly kind: 'hidden-or-left'; readonly list: FollowListKind; readonly at: number }
  /** In neither list at that look: only its profile could say anything. `isInOther`: it came into the other list since. */
  | { readonly kind: 'in-neither'; readonly list: FollowListKind; readonly at: number; readonly isInOther: boolean }
  | {
      readonly kind: 'profile';
      readonly list: FollowListKind;
      readonly at: number;
      readonly holds: boolean;
      /** A later look that misses it too; null = none that may say so. */
      readonly missedAt: number | null;
    }
  | {
      readonly kind: 'list-partial';
      readonly list: FollowListKind;
      readonly at: number;
      readonly seen: number;
      readonly expected: number | null;
      readonly why: readonly PartialReason[];
      readonly source: LookSource;
    }
  | { readonly kind: 'list-unread'; readonly list: FollowListKind };

/** One direction of the tie between viewer and account: does it hold, how sure, since which look. */
export interface Tie {
  /** null = unknown. */
  readonly holds: boolean | null;
  readonly certainty: Certainty | null;
  readonly asOf: number | null;
  readonly evidence: Evidence;
}

/** Verdicts older than this are drawn as old. */
export const OLD_AFTER_MS = 90 * DAY_MS;

/** Whoever was followed less long ago than this has had no fair chance to follow back. */
export const TOO_EARLY_MS = 7 * DAY_MS;
