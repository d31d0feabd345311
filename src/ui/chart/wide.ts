/** How many px words take. */
export type Wide = (words: string) => number;

/** About what a letter takes, of the size that words in drawings have. */
const LETTER = 6.6;

/** By the number of letters: before anything is laid out, and where nothing measures. */
export const aboutAsWide =
  (unit: number): Wide =>
  (words) =>
    words.length * LETTER * unit;

let last: { readonly font: string; readonly wide: Wide } | null = null;

/** Measures words in the font of `node`; of one font it is one and the same function. */
export function measureOf(node: Element, unit: number): Wide {
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(node);
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  if (last?.font !== font) last = { font, wide: penOf(font) ?? aboutAsWide(unit) };
  return last.wide;
}

function penOf(font: string): Wide | null {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return null;
  pen.font = font;
  return (words) => pen.measureText(words).width;
}

/**
 * Where the middle of words lies that begin so far from where reading begins, in px from there: browsers disagree on which
 * end of a word is which where that is on the right, and agree on its middle.
 */
export const middleFrom = (begin: number, words: string, wide: Wide) => begin + wide(words) / 2;

/** The same of words that end so far from there. */
export const middleUntil = (end: number, words: string, wide: Wide) => end - wide(words) / 2;

/** Words that fit, with a dot-dot-dot where some had to go. */
export function fitted(words: string, room: number, wide: Wide): string {
  if (wide(words) <= room) return words;
  const letters = [...words];
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (wide(cut(middle)) <= room) fits = middle;
    else tooMany = middle;
  }
  return cut(fits);
}
