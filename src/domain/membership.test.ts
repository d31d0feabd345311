import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameMembership } from './fixtures/is-same-membership';
import {
  addDifferenceInto,
  countOf,
  countOfBoth,
  countsOfDifference,
  difference,
  hasNumber,
  intersection,
  membershipOf,
  NOBODY,
  numbersOf,
  symmetricDifference,
  union,
  unionOf,
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

  it('are united and counted without a set for each step as with one', () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 5 }), numbers, numbers, (lists, one, other) => {
        const sets = lists.map(membershipOf);
        expect(isSameMembership(unionOf(sets), sets.reduce(union, NOBODY))).toBe(true);
        const [a, b] = [membershipOf(one), membershipOf(other)];
        expect(countOfBoth(a, b)).toBe(countOf(intersection(a, b)));
        expect(countsOfDifference(a, b)).toEqual([countOf(difference(a, b)), countOf(difference(b, a))]);
        const before = unionOf([...sets, new Uint32Array(a.length)]);
        const into = before.slice();
        addDifferenceInto(into, a, b);
        expect(isSameMembership(into, union(before, difference(a, b)))).toBe(true);
      }),
    );
  });
});
