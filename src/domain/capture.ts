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
}

/** A capture once the archive knows its accounts by number: all a reading needs of it. */
export interface CaptureLink {
  readonly captureId: string;
  readonly readAt: number;
  readonly askedCursor: string | null;
  readonly offeredCursor: string | null;
  readonly hasMore: boolean;
  readonly isCapped: boolean;
  readonly numbers: readonly AccountNumber[] | Uint32Array;
}
