import type { KeyedHash } from './keyed-hash';

/** Numbers of more digits are cut: no id and no count is as long. */
export const LONGEST_DIGITS = 100;

const SECOND_ID_START = '1784';
const SECOND_ID_LENGTH = 17;
const ROUNDS = 8;
/** So many digits are taken from 32 bits. */
const DIGITS_A_WORD = 8;

/** How digits are invented: `[0-9]*` in, as many out, up to `LONGEST_DIGITS`. */
export type InventDigits = (plain: string) => string;

/**
 * A shuffle of all numbers of so many digits, so that two cursors or ids never become one; every digit is another's. A
 * number that starts with 0 still does, 0 and 1 stay, a second id (`1784…`) stays one, and no other becomes one. What is
 * longer than is kept becomes digits drawn for the whole of it.
 */
export function openDigits(hash: KeyedHash): InventDigits {
  return (plain) => {
    if (plain === '') return '';
    // From here on nothing is slower, nor told, for having more digits.
    const digits = plain.length > LONGEST_DIGITS ? drawn(hash, plain, LONGEST_DIGITS, headFixed(plain)) : plain;
    const fixed = headFixed(digits);
    const head = fixed === '' ? headOf(digits) : { ...NO_HEAD, length: fixed.length };
    const body = digits.slice(head.length);
    // One place by itself is turned by at least one: or one key in ten would leave all such numbers as they are.
    if (head.size > 1 && body === '') return head.write(turned(hash, head.value, head.size));
    if (head.size === 1 && body.length === 1) return fixed + turned(hash, Number(body), 10);
    const middle = body.length >> 1;
    let [left, right, first] = [body.slice(0, middle), body.slice(middle), head.value];
    // A Feistel network whose halves stay where they are: so each place has its own size, and none needs a second try.
    for (let round = 0; round < ROUNDS; round++) {
      const about = `digits${round}\0${digits.length}\0${fixed}\0`;
      if (round % 2 === 0) {
        first = (first + (hash(`head\0${about}${right}`)[0] % head.size)) % head.size;
        left = sum(left, stream(hash, about + right, left.length));
      } else right = sum(right, stream(hash, `${about}${first}\0${left}`, right.length));
    }
    return fixed + head.write(first) + left + right;
  };
}

function turned(hash: KeyedHash, value: number, size: number): number {
  return (value + 1 + (hash(`turn${size}`)[0] % (size - 1))) % size;
}

/** How a number starts that stays so. */
function headFixed(digits: string): string {
  if (digits[0] === '0' || digits === '1') return digits.charAt(0);
  return digits.length === SECOND_ID_LENGTH && digits.startsWith(SECOND_ID_START) ? SECOND_ID_START : '';
}

interface Head {
  readonly length: number;
  /** One of so many. */
  readonly size: number;
  readonly value: number;
  write(value: number): string;
}
const NO_HEAD = { size: 1, value: 0, write: () => '' };

/** What a number starts with, as one of all that it may start with: a digit but 0; four where a second id is as long. */
function headOf(digits: string): Head {
  // Of one digit 0 and 1 stay, so none may become these.
  const least = digits.length === 1 ? 2 : 1;
  if (digits.length !== SECOND_ID_LENGTH)
    return { length: 1, size: 10 - least, value: Number(digits[0]) - least, write: (value) => String(value + least) };
  const [taken, start] = [Number(SECOND_ID_START), Number(digits.slice(0, 4))];
  return {
    length: 4,
    size: 8_999,
    value: start - 1_000 - (start > taken ? 1 : 0),
    write: (value) => String(value + 1_000 + (value + 1_000 >= taken ? 1 : 0)),
  };
}

/** Digits that start as asked, or with none but 0. */
function drawn(hash: KeyedHash, text: string, length: number, fixed: string): string {
  const start = fixed === '' ? '9' : fixed;
  return start + stream(hash, `long\0${text}`, length - start.length);
}

function stream(hash: KeyedHash, text: string, length: number): string {
  const size = 10 ** DIGITS_A_WORD;
  // A long text is gone through once.
  const seed = length > 2 * DIGITS_A_WORD ? hash(text).join() : text;
  let digits = '';
  for (let turn = 0; digits.length < length; turn++)
    for (const word of hash(`${turn}\0${seed}`)) digits += String(word % size).padStart(DIGITS_A_WORD, '0');
  return digits.slice(0, length);
}

/** Digit by digit, without what would be carried. */
function sum(digits: string, others: string): string {
  let text = '';
  for (let at = 0; at < digits.length; at++) text += (Number(digits[at]) + Number(others[at])) % 10;
  return text;
}
