import type { Account, AccountId, AccountNumber } from '../account';
import type { FollowList } from '../follow-list';

/**
 * One answer of one follow list, as the page received it at one moment. Immutable.
 * A search answer (`query=`) is never a capture; neither is an answer without a readable `users` array.
 */
export interface Capture extends Asides<DeactivatedGroup> {
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

/** What an answer tells of a list beside its rows; whatever it does not tell is absent. */
export interface Asides<Group> {
  /** `hidden_following_account_count`: at least so many are hidden from this list (seen Sept 2026). */
  readonly saidHidden?: number;
  /** The group `self_deactivated_followers` of page 1 of one's own followers (seen Sept 2026). */
  readonly deactivated?: Group;
  /** Size of the group `non_recip_followers`: followers whom the owner, by Instagram's count, does not follow back. */
  readonly notFollowedBack?: number;
  /**
   * Rows of people whom nothing identifies: without a readable id. They stand in the list, and yet nobody knows who of
   * those it seems to lack they are.
   */
  readonly unidentified?: number;
}

/** The asides among other things. */
export function asidesIn<Group>({
  saidHidden,
  deactivated,
  notFollowedBack,
  unidentified,
}: Asides<Group>): Asides<Group> {
  return {
    ...(saidHidden === undefined ? {} : { saidHidden }),
    ...(deactivated === undefined ? {} : { deactivated }),
    ...(notFollowedBack === undefined ? {} : { notFollowedBack }),
    ...(unidentified === undefined ? {} : { unidentified }),
  };
}

/** Followers whom Instagram itself calls deactivated: how many, and the few it names. They are no rows of the list. */
export interface DeactivatedGroup {
  readonly size: number;
  readonly named: readonly Account[];
}

/** A capture once the archive knows its accounts by number: all a reading needs of it. */
export interface CaptureLink extends Asides<NumberedGroup> {
  readonly captureId: string;
  readonly readAt: number;
  readonly askedCursor: string | null;
  readonly offeredCursor: string | null;
  readonly hasMore: boolean;
  readonly isCapped: boolean;
  readonly numbers: readonly AccountNumber[] | Uint32Array;
}

/** The same once the archive knows the named by number. */
export interface NumberedGroup {
  readonly size: number;
  readonly named: readonly AccountNumber[];
}
