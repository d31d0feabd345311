import { describe, expect, it } from 'vitest';
import { day, followersAt, followingAt, partialOf } from '../fixtures/looks';
import { passAt } from '../fixtures/worlds';
import { datedByNow } from '../looks/dated';
import { absentSince, type Look } from '../looks/look';
import { membershipOf, numbersOf } from '../membership';
import { DAY_MS, HOUR_MS } from '../time';
import { followedAfter, looksThatMatter, notFollowedAt, standingOf } from './standing';
import { TOO_EARLY_MS } from './tie';

const NOW = day(30);
const partial = (numbers: number[]) => ({ coverage: partialOf(numbers.length, 99) });
const listOf = (looks: readonly Look[], now = NOW) => standingOf(looks, now).followers;
const who = (set: Uint32Array | null) => set && [...numbersOf(set)];

describe('one list now', () => {
  it('is its newest whole look, with those whom later looks show', () => {
    const whole = followersAt(day(2), [1, 2]);
    const part = followersAt(day(3), [3], partial([3]));
    const list = listOf([part, followersAt(day(0), [1, 9]), whole]);
    expect(list.whole).toBe(whole);
    expect(list.later.map(({ readAt }) => readAt)).toEqual([day(3)]);
    expect(who(list.shown)).toEqual([1, 2, 3]);
    expect(list.unsure).toBeNull();
  });

  it('is without those whom the whole look showed only before its pass began', () => {
    expect(who(listOf([followersAt(day(2), [1, 2], { earlier: membershipOf([2]) })]).shown)).toEqual([1]);
  });

  it('counts a look that ends while the whole one’s pass goes on among the later ones', () => {
    const long = followersAt(day(2), [1], { firstAt: day(1), absentAt: day(1) });
    const inBetween = followersAt(day(1, 5), [2], partial([2]));
    const before = followersAt(day(1), [3], partial([3]));
    expect(who(listOf([long, inBetween, before]).shown)).toEqual([1, 2]);
  });

  it('is the newest one of which only the count is unsure, where none is whole', () => {
    const unsure = (at: number, why: 'count-unknown' | 'not-finished') =>
      followersAt(at, [1], { coverage: { kind: 'partial', seen: 1, expected: null, why: [why] } });
    const list = listOf([
      unsure(day(1), 'count-unknown'),
      unsure(day(3), 'not-finished'),
      unsure(day(2), 'count-unknown'),
    ]);
    expect(list.unsure?.readAt).toBe(day(2));
    expect(list.later.map(({ readAt }) => readAt)).toEqual([day(3), day(2), day(1)]);
    expect(listOf([unsure(day(1), 'not-finished')]).unsure).toBeNull();
    expect(listOf([followersAt(day(0), [1]), unsure(day(1), 'count-unknown')]).unsure).toBeNull();
  });

  it('asks of those whom the other list had at the look that judges', () => {
    const looks = [followersAt(day(5), [1]), followingAt(day(5), [1, 2]), followingAt(day(9), [1, 3])];
    expect(who(listOf(looks).asked)).toEqual([1, 2]);
    expect(who(listOf(looks.slice(1)).asked)).toEqual([]);
    expect(who(standingOf(looks, NOW).following.asked)).toEqual([1]);
  });

  it('names whom an export of about that time names, and null where there is none', () => {
    const exported = (kind: typeof followersAt, at: number, numbers: number[]) =>
      kind(at, numbers, { source: 'export' });
    const reading = followersAt(day(5), [1]);
    expect(listOf([reading]).named).toBeNull();
    const near = [exported(followingAt, day(4), [2]), exported(followersAt, day(3), [3])];
    expect(who(listOf([reading, ...near]).named)).toEqual([2]);
    // Of an export only its own names: those of its two lists.
    const both = [exported(followersAt, day(6), [1]), exported(followingAt, day(6), [2])];
    expect(who(listOf([reading, ...near, ...both]).named)).toEqual([1, 2]);
  });
});

describe('looks dated later than now', () => {
  it('never outrank one that is not', () => {
    const ahead = followersAt(day(365), [1, 2]);
    const true1 = followersAt(day(2), [1]);
    expect(listOf([ahead, true1]).whole).toBe(true1);
    expect(who(listOf([ahead, true1]).shown)).toEqual([1]);
    expect(listOf([ahead, true1], day(365)).whole).toBe(ahead);
    // An export of an unsure day, and a partial one of the right time.
    const part = followersAt(day(3), [3], partial([3]));
    expect(who(listOf([ahead, part]).shown)).toEqual([3]);
  });

  it('are all there is where no other look is', () => {
    const ahead = followersAt(day(365), [1, 2]);
    expect(listOf([ahead]).whole).toBe(ahead);
    expect(datedByNow([ahead], NOW)).toEqual([ahead]);
    expect(datedByNow([{ readAt: NOW }, { readAt: NOW + 1 }], NOW)).toEqual([{ readAt: NOW }]);
  });

  it('of the other list are not asked of either', () => {
    const looks = [followersAt(day(5), [1]), followingAt(day(4), [1, 2]), followingAt(day(365), [1, 3])];
    expect(who(listOf(looks).asked)).toEqual([1, 2]);
  });
});

