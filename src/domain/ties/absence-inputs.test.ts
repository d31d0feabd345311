import { describe, expect, it } from 'vitest';
import { changesOf, timelineOf } from '../changes/timeline';
import { exactCount } from '../fixtures/exact-count';
import { day, followersAt, followingAt } from '../fixtures/looks';
import { inShort, passAt, profileSays, range, settled, verdictOn } from '../fixtures/worlds';
import type { CountedAct } from '../looks/hidden';
import { membershipOf } from '../membership';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time';

/** Inputs that once gave a certain and false answer, each as it was met. */

const AT = day(0);
const minute = (minutes: number) => AT + minutes * MINUTE_MS;
const verdict = (...args: Parameters<typeof verdictOn>) => inShort(verdictOn(...args));
const told = (number: number, looks: Parameters<typeof settled>[0]) =>
  changesOf(timelineOf(number, looks)).map(({ kind, list, certainty }) => `${kind} ${list} ${certainty}`);

describe('a person who unfollows two while reading their own list of 36', () => {
  const acts: CountedAct[] = [2, 3].map((at) => ({ at: minute(at), list: 'following', by: -1 }));
  // Page 1 had 1 to 12; 3 and 4 are unfollowed, so the next page begins two rows later and skips 13 and 14.
  const shown = range(1, 37).filter((number) => number !== 13 && number !== 14);
  const followers = passAt('followers', minute(-20), range(1, 41));
  const before = passAt('following', AT - 3 * DAY_MS, range(1, 37));
  const looks = (after: number) =>
    settled([followers, before, passAt('following', AT, shown, { tookMs: 5 * MINUTE_MS })], {
      followers: [profileSays(minute(-20), 40)],
      following: [profileSays(before.absentAt, 36), profileSays(minute(6), after)],
      acts,
    });

  it('does not, for certain, not follow the two whose rows were skipped', () => {
    expect(verdict(13, looks(34))).not.toContain('certain');
    expect(verdict(13, looks(34))).toBe('unknown too-many-hidden 2/6');
    expect(told(13, looks(34))).toEqual(['gone following null']);
  });
});

describe('a day of two passes', () => {
  // In the morning the list shows 1 to 40; in the evening 39 has left and the pass skips the row of 40.
  const followers = passAt('followers', minute(600), range(1, 39), {
    firstAt: AT,
    members: membershipOf(range(1, 41)),
    earlier: membershipOf([39, 40]),
  });
  const following = passAt('following', minute(590), range(30, 41));

  it('proves an absence by the evening’s pass alone, with its own number', () => {
    const looks = settled([followers, following], { followers: [profileSays(minute(599), 39)] });
    expect(verdict(39, looks)).toBe('unknown too-many-hidden 1/2');
    expect(told(39, looks)).toEqual(['gone followers null']);
  });

  it('says of nobody who left in between that they are in the list as of the evening', () => {
    const looks = settled([followers, following], { followers: [profileSays(minute(599), 38)] });
    expect(verdict(39, looks)).toBe('only-i-follow likely 0/2');
    expect(verdict(38, looks)).toBe('mutual certain');
    expect(told(39, looks)).toEqual(['gone followers null']);
  });
});

describe('a count of another moment', () => {
  // One shown and gone, one skipped, one come: the numbers agree, and yet 40 is a follower whom the pass missed.
  const looks = (before: number, after: number) =>
    settled([passAt('followers', AT, range(1, 40)), passAt('following', minute(-5), range(20, 60))], {
      followers: [profileSays(minute(before), 39), profileSays(minute(after), 39)],
    });

  it('next morning makes nothing certain, though it equals what was seen', () => {
    expect(verdict(40, looks(-5, 20 * 60))).toMatch(/^only-i-follow likely/);
    expect(verdict(40, looks(-20 * 60, 5))).toMatch(/^only-i-follow likely/);
  });

  it('within the hour around the pass is the one thing that does', () => {
    expect(verdict(40, looks(-5, 30))).toBe('only-i-follow certain 0/20');
    expect(verdict(40, looks(-5, 56))).toMatch(/^only-i-follow likely/);
  });

  it('of a header, or one that is abbreviated, never does', () => {
    const header = settled([passAt('followers', AT, range(1, 40)), passAt('following', minute(-5), range(20, 60))], {
      followers: [exactCount(minute(-5), 39, 'link'), exactCount(minute(30), 39, 'position')],
    });
    expect(verdict(40, header)).toBe('only-i-follow likely 0/20');
  });
});

describe('a list of 216 that ends silently at the same 200, read twice', () => {
  const followers = (at: number) => passAt('followers', at, range(0, 200));
  // 110 mutual: 101 of them among the 200 that are shown, nine behind the cut; ten who really do not follow back.
  const following = passAt('following', minute(-30), [...range(0, 101), ...range(207, 216), ...range(300, 310)]);

  it('accuses no mutual, the second time as little as the first', () => {
    for (const looks of [[followers(AT)], [followers(AT), followers(minute(10))]]) {
      const all = settled([...looks, following], {
        followers: [profileSays(minute(-1), 216), profileSays(minute(15), 216)],
      });
      for (const number of [207, 215, 300]) expect(verdict(number, all)).toBe('unknown too-many-hidden 16/19');
    }
  });
});

