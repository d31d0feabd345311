import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_DIGITS, openDigits } from './invented-digits';
import { openKeyedHash } from './keyed-hash';

const invent = openDigits(openKeyedHash('00112233445566778899aabbccddeeff'));
const all = (digits: number) => Array.from({ length: 10 ** digits }, (_, at) => String(at).padStart(digits, '0'));

describe('invented digits', () => {
  test.each([1, 2, 3, 4])(
    'of all numbers of %i digits none becomes another’s, and what starts with 0 still does',
    (n) => {
      const numbers = all(n);
      const invented = numbers.map(invent);
      expect(new Set(invented).size).toBe(10 ** n);
      expect(invented.every((one, at) => /^\d+$/.test(one) && (one[0] === '0') === (numbers[at]![0] === '0'))).toBe(
        true,
      );
      expect(invented).not.toEqual(numbers);
    },
  );

  test('of one place by itself are never the same, whatever the key', () => {
    for (let at = 0; at < 60; at++) {
      const other = openDigits(openKeyedHash(String(at).padStart(32, '0')));
      for (const one of [...'23456789', ...Array.from({ length: 10 }, (_, digit) => `0${digit}`)])
        expect(other(one)).not.toBe(one);
    }
  });

  test('of a long run nothing stays where it was: as many digits stand at each place as by chance', () => {
    const tails = Array.from({ length: 200 }, (_, at) => `6281234567890${String(at)}`.padEnd(LONGEST_DIGITS, '7'));
    const invented = tails.map(invent);
    for (let place = 1; place < LONGEST_DIGITS; place++) {
      const same = tails.filter((one, at) => invented[at]![place] === one[place]).length;
      // 20 are to be expected.
      expect(same, `place ${place}`).toBeLessThan(55);
    }
  });

  test('take no longer for nines, nor for as many digits as an answer may have, and are cut', () => {
    for (const digit of '0123456789')
      for (const length of [19, 38, 54, 60, 64, 100, 101, 5_000, 200_000]) {
        const invented = invent(digit.repeat(length));
        expect(invented).toHaveLength(Math.min(length, LONGEST_DIGITS));
        expect(invented[0] === '0').toBe(digit === '0');
        expect(invented).not.toContain(digit.repeat(8));
      }
    expect(invent(`${'9'.repeat(500)}1`)).not.toBe(invent(`${'9'.repeat(500)}2`));
  });

  test('a second id stays one, and no other number becomes one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{16}$/), (other) => {
        expect(invent(other).startsWith('1784')).toBe(other.startsWith('1784'));
      }),
      { numRuns: 3_000 },
    );
    expect(invent('17841400000000001')).toMatch(/^1784\d{13}$/);
    // Next to them on both sides, and at both ends.
    const starts = ['1000', '1783', '1785', '9999'].map((start) => invent(`${start}0123456789012`));
    expect(new Set(starts).size).toBe(4);
    expect(starts.every((one) => /^[1-9]\d{16}$/.test(one) && !one.startsWith('1784'))).toBe(true);
  });
});
