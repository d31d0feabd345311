import type { Account, AccountId, AccountNumber } from './account';
import type { FollowList } from './follow-list';

/**
 * One answer of one follow list, as the page received it at one moment. Immutable.
 * A search answer (`query=`) is never a capture; neither is an answer without a readable `users` array.
 */
export interface Capture {
  /** Made once where the answer was seen; the same capture handed over twice changes nothing. */
  readonly captureId: string;
  readonly viewer: AccountId;
  readonly list: FollowList;
  /** Epoch ms. */
  readonly readAt: number;
  readonly accounts: readonly Account[];
  /** The cursor this answer was asked with; null = the start of the list. Opaque, never computed with. */
  readonly askedCursor: string | null;
  /** The cursor this answer offers for what comes next; null = none. */
  readonly offeredCursor: string | null;
  readonly hasMore: boolean;
  /** Instagram says it withholds the rest (`should_limit_list_of_followers`). */
  readonly isCapped: boolean;
  /** `hidden_following_account_count`: at least so many are hidden from this list (seen Sept 2026). Absent = not said. */
  readonly saidHidden?: number;
  /** The group `self_deactivated_followers` of page 1 of one's own followers (seen Sept 2026). Absent = not said. */
  readonly deactivated?: DeactivatedGroup;
}

/** Followers whom Instagram itself calls deactivated: how many, and the few it names. They are no rows of the list. */
export interface DeactivatedGroup {
  readonly size: number;
  readonly named: readonly Account[];
}

/** A capture once the archive knows its accounts by number: all a reading needs of it. */
export interface CaptureLink {
  readonly captureId: string;
  readonly readAt: number;
  readonly askedCursor: string | null;
  readonly offeredCursor: string | null;
  readonly hasMore: boolean;
  readonly isCapped: boolean;
  readonly saidHidden?: number;
  readonly deactivated?: NumberedGroup;
  readonly numbers: readonly AccountNumber[] | Uint32Array;
}

/** The same once the archive knows the named by number. */
export interface NumberedGroup {
  readonly size: number;
  readonly named: readonly AccountNumber[];
}
