import { openDigits } from './invented-digits';
import { openKeyedHash } from './keyed-hash';

/**
 * What stands in a record in place of what the page said: the same for the same all through one record, and never the same
 * in two. Different things have different ones (digits by construction, names but for one case in a billion).
 */
export interface Inventor {
  /** A username; capitals count for nothing, as on Instagram. */
  username(real: string): string;
  /** Words of as many characters as the text has, up to `LONGEST_TEXT`; one word stays one. */
  words(real: string): string;
  /** As many digits, in ASCII, up to `LONGEST_DIGITS`: one to two stay as they are, a second id (`1784…`) stays one. */
  digits(real: string): string;
  /** The same where one or two may be part of a date, a place, or a telephone number: all but 0 and 1 are invented. */
  everyDigit(real: string): string;
  /** Whatever else is one word: as many characters, up to `LONGEST_TOKEN`, of the same alphabet (hex, else letters and digits). */
  token(real: string): string;
}

/** What is longer is cut: the entry says how long the whole answer was. */
export const LONGEST_TEXT = 300;
export const LONGEST_TOKEN = 200;

/** No j, q, x and z: by that, tests know a letter of the page from an invented one. */
const CONSONANTS = 'bdfghklmnprstvwy';
const VOWELS = 'aeio';
const LETTERS = `${CONSONANTS}${VOWELS}uBDFGHKLMNPRSTVWYAEIOU0123456789`;
const HEX = '0123456789abcdef';

export function openInventor(key: string): Inventor {
  const hash = openKeyedHash(key);
  const digits = openDigits(hash);
  const everyDigit = (real: string) => digits(real.replace(/\p{Nd}/gu, asciiDigit));

  /** So many numbers from 0 to 65535 out of a text; `kind` keeps what is drawn for one use from what is drawn for another. */
  function* drawn(kind: string, text: string): Generator<number, never> {
    // A long text is gone through once.
    const seed = hash(`${kind}\0${text}`).join();
    for (let turn = 0; ; turn++) {
      const [high, low] = hash(`${turn}\0${seed}`);
      yield* [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff];
    }
  }

  function syllables(draw: Generator<number, never>, count: number): string {
    let word = '';
    for (let at = 0; at < count; at++) {
      const number = draw.next().value;
      word += CONSONANTS[number % 16]! + VOWELS[(number >> 4) % 4]!;
    }
    return word;
  }

  return {
    username(real) {
      const draw = drawn('name', real.toLowerCase());
      const [first, second] = [syllables(draw, 3), syllables(draw, 2)];
      return `${first}.${second}${1_000 + (draw.next().value % 9_000)}`;
    },
    words(real) {
      const length = Math.min(real.length, LONGEST_TEXT);
      const draw = drawn('words', real);
      const gap = /\s/.test(real) ? ' ' : '';
      let text = '';
      while (text.length < length) {
        const word = syllables(draw, 2 + (draw.next().value % 2));
        text += text === '' ? word[0]!.toUpperCase() + word.slice(1) : gap + word;
      }
      // A blank at the end would be no part of it for whoever trims.
      return text.slice(0, length).replace(/ $/, 'a');
    },
    digits(real) {
      const plain = real.replace(/\p{Nd}/gu, asciiDigit);
      return plain.length < 3 ? plain : digits(plain);
    },
    everyDigit,
    token(real) {
      const alphabet = /^[0-9a-f]+$/.test(real) ? HEX : LETTERS;
      const padding = /={0,2}$/.exec(real)![0];
      const draw = drawn('token', real);
      let text = '';
      for (let left = Math.min(real.length, LONGEST_TOKEN) - padding.length; left > 0; left--)
        text += alphabet[draw.next().value % alphabet.length]!;
      return text + padding;
    },
  };
}

function asciiDigit(digit: string): string {
  if (digit <= '9') return digit;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value++;
  return String(value % 10);
}
