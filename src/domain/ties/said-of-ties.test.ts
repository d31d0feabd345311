import { describe, expect, it } from 'vitest';
import { day, report } from '../fixtures/looks';
import { AT, boundsOf, followers, following, minute } from '../fixtures/passes';
import { passAt, profileSays, type Said } from '../fixtures/worlds';
import type { OwnAction } from '../looks/profile';
import { HOUR_MS } from '../time';
import { type ProvenTie, tiesSaid } from './bound';

/** What profiles and the person's own acts say of single ties, and what that leaves of a look's claims. */

const tie = (number: number, at: number, list: ProvenTie['list'] = 'followers'): ProvenTie => ({ list, number, at });

describe('an answer says of each tie', () => {
  const said = (change: Parameters<typeof report>[2]) => tiesSaid(7, AT, report(7, AT, change));

  it('that it holds, that it does not, or nothing', () => {
    expect(said({ followsYou: true, youFollow: true })).toEqual({
      proven: [tie(7, AT), tie(7, AT, 'following')],
      denied: [],
    });
    expect(said({ followsYou: false, youFollow: true })).toEqual({
      proven: [tie(7, AT, 'following')],
      denied: [tie(7, AT)],
    });
    expect(said({ followsYou: null, youFollow: false })).toEqual({ proven: [], denied: [tie(7, AT, 'following')] });
    expect(said({})).toEqual({ proven: [], denied: [] });
  });

  it('that the one which the person ended by hand is over, where it leaves that out', () => {
    expect(said({ action: 'remove-follower' })).toEqual({ proven: [], denied: [tie(7, AT)] });
    expect(said({ action: 'unfollow' })).toEqual({ proven: [], denied: [tie(7, AT, 'following')] });
    for (const action of ['follow', 'approve', 'ignore'] satisfies OwnAction[])
      expect(said({ action })).toEqual({ proven: [], denied: [] });
  });

  it('what it says itself, whatever was done by hand', () => {
    expect(said({ action: 'unfollow', youFollow: true })).toEqual({ proven: [tie(7, AT, 'following')], denied: [] });
    expect(said({ action: 'remove-follower', followsYou: true })).toEqual({ proven: [tie(7, AT)], denied: [] });
  });
});

describe('a tie that was denied before a pass', () => {
  // Of 4 to 9, whom the pass lacks; one of them is hidden.
  const looks = [followers([1, 2, 3]), following(-10, [4, 5, 6, 7, 8, 9])];
  const n = (denied: readonly ProvenTie[], proven: readonly ProvenTie[] = []) =>
    boundsOf(looks, { followers: [profileSays(AT, 4)], denied, proven }).absence.n;

  it('is none of those that it may hide, up to the moment the pass began', () => {
    expect(n([])).toBe(6);
    expect(n([tie(4, minute(-60)), tie(5, minute(-60))])).toBe(4);
    expect(n([tie(4, AT)])).toBe(5);
    expect(n([tie(4, AT + 1)])).toBe(6);
  });

  it('is one in that list alone', () => {
    expect(n([tie(4, minute(-60), 'following')])).toBe(6);
  });

  it('holds again by a “yes” that is no older, before the pass and about the same tie', () => {
    const no = [tie(4, minute(-60)), tie(5, minute(-60))];
    expect(n(no, [tie(4, minute(-30))])).toBe(5);
    expect(n(no, [tie(4, minute(-60))])).toBe(5);
    expect(n(no, [tie(4, minute(-61))])).toBe(4);
    expect(n(no, [tie(4, minute(1))])).toBe(4);
    expect(n(no, [tie(4, minute(-30), 'following')])).toBe(4);
    expect(n(no, [tie(6, minute(-30))])).toBe(4);
  });

  it('is over by the newest of several “no”, in whatever order they are known', () => {
    const [first, last] = [tie(4, minute(-60)), tie(4, minute(-20))];
    for (const no of [
      [first, last],
      [last, first],
    ])
      expect(n(no, [tie(4, minute(-30))])).toBe(5);
  });
});

describe('somebody who appears, of whom a report told between the two looks', () => {
  // Two of the first list were hidden, and five are shown anew by the second.
  const before = passAt('followers', day(-3), [1, 2]);
  const looks = [before, followers([1, 2, 4, 5, 6, 7, 8])];
  const counts = [profileSays(day(-3), 4), profileSays(AT, 7)];
  const appeared = (said: Said = {}) => boundsOf(looks, { followers: counts, ...said }).appeared;
  const { readAt } = looks[1]!;

  it('is none who may have been hidden by the first: the report says why they are shown', () => {
    expect(appeared()).toEqual({ h: 2, n: 5 });
    expect(appeared({ proven: [tie(4, day(-1)), tie(5, day(-1))] })).toEqual({ h: 2, n: 3 });
    expect(appeared({ denied: [tie(4, day(-1))] })).toEqual({ h: 2, n: 4 });
    expect(appeared({ proven: [tie(4, day(-1))], denied: [tie(5, day(-2))] })).toEqual({ h: 2, n: 3 });
  });

  it('is that from the beginning of the first to the end of the second, and in that list alone', () => {
    expect(appeared({ proven: [tie(4, day(-3)), tie(5, readAt)] })).toEqual({ h: 2, n: 3 });
    expect(appeared({ proven: [tie(4, day(-3) - 1), tie(5, readAt + 1)] })).toEqual({ h: 2, n: 5 });
    expect(appeared({ proven: [tie(4, day(-1), 'following')] })).toEqual({ h: 2, n: 5 });
  });
});

describe('a tie that the person made by hand about a pass', () => {
  // Three may be hidden, and profiles say within the hour that two of those it lacks do follow.
  const pass = followers([1, 2, 3]);
  const proven = [tie(4, minute(30)), tie(5, minute(40))];
  const h = (acts: Said['acts'] = []) =>
    boundsOf([pass, following(-10, [4, 5, 6, 7, 8])], { followers: [profileSays(AT, 6)], proven, acts }).absence.h;
  const approved = (at: number) => h([{ at, list: 'followers', by: 1 }]);

  it('from its beginning to an hour after its end may be one of those proven: they are new, and were not hidden', () => {
    const lastAt = pass.pass!.endedAt + HOUR_MS;
    expect(h()).toBe(1);
    expect(approved(lastAt)).toBe(2);
    expect(approved(lastAt + 1)).toBe(1);
    // While the pass ran each act hides one more: three and one, of whom one was met.
    expect(approved(AT)).toBe(3);
    expect(approved(AT - 1)).toBe(1);
  });
});
