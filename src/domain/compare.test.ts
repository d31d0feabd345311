import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from './account';
import { compare } from './compare';
import { anyLook, followersAt, followingAt, partialOf, START, wholeOf } from './fixtures/looks';
import type { Look } from './look';
import { isEmpty, isSameMembership, numbersOf } from './membership';

const ofFollowers = anyLook.map((look): Look => ({ ...look, list: { ...look.list, kind: 'followers' } }));
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
        expect(there.appearedCertainty).toBe(back.goneCertainty);
      }),
    );
  });

  it('finds nobody gone from a partial one and nobody new since one', () => {
    fc.assert(
      fc.property(ofFollowers, ofFollowers, (one, other) => {
        expect(compare(one, asPartial(other))).toMatchObject({ gone: new Uint32Array(0), goneCertainty: null });
        expect(compare(asPartial(one), other)).toMatchObject({ appeared: new Uint32Array(0), appearedCertainty: null });
      }),
    );
  });

  it('takes the rows of a partial one for what they are', () => {
    const whole = followersAt(START, [1, 2, 3]);
    const part = asPartial(followersAt(START + 1, [3, 4]));
    expect([...numbersOf(compare(whole, part).appeared)]).toEqual([4]);
    expect([...numbersOf(compare(part, whole).gone)]).toEqual([4]);
  });

  it('is certain only where the one that misses hid nobody', () => {
    const before = followersAt(START, [1, 2, 3]);
    const after = followersAt(START + 1, [1, 4], { coverage: wholeOf(2, 1) });
    expect(compare(before, after)).toMatchObject({ appearedCertainty: 'certain', goneCertainty: 'likely' });
  });

  it('refuses two lists, two owners and two viewers', () => {
    const mine = followersAt(START, [1]);
    const theirs = followersAt(START, [1], { list: { owner: '2' as AccountId, kind: 'followers' } });
    expect(() => compare(mine, followingAt(START, [1]))).toThrow(TypeError);
    expect(() => compare(mine, theirs)).toThrow(TypeError);
    expect(() => compare(mine, { ...mine, viewer: '2' as AccountId })).toThrow(TypeError);
  });
});
