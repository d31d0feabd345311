import { describe, expect, it } from 'vitest';
import { day, followersAt, partialOf, wholeOf } from '../fixtures/looks';
import { AT, boundsOf, followers, minute } from '../fixtures/passes';
import { passAt, profileSays } from '../fixtures/worlds';
import type { Look } from '../looks/look';
import { membershipOf } from '../membership';

/** What a look may say of those who went and came since the whole look before. */

const before = passAt('followers', day(-3), [1, 2, 3, 4]);
const counts = { followers: [profileSays(day(-3), 5), profileSays(AT, 5)] };
const exported = (at: number, numbers: number[], change: Partial<Look> = {}) =>
  followersAt(at, numbers, { source: 'export', ...change });

describe('of those gone since the whole look before', () => {
  it('as many may be hidden as the hidden became more, and as came while others were hidden', () => {
    // One of five was hidden then, two are now: one more, and who came may have been the one of then.
    expect(boundsOf([before, followers([1, 2, 9])], counts).gone).toEqual({ h: 2, n: 2 });
    expect(boundsOf([before, followers([1, 2, 3])], counts).gone).toEqual({ h: 1, n: 1 });
    expect(boundsOf([before, followers([1, 2, 3, 4])], counts).gone).toEqual({ h: 0, n: 0 });
    expect(boundsOf([followers([1, 2])], counts).gone).toBeNull();
  });

  it('nothing is said by a look that is partial, though a count says how many it hides', () => {
    const doubted = followers([1, 2], {
      coverage: { kind: 'partial', seen: 2, expected: null, why: ['count-disagrees'] },
    });
    expect(boundsOf([before, doubted], counts)).toMatchObject({ absence: { h: 3, n: 0 }, gone: null });
    const { pass: _, ...unfinished } = followers([1, 2], { coverage: partialOf(2, 5) });
    expect(boundsOf([before, unfinished], counts)).toMatchObject({ gone: null, isProvenNone: false });
  });

  it('nothing is said by an export of unsure date, nor since one: nobody knows what came after what', () => {
    const looks = (then: Partial<Look>, now: Partial<Look>) =>
      boundsOf([exported(day(-3), [1, 2, 3, 4], then), exported(day(0), [1, 2], now)]).gone;
    const unsure = { latestAt: day(9) };
    expect(looks({}, {})).toEqual({ h: 0, n: 2 });
    expect(looks({}, unsure)).toBeNull();
    expect(looks(unsure, {})).toBeNull();
    expect(looks(unsure, unsure)).toBeNull();
  });
});

describe('of those whom the whole look before did not show', () => {
  it('as many may have been hidden by it as the count says', () => {
    expect(boundsOf([before, followers([1, 2, 3, 4, 5])], counts).appeared).toEqual({ h: 1, n: 1 });
    expect(boundsOf([followers([1, 2, 3, 4, 5])], counts).appeared).toBeNull();
  });

  it('and as stood in it without an id, where only an old count is known', () => {
    const then = passAt('followers', day(-9), [1, 2], { coverage: wholeOf(2, 1), pass: { unidentified: 2 } });
    expect(boundsOf([then, followers([1, 2, 3, 4, 5])]).appeared).toEqual({ h: 2, n: 3 });
  });

  it('are those at its end: a row from before its pass is shown anew, if nobody saw it since', () => {
    const evening = followers([1, 2, 3, 4, 9], { earlier: membershipOf([9]), pass: { seen: 4 } });
    expect(boundsOf([before, evening], counts).appeared).toEqual({ h: 1, n: 0 });
  });

  it('all are surely new where the counts around it say that it hid nobody', () => {
    const around = [minute(-10), minute(20)].map((at) => profileSays(at, 3));
    const then = followers([1, 2, 3]);
    const now = passAt('followers', minute(600), [1, 2, 3, 4]);
    expect(boundsOf([then, now], { followers: around }).isSurelyNew).toBe(true);
    expect(boundsOf([then, now], { followers: around.slice(1) }).isSurelyNew).toBe(false);
    expect(boundsOf([then], { followers: around }).isSurelyNew).toBe(false);
  });
});

describe('a look whose count is doubted, and near which no other is', () => {
  it('says of nobody whether they are hidden', () => {
    const doubted = followers([1, 2], {
      coverage: { kind: 'partial', seen: 2, expected: null, why: ['count-disagrees'] },
    });
    expect(boundsOf([doubted])).toMatchObject({ absence: { h: null, n: 0 }, isProvenNone: false, gone: null });
  });
});
