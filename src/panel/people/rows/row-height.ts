/** Browsers end an element at about 17 million px. */
const MOST_PX = 16_720_000;

/** The height of a row of People in px: `--row` of tokens.css, which grows with the font chosen in the browser. */
export function rowHeight(): number {
  const { fontSize } = getComputedStyle(document.documentElement);
  return Math.round(2.75 * (Number.parseFloat(fontSize) || 16));
}

/** How many rows fit into one element. */
export const mostRows = (): number => Math.floor(MOST_PX / rowHeight());
