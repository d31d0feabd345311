import type { RowShape } from './use-row-shape';

/** Browsers end an element at about 17 million px. */
const MOST_PX = 16_720_000;

/** In rem, so that they grow with the font chosen in the browser; no row is lower than a finger is wide. */
const REM: Readonly<Record<RowShape, number>> = { table: 2.75, 'two-lines': 2.75, 'three-lines': 3.625 };

/** The height of a row of People in px. */
export function rowHeight(shape: RowShape): number {
  const { fontSize } = getComputedStyle(document.documentElement);
  return Math.round(REM[shape] * (Number.parseFloat(fontSize) || 16));
}

/** How many rows, of the highest, fit into one element. */
export const mostRows = (): number => Math.floor(MOST_PX / rowHeight('three-lines'));
