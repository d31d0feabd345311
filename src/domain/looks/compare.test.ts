import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '../account';
import { isSameMembership } from '../fixtures/is-same-membership';
import { anyLook, followersAt, followingAt, partialOf, START } from '../fixtures/looks';
import { isEmpty, membershipOf, numbersOf } from '../membership';
import { compare } from './compare';
import type { Look } from './look';

const ofFollowers = anyLook.map(
  ({ earlier: _, ...look }): Look => ({ ...look, list: { ...look.list, kind: 'followers' } }),
);
const asPartial = (look: Look): Look => ({ ...look, coverage: partialOf(3, 9) });

describe('comparing two snapshots', () => {
  it('of the same is empty', () => {
    fc.assert(
      fc.property(ofFollowers, (look) => {
        const { appeared, gone } = compare(look, look);
        expect(isEmpty(appeared) && isEmpty(gone)).toBe(true);
      }),
    );
  });

  it('mirrors comparing them the other way round', () => {
    fc.assert(
      fc.property(ofFollowers, ofFollowers, (one, other) => {
        const there = compare(one, other);
        const back = compare(other, one);
        expect(isSameMembership(there.appeared, back.gone)).toBe(true);
        expect(isSameMembership(there.gone, back.appeared)).toBe(true);
      }),
    );
  });

  it('finds nobody gone from a partial one and nobody new since one', () => {
    fc.assert(
      fc.property(ofFollowers, ofFollowers, (one, other) => {
        expect(isEmpty(compare(one, asPartial(other)).gone)).toBe(true);
        expect(isEmpty(compare(asPartial(one), other).appeared)).toBe(true);
      }),
    );
  });

  it('takes the rows of a partial one for what they are', () => {
    const whole = followersAt(START, [1, 2, 3]);
    const part = asPartial(followersAt(START + 1, [3, 4]));
    expect([...numbersOf(compare(whole, part).appeared)]).toEqual([4]);
    expect([...numbersOf(compare(part, whole).gone)]).toEqual([4]);
  });

  it('takes whom the second showed only before its pass began for gone, and whom the first did for new', () => {
    const before = followersAt(START, [1, 2, 3], { earlier: membershipOf([3]) });
    const after = followersAt(START + 1, [1, 2, 3, 4], { earlier: membershipOf([2, 4]) });
    expect([...numbersOf(compare(before, after).gone)]).toEqual([2, 4]);
    expect([...numbersOf(compare(before, after).appeared)]).toEqual([3]);
  });

  it('refuses two lists, two owners and two viewers', () => {
    const mine = followersAt(START, [1]);
    const theirs = followersAt(START, [1], { list: { owner: '2' as AccountId, kind: 'followers' } });
    expect(() => compare(mine, followingAt(START, [1]))).toThrow(TypeError);
    expect(() => compare(mine, theirs)).toThrow(TypeError);
    expect(() => compare(mine, { ...mine, viewer: '2' as AccountId })).toThrow(TypeError);
  });
});
