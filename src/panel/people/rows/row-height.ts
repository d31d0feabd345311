import { letterPx } from '../../../ui/letter-size';
import { type RowShape, rowShape } from './use-row-shape';

/** Browsers end an element at about 17 million px. */
const MOST_PX = 16_720_000;

/** In rem, so that they grow with the font chosen in the browser; no row is lower than a finger is wide. */
const REM: Readonly<Record<RowShape, number>> = {
  table: 2.75,
  'two-lines': 2.75,
  'three-lines': 3.625,
  stacked: 5.5,
};

/** The height of a row of People in px. */
export function rowHeight(shape: RowShape): number {
  return Math.round(REM[shape] * letterPx());
}

/** How many rows, of the highest that there is room for, fit into one element. */
export function mostRows(): number {
  const shape = rowShape(innerWidth, letterPx());
  return Math.floor(MOST_PX / rowHeight(shape === 'stacked' ? shape : 'three-lines'));
}
