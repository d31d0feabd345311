import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameMembership } from './fixtures/is-same-membership';
import {
  countOf,
  difference,
  hasNumber,
  intersection,
  membershipOf,
  numbersOf,
  symmetricDifference,
  union,
} from './membership';

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 5_000 }), { maxLength: 200 });
const sorted = (values: Iterable<number>) => [...values].sort((a, b) => a - b);

describe('sets of account numbers', () => {
  it('hold exactly the numbers put in', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 6_000 }), (list, asked) => {
        const set = membershipOf(list);
        expect([...numbersOf(set)]).toEqual(sorted(list));
        expect(countOf(set)).toBe(list.length);
        expect(hasNumber(set, asked)).toBe(list.includes(asked));
      }),
    );
  });

  it('unite, meet and differ as sets do, whatever their lengths', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const a = membershipOf(one);
        const b = membershipOf(other);
        expect([...numbersOf(union(a, b))]).toEqual(sorted(new Set([...one, ...other])));
        expect([...numbersOf(intersection(a, b))]).toEqual(sorted(one.filter((n) => other.includes(n))));
        expect([...numbersOf(difference(a, b))]).toEqual(sorted(one.filter((n) => !other.includes(n))));
        expect(isSameMembership(symmetricDifference(a, b), union(difference(a, b), difference(b, a)))).toBe(true);
      }),
    );
  });
});
