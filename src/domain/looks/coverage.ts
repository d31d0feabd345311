import { type Count, isCountWrong, isExact } from './count';
import type { Proof, ReadingState } from './reading';

/** Why a reading is not whole: the one list of reasons, from which the type and the fence of an import come. */
export const PARTIAL_REASONS = [
  /** No finished pass: the end of the list was not reached. */
  'not-finished',
  /** Its first page was not seen; the list was already open when Balik woke. */
  'started-mid-list',
  /** Instagram withholds the rest (`should_limit_list_of_followers`). */
  'capped',
  /** Nothing said how many accounts the list should hold, or what was said cannot be true. */
  'count-unknown',
  /** Finished, but too many of the expected accounts were not shown. */
  'too-few-seen',
  /** Differs from the whole snapshot before it by far more than the profile counts do. */
  'count-disagrees',
  /** The export was asked for a date window that cuts this list. */
  'date-window',
  /** The export holds this list alone, so nothing shows whether all of it is there. */
  'other-list-missing',
  /** The export's date is not sure, and the list was read when it may have been made (`recognition.ts`). */
  'date-unsure',
  /** A numbered part of the export is missing, or rows in it could not be read. */
  'parts-missing',
] as const;
/** Why a reading is not whole. */
export type PartialReason = (typeof PARTIAL_REASONS)[number];

/**
 * How much of a list a look saw, in accounts. Only a `whole` one may say that anybody is missing; `expected` null = no
 * count.
 */
export type Coverage =
  | {
      readonly kind: 'whole';
      /** Distinct accounts that the finished pass showed. */
      readonly seen: number;
      /** Accounts that the count has and the pass never showed. Whom that may accuse is decided by `bound.ts`. */
      readonly hidden: number;
    }
  | {
      readonly kind: 'partial';
      readonly seen: number;
      readonly expected: number | null;
      readonly why: readonly PartialReason[];
    };

/** A finished pass that shows this share of the count is whole … */
const WHOLE_SHARE = 0.9;
/** … and so is one that is at most so many short of it. */
const WHOLE_SHORT_BY = 2;

/**
 * Judges a reading by its newest finished pass and the count nearest to it; null = there is none. On the screen rows of
 * others may have stood among those of the list, also after its end: more of them than the count allows, in whatever
 * pass, and nobody knows who of them are in the list at all.
 */
export function coverageOf(
  reading: Pick<ReadingState, 'passes' | 'strays' | 'seen'> & { readonly source?: 'screen' },
  proof: Pick<Proof, 'seen'> | null,
  count: Count | null,
): Coverage {
  const { passes, strays } = reading;
  const isWrong =
    proof !== null &&
    count !== null &&
    isCountWrong(count.high, reading.source === 'screen' ? Math.max(reading.seen, proof.seen) : proof.seen);
  const known = isWrong ? null : count;
  if (proof !== null && known !== null) {
    const { seen } = proof;
    if (seen >= known.high * WHOLE_SHARE || seen >= known.high - WHOLE_SHORT_BY)
      return { kind: 'whole', seen, hidden: Math.max(0, known.high - seen) };
  }
  const why: PartialReason[] = [];
  if (proof === null) {
    if (passes.some((pass) => pass.isCapped)) why.push('capped');
    else if (passes.length === 0 && strays > 0) why.push('started-mid-list');
    else why.push('not-finished');
  } else if (known !== null) why.push('too-few-seen');
  if (known === null) why.push('count-unknown');
  const expected = known !== null && isExact(known) ? known.high : null;
  return { kind: 'partial', seen: reading.seen, expected, why };
}

/**
 * How far the scrolling came where the list is not whole: not to its end; to where Instagram cuts it; to its end, and yet
 * it is not all, or nobody knows. Whoever words or advises anything about a partial reading asks here.
 */
export function howFar({ why }: Extract<Coverage, { kind: 'partial' }>): 'unended' | 'cut' | 'ended' {
  if (why.includes('capped')) return 'cut';
  return why.includes('not-finished') || why.includes('started-mid-list') ? 'unended' : 'ended';
}

/** A finished pass of which only the count is unsure: it accuses nobody, and yet whom it lacks is worth a list of its own. */
export function isOnlyCountUnsure(coverage: Coverage): boolean {
  return (
    coverage.kind === 'partial' &&
    coverage.why.length > 0 &&
    coverage.why.every((reason) => reason === 'count-unknown' || reason === 'count-disagrees')
  );
}

/** Whether Instagram itself showed no more of the list, however far one scrolls. */
export function isCapped(coverage: Coverage): boolean {
  return coverage.kind === 'partial' && howFar(coverage) === 'cut';
}
