import { describe, expect, it } from 'vitest';
import { changesOf, timelineOf } from '../changes/timeline';
import { exactCount } from '../fixtures/exact-count';
import { day } from '../fixtures/looks';
import { inShort, passAt, profileSays, range, settled, verdictOn } from '../fixtures/worlds';
import { coverageOf } from '../looks/coverage';
import type { CountedAct } from '../looks/hidden';
import { listCounts } from '../looks/hidden';
import { HOUR_MS, MINUTE_MS } from '../time';
import { standingOf } from './standing';
import { whatMakesItSurer } from './surer';

/** Accounts as people have them, and holes that a simulation of honest worlds found in earlier wordings of the rules. */

const AT = day(0);
const minute = (minutes: number) => AT + minutes * MINUTE_MS;
const verdict = (...args: Parameters<typeof verdictOn>) => inShort(verdictOn(...args));

describe('named accounts', () => {
  it('1,204 followers of which 14 are hidden, 300 not following back: all likely, at most 14 of these 300', () => {
    const looks = settled(
      [passAt('followers', AT, range(0, 1190)), passAt('following', minute(-20), range(1000, 1490))],
      { followers: [profileSays(minute(-1), 1204)] },
    );
    for (const number of [1190, 1489]) expect(verdict(number, looks)).toBe('only-i-follow likely 14/300');
  });

  it('80 followers of which one is hidden, six not back: likely, one of six', () => {
    const looks = settled([passAt('followers', AT, range(0, 79)), passAt('following', minute(-20), range(40, 85))], {
      followers: [profileSays(minute(-1), 80)],
    });
    expect(verdict(84, looks)).toBe('only-i-follow likely 1/6');
  });

  it('500 following in a stable order with 15 deactivated, read once: 60 fans are likely, 59 are too many hidden', () => {
    const fans = (count: number) =>
      settled([passAt('following', AT, range(0, 485)), passAt('followers', minute(-20), range(300, 485 + count))], {
        following: [profileSays(minute(-1), 500)],
        followers: [profileSays(minute(-20), 185 + count)],
      });
    expect(verdict(490, fans(60))).toBe('only-they-follow likely 15/60');
    expect(verdict(490, fans(59))).toBe('unknown too-many-hidden 15/59');
  });

  it('1,000 followers of which 80 are hidden and 120 not found: a list of its own, never nothing', () => {
    const looks = settled(
      [passAt('followers', AT, range(0, 920)), passAt('following', minute(-20), range(800, 1040))],
      {
        followers: [profileSays(minute(-1), 1000)],
      },
    );
    for (const number of [920, 1039]) expect(verdict(number, looks)).toBe('unknown too-many-hidden 80/120');
  });

  it('740 of 741, for ever: whole, and one of those not found may be the one', () => {
    const lists = (fans: number) =>
      settled([passAt('followers', AT, range(0, 740)), passAt('following', minute(-20), range(700, 740 + fans))], {
        followers: [profileSays(minute(-1), 741)],
      });
    expect(coverageOf({ passes: [], strays: 0, seen: 740 }, { seen: 740 }, profileSays(AT, 741))).toEqual({
      kind: 'whole',
      seen: 740,
      hidden: 1,
    });
    expect(verdict(741, lists(4))).toBe('only-i-follow likely 1/4');
    expect(verdict(741, lists(3))).toBe('unknown too-many-hidden 1/3');
  });

  it('12 followers, 14 following, three not back, a count a minute old: likely, nothing hidden by that count', () => {
    const looks = settled([passAt('followers', AT, range(0, 12)), passAt('following', minute(-5), range(1, 15))], {
      followers: [profileSays(minute(-1), 12)],
    });
    expect(verdict(13, looks)).toBe('only-i-follow likely 0/3');
    const surer = whatMakesItSurer(
      standingOf(looks, minute(5)).followers,
      listCounts([profileSays(minute(-1), 12)], []),
      minute(5),
    );
    expect(surer).toEqual(['reopen-profile', 'visit-one']);
    const reopened = settled([passAt('followers', AT, range(0, 12)), passAt('following', minute(-5), range(1, 15))], {
      followers: [profileSays(minute(-1), 12), profileSays(minute(4), 12)],
    });
    expect(verdict(13, reopened)).toBe('only-i-follow certain 0/3');
  });
});

