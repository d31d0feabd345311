import { describe, expect, it } from 'vitest';
import { isSameMembership } from './fixtures/is-same-membership';
import * as sets from './membership';

/** The edges of a word of 32: found by asking which change of the code no test noticed. */

const of = (...numbers: number[]) => sets.membershipOf(numbers);
const list = (set: sets.Membership) => [...sets.numbersOf(set)];

describe('a set', () => {
  it('has room for its highest number and no more', () => {
    for (const [highest, words] of [
      [0, 1],
      [31, 1],
      [32, 2],
      [63, 2],
      [64, 3],
    ] as const) {
      expect(sets.emptyMembership(highest)).toHaveLength(words);
      expect(of(highest)).toHaveLength(words);
      expect(sets.withFresh(sets.NOBODY, [highest]).members).toHaveLength(words);
      expect(list(of(highest))).toEqual([highest]);
    }
    expect(of()).toHaveLength(0);
    expect(sets.withNumbers(of(70), [1])).toHaveLength(3);
    expect(sets.withFresh(of(70), [1]).members).toHaveLength(3);
  });

  it('is made of whatever can be walked through', () => {
    const wanted = [1, 33];
    for (const numbers of [[33, 1], Uint32Array.of(1, 33), new Set([1, 33]), [1, 33].values()])
      expect(list(sets.membershipOf(numbers))).toEqual(wanted);
  });

  it('counts every one who is new to it once, and stays itself where nobody is', () => {
    const before = of(1, 40);
    expect(sets.withFresh(before, [40, 1])).toEqual({ members: before, fresh: 0 });
    expect(sets.withFresh(before, [40, 1]).members).toBe(before);
    const { members, fresh } = sets.withFresh(before, [1, 5, 5, 40, 99, 5]);
    expect([list(members), fresh]).toEqual([[1, 5, 40, 99], 2]);
    expect(list(before)).toEqual([1, 40]);
  });

  it('knows who is in it, also beyond its end', () => {
    const set = of(0, 31, 32);
    expect([0, 1, 31, 32, 33, 64, 1_000].map((number) => sets.hasNumber(set, number))).toEqual([
      true,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(sets.countOf(set)).toBe(3);
    expect(sets.countOf(Uint32Array.of(0xffffffff, 0x80000001))).toBe(34);
  });
});

describe('two sets', () => {
  const short = of(1, 2, 31);
  const long = of(2, 31, 32, 90);

  it('differ by as many on either side, whichever is the longer', () => {
    expect(sets.countsOfDifference(short, long)).toEqual([1, 2]);
    expect(sets.countsOfDifference(long, short)).toEqual([2, 1]);
    expect(sets.countsOfDifference(of(1), of(2))).toEqual([1, 1]);
    expect(sets.countsOfDifference(of(2, 3), of(2))).toEqual([1, 0]);
    expect(sets.countsOfDifference(of(2), of(2, 3))).toEqual([0, 1]);
    expect(sets.countsOfDifference(long, long)).toEqual([0, 0]);
    expect(sets.countsOfDifference(sets.NOBODY, long)).toEqual([0, 4]);
  });

  it('unite, meet and differ either way round', () => {
    for (const [one, other] of [
      [short, long],
      [long, short],
    ] as const) {
      expect(list(sets.union(one, other))).toEqual([1, 2, 31, 32, 90]);
      expect(list(sets.intersection(one, other))).toEqual([2, 31]);
      expect(sets.intersection(one, other)).toHaveLength(1);
      expect(sets.countOfBoth(one, other)).toBe(2);
      expect(list(sets.symmetricDifference(one, other))).toEqual([1, 32, 90]);
    }
    expect(list(sets.difference(short, long))).toEqual([1]);
    expect(list(sets.difference(long, short))).toEqual([32, 90]);
    expect(list(short)).toEqual([1, 2, 31]);
    expect(list(long)).toEqual([2, 31, 32, 90]);
  });

  it('are the same by who is in them, whatever their room', () => {
    expect(isSameMembership(of(1), sets.withNumbers(sets.emptyMembership(99), [1]))).toBe(true);
    expect(isSameMembership(of(1), of(1, 99))).toBe(false);
    expect([sets.isEmpty(sets.emptyMembership(99)), sets.isEmpty(of(99))]).toEqual([true, false]);
  });
});
