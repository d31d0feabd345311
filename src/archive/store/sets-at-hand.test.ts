import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameMembership } from '../../domain/fixtures/is-same-membership';
import { hasNumber, type Membership, membershipOf, NOBODY, symmetricDifference, union } from '../../domain/membership';
import { packMembership } from './membership-codec';
import type { MembershipRow } from './schema';
import { SetsAtHand } from './sets-at-hand';

/** Each set by itself, or as the difference to any of those before it. */
const anySets = fc.array(
  fc.record({ numbers: fc.array(fc.oneof(fc.nat(90), fc.nat(5_000)), { maxLength: 30 }), base: fc.option(fc.nat(20)) }),
  { minLength: 1, maxLength: 20 },
);

function kept(wanted: readonly { readonly numbers: readonly number[]; readonly base: number | null }[]) {
  const sets = wanted.map(({ numbers }) => membershipOf(numbers));
  const rows = wanted.map(({ base }, at): MembershipRow => {
    const baseAt = base === null || at === 0 ? null : base % at;
    const packed = packMembership(baseAt === null ? sets[at]! : symmetricDifference(sets[baseAt]!, sets[at]!));
    return { baseId: baseAt === null ? null : `set-${baseAt}`, steps: 0, packed };
  });
  return { sets, atHand: () => new SetsAtHand(new Map(rows.map((row, at) => [`set-${at}`, row]))) };
}

it('sets at hand are what was kept, whether unpacked, asked bit by bit or united', () => {
  fc.assert(
    fc.property(anySets, fc.array(fc.nat(19)), fc.nat(100), fc.boolean(), (wanted, some, asked, isUnpackedFirst) => {
      const { sets, atHand } = kept(wanted);
      const bits = atHand();
      for (const number of [asked, wanted[0]!.numbers[0] ?? 1])
        for (const [at, set] of sets.entries()) expect(bits.has(`set-${at}`, number)).toBe(hasNumber(set, number));
      const chosen = [...new Set(some.map((one) => one % sets.length))];
      const united = atHand();
      if (isUnpackedFirst) united.of(`set-${chosen[0] ?? 0}`);
      const everybody = chosen.reduce((all, at) => union(all, sets[at]!), NOBODY as Membership);
      expect(isSameMembership(united.unionOf(chosen.map((at) => `set-${at}`)), everybody)).toBe(true);
      for (const [at, set] of sets.entries()) expect(isSameMembership(united.of(`set-${at}`), set)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

it('a set that nobody kept is empty', () => {
  const { atHand } = kept([{ numbers: [1], base: null }]);
  expect(atHand().of('none')).toBe(NOBODY);
  expect(atHand().has('none', 1)).toBe(false);
  expect([...atHand().unionOf(['none', 'set-0'])]).toEqual([2]);
});
