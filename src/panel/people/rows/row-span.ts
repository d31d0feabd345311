/** What is in sight of a list, in px from its beginning. */
export interface InView {
  readonly top: number;
  readonly height: number;
}

/** Rows `from` … `until`, the last not included. */
export interface RowSpan {
  readonly from: number;
  readonly until: number;
}

/** Rows drawn above and below the visible ones. */
const BESIDE = 8;

/** The rows in sight, and some above and below so that scrolling finds them drawn. */
export function rowsAround({ top, height }: InView, rowHeight: number, count: number): RowSpan {
  // A list that became shorter is seen at its end until the browser has scrolled back.
  const end = Math.max(0, count * rowHeight - height);
  const first = Math.floor(Math.max(0, Math.min(top, end)) / rowHeight);
  const last = Math.ceil((Math.max(0, Math.min(top, end)) + height) / rowHeight);
  return { from: Math.max(0, first - BESIDE), until: Math.min(count, last + BESIDE) };
}

/** How far to scroll so that the whole row is seen; where it is seen already, not at all. */
export function topToShow(index: number, rowHeight: number, { top, height }: InView): number {
  const begins = index * rowHeight;
  if (begins < top) return begins;
  return Math.max(top, begins + rowHeight - height);
}
