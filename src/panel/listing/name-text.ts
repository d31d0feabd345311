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

/** The numbers of the lines that hold all words one after another, in ascending order. `words`: small letters of ASCII. */
export function linesWith({ first, text, starts }: NameText, words: readonly string[]): number[] {
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long));
  const found: number[] = [];
  let line = 0;
  for (let at = text.indexOf(longest); at !== -1; at = text.indexOf(longest, starts[line]!)) {
    while (starts[line + 1]! <= at) line++;
    if (words.length === 1 || holdsAll(text, starts[line]!, starts[line + 1]! - 1, words)) found.push(first + line);
    line++;
    if (line + 1 >= starts.length) break;
  }
  return found;
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
