import type { Coverage } from './coverage';

/** One reading of a list, as far as it tells how often it was tried and how far that came. */
export interface Tried {
  readonly coverage: Coverage;
  /** Distinct accounts that it showed. */
  readonly seen: number;
  /** Pages that were read; 0 for an export, which nobody scrolls. */
  readonly captures: number;
  /** How often it was begun from the top. */
  readonly passes: number;
}

/** How many more a second try must have shown to have come further: a list that Instagram cuts ends a row here or there. */
const FURTHER_SHARE = 0.05;
const FURTHER_AT_LEAST = 2;

/**
 * Whether a list was tried twice and the second try came no further: within one day, or in the reading before. Then
 * another one is not worth advising. `readings` of one list, newest first; whoever only looked at the first page did
 * not try.
 */
export function hasStalled(readings: readonly Tried[]): boolean {
  const scrolled = readings.filter(({ captures }) => captures > 0);
  const wholeAt = scrolled.findIndex(({ coverage }) => coverage.kind === 'whole');
  const [newest, before] = (wholeAt === -1 ? scrolled : scrolled.slice(0, wholeAt)).filter(isTry);
  if (newest === undefined || newest !== scrolled[0]) return false;
  if (newest.passes > 1) return true;
  return before !== undefined && newest.seen - before.seen <= Math.max(FURTHER_AT_LEAST, before.seen * FURTHER_SHARE);
}

/**
 * It came beyond the first page each time it was begun, or its first page was its end, and yet not to the end of what
 * should be there.
 */
function isTry({ coverage, captures, passes }: Tried): boolean {
  if (coverage.kind === 'whole') return false;
  const { why } = coverage;
  const isOnePage = captures === passes && why.includes('too-few-seen') && !why.includes('not-finished');
  if (!isOnePage && captures < 2 * Math.max(1, passes)) return false;
  return why.some((one) => one === 'not-finished' || one === 'too-few-seen' || one === 'capped');
}