describe('a follow and an unfollow of one’s own between the two counts, outside the pass', () => {
  it('make nothing certain, though both counts equal what was seen', () => {
    const acts: CountedAct[] = [
      { at: minute(10), list: 'following', by: 1 },
      { at: minute(20), list: 'following', by: -1 },
    ];
    const looks = (own: CountedAct[]) =>
      settled([passAt('following', AT, range(0, 30)), passAt('followers', minute(-5), range(20, 40))], {
        following: [profileSays(minute(-1), 30), profileSays(minute(30), 30)],
        followers: [profileSays(minute(-5), 20)],
        acts: own,
      });
    expect(verdict(35, looks([]))).toBe('only-they-follow certain 0/10');
    expect(verdict(35, looks(acts))).toBe('only-they-follow likely 0/10');
  });
});

describe('a newcomer shown, and a shown one gone, between two counts far apart', () => {
  it('leave the numbers as they were, and one mutual skipped: not certain', () => {
    const looks = (before: number, after: number) =>
      settled([passAt('followers', AT, [...range(0, 39), 99]), passAt('following', minute(-5), range(20, 60))], {
        followers: [profileSays(minute(before), 40), profileSays(minute(after), 40)],
      });
    expect(verdict(39, looks(-300, 300))).toMatch(/^only-i-follow likely [12]\/21$/);
    expect(verdict(39, looks(-300, 5))).not.toContain('certain');
    expect(verdict(39, looks(-5, 300))).not.toContain('certain');
  });
});

describe('X, read in following, deactivated, then counted in the deactivated group', () => {
  const deactivated = { size: 5, named: [] };
  const looks = (followingAt: number) =>
    settled(
      [
        passAt('followers', AT, range(0, 95), { pass: { deactivated } }),
        passAt('following', followingAt, [...range(50, 95), 200, 201, 202, 203]),
      ],
      { followers: [profileSays(minute(-1), 100)] },
    );

  it('is not deducted with the group where the other list was read long before', () => {
    expect(verdict(200, looks(AT - 10 * HOUR_MS))).toBe('unknown too-many-hidden 5/4');
    expect(verdict(200, looks(AT - HOUR_MS))).toBe('only-i-follow likely 1/4');
  });

  it('is not deducted either where a mutual’s leaving is asked about', () => {
    const before = passAt('followers', day(-3), range(0, 99));
    const all = settled(
      [before, passAt('followers', AT, range(0, 95), { pass: { deactivated } }), passAt('following', AT, range(0, 99))],
      { followers: [profileSays(day(-3), 99), profileSays(minute(-1), 99)] },
    );
    expect(changesOf(timelineOf(97, all))).toMatchObject([{ kind: 'gone', certainty: null }]);
  });
});

describe('an account that Instagram names among the deactivated', () => {
  it('is never called one that doesn’t follow', () => {
    const around = [profileSays(minute(-5), 12), profileSays(minute(20), 12)];
    const looks = settled(
      [
        passAt('followers', AT, range(0, 12), { pass: { deactivated: { size: 1, named: [13] } } }),
        passAt('following', minute(-5), range(1, 15)),
      ],
      { followers: around },
    );
    expect(verdict(13, looks, { isInactive: true })).toBe('unknown hidden-or-left');
    expect(verdict(14, looks)).toBe('only-i-follow certain 0/3');
  });
});

