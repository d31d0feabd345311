import type { PartialReason } from './coverage';
import type { FollowListKind } from './follow-list';
import { DAY_MS, isWithinADay } from './time';

/** `certain` is drawn solid, `likely` outlined. */
export type Certainty = 'certain' | 'likely';

/** What the newest whole reading of a list says of one account. */
export interface WholeSight {
  readonly readAt: number;
  readonly hasAccount: boolean;
  readonly seen: number;
  readonly hidden: number;
  readonly isConverged: boolean;
  /** Why it may have missed the account merely under another name; null = it could not (`recognition.ts`). */
  readonly nameDoubt: NameDoubt | null;
  /**
   * A whole reading before this one, with nothing positive in between, misses the account too, and not both would be
   * deceived by a rename.
   */
  readonly isMissedTwice: boolean;
  /** When the account showed itself in the other list, of all times the nearest to this reading; null = never. */
  readonly aliveElsewhereAt: number | null;
}

/** What a partial reading, newer than any whole one, can say: only that it exists and why it proves no absence. */
export interface PartialSight {
  readonly readAt: number;
  readonly seen: number;
  readonly expected: number | null;
  readonly why: readonly PartialReason[];
}

/** All that one of the viewer's two lists tells of one account. */
export interface ListSight {
  /** Newest time the account's row was there, in any reading whole or partial; null = never. */
  readonly lastSeenAt: number | null;
  readonly whole: WholeSight | null;
  readonly partial: PartialSight | null;
}

/** One direction of an answer about a single account (a profile visit, a follow by hand); null = it did not say. */
export interface ProfileSight {
  readonly holds: boolean | null;
  readonly observedAt: number;
}

/** Why an absence is certain rather than likely; null while it is likely. */
export type AbsenceProof = 'nothing-hidden' | 'alive-elsewhere' | 'missed-twice' | null;

/** A rename would look like an absence: of an account known by id from an export, or of one known by name alone. */
export type NameDoubt = 'names-in-export' | 'known-by-name';

export type Evidence =
  | { readonly kind: 'in-list'; readonly list: FollowListKind; readonly at: number }
  | {
      readonly kind: 'not-in-list';
      readonly list: FollowListKind;
      readonly at: number;
      readonly seen: number;
      readonly hidden: number;
      readonly proof: AbsenceProof;
      /** While it is likely: whether that is because of a name. */
      readonly nameDoubt: NameDoubt | null;
    }
  | { readonly kind: 'profile'; readonly list: FollowListKind; readonly at: number; readonly holds: boolean }
  | {
      readonly kind: 'list-partial';
      readonly list: FollowListKind;
      readonly at: number;
      readonly seen: number;
      readonly expected: number | null;
      readonly why: readonly PartialReason[];
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

/**
 * Judges one direction from one list and the newest profile answer.
 * `metAt` = when its profile was seen. Hidden accounts are hidden everywhere, so one that shows itself the same day, on
 * its profile or in the other list, is not merely hidden.
 */
export function judgeTie(
  list: FollowListKind,
  sight: ListSight,
  profile: ProfileSight | null,
  metAt: number | null,
): Tie {
  const fromList = judgeList(list, sight, metAt);
  if (profile === null || profile.holds === null) return fromList;
  const isNewer = fromList.asOf === null || profile.observedAt >= fromList.asOf;
  return isNewer ? fromProfile(list, profile, profile.holds) : fromList;
}

function fromProfile(list: FollowListKind, profile: ProfileSight, holds: boolean): Tie {
  const at = profile.observedAt;
  return { holds, certainty: 'certain', asOf: at, evidence: { kind: 'profile', list, at, holds } };
}

function judgeList(list: FollowListKind, sight: ListSight, metAt: number | null): Tie {
  const { lastSeenAt, whole, partial } = sight;
  if (lastSeenAt !== null && (whole === null || whole.hasAccount || lastSeenAt > whole.readAt))
    return {
      holds: true,
      certainty: 'certain',
      asOf: lastSeenAt,
      evidence: { kind: 'in-list', list, at: lastSeenAt },
    };
  if (whole !== null) {
    const { readAt, seen, hidden } = whole;
    const proof = absenceProof(whole, metAt);
    const nameDoubt = proof === null ? whole.nameDoubt : null;
    return {
      holds: false,
      certainty: proof === null ? 'likely' : 'certain',
      asOf: readAt,
      evidence: { kind: 'not-in-list', list, at: readAt, seen, hidden, proof, nameDoubt },
    };
  }
  const evidence: Evidence =
    partial === null
      ? { kind: 'list-unread', list }
      : {
          kind: 'list-partial',
          list,
          at: partial.readAt,
          seen: partial.seen,
          expected: partial.expected,
          why: partial.why,
        };
  return { holds: null, certainty: null, asOf: null, evidence };
}

function absenceProof(whole: WholeSight, metAt: number | null): AbsenceProof {
  const isRecognised = whole.nameDoubt === null;
  if (whole.hidden === 0 && isRecognised) return 'nothing-hidden';
  if (whole.isMissedTwice) return 'missed-twice';
  if (!isRecognised) return null;
  const isThatDay = (at: number | null) => at !== null && isWithinADay(at, whole.readAt);
  if (whole.isConverged && (isThatDay(whole.aliveElsewhereAt) || isThatDay(metAt))) return 'alive-elsewhere';
  return null;
}

/** Verdicts older than this are drawn as old. */
export const OLD_AFTER_MS = 90 * DAY_MS;
