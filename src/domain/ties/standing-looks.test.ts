import { describe, expect, it } from 'vitest';
import { day, followersAt, followingAt, partialOf } from '../fixtures/looks';
import type { Look } from '../looks/look';
import { numbersOf } from '../membership';
import { DAY_MS, HOUR_MS } from '../time';
import { looksThatMatter, standingOf } from './standing';

const NOW = day(30);
const listOf = (looks: readonly Look[]) => standingOf(looks, NOW).followers;
const who = (set: Uint32Array | null) => set && [...numbersOf(set)];

describe('the looks that matter, and no other', () => {
  const matter = (looks: readonly Look[], now = NOW) =>
    looksThatMatter(looks, now).map(({ list, readAt }) => `${list.kind} ${(readAt - day(0)) / DAY_MS}`);
  const part = { coverage: partialOf(1) };
  const exported = { source: 'export' } as const;

  it('are of the following list those of two weeks before the newest whole one, too: they tell who is new', () => {
    const following = [10, 15, 16, 20, 29, 30].map((days) => followingAt(day(days), [1]));
    expect(matter(following)).toEqual([16, 20, 29, 30].map((days) => `following ${days}`));
    const followers = [10, 15, 16, 20, 29, 30].map((days) => followersAt(day(days), [1]));
    expect(matter(followers)).toEqual(['followers 29', 'followers 30']);
    // What is partial tells of nobody that they were not there yet.
    expect(matter([followingAt(day(20), [1], part), followingAt(day(28), [1]), followingAt(day(30), [1])])).toEqual([
      'following 28',
      'following 30',
    ]);
  });

  it('are of the other list the nearest in time that came to its end, and was begun no later than two days after', () => {
    const others = (...some: Look[]) => [...some, followersAt(day(19), [1]), followersAt(day(20), [1])];
    const newest = ['followers 19', 'followers 20'];
    const following = followingAt(day(5), [1]);
    expect(matter(others(followersAt(day(1), [1]), followersAt(day(2), [1]), following))).toEqual([
      'followers 2',
      'following 5',
      ...newest,
    ]);
    // As far away, but asked too late.
    expect(matter(others(followersAt(day(2), [1]), following, followersAt(day(8), [1])))).toEqual([
      'followers 2',
      'following 5',
      ...newest,
    ]);
    expect(matter(others(followersAt(day(2), [1]), followersAt(day(4), [1], part), following))).toEqual([
      'followers 2',
      'following 5',
      ...newest,
    ]);
  });

  it('are all of the other list until then where none of those came to its end', () => {
    const parts = [1, 4, 7, 8].map((days) => followersAt(day(days), [1], part));
    const whole = [followersAt(day(19), [1]), followersAt(day(20), [1])];
    const following = followingAt(day(5), [1]);
    expect(matter([...parts, following, ...whole])).toEqual([
      'followers 1',
      'followers 4',
      'followers 7',
      'following 5',
      'followers 19',
      'followers 20',
    ]);
  });

  it('are those around the newest of which only the count is unsure, where none is whole', () => {
    const unsure = followingAt(day(3), [1], {
      coverage: { kind: 'partial', seen: 1, expected: null, why: ['count-unknown'] },
    });
    const whole = [2, 6, 19, 20].map((days) => followersAt(day(days), [1]));
    expect(matter([...whole, unsure, followingAt(day(5), [1], part)])).toEqual([
      'followers 2',
      'followers 19',
      'followers 20',
      'following 3',
      'following 5',
    ]);
  });

  it('are exports of either list whose names hold for what judges, also where they show and miss nobody', () => {
    const cut = { ...exported, ...part };
    const whole = [followersAt(day(5), [1]), ...[5, 28, 29].map((days) => followingAt(day(days), [1]))];
    const names = [followersAt(day(4, 12), [2], cut), followingAt(day(4, 12), [3], cut)];
    const far = [followersAt(day(3), [2], cut), followingAt(day(3), [3], cut)];
    expect(looksThatMatter([...far, ...names, ...whole], NOW)).toEqual([...names, ...whole]);
  });
});

describe('names that hold for an export', () => {
  it('are its own, and neither those of another export of its day nor of the screen at its moment', () => {
    const one = { source: 'export', latestAt: day(9) } as const;
    const named = (...looks: Look[]) => who(listOf([followersAt(day(6), [1], one), ...looks]).named);
    expect(named(followingAt(day(6), [2], one))).toEqual([1, 2]);
    expect(named(followingAt(day(6) - HOUR_MS, [2], one))).toEqual([1]);
    expect(named(followingAt(day(6), [2], { source: 'export', latestAt: day(8) }))).toEqual([1]);
    expect(named(followingAt(day(6), [2], { ...one, source: 'screen' }))).toEqual([1]);
  });
});

describe('who is new', () => {
  it('is told by whole looks at the following list alone', () => {
    const part = { coverage: partialOf(1) };
    const looks = [29, 30].flatMap((days) => [followersAt(day(days), [1]), followingAt(day(days), [1])]);
    const { followers, following } = standingOf([...looks, followingAt(day(29), [1], part)], NOW);
    expect(followers.recent).toEqual([]);
    expect(following.recent.map(({ readAt, coverage }) => [readAt, coverage.kind])).toEqual([
      [day(30), 'whole'],
      [day(29), 'whole'],
    ]);
  });
});

describe('each list', () => {
  it('is told by its name', () => {
    const { followers, following } = standingOf([], NOW);
    expect([followers.kind, following.kind]).toEqual(['followers', 'following']);
  });
});
