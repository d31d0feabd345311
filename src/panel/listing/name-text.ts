/** So many names to a text: one search goes through it without a call for each name. */
export const NAMES_PER_TEXT = 4_096;

/**
 * What is searched of many names after each other as one text, a line each: letters of ASCII as they are compared, small,
 * and one sign in place of each other letter. So it takes a byte a letter, and is gone through as fast as memory is read.
 */
export interface NameText {
  /** The number of the first name. */
  readonly first: number;
  readonly text: string;
  /** Where each line begins, and where the last ends. */
  readonly starts: Uint32Array;
  /** The numbers of those that have other letters: only they can hold a word that has some. */
  readonly foreign: readonly number[];
}

const ALL_ASCII = /^[\0-\x7f]*$/;
const OTHER = '\x01';

export function nameText(haystack: readonly string[], first: number, until: number): NameText {
  const lines = haystack.slice(first, until);
  const starts = new Uint32Array(lines.length + 1);
  for (const [at, line] of lines.entries()) starts[at + 1] = starts[at]! + line.length + 1;
  const joined = lines.join('\n');
  if (ALL_ASCII.test(joined)) return { first, text: joined.toLowerCase(), starts, foreign: [] };
  const foreign = lines.flatMap((line, at) => (ALL_ASCII.test(line) ? [] : [first + at]));
  return {
    first,
    text: plain(joined)
      .replace(/[^\0-\x7f]/g, OTHER)
      .toLowerCase(),
    starts,
    foreign,
  };
}

/** The two letters beyond ASCII that are compared as one of it: the long s, and the sign for kelvin. */
export function plain(text: string): string {
  return text.replace(/\u017f/g, 's').replace(/\u212a/g, 'k');
}

/** Whether all its letters can be looked for in a `NameText`. */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Marks in `found`, a bit a number, the lines that hold all words one after another. `words`: small letters of ASCII. */
export function markLinesWith({ first, text, starts }: NameText, words: readonly string[], found: Uint32Array): void {
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long));
  let line = 0;
  for (let at = text.indexOf(longest); at !== -1; at = text.indexOf(longest, starts[line]!)) {
    while (starts[line + 1]! <= at) line++;
    if (words.length === 1 || holdsAll(text, starts[line]!, starts[line + 1]! - 1, words)) mark(found, first + line);
    line++;
    if (line + 1 >= starts.length) break;
  }
}

/** The same of the lines that have other letters than ASCII's. */
export function markForeign({ foreign }: NameText, found: Uint32Array): void {
  for (const number of foreign) mark(found, number);
}

function mark(found: Uint32Array, number: number): void {
  found[number >>> 5]! |= 1 << (number & 31);
}

function holdsAll(text: string, from: number, until: number, words: readonly string[]): boolean {
  let at = from;
  for (const word of words) {
    const found = text.indexOf(word, at);
    if (found === -1 || found + word.length > until) return false;
    at = found + word.length;
  }
  return true;
}
