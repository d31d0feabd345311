import { letterPx } from '../../../ui/letter-size';
import { type RowShape, rowShape } from './use-row-shape';

/** Browsers end an element at about 17 million px. */
const MOST_PX = 16_720_000;

/** In rem, so that they grow with the font chosen in the browser; no row is lower than a finger is wide. */
const REM: Readonly<Record<RowShape, number>> = {
  table: 2.75,
  'two-lines': 2.75,
  'three-lines': 3.625,
  // A username in two lines, the full name, and a fact where one is told.
  stacked: 4.1875,
  'stacked-two': 3.1875,
};

/** Signs that can be pressed are no larger than a finger needs; and what is around it all, with the line below. */
const UNDER = { rem: 2, mostPx: 44, aroundPx: 13 } as const;

/** The height of a row of People in px. */
export function rowHeight(shape: RowShape): number {
  const letter = letterPx();
  const isStacked = shape === 'stacked' || shape === 'stacked-two';
  const under = isStacked ? Math.min(UNDER.rem * letter, UNDER.mostPx) + UNDER.aroundPx : 0;
  return Math.round(REM[shape] * letter + under);
}

/** How many rows, of the highest that there is room for, fit into one element. */
export function mostRows(): number {
  const shape = rowShape(innerWidth, letterPx());
  return Math.floor(MOST_PX / rowHeight(shape === 'stacked' ? shape : 'three-lines'));
}
