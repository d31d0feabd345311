import type { Account, AccountId } from '../account';
import type { FollowListKind } from '../follow-list';
import type { ShownCount } from './count';

/** What one answer about one account said; `null` = it did not say, never "no". */
export interface ProfileSighting {
  readonly viewer: AccountId;
  readonly account: Account;
  readonly observedAt: number;
  /** Exact counts only, of the source `profile`. */
  readonly followerCount: number | null;
  readonly followingCount: number | null;
  readonly youFollow: boolean | null;
  readonly followsYou: boolean | null;
  /** The viewer has asked to follow and waits. */
  readonly isRequested: boolean | null;
}

/** How long each list is, as it was shown; null = that was not shown. */
export type ShownCounts = Readonly<Record<FollowListKind, ShownCount | null>>;

/** The counts that a profile's header shows: they tell of the lists only, not of the account or its ties. */
export interface CountSighting extends ShownCounts {
  readonly viewer: AccountId;
  readonly owner: AccountId;
  /** null = it is not sure under which name. */
  readonly username: string | null;
  readonly observedAt: number;
}

/** Relations without the account's row: `show`, or the answer to what the person did by hand. */
export interface TieSighting {
  readonly viewer: AccountId;
  readonly accountId: AccountId;
  readonly observedAt: number;
  readonly youFollow: boolean | null;
  readonly followsYou: boolean | null;
  readonly isRequested: boolean | null;
  /** What the person did by hand that was answered with this; null = it was only looked at. */
  readonly action: OwnAction | null;
}

/**
 * What the person can do by hand on instagram.com that Balik sees answered. `approve`, `ignore`: of somebody's request.
 */
export type OwnAction = 'follow' | 'unfollow' | 'remove-follower' | 'approve' | 'ignore';
