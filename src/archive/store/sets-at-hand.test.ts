import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameMembership } from '../../domain/fixtures/is-same-membership';
import {
  difference,
  hasNumber,
  type Membership,
  membershipOf,
  NOBODY,
  numbersOf,
  symmetricDifference,
  union,
} from '../../domain/membership';
import { among, openBetween, unionAmong } from './ask-packed';
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
      expect(
        isSameMembership(
          unionAmong(
            united,
            chosen.map((at) => `set-${at}`),
          ),
          everybody,
        ),
      ).toBe(true);
      for (const [at, set] of sets.entries()) expect(isSameMembership(united.of(`set-${at}`), set)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

it('who is in one alone of two sets is told without unpacking, in whatever order it is asked', () => {
  fc.assert(
    fc.property(anySets, fc.array(fc.tuple(fc.nat(19), fc.nat(19))), fc.boolean(), (wanted, asked, isInOrder) => {
      const { sets, atHand } = kept(wanted);
      const one = atHand();
      const between = openBetween(one);
      const inOrder = sets.slice(1).map((_, at) => [at, at + 1] as const);
      for (const [before, after] of isInOrder ? [...inOrder, ...asked] : asked) {
        const [first, second] = [before % sets.length, after % sets.length];
        const { came, went } = between(`set-${first}`, `set-${second}`);
        expect([...Array.from(came)]).toEqual([...numbersOf(difference(sets[second]!, sets[first]!))]);
        expect([...Array.from(went)]).toEqual([...numbersOf(difference(sets[first]!, sets[second]!))]);
      }
      for (const [at, set] of sets.entries()) expect(isSameMembership(one.of(`set-${at}`), set)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

it('where some accounts stand is told of each set as the set itself tells it', () => {
  fc.assert(
    fc.property(anySets, fc.array(fc.oneof(fc.nat(90), fc.nat(5_000)), { maxLength: 12 }), (wanted, some) => {
      const { sets, atHand } = kept(wanted);
      const numbers = numbersOf(membershipOf([...some, ...wanted[0]!.numbers]));
      const isIn = among(atHand(), numbers);
      for (const [at, set] of sets.entries())
        for (const number of numbers) expect(isIn(`set-${at}`, number)).toBe(hasNumber(set, number));
    }),
    { numRuns: 400 },
  );
});

it('a set that nobody kept is empty', () => {
  const { atHand } = kept([{ numbers: [1], base: null }]);
  expect(atHand().of('none')).toBe(NOBODY);
  expect(atHand().has('none', 1)).toBe(false);
  expect([...unionAmong(atHand(), ['none', 'set-0'])]).toEqual([2]);
  expect(openBetween(atHand())('none', 'set-0')).toEqual({ came: new Uint32Array([1]), went: new Uint32Array() });
  expect(among(atHand(), new Uint32Array([1]))('none', 1)).toBe(false);
});