describe('a list of 9,950, later cut at 10,000 of 10,300', () => {
  const before = passAt('followers', AT - 9 * DAY_MS, range(0, 9_950));
  // The newest come first, so the cut takes 300 of the old ones.
  const cut = passAt('followers', AT, [...range(300, 9_950), ...range(20_000, 20_350)]);
  const looks = settled([before, cut, passAt('following', minute(-30), range(260, 400))], {
    followers: [profileSays(before.absentAt, 9_950), profileSays(AT, 10_300)],
  });

  it('is no whole list, and nobody no longer follows by it', () => {
    const { coverage } = looks.find(({ readAt, list }) => readAt === cut.readAt && list.kind === 'followers')!;
    expect(coverage).toMatchObject({ kind: 'partial', why: ['count-disagrees'] });
    for (const number of [260, 299]) {
      expect(told(number, looks)).toEqual([]);
      expect(verdict(number, looks)).toBe('mutual certain');
    }
  });
});

describe('a mutual whom a list of 741 never shows', () => {
  it('is not accused for certain on the second look either', () => {
    const pass = (at: number) => passAt('followers', at, range(1, 741));
    const following = passAt('following', minute(-30), [741, ...range(1, 100)]);
    const looks = settled([pass(AT), pass(minute(20)), following], {
      followers: [profileSays(minute(-1), 741), profileSays(minute(40), 741)],
    });
    expect(verdict(741, looks)).toBe('unknown too-many-hidden 1/1');
  });
});

describe('X, who follows on the second day and is skipped on the fifth', () => {
  const pass = (at: number, numbers: number[]) => passAt('followers', day(at), numbers);
  const looks = settled(
    [
      pass(1, range(0, 50)),
      pass(2, [...range(0, 50), 77]),
      pass(5, range(0, 50)),
      passAt('following', day(4), [77, 1]),
    ],
    { followers: [profileSays(day(1), 50), profileSays(day(2), 51), profileSays(day(5), 51)] },
  );

  it('was missed twice, which says nothing', () => {
    expect(verdict(77, looks)).toBe('unknown too-many-hidden 1/1');
    expect(told(77, looks)).toEqual(['appeared followers likely', 'gone followers null']);
  });
});

describe('X, who is seen in following at ten, deactivates, and is missed by the followers at twenty', () => {
  const before = [followersAt(day(-3), [1, 2, 77]), followingAt(day(-3), [1, 77])];
  const looks = [...before, followingAt(day(0), [1, 77]), followersAt(day(0, 10), [1, 2])];
  const named = { kind: 'deactivated' as const, number: 77, at: day(0, 10) };

  it('has left or is hidden once Instagram names it, and no longer follows by nothing', () => {
    const told77 = changesOf(timelineOf(77, [...looks, named]));
    expect(told77).toMatchObject([{ kind: 'left-instagram', list: 'followers', certainty: 'certain' }]);
    expect(verdict(77, looks, { isInactive: true })).toBe('unknown hidden-or-left');
  });

  it('is not known to be on Instagram since, for it was seen before the list that misses it', () => {
    expect(changesOf(timelineOf(77, looks))).toMatchObject([{ kind: 'gone', proof: null, explanation: null }]);
    const later = [...looks, followingAt(day(1), [1])];
    expect(told(77, later)).toEqual(['left-instagram followers likely', 'left-instagram following likely']);
  });
});

describe('a clock that is a year ahead', () => {
  it('outranks no look of the right date, before that day or on it', () => {
    const ahead = settled([passAt('followers', AT + 365 * DAY_MS, range(0, 9))], {
      followers: [profileSays(AT + 365 * DAY_MS, 9)],
    });
    const real = settled([passAt('followers', AT, range(0, 10)), passAt('following', AT - HOUR_MS, range(5, 12))], {
      followers: [profileSays(AT, 10)],
    });
    expect(verdict(9, [...ahead, ...real], { now: AT + DAY_MS })).toBe('mutual certain');
    expect(verdict(11, [...ahead, ...real], { now: AT + DAY_MS })).toMatch(/^only-i-follow likely/);
  });
});

describe('a second after pressing Follow', () => {
  it('it is too early to tell, whatever the list says', () => {
    const looks = settled([passAt('followers', AT, range(0, 10)), passAt('following', AT, range(5, 12))], {
      followers: [profileSays(minute(-1), 10), profileSays(minute(5), 10)],
    });
    const pressed = { youFollow: { holds: true, observedAt: minute(60) }, now: minute(60) + 1000 };
    expect(verdict(40, looks, { ...pressed, followedSinceAt: minute(60) })).toBe('unknown too-early');
  });
});

describe('60 followers, 80 following, 30 mutual, a header without a profile’s answer, a list that ends at 34', () => {
  const followers = passAt('followers', AT, range(0, 34));
  const following = passAt('following', minute(-30), [...range(0, 15), ...range(45, 60), ...range(100, 150)]);
  const friends = exactCount(minute(-1), 30, 'position');

  it('is not whole by the number of friends: that count is below those seen, so it is wrong', () => {
    const looks = settled([followers, following], { followers: [friends] });
    expect(looks.at(-1)!.coverage).toMatchObject({ kind: 'partial', why: ['count-unknown'] });
    expect(verdict(45, looks)).toBe('unknown too-many-hidden null/65');
  });

  it('is mended by the profile’s answer twelve seconds later', () => {
    const looks = settled([followers, following], { followers: [friends, profileSays(minute(-1) + 12_000, 60)] });
    expect(looks.at(-1)!.coverage).toMatchObject({ kind: 'partial', expected: 60, why: ['too-few-seen'] });
    expect(verdict(45, looks)).toBe('unknown');
  });
});
