import type { Pass, ReadingState } from './reading';
import { DAY_MS } from './time';

/** Why a reading is not whole. */
export type PartialReason =
  /** No finished pass: the end of the list was not reached. */
  | 'not-finished'
  /** Its first page was not seen; the list was already open when Balik woke. */
  | 'started-mid-list'
  /** Instagram withholds the rest (`should_limit_list_of_followers`). */
  | 'capped'
  /** Nothing said how many accounts the list should hold. */
  | 'count-unknown'
  /** Finished, but too many of the expected accounts were not shown. */
  | 'too-few-seen'
  /** Differs from the whole snapshot before it by far more than the profile counts do. */
  | 'count-disagrees'
  /** The export was asked for a date window that cuts this list. */
  | 'date-window'
  /** The export's date is not sure, and the list was read when it may have been made (`recognition.ts`). */
  | 'date-unsure'
  /** A numbered part of the export is missing, or rows in it could not be read. */
  | 'parts-missing';

export type Coverage =
  | {
      readonly kind: 'whole';
      readonly seen: number;
      /** Accounts the profile count has and the list never showed (deactivated ones, mostly). */
      readonly hidden: number;
      /** A second finished pass within a day brought nobody new. */
      readonly isConverged: boolean;
    }
  | {
      readonly kind: 'partial';
      readonly seen: number;
      readonly expected: number | null;
      readonly why: readonly PartialReason[];
    };

/** A finished pass may miss this share of the expected count and still be whole: counts include hidden accounts. */
const TOLERATED_SHARE = 0.01;
/** … and at least this many, so that one account that comes or goes while reading does not spoil a small list. */
const TOLERATED_AT_LEAST = 2;
/** A converged list may miss more: 1–5 % of old accounts' followers are deactivated, some lists have more. */
const CONVERGED_SHARE = 0.9;

/** How many accounts a whole list of `expected` may leave unseen after one finished pass. */
export function tolerance(expected: number): number {
  return Math.max(TOLERATED_AT_LEAST, Math.floor(expected * TOLERATED_SHARE));
}

/** Whether a later finished pass, begun after an earlier one ended and within a day of it, brought nobody new. */
export function isConverged(passes: readonly Pass[]): boolean {
  const finished = passes.filter((pass) => pass.finishedAt !== null && !pass.isCapped);
  return finished.some(
    (second) =>
      second.newcomers === 0 &&
      finished.some(
        (first) =>
          first !== second && first.finishedAt! <= second.startedAt && second.finishedAt! - first.finishedAt! <= DAY_MS,
      ),
  );
}

/** Judges a reading. `expected` is the count the profile showed, null where none is known. */
export function coverageOf(
  reading: Pick<ReadingState, 'passes' | 'strays' | 'seen'>,
  expected: number | null,
): Coverage {
  const { passes, strays, seen } = reading;
  const isFinished = passes.some((pass) => pass.finishedAt !== null && !pass.isCapped);
  const converged = isConverged(passes);
  if (isFinished && expected !== null) {
    const isNearlyAll = seen >= expected - tolerance(expected);
    if (isNearlyAll || (converged && seen >= expected * CONVERGED_SHARE))
      return { kind: 'whole', seen, hidden: Math.max(0, expected - seen), isConverged: converged };
  }
  const why: PartialReason[] = [];
  if (!isFinished) {
    if (passes.some((pass) => pass.isCapped)) why.push('capped');
    else if (passes.length === 0 && strays > 0) why.push('started-mid-list');
    else why.push('not-finished');
  } else if (expected !== null) why.push('too-few-seen');
  if (expected === null) why.push('count-unknown');
  return { kind: 'partial', seen, expected, why };
}
