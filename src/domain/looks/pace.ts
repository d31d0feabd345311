import { MINUTE_MS } from '../time';

/** How long scrolling through a list took, as far as pages followed each other without a break. */
export interface Scrolled {
  readonly ms: number;
  /** Rows that came in that time, repeats among them. */
  readonly rows: number;
  readonly pages: number;
}

/** Whoever waits longer for the next page did something else meanwhile. */
const BREAK_MS = MINUTE_MS;
/** A few pages: of fewer nobody knows a pace. */
const KNOWN_FROM_PAGES = 3;
/** Earlier readings that say how somebody scrolls; it may have changed since older ones. */
const READINGS_ASKED = 5;

/** With one more page, that came `gapMs` after the one before. A break, and the first page of a list, took no scrolling. */
export function scrolledOn(before: Scrolled | undefined, gapMs: number, rows: number): Scrolled | undefined {
  if (gapMs > BREAK_MS) return before;
  const { ms, rows: earlier, pages } = before ?? { ms: 0, rows: 0, pages: 0 };
  return { ms: ms + gapMs, rows: earlier + rows, pages: pages + 1 };
}

/**
 * A person's own pace, in ms a row: that of the reading at hand, once a few pages say it, else that of the readings before
 * it, newest first. null = nobody knows.
 */
export function paceOf(current: Scrolled | undefined, earlier: readonly (Scrolled | undefined)[]): number | null {
  if (current !== undefined && isKnown(current)) return current.ms / current.rows;
  const all = earlier.filter((one) => one !== undefined).slice(0, READINGS_ASKED);
  const sum = all.reduce(together, { ms: 0, rows: 0, pages: 0 });
  return isKnown(sum) ? sum.ms / sum.rows : null;
}

function isKnown({ pages, rows }: Scrolled): boolean {
  return pages >= KNOWN_FROM_PAGES && rows > 0;
}

function together(one: Scrolled, other: Scrolled): Scrolled {
  return { ms: one.ms + other.ms, rows: one.rows + other.rows, pages: one.pages + other.pages };
}
