import type { AccountNumber } from '../account';
import type { Certainty } from '../certainty';
import type { FollowListKind } from '../follow-list';
import type { Bound } from '../looks/hidden';

/** What can happen to one account; `Change` says what each kind means and rests on. */
export type ChangeKind = 'appeared' | 'gone' | 'renamed' | 'returned' | 'left-instagram';
/** All kinds, in the order in which History offers them. */
export const CHANGE_KINDS: readonly ChangeKind[] = ['appeared', 'gone', 'renamed', 'returned', 'left-instagram'];

/**
 * When a change happened, as far as is known: not before the last look before it, not after the first look after it.
 * For `gone` that is last seen and first missed, for `appeared` last missed and first seen.
 * Both are the same where the moment itself is known: the person's own act, or a date from an export.
 */
export interface ChangeWindow {
  readonly lastBeforeAt: number;
  readonly firstAfterAt: number;
}

/** What makes a change understandable without guessing at anybody's motives. */
export interface Explanation {
  readonly kind: 'own-follow' | 'own-unfollow' | 'own-removal' | 'own-approval' | 'still-on-instagram';
  readonly at: number;
}

/** Why it is certain that a tie ended, or what else an absence is known to be. */
export type GoneProof =
  /** The profile's own answer. */
  | 'said-no'
  /** The person ended the tie by hand. */
  | 'own-act'
  /** The person followed again by hand, so the tie had ended. */
  | 'followed-again'
  /** An export calls the account deleted: hidden or left, and not that the tie ended. */
  | 'marked-deleted'
  /** Instagram names it among the deactivated: hidden, and not that the tie ended. */
  | 'named-deactivated';

/** In the list, and not in the whole look before. That is what the lists show; `certainty` speaks of what it means. */
export interface Appeared {
  readonly kind: 'appeared';
  readonly number: AccountNumber;
  readonly list: FollowListKind;
  readonly window: ChangeWindow;
  /** How sure it is that the tie began then; null: it may as well have been hidden before. */
  readonly certainty: Certainty | null;
  /** While it is likely: how many of those who appeared may have been hidden before. */
  readonly bound: Bound | null;
  readonly isByName: boolean;
  readonly explanation: Explanation | null;
}

/**
 * Was there, and this whole look lacks it: not found any more. That is what the lists show, always. That the tie ended
 * is another claim: `certain` by a relation report, `likely` by the bound, else null. Why is a weaker
 * claim still: it is `own-…` when the person did it, "no longer follows" when `still-on-instagram`, else not known.
 */
export interface Gone {
  readonly kind: 'gone';
  readonly number: AccountNumber;
  readonly list: FollowListKind;
  readonly window: ChangeWindow;
  readonly certainty: Certainty | null;
  readonly proof: GoneProof | null;
  /**
   * When the proof was given, so the tie ended before that; null without one. The list may have missed it by chance
   * before.
   */
  readonly provenAt: number | null;
  /**
   * While it is likely: at most `h` of the `n` gone are merely hidden. null also where it was there only by a name that
   * may have been another's by then.
   */
  readonly bound: Bound | null;
  /** Only by name: a rename would look the same. */
  readonly isByName: boolean;
  readonly explanation: Explanation | null;
}

/**
 * Gone from both lists at once: left Instagram, or is hidden from the viewer. There is one such change per list, so
 * that each list adds up; see `oncePerAccount`. `certain` only where an export marks the account as deleted: two
 * unfollows between two looks leave the same trace.
 */
export interface LeftInstagram {
  readonly kind: 'left-instagram';
  readonly number: AccountNumber;
  readonly list: FollowListKind;
  readonly window: ChangeWindow;
  readonly certainty: Certainty;
  readonly proof: GoneProof | null;
  /** When the proof was given: it was hidden or had left by then; null without one. */
  readonly provenAt: number | null;
  readonly isByName: boolean;
  readonly explanation: null;
}

/** What an absence that is over has been. */
export type AbsenceMeaning =
  /** The tie had ended; this is a new one. */
  | 'had-left'
  /** The tie never ended; the account was only not shown. */
  | 'was-hidden'
  | 'unknown';

/** In the list again, after a whole list had missed it. */
export interface Returned {
  readonly kind: 'returned';
  readonly number: AccountNumber;
  readonly list: FollowListKind;
  readonly window: ChangeWindow;
  /** `certain` only when the tie is known to have ended in between. */
  readonly certainty: Certainty;
  readonly explanation: Explanation | null;
  /** When it was not in the list. The earlier `gone` is still told as well, unless it was taken back. */
  readonly absence: {
    readonly lastSeenAt: number;
    readonly firstMissedAt: number;
    readonly lastMissedAt: number;
    readonly meaning: AbsenceMeaning;
  };
}

export interface Renamed {
  readonly kind: 'renamed';
  readonly number: AccountNumber;
  /** A rename is the account's, not a list's. */
  readonly list: null;
  readonly window: ChangeWindow;
  /** `likely` where it is told by dates to the minute alone. */
  readonly certainty: Certainty;
  readonly from: string;
  readonly to: string;
}

/** A change in one of the two lists. */
export type ListChange = Appeared | Gone | LeftInstagram | Returned;
/** A change in a list, or of a name, which is in no list. */
export type Change = ListChange | Renamed;

/** The moment itself is known, and not only two looks that it lies between. */
export function isMoment(window: ChangeWindow): boolean {
  return window.lastBeforeAt === window.firstAfterAt;
}

/** By when it had happened for certain, as far as that is known: the first look after it, or the later proof. */
export function provenBy(change: Change): number {
  const { firstAfterAt } = change.window;
  const hasProof = change.kind === 'gone' || change.kind === 'left-instagram';
  return hasProof ? Math.max(firstAfterAt, change.provenAt ?? firstAfterAt) : firstAfterAt;
}

/** By the look that showed the change, then by account, then by list: one fixed order for lists, files and tests. */
export function compareChanges(one: Change, other: Change): number {
  return (
    one.window.firstAfterAt - other.window.firstAfterAt ||
    one.window.lastBeforeAt - other.window.lastBeforeAt ||
    one.number - other.number ||
    (keyOf(one) < keyOf(other) ? -1 : 1)
  );
}

function keyOf(change: Change): string {
  return `${change.list} ${change.kind}`;
}

/** The changes with `left-instagram` told once per departure instead of once per list. */
export function oncePerAccount(changes: readonly Change[]): Change[] {
  const leftFollowers = new Set<AccountNumber>();
  for (const { kind, list, number } of changes)
    if (kind === 'left-instagram' && list === 'followers') leftFollowers.add(number);
  return changes.filter(
    ({ kind, list, number }) => !(kind === 'left-instagram' && list === 'following' && leftFollowers.has(number)),
  );
}
