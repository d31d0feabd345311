import type { AccountNumber } from './account';
import type { Explanation, GoneProof, ListChange } from './change';
import type { FollowListKind } from './follow-list';
import { absentSince, isRecognisedBy, type Look } from './look';
import { DAY_MS, isWithinADay } from './time';

/** Positive evidence: a row (somewhere between the look's start and end), or a word at one moment. */
export interface Sight {
  readonly fromAt: number;
  readonly at: number;
  readonly explanation?: Explanation;
  /** When the tie began, where an export says so. */
  readonly followedAt?: number;
}

/** An absence that goes on: since the account was last seen in the list, or since ever. */
export interface Missed {
  readonly firstAt: number;
  /** From when on the first look that missed it proves the absence. */
  readonly absentAt: number;
  readonly isConverged: boolean;
  readonly lastAt: number;
  readonly lastAbsentAt: number;
  readonly proof: GoneProof | null;
  readonly explanation: Explanation | null;
  /** Left the other list at once. */
  readonly isFromBoth: boolean;
  /** No look that missed it could have recognised it under another name. */
  readonly isByName: boolean;
}

/** One account in one list, as told by all looks and words so far. */
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

/** An absence after a presence, as the change it is. */
export function departure(seen: Sight, missed: Missed, whose: Whose): ListChange {
  const { proof, explanation } = missed;
  const { number, list } = whose;
  const window = { lastBeforeAt: seen.fromAt, firstAfterAt: missed.firstAt };
  const told = { number, list, window, proof, isByName: missed.isByName && proof === null };
  const isDeleted = proof === 'marked-deleted';
  if (isDeleted || (missed.isFromBoth && !isExplained(missed)))
    return { kind: 'left-instagram', ...told, certainty: isDeleted ? 'certain' : 'likely', explanation: null };
  return { kind: 'gone', ...told, certainty: proof === null ? 'likely' : 'certain', explanation };
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
  return { ...story, missed: missedBy(missed, missingIn(look, look.coverage, isRecognisedBy(look, number))) };
}

/** A whole look without a row of the account. */
export interface Missing {
  readonly readAt: number;
  readonly absentAt: number;
  readonly hidden: number;
  readonly isConverged: boolean;
  readonly isRecognised: boolean;
}

export function missingIn(
  look: Look,
  { hidden, isConverged }: Extract<Look['coverage'], { kind: 'whole' }>,
  isRecognised: boolean,
): Missing {
  return { readAt: look.readAt, absentAt: absentSince(look), hidden, isConverged, isRecognised };
}

/**
 * The absence with one more whole look in it. A second whole look that misses the account makes it certain, unless
 * neither would have known the account under another name: one rename deceives both.
 */
export function missedBy(missed: Missed | null, missing: Missing): Missed {
  const { readAt, absentAt, hidden, isConverged, isRecognised } = missing;
  const proof = hidden === 0 && isRecognised ? 'nothing-hidden' : null;
  const last = { lastAt: readAt, lastAbsentAt: Math.max(absentAt, missed?.lastAbsentAt ?? absentAt) };
  const isByName = !isRecognised && (missed?.isByName ?? true);
  if (missed === null)
    return { firstAt: readAt, absentAt, isConverged, ...last, proof, explanation: null, isFromBoth: false, isByName };
  return { ...missed, ...last, isByName, proof: missed.proof ?? proof ?? (isByName ? null : 'missed-twice') };
}

/** The account showed itself elsewhere. Hidden accounts are hidden everywhere, so a missing row then means more. */
export function showAlive(story: ListStory, { fromAt, at }: Pick<Sight, 'fromAt' | 'at'>): ListStory {
  const { seen, missed } = story;
  if (missed === null) return story;
  const isThatDay = missed.isConverged && isWithinADay(at, missed.absentAt);
  const proof = missed.proof ?? (isThatDay && !missed.isByName ? 'alive-elsewhere' : null);
  // A row of a long reading is a sign of life from the reading's start at least; later is not known.
  const isNews = seen !== null && !isExplained(missed) && fromAt >= missed.absentAt - DAY_MS;
  const explanation = isNews ? ({ kind: 'still-on-instagram', at: fromAt } as const) : missed.explanation;
  return { ...story, missed: { ...missed, proof, explanation } };
}
