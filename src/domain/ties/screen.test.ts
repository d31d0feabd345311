import { describe, expect, it } from 'vitest';
import { day, followersAt, followingAt, partialOf } from '../fixtures/looks';
import { boundsOf, followers, following, minute } from '../fixtures/passes';
import { profileSays, range } from '../fixtures/worlds';
import type { Look } from '../looks/look';
import { membershipOf, NOBODY, numbersOf } from '../membership';
import { HOUR_MS } from '../time';
import { judgeTies, knowledgeOfLists, UNHEARD } from './absence';
import { classify } from './classify';
import { drawnCertainty } from './drawn';
import { judge } from './follow-back';
import { withRecognition } from './recognition';
import { looksThatMatter, standingOf } from './standing';

/** Where no answer brings the rows they are read from the screen: names at a time, and never proof that nobody is hidden. */

const X = 7;
const NOW = day(30);
const screen = { source: 'screen' } as const;
const exported = { source: 'export' } as const;

describe('of those whom a look at the screen lacks', () => {
  const around = (count: number) => ({ followers: [profileSays(minute(-10), count), profileSays(minute(20), count)] });
  const shown = (numbers: number[], count: number) =>
    boundsOf([followers(numbers, screen), following(-10, [900, 901, 902, 903])], around(count));

  it('one more may be hidden than the count says, and of hundreds one more for each begun hundred', () => {
    expect(shown([1, 2, 3], 3).absence).toEqual({ h: 1, n: 4 });
    expect(shown([1, 2, 3], 5).absence).toEqual({ h: 3, n: 4 });
    expect(shown(range(0, 100), 100).absence).toEqual({ h: 1, n: 4 });
    expect(shown(range(0, 101), 101).absence).toEqual({ h: 2, n: 4 });
    expect(shown(range(0, 250), 250).absence).toEqual({ h: 3, n: 4 });
  });

  it('nobody is proven gone by counts around it, which an answer’s pass would be', () => {
    expect(shown([1, 2, 3], 3).isProvenNone).toBe(false);
    expect(boundsOf([followers([1, 2, 3])], around(3)).isProvenNone).toBe(true);
  });

  it('nobody knows how many are hidden where the count is doubted and no other is near', () => {
    const coverage = { kind: 'partial', seen: 3, expected: null, why: ['count-disagrees'] } as const;
    expect(boundsOf([followers([1, 2, 3], { ...screen, coverage })]).absence).toEqual({ h: null, n: 0 });
  });
});

describe('of the looks within an hour an answer judges before the screen', () => {
  const judging = (...looks: Look[]) => standingOf(looks, NOW).followers.whole;
  const answer = followersAt(day(5), [1, 2]);
  const at = (ms: number, change: Partial<Look> = {}) => followersAt(day(5) + ms, [1], { ...screen, ...change });

  it('whichever of them is the newer', () => {
    expect(judging(answer, at(HOUR_MS))).toBe(answer);
    expect(judging(at(-HOUR_MS), answer)).toBe(answer);
    expect(judging(answer, at(1), at(2))).toBe(answer);
  });

  it('and the newer of two that are further apart, or both of the screen, or of which the other is an export', () => {
    const later = at(HOUR_MS + 1);
    expect(judging(answer, later)).toBe(later);
    const [one, other] = [at(0), at(1)];
    expect(judging(one, other)).toBe(other);
    expect(judging(followersAt(day(5), [1, 2], exported), other)).toBe(other);
    const far = followersAt(day(-5), [1, 2]);
    expect(judging(far, followersAt(day(5), [1], exported), other)).toBe(other);
  });

  it('and a partial answer judges nobody', () => {
    const part = followersAt(day(5), [1, 2], { coverage: partialOf(2) });
    const seen = at(60);
    expect(judging(part, seen)).toBe(seen);
  });
});

describe('whom a look at the screen would have shown', () => {
  const recognised = (looks: readonly Look[], identified = membershipOf([X])) =>
    withRecognition(looks, identified).map((look) => look.recognised && [...numbersOf(look.recognised)]);

  it('is whom any look showed within a day, by an answer or by name', () => {
    const seen = followersAt(day(5), [1], screen);
    const near = [followersAt(day(4), [2]), followingAt(day(6), [3]), followingAt(day(5, 2), [4], screen)];
    const far = [followersAt(day(4) - 1, [5]), followingAt(day(6) + 1, [6])];
    expect(recognised([seen, ...near, ...far])[0]).toEqual([1, 2, 3, 4]);
  });

  it('is nobody by an export: its names are of another source', () => {
    expect(recognised([followersAt(day(5), [1], screen), followersAt(day(5), [1, 9], exported)])[0]).toEqual([1]);
  });

  it('is whom an export of that moment would have shown no more than before', () => {
    expect(recognised([followersAt(day(5), [1], exported), followersAt(day(5), [8], screen)])[0]).toEqual([1]);
  });

  it('is known to a reading of that day', () => {
    expect(recognised([followersAt(day(5), [1]), followersAt(day(5, 3), [8], screen)])[0]).toEqual([X, 8]);
  });
});