describe('Y back from deactivation and X deactivated between two looks', () => {
  it('hide each other in the counts: X is not found any more, and no more is said', () => {
    const X = 19;
    const Y = 30;
    const looks = settled(
      [
        passAt('followers', day(-9), [...range(0, 20), Y]),
        passAt('followers', day(-3), range(0, 20)),
        passAt('followers', AT, [...range(0, 19), Y]),
      ],
      { followers: [profileSays(day(-9), 21), profileSays(day(-3), 21), profileSays(minute(-1), 21)] },
    );
    expect(looks.at(-1)!.bounds!.gone).toEqual({ h: 1, n: 1 });
    expect(changesOf(timelineOf(X, looks))).toMatchObject([{ kind: 'gone', certainty: null, bound: null }]);
  });
});

describe('W, who follows after the pass and is proven by a visit', () => {
  const pass = [passAt('followers', AT, range(0, 38)), passAt('following', minute(-5), range(30, 46))];
  const looks = (provenAt: number) =>
    settled(pass, {
      followers: [profileSays(minute(-1), 40)],
      proven: [{ list: 'followers', number: 45, at: provenAt }],
    });

  it('is no longer one of the hidden of that pass when it is met more than an hour later', () => {
    const visit = (at: number) => ({ followsYou: { holds: true, observedAt: at }, now: at });
    expect(verdict(45, looks(minute(30)), visit(minute(30)))).toBe('mutual certain');
    expect(verdict(44, looks(minute(30)))).toBe('only-i-follow likely 1/8');
    expect(verdict(45, looks(minute(600)), visit(minute(600)))).toBe('mutual certain');
    expect(verdict(44, looks(minute(600)))).toBe('only-i-follow likely 2/8');
  });

  it('makes nobody certain: with accounts explained the count proves nothing', () => {
    const all = settled(pass, {
      followers: [profileSays(minute(-1), 39), profileSays(minute(20), 39)],
      proven: [{ list: 'followers', number: 45, at: minute(30) }],
    });
    // Whoever came since looks the same as whoever was hidden, so nor is it said that nothing is hidden.
    expect(verdict(44, all)).toBe('only-i-follow likely 1/8');
  });
});

describe('ties that a report had ended before a look', () => {
  const pass = (numbers: readonly number[]) => passAt('followers', AT, [...numbers]);
  const asked = passAt('following', minute(-5), range(30, 42));
  const denied = range(30, 39).map((number) => ({ list: 'followers' as const, number, at: minute(-60) }));
  // Three of twelve are hidden; of nine the profile had said before that they do not follow.
  const looks = [pass(range(0, 27)), asked];
  const counts = { followers: [profileSays(minute(-1), 30)] };

  it('are none that a look may merely hide, and make the others no surer', () => {
    expect(verdict(40, settled(looks, counts))).toBe('only-i-follow likely 3/12');
    expect(verdict(40, settled(looks, { ...counts, denied }))).toBe('unknown too-many-hidden 3/3');
  });

  it('count as before where a newer report, or one after the look, says otherwise', () => {
    const proven = denied.map((tie) => ({ ...tie, at: minute(-30) }));
    expect(verdict(40, settled(looks, { ...counts, denied, proven }))).toBe('only-i-follow likely 3/12');
    const later = denied.map((tie) => ({ ...tie, at: minute(90) }));
    expect(verdict(40, settled(looks, { ...counts, denied: later }))).toBe('only-i-follow likely 3/12');
  });
});

describe('a header’s or an abbreviated count that happens to equal what was seen', () => {
  it('makes nobody certain', () => {
    const with2 = (...counts: Parameters<typeof listCounts>[0][number][]) =>
      settled([passAt('followers', AT, range(0, 40)), passAt('following', minute(-5), range(30, 46))], {
        followers: counts,
      });
    const link = [exactCount(minute(-20), 40, 'link'), exactCount(minute(20), 40, 'link')];
    expect(verdict(45, with2(...link))).toBe('only-i-follow likely 0/6');
    expect(verdict(45, with2(link[0]!, profileSays(minute(20), 40)))).toBe('only-i-follow likely 0/6');
    const about = (at: number, low: number, high: number) => ({ at, source: 'profile' as const, low, high });
    expect(verdict(45, with2(about(minute(-20), 39, 40), about(minute(20), 40, 41)))).not.toContain('certain');
  });
});
