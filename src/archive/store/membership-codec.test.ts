import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameMembership } from '../../domain/fixtures/is-same-membership';
import { hasNumber, membershipOf, NOBODY, symmetricDifference } from '../../domain/membership';
import { isInPacked, packMembership, unpackMembership, unpackOnto } from './membership-codec';

const members = fc.oneof(
  fc.array(fc.nat(200)),
  fc.array(fc.nat(3_000_000), { maxLength: 40 }),
  fc
    .array(fc.tuple(fc.nat(500_000), fc.integer({ min: 1, max: 3000 })), { maxLength: 12 })
    .map((runs) => runs.flatMap(([from, length]) => Array.from({ length }, (_, at) => from + at))),
);

describe('a packed set', () => {
  it('unpacks to the same set, also over large gaps and long runs', () => {
    fc.assert(
      fc.property(members, (numbers) => {
        const set = membershipOf(numbers);
        expect(isSameMembership(unpackMembership(packMembership(set)), set)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is told from bit to bit without being unpacked', () => {
    fc.assert(
      fc.property(members, fc.nat(90_000), (numbers, asked) => {
        const set = membershipOf(numbers);
        const packed = packMembership(set);
        for (const number of [asked, ...numbers.slice(0, 20), (numbers.at(-1) ?? 0) + 1])
          expect(isInPacked(packed, number)).toBe(hasNumber(set, number));
      }),
    );
  });

  it('that is a difference gives the set back on top of its base', () => {
    fc.assert(
      fc.property(members, members, (one, other) => {
        const [base, set] = [membershipOf(one), membershipOf(other)];
        const before = base.slice();
        const unpacked = unpackOnto(base, [packMembership(symmetricDifference(base, set))]);
        expect(isSameMembership(unpacked, set)).toBe(true);
        expect(base.every((word, at) => word === before[at])).toBe(true);
      }),
    );
  });

  it('is never larger than its words', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 60 }), (set) => {
        expect(packMembership(set).byteLength).toBeLessThanOrEqual(set.byteLength);
        expect(isSameMembership(unpackMembership(packMembership(set)), set)).toBe(true);
      }),
    );
  });

  it('costs next to nothing where little is to tell', () => {
    expect(packMembership(NOBODY).byteLength).toBe(0);
    expect(packMembership(new Uint32Array(1000)).byteLength).toBe(0);
    expect(packMembership(membershipOf(Array.from({ length: 100_000 }, (_, at) => at))).byteLength).toBeLessThan(5);
    expect(packMembership(membershipOf([5, 90, 70_000])).byteLength).toBeLessThan(8);
  });
});
