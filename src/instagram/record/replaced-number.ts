import type { Inventor } from './invented';
import { lastWord, type PlainNames } from './plain-name';

const COUNTS: ReadonlySet<string> = new Set(['count', 'counts', 'size', 'total']);
/** A count of more digits may be a telephone number: of it only the first two digits and the size are told. */
export const MOST_COUNT_DIGITS = 6;
/** Of a number with more digits than any count has nothing is told. */
const MOST_SIZED_DIGITS = 9;
/** Under these also one or two digits tell of somebody. */
const TELLING: ReadonlySet<string> = new Set(
  'day month year date age hour minute lat lng latitude longitude'.split(' '),
);
const OF_SOMEBODY = /birth|phone|zip|postal/i;
/** A larger one may be none that a double holds, once its digits are others. */
const MOST_EXPONENT = 300;

/** How a number is replaced, by what it is the value of, and whether it stands in an array beside others. */
export type ReplaceNumber = (real: number | bigint, of: string, isAmongSeveral: boolean) => string;

/**
 * Numbers of JSON. Whole ones of one or two digits stay but where they may be a part of something (a day, a place, an array:
 * there only 0, 1 and -1 stay), and so do counts under the name of one. Of all others every digit is another's.
 */
export function openNumbers(invented: Inventor, names: PlainNames): ReplaceNumber {
  function whole(digits: string, of: string, isAmongSeveral: boolean): string {
    const isTelling = isAmongSeveral || OF_SOMEBODY.test(of) || TELLING.has(lastWord(of));
    if (isTelling) return invented.everyDigit(digits);
    return invented.digits(digits);
  }

  function count(plain: string, of: string, isAmongSeveral: boolean): string | null {
    const isCount = COUNTS.has(lastWord(of)) && names.isPlain(of) && !isAmongSeveral && !OF_SOMEBODY.test(of);
    if (!isCount || plain.length > MOST_SIZED_DIGITS) return null;
    return plain.length <= MOST_COUNT_DIGITS ? plain : plain.slice(0, 2).padEnd(plain.length, '0');
  }

  return (real, of, isAmongSeveral) => {
    const plain = String(real);
    const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-])(\d+))?$/.exec(plain);
    // JSON has numbers that no double holds; they are read as endless.
    if (parts === null) return 'null';
    const [, sign = '', digits = '', fraction = '', direction, exponent] = parts;
    if (fraction === '' && exponent === undefined) {
      const kept = Number.isInteger(real) ? count(plain, of, isAmongSeveral) : null;
      if (kept !== null) return kept;
      // The browser rounded it before it was copied; the fraction says so (`page/page-objects.ts`).
      const isRounded = Number.isInteger(real) && !Number.isSafeInteger(real);
      return sign + whole(digits, of, isAmongSeveral) + (isRounded ? '.0' : '');
    }
    const isBelowOne = digits === '0';
    const others = invented.everyDigit(isBelowOne ? fraction : digits + fraction);
    const point = isBelowOne ? 0 : digits.length;
    const mantissa = `${isBelowOne ? '0' : others.slice(0, point)}${fraction === '' ? '' : `.${others.slice(point)}`}`;
    return (
      sign + mantissa + (exponent === undefined ? '' : `e${direction}${Math.min(Number(exponent), MOST_EXPONENT)}`)
    );
  };
}