describe('an account that a look at the screen lacks', () => {
  const looks = (followed: Partial<Look>, change: Partial<Look> = {}) => [
    followersAt(day(5), [1], { ...screen, ...change }),
    followingAt(day(5), [1, X], followed),
  ];
  const tieTo = (some: readonly Look[], isIdentified = true) =>
    judgeTies(standingOf(some, NOW), { number: X, isIdentified, isInactive: false }, UNHEARD).followsYou;
  const far = { firstAt: day(3), readAt: day(3), absentAt: day(3) };

  it('is likely missing, by its name, of which nothing is doubted where an answer showed it that day', () => {
    expect(tieTo(looks({}))).toMatchObject({
      holds: false,
      certainty: 'likely',
      evidence: { kind: 'not-in-list', source: 'screen', nameDoubt: null },
    });
    expect(tieTo(looks(far))).toMatchObject({ holds: false, evidence: { nameDoubt: 'names-on-screen' } });
  });

  it('and where it is known by name alone: if the screen named it that day', () => {
    expect(tieTo(looks(screen), false)).toMatchObject({ holds: false, evidence: { nameDoubt: null } });
    // Whom the screen names is not by that known by id.
    expect(tieTo(looks(screen))).toMatchObject({ holds: false, evidence: { nameDoubt: 'names-on-screen' } });
    expect(tieTo(looks({ ...screen, ...far }), false)).toMatchObject({ evidence: { nameDoubt: 'names-on-screen' } });
  });

  it('is outlined, though nothing is hidden by the count: alone and among all', () => {
    const outlined = (some: readonly Look[]) => {
      const standing = standingOf(some, NOW);
      const ties = judgeTies(standing, { number: X, isIdentified: true, isInactive: false }, UNHEARD);
      const lists = knowledgeOfLists(standing, { identified: membershipOf([1, X]), inactive: NOBODY });
      const all = classify(lists.followers, lists.following);
      expect([...numbersOf(all.likely)]).toEqual([X]);
      return [drawnCertainty(judge({ ...ties, followedSinceAt: null }, NOW)), [...numbersOf(all.outlined)]];
    };
    expect(outlined(looks({}))).toEqual(['likely', [X]]);
    expect(outlined([followersAt(day(5), [1]), followingAt(day(5), [1, X])])).toEqual(['certain', []]);
  });

  it('is doubted among all as it is alone', () => {
    const doubted = (some: readonly Look[], identified: number[]) => {
      const everybody = { identified: membershipOf(identified), inactive: NOBODY };
      const { absent, certainlyAbsent, nameDoubted } = knowledgeOfLists(standingOf(some, NOW), everybody).followers;
      expect([[...numbersOf(absent)], [...numbersOf(certainlyAbsent)]]).toEqual([[X], []]);
      return [...numbersOf(nameDoubted)];
    };
    expect(doubted(looks({}), [1, X])).toEqual([]);
    expect(doubted(looks(far), [1, X])).toEqual([X]);
    expect(doubted(looks(screen), [1])).toEqual([]);
    expect(doubted(looks({ ...screen, ...far }), [1])).toEqual([X]);
  });
});

describe('an account that a look at the screen shows', () => {
  it('is there, and the row is told to be one of the screen', () => {
    const looks = [followersAt(day(5), [X], screen)];
    const { followsYou } = judgeTies(
      standingOf(looks, NOW),
      { number: X, isIdentified: true, isInactive: false },
      UNHEARD,
    );
    expect(followsYou).toEqual({
      holds: true,
      certainty: 'certain',
      asOf: day(5),
      evidence: { kind: 'in-list', list: 'followers', at: day(5), source: 'screen' },
    });
  });
});

describe('whom readings showed by id about a look at the screen', () => {
  it('are those within a day of it, in either list, and there at the end', () => {
    const met = (...looks: Look[]) => [
      ...numbersOf(standingOf([followersAt(day(5), [1], screen), ...looks], NOW).followers.met),
    ];
    expect(met(followingAt(day(6), [2]), followersAt(day(4), [3], { coverage: partialOf(1) }))).toEqual([2, 3]);
    expect(met(followingAt(day(6) + 1, [2]), followersAt(day(4) - 1, [3], { coverage: partialOf(1) }))).toEqual([]);
    expect(met(followingAt(day(5), [2], screen), followingAt(day(5), [3], exported))).toEqual([]);
    expect(met(followingAt(day(5, 1), [2, 3], { earlier: membershipOf([3]) }))).toEqual([2]);
  });

  it('are nobody about a look that knows ids itself', () => {
    const looks = [followersAt(day(5), [1]), followingAt(day(5), [2]), followingAt(day(5), [3], screen)];
    expect([...numbersOf(standingOf(looks, NOW).followers.met)]).toEqual([]);
  });

  it('need these readings fetched', () => {
    const part = { coverage: partialOf(1) };
    const judged = followersAt(day(5), [1], screen);
    const near = [followersAt(day(4, 12), [2], part), followingAt(day(4, 12), [3], part)];
    const others = [followersAt(day(3), [4], part), followingAt(day(3), [5], part)];
    const whole = [followingAt(day(5), [1]), followingAt(day(28), [1]), followingAt(day(29), [1])];
    const looks = [...others, ...near, judged, ...whole];
    expect(looksThatMatter(looks, NOW)).toEqual([...near, judged, ...whole]);
  });
});
