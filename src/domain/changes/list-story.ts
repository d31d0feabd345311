import type { AccountNumber } from '../account';
import type { Certainty } from '../certainty';
import type { FollowListKind } from '../follow-list';
import { type Bound, isLikely } from '../looks/hidden';
import { absentSince, isRecognisedBy, type Look, type LookBounds } from '../looks/look';
import { hasNumber } from '../membership';
import type { Explanation, GoneProof, ListChange } from './change';

/**
 * Positive evidence: a row (somewhere between the look's start and end), or a relation report, which is of one moment.
 */
export interface Sight {
  readonly fromAt: number;
  readonly at: number;
  readonly explanation?: Explanation;
  /** When the tie began, where an export says so. */
  readonly followedAt?: number;
  /** A row of an export by a name that may have been another's then (`Look.byOtherDate`). */
  readonly isByOtherDate?: true;
  /** Of a row: what the whole look before it says of those who were not in it. */
  readonly news?: News;
}

/** Whether the look shows the account by such a name. */
export function byWhichName({ byOtherDate }: Look, number: AccountNumber): Pick<Sight, 'isByOtherDate'> {
  return byOtherDate !== undefined && hasNumber(byOtherDate, number) ? { isByOtherDate: true } : {};
}

/** How sure it is that whoever a look shows anew was not there before. */
export type News = Pick<LookBounds, 'appeared' | 'isSurelyNew'>;

/** An absence that goes on: since the account was last seen in the list, or since ever. */
export interface Missed {
  readonly firstAt: number;
  /** From when on the first look that missed it proves the absence. */
  readonly absentAt: number;
  /** That the tie ended, by the look that missed it first; null = that look says nothing of it. */
  readonly bound: Bound | null;
  readonly lastAt: number;
  readonly lastAbsentAt: number;
  readonly proof: GoneProof | null;
  /** When the proof was given; null without one. */
  readonly provenAt: number | null;
  readonly explanation: Explanation | null;
  /** Left the other list at once. */
  readonly isFromBoth: boolean;
  /** No look that missed it could have recognised it under another name. */
  readonly isByName: boolean;
  /** The newest look that missed it is an export, which knows nothing of hidden accounts. */
  readonly isByExport: boolean;
  /** The look that missed it first showed somebody without an id, who may be this one. */
  readonly mayStandThere?: true;
}

/** One account in one list, as told by all looks and relation reports so far. */
export interface ListStory {
  readonly seen: Sight | null;
  /** null = there, or nothing known. */
  readonly missed: Missed | null;
  /** The newest "no" about this tie: rows of a look begun before it may be older than it. */
  readonly deniedAt: number | null;
  /** When the tie that holds now began, by the date an export gives it. */
  readonly begunAt: number | null;
  /** Changes that are over and told; an absence that goes on is told by `changesIn`. */
  readonly past: readonly ListChange[];
}

export const UNTOLD: ListStory = { seen: null, missed: null, deniedAt: null, begunAt: null, past: [] };

/** Whose story it is: which account in which list. */
export interface Whose {
  readonly number: AccountNumber;
  readonly list: FollowListKind;
}

/** All changes of the list, with the absence that goes on. */
export function changesIn(story: ListStory, whose: Whose): readonly ListChange[] {
  const { seen, missed, past } = story;
  return seen === null || missed === null ? past : [...past, departure(seen, missed, whose)];
}

/** Proofs of what an absence is, which are no proof that the tie ended. */
const ONLY_HIDDEN: readonly (GoneProof | null)[] = ['marked-deleted', 'named-deactivated'];

