import { describe, expect, it } from 'vitest';
import { type Claimant, holderOf, meantByAll, presentAt } from './joining';

/** The edges of whom an export means by a name: renames that exports tell beside what was read, and moments that meet. */

const who = (number: number, ...names: [username: string, from: number][]): Claimant => ({
  number,
  names: names.map(([username, from]) => ({ username, from })),
});
const ofExports = (number: number, ...names: [username: string, from: number][]): Claimant => ({
  ...who(number, ...names),
  isOfExports: true,
});
const nobodyElse = () => false;
/** Whom the export of moment 5 means by "a", in whichever order the two are asked. */
const meant = (one: Claimant, other: Claimant) => [
  holderOf('a', 5, [one, other], nobodyElse),
  holderOf('a', 5, [other, one], nobodyElse),
];

describe('whom an export means by a name that an account known by exports alone bore', () => {
  it('is whoever was seen with it before, where that is the first name that exports have of the other', () => {
    expect(meant(who(7, ['a', 3]), ofExports(8, ['a', 4], ['b', 9]))).toEqual([7, 7]);
  });

  it('is the one of exports, rather than whoever was only seen with it later', () => {
    expect(meant(who(7, ['a', 6]), ofExports(8, ['a', 4], ['b', 9]))).toEqual([8, 8]);
    expect(meant(who(7, ['a', 6]), ofExports(8, ['a', 9], ['b', 10]))).toEqual([8, 8]);
    expect(meant(who(7, ['a', 6]), ofExports(8, ['b', 1], ['a', 4]))).toEqual([8, 8]);
  });

  it('is whoever took it last, where exports tell that the other bore it by a rename', () => {
    expect(meant(who(7, ['a', 3]), ofExports(8, ['b', 1], ['a', 4]))).toEqual([8, 8]);
    expect(meant(who(7, ['a', 4]), ofExports(8, ['b', 1], ['a', 3]))).toEqual([7, 7]);
  });

  it('of two of exports is the one that bore it then, and the last of those', () => {
    expect(meant(ofExports(7, ['a', 3], ['b', 9]), ofExports(8, ['a', 6], ['b', 9]))).toEqual([7, 7]);
    expect(meant(ofExports(7, ['a', 3], ['b', 9]), ofExports(8, ['a', 4], ['b', 9]))).toEqual([8, 8]);
    expect(meant(ofExports(7, ['a', 8], ['b', 9]), ofExports(8, ['a', 7], ['b', 9]))).toEqual([8, 8]);
  });

  it('of one moment is whoever is known otherwise as well', () => {
    expect(meant(who(8, ['b', 1], ['a', 3]), ofExports(7, ['c', 1], ['a', 3]))).toEqual([8, 8]);
    expect(meant(who(8, ['b', 1], ['a', 6]), ofExports(7, ['c', 1], ['a', 6]))).toEqual([8, 8]);
  });

  it('is that one still, where another of exports bore all of its names', () => {
    expect(holderOf('c', 5, [ofExports(1, ['b', 2], ['c', 4]), ofExports(2, ['b', 2], ['c', 3])], nobodyElse)).toBe(1);
  });
});

describe('whom an export means by a name that two were seen with', () => {
  it('is whoever was seen with it at the very moment of the export, as the last', () => {
    expect(meant(who(7, ['a', 3]), who(8, ['a', 5]))).toEqual([8, 8]);
    expect(meant(who(7, ['a', 3]), who(8, ['a', 6]))).toEqual([7, 7]);
  });
});

describe('the name that was borne at a moment', () => {
  const at = (moment: number, ...from: number[]) =>
    presentAt(
      from.map((one) => ({ from: one })),
      moment,
    );

  it('is the last one since then, and from before all of them the first', () => {
    expect([0, 1, 3, 4, 8, 9].map((moment) => at(moment, 1, 4, 9))).toEqual([0, 0, 0, 1, 1, 2]);
    expect(at(5)).toBe(0);
  });

  it('is the first of several that exports of one moment tell', () => {
    expect([3, 4, 6, 7].map((moment) => at(moment, 1, 4, 4, 7))).toEqual([0, 1, 1, 3]);
    expect(at(5, 4, 4)).toBe(0);
  });
});

describe('whom several exports mean', () => {
  it('is one account where all mean the same, and else nobody', () => {
    expect(meantByAll([3])).toBe(3);
    expect(meantByAll([3, 3, 3])).toBe(3);
    expect(meantByAll([3, 4])).toBeNull();
    expect(meantByAll([3, 3, 4])).toBeNull();
    expect(meantByAll([3, null])).toBeNull();
    expect(meantByAll([null, 3])).toBeNull();
    expect(meantByAll([])).toBeNull();
  });
});
