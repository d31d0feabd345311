import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodedNumbers } from '../parquet-column';
import { encodedAscending } from './ascending';

/** How far each is above the one before: mostly one, and now and then anything. */
const steps = fc.array(
  fc.oneof(
    { weight: 40, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 2_000_000 }) },
  ),
  { minLength: 1, maxLength: 500, size: 'max' },
);
const first = fc.oneof(fc.nat(3), fc.nat(2 ** 31 - 1_100_000_000));

it('account numbers are written byte for byte as any numbers are', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(first, steps), { minLength: 1, maxLength: 4 }), (runs) => {
      const numbers: number[] = [];
      const starts: number[] = [];
      for (const [begin, own] of runs) {
        starts.push(numbers.length);
        let number = begin;
        for (const step of own) {
          numbers.push(number);
          number += step;
        }
      }
      const all = Int32Array.from(numbers);
      const { page, ...head } = encodedAscending(all, starts, null);
      const { page: expected, ...other } = encodedNumbers(all, null);
      expect(Buffer.compare(page, expected)).toBe(0);
      expect(head).toEqual(other);
    }),
    { numRuns: 500 },
  );
});

it('a list that goes on where another began anew is not taken for one that ascends', () => {
  // From the end of one to the next it is as far as if all went up by one.
  const numbers = Int32Array.from({ length: 300 }, (_, at) => (at < 150 ? at : at === 150 ? 3 : at));
  const { page } = encodedAscending(numbers, [0, 150], null);
  expect(Buffer.compare(page, encodedNumbers(numbers, null).page)).toBe(0);
});