/** An absence after a presence, as the change it is. */
export function departure(seen: Sight, missed: Missed, whose: Whose): ListChange {
  const { proof, provenAt, explanation, bound } = missed;
  const { number, list } = whose;
  const window = { lastBeforeAt: seen.fromAt, firstAfterAt: missed.firstAt };
  const told = { number, list, window, proof, provenAt, isByName: missed.isByName && proof === null };
  const isMarked = ONLY_HIDDEN.includes(proof);
  if (isMarked || (missed.isFromBoth && !isExplained(missed)))
    return { kind: 'left-instagram', ...told, certainty: isMarked ? 'certain' : 'likely', explanation: null };
  const certainty = endedCertainty(missed);
  // How many may be hidden says nothing of whose the name was.
  const isBound = certainty === 'likely' && seen.isByOtherDate !== true;
  return { kind: 'gone', ...told, certainty, bound: isBound ? bound : null, explanation };
}

/** How sure it is that the tie ended; null = all that is known is that the account is not found any more. */
function endedCertainty({ proof, bound, isByName }: Missed): Certainty | null {
  if (proof !== null) return 'certain';
  return bound !== null && isLikely(bound) && !isByName ? 'likely' : null;
}

/** Whether the cause is known: an own act, or the account was still on Instagram once it had gone from the list. */
export function isExplained({ explanation, firstAt }: Missed): boolean {
  return explanation !== null && (explanation.kind !== 'still-on-instagram' || explanation.at >= firstAt);
}

/**
 * A whole look without the account's row.
 * It says nothing if the account was seen after the look's last pass began: it may have come while that pass went on.
 */
export function miss(story: ListStory, look: Look, number: AccountNumber): ListStory {
  if (look.coverage.kind !== 'whole') return story;
  const absentAt = absentSince(look);
  const { seen, missed } = story;
  if (missed === null && seen !== null && seen.at > absentAt) return story;
  return { ...story, missed: missedBy(missed, missingIn(look, isRecognisedBy(look, number), missed === null)) };
}

/** A whole look without a row of the account. */
export interface Missing {
  readonly readAt: number;
  readonly absentAt: number;
  readonly bound: Bound | null;
  readonly isRecognised: boolean;
  /** It showed somebody without an id. */
  readonly hasNameless: boolean;
  readonly isByExport: boolean;
}

/** `isFirst`: no look missed the account before. Otherwise nobody asks for the bound, which costs something to work out. */
export function missingIn(look: Look, isRecognised: boolean, isFirst = true): Missing {
  const { readAt, source, bounds, pass } = look;
  const hasNameless = (pass?.unidentified ?? 0) > 0;
  const isByExport = source === 'export';
  const absentAt = absentSince(look);
  const bound = isFirst ? (bounds?.gone ?? null) : null;
  return { readAt, absentAt, bound, isRecognised, hasNameless, isByExport };
}

const UNPROVEN = { proof: null, provenAt: null, explanation: null } as const;

/**
 * The absence with one more whole look in it. A second miss makes one thing surer alone: that no other name hides it.
 */
export function missedBy(missed: Missed | null, missing: Missing): Missed {
  const { readAt, absentAt, isRecognised, isByExport } = missing;
  const lastAbsentAt = Math.max(absentAt, missed?.lastAbsentAt ?? absentAt);
  const last = { lastAt: readAt, lastAbsentAt, isByExport };
  const isByName = !isRecognised && (missed?.isByName ?? true);
  if (missed !== null) return { ...missed, ...last, isByName };
  const { bound } = missing;
  const mayStandThere = missing.hasNameless ? { mayStandThere: true as const } : {};
  return { firstAt: readAt, absentAt, bound, ...last, ...UNPROVEN, isFromBoth: false, isByName, ...mayStandThere };
}

/** The account showed itself elsewhere after the first look that missed it: it has not left Instagram. */
export function showAlive(story: ListStory, { fromAt }: Pick<Sight, 'fromAt'>): ListStory {
  const { seen, missed } = story;
  if (missed === null || seen === null || isExplained(missed) || fromAt < missed.firstAt) return story;
  return { ...story, missed: { ...missed, explanation: { kind: 'still-on-instagram', at: fromAt } } };
}
