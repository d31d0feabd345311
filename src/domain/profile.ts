import type { Account, AccountId } from './account';

/** What one answer about one account said; `null` = it did not say, never "no". */
export interface ProfileSighting {
  readonly viewer: AccountId;
  readonly account: Account;
  readonly observedAt: number;
  /** Exact counts only; "2.2M" is not a count. */
  readonly followerCount: number | null;
  readonly followingCount: number | null;
  readonly youFollow: boolean | null;
  readonly followsYou: boolean | null;
  /** The viewer has asked to follow and waits. */
  readonly isRequested: boolean | null;
}

/** The counts that a profile's header shows: a word about the lists only, none about the account or its ties. */
export interface CountSighting {
  readonly viewer: AccountId;
  readonly owner: AccountId;
  /** null = it is not sure under which name. */
  readonly username: string | null;
  readonly observedAt: number;
  /** Exact counts only; "2.2M" is not a count. */
  readonly followerCount: number | null;
  readonly followingCount: number | null;
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

export type OwnAction = 'follow' | 'unfollow' | 'remove-follower' | 'approve' | 'ignore';
