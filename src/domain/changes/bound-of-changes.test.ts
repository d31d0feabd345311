import { describe, expect, it } from 'vitest';
import { day, followersAt, partialOf } from '../fixtures/looks';
import { AT, boundsOf, followers, following, minute } from '../fixtures/passes';
import { passAt, profileSays, range } from '../fixtures/worlds';
import type { Look } from '../looks/look';
import { membershipOf } from '../membership';
import { MINUTE_MS } from '../time';

/** What a look may claim of ties that ended or began since the whole look before. */

describe('that a tie ended', () => {
  const first = (numbers: number[], change = {}) => passAt('followers', day(-3), numbers, change);
  const gone = (looks: readonly Look[], then: number, now: number) =>
    boundsOf(looks, { followers: [profileSays(day(-3), then), profileSays(AT, now)] }).gone;

  it('is bounded by how many more may be hidden now than before, among those gone since', () => {
    expect(gone([first(range(0, 20)), followers(range(0, 16))], 20, 16)).toEqual({ h: 0, n: 4 });
    expect(gone([first(range(0, 20)), followers(range(0, 16))], 20, 18)).toEqual({ h: 2, n: 4 });
    expect(gone([first(range(0, 20)), followers(range(0, 16))], 23, 18)).toEqual({ h: 0, n: 4 });
  });

  it('goes by the fewest that may have been hidden before, where that is an interval', () => {
    const said = { followers: [{ at: day(-3), source: 'profile' as const, low: 20, high: 23 }, profileSays(AT, 18)] };
    expect(boundsOf([first(range(0, 20)), followers(range(0, 16))], said).gone).toEqual({ h: 2, n: 4 });
  });

  it('counts every return, and as many newcomers as were hidden before', () => {
    const before = passAt('followers', day(-9), [...range(0, 20), 30, 31]);
    const back = followers([...range(0, 16), 30, 31]);
    expect(gone([before, first(range(0, 20)), back], 20, 18)).toEqual({ h: 2, n: 4 });
    // A newcomer may have been hidden then, and hides that somebody else is hidden now.
    const come = followers([...range(0, 16), 40, 41, 42]);
    expect(gone([first(range(0, 20)), come], 20, 19)).toEqual({ h: 0, n: 4 });
    expect(gone([first(range(0, 20)), come], 22, 19)).toEqual({ h: 2, n: 4 });
    expect(gone([first(range(0, 20)), come], 29, 19)).toEqual({ h: 3, n: 4 });
  });

  it('counts nobody whose tie a report had ended, nor, of those who appeared, anybody a report was heard of since', () => {
    const looks = [first(range(0, 20)), followers([...range(0, 16), 30, 31, 32])];
    const counts = { followers: [profileSays(day(-3), 21), profileSays(AT, 20)] };
    const no = [17, 18].map((number) => ({ list: 'followers' as const, number, at: day(-1) }));
    const yes = [30, 31].map((number) => ({ list: 'followers' as const, number, at: day(-1) }));
    expect(boundsOf(looks, counts)).toMatchObject({ gone: { n: 4 }, appeared: { n: 3 } });
    expect(boundsOf(looks, { ...counts, denied: no, proven: yes })).toMatchObject({
      gone: { n: 2 },
      appeared: { n: 1 },
    });
    // Followed again by report, and not shown: so it may be hidden.
    const again = no.map((tie) => ({ ...tie, at: day(-1, 1) }));
    expect(boundsOf(looks, { ...counts, denied: no, proven: again })).toMatchObject({ gone: { n: 4 } });
  });

  it('deducts no group and no proven tie', () => {
    const looks = [
      first(range(0, 20)),
      followers(range(0, 16), { pass: { deactivated: { size: 3, named: [] } } }),
      following(0, range(0, 20)),
    ];
    const said = {
      followers: [profileSays(day(-3), 20), profileSays(AT, 19)],
      proven: [{ list: 'followers' as const, number: 18, at: minute(5) }],
    };
    expect(boundsOf(looks, said)).toMatchObject({ absence: { h: 1, n: 4 }, gone: { h: 3, n: 4 } });
  });

  it('is said of those shown in between too, and of nobody where no whole look came before or this one is not whole', () => {
    const part = followersAt(day(-1), [50, 51], { coverage: partialOf(2) });
    expect(gone([first(range(0, 20)), part, followers(range(0, 20))], 20, 20)).toEqual({ h: 0, n: 2 });
    expect(gone([part, followers(range(0, 20))], 20, 20)).toBeNull();
    expect(gone([first(range(0, 20)), followers(range(0, 16), { coverage: partialOf(16) })], 20, 16)).toBeNull();
  });

  it('counts whom the look itself showed before its pass began', () => {
    const look = followers(range(0, 20), { earlier: membershipOf([18, 19]), pass: { seen: 18 } });
    expect(gone([first(range(0, 20)), look], 20, 18)).toEqual({ h: 0, n: 2 });
  });
});

describe('that a tie began', () => {
  const looks = [passAt('followers', day(-3), range(0, 10)), followers(range(0, 14))];

  it('is bounded by how many were hidden before, among those who appeared', () => {
    const appeared = (then: number) =>
      boundsOf(looks, { followers: [profileSays(day(-3), then), profileSays(AT, 14)] }).appeared;
    expect(appeared(10)).toEqual({ h: 0, n: 4 });
    expect(appeared(11)).toEqual({ h: 1, n: 4 });
    expect(boundsOf([looks[1]!], { followers: [profileSays(AT, 14)] }).appeared).toBeNull();
  });

  it('is sure where the profile’s own counts around the look before hid nobody', () => {
    const before = day(-3) - 10 * MINUTE_MS;
    const around = [profileSays(before, 10), profileSays(before + 30 * MINUTE_MS, 10)];
    expect(boundsOf(looks, { followers: around }).isSurelyNew).toBe(true);
    expect(boundsOf(looks, { followers: around.slice(1) }).isSurelyNew).toBe(false);
  });
});