describe('an export of which nobody knows the day', () => {
  it('shows whom it names and misses nobody, where the list was read when it may have been made', () => {
    const unsure = followersAt(day(3), [1, 4], { source: 'export', latestAt: day(20) });
    const amid = listOf([followersAt(day(1), [1, 2]), followersAt(day(5), [1, 2]), unsure]);
    expect(amid.whole?.readAt).toBe(day(5));
    expect(who(amid.shown)).toEqual([1, 2]);
    expect(who(listOf([followersAt(day(5), [2], { coverage: partialOf(1, 2) }), unsure]).shown)).toEqual([1, 2, 4]);
  });

  it('is as good as any where nothing was read then', () => {
    const unsure = followersAt(day(3), [1, 4], { source: 'export', latestAt: day(20) });
    expect(listOf([followersAt(day(1), [1, 2]), unsure]).whole?.readAt).toBe(day(3));
  });
});

describe('who is followed since lately', () => {
  /** Each of these looks' days, with whom it lacked; and the same of all that began later than a moment. */
  const fresh = (looks: readonly Look[], now = NOW) => {
    const standing = standingOf(looks, now);
    const told = standing.following.recent.map((look) => {
      const at = absentSince(look);
      return [at, ...[1, 2, 3, 4].filter((number) => notFollowedAt(standing, number).includes(at))] as const;
    });
    for (const after of [0, ...told.map(([at]) => at)]) {
      const later = told.flatMap(([at, ...some]) => (at > after ? some : []));
      expect([...numbersOf(followedAfter(standing, after))]).toEqual([...new Set(later)].sort());
    }
    return told.map(([at, ...some]) => [(at - day(0)) / DAY_MS, ...some]);
  };

  it('is whoever a whole look of the last days did not show', () => {
    const looks = [followingAt(day(29), [1, 2]), followingAt(day(25), [1])];
    expect(fresh(looks)).toEqual([[29], [25, 2]]);
    expect(fresh([...looks, followingAt(day(30), [1, 2, 3])])).toEqual([[30], [29, 3], [25, 2, 3]]);
  });

  it('is whoever such a look showed only after its pass, too', () => {
    const long = followingAt(day(29, 9), [1, 2], { firstAt: day(29), absentAt: day(29), later: membershipOf([2]) });
    expect(fresh([long])).toEqual([[29, 2]]);
    expect(fresh([long, followingAt(day(30), [1, 2])])).toEqual([[30], [29, 2]]);
  });

  it('is told by looks of two weeks before the newest whole one, and no older', () => {
    const old = (ms: number) => followingAt(day(30) - ms, [1]);
    const newest = followingAt(day(30), [1, 2]);
    expect(fresh([newest, old(2 * TOO_EARLY_MS)])).toHaveLength(2);
    expect(fresh([newest, old(2 * TOO_EARLY_MS + 1)])).toHaveLength(1);
    // By the date of that look, not by now: a week later it says no less.
    expect(fresh([newest, old(2 * TOO_EARLY_MS)], day(200))).toHaveLength(2);
  });
});

describe('the looks that matter', () => {
  const matter = (looks: readonly Look[], now = NOW) =>
    looksThatMatter(looks, now).map(({ list, readAt }) => `${list.kind} ${(readAt - day(0)) / DAY_MS}`);

  it('are the newest whole looks of each list, what came after, and the nearest of the other list', () => {
    const looks = [
      followersAt(day(0), [1]),
      followingAt(day(0), [1]),
      followersAt(day(10), [1]),
      followersAt(day(12), [2], partial([2])),
      followingAt(day(9), [1]),
      followingAt(day(28), [1]),
    ];
    // And the whole look before, which tells whom the list does show.
    expect(matter(looks)).toEqual(
      ['followers 0', 'followers 10', 'followers 12', 'following 9', 'following 28'].sort(byPlace(looks)),
    );
  });

  it('are all where none is whole', () => {
    const looks = [followersAt(day(0), [1], partial([1])), followersAt(day(1), [1], partial([1]))];
    expect(matter(looks)).toHaveLength(2);
  });

  it('never need the sets', () => {
    const look = passAt('followers', day(0), [1]);
    const { members: _, earlier: __, bounds: ___, ...head } = look;
    expect(looksThatMatter([head], NOW)).toEqual([head]);
  });

  it('are exports whose names hold for the look that judges', () => {
    const exported = (hours: number) =>
      followingAt(day(5) + hours * HOUR_MS, [2], { source: 'export', coverage: partialOf(1) });
    const looks = [followersAt(day(5), [1]), followingAt(day(29), [1]), exported(-24), exported(24.5)];
    expect(matter(looks)).toContain('following 4');
  });
});

/** In the order in which the looks were handed in. */
function byPlace(looks: readonly Look[]) {
  const at = (name: string) =>
    looks.findIndex(({ list, readAt }) => name === `${list.kind} ${(readAt - day(0)) / DAY_MS}`);
  return (one: string, other: string) => at(one) - at(other);
}
