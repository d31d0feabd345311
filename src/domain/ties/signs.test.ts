import { describe, expect, it } from 'vitest';
import { boundsOf, day, followersAt, followingAt, partialOf, provenNone } from '../fixtures/looks';
import { passAt } from '../fixtures/worlds';
import type { Look } from '../looks/look';
import { membershipOf, NOBODY, numbersOf } from '../membership';
import { HOUR_MS, MINUTE_MS } from '../time';
import { type Heard, judgeTies, knowledgeOfLists, UNHEARD, type Whom } from './absence';
import { dateIn, withJudged } from './list-knowledge';
import { standingOf } from './standing';

/** Rows, answers and looks that miss: which of them counts, and what is told of it. */

const X = 7;
const NOW = day(30);
interface Asked {
  readonly heard?: Partial<Heard>;
  readonly whom?: Partial<Whom>;
}
const tiesTo = (looks: readonly Look[], { heard = {}, whom = {} }: Asked = {}) =>
  judgeTies(
    standingOf(looks, NOW),
    { number: X, isIdentified: true, isInactive: false, ...whom },
    { ...UNHEARD, ...heard },
  );
const tieTo = (...args: Parameters<typeof tiesTo>) => tiesTo(...args).followsYou;
const exported = { source: 'export' } as const;
const unsure = { kind: 'partial', seen: 1, expected: null, why: ['count-unknown'] } as const;

describe('of somebody in neither list at a look', () => {
  const neither = [followersAt(day(5), [1]), followingAt(day(5), [1])];
  const youFollow = (holds: boolean, at: number) => ({ heard: { youFollow: { holds, observedAt: at } } });
  const inNeither = (isInOther: boolean) => ({
    holds: null,
    certainty: null,
    asOf: null,
    evidence: { kind: 'in-neither', list: 'followers', at: day(5), isInOther },
  });

  it('it is told whether they came into the other list since, by a row or an answer', () => {
    const came = [...neither, followingAt(day(9), [1, X])];
    expect(tieTo(neither)).toEqual(inNeither(false));
    expect(tieTo(came)).toEqual(inNeither(true));
    expect(tieTo(neither, youFollow(true, day(9)))).toEqual(inNeither(true));
    expect(tieTo(neither, youFollow(false, day(9)))).toEqual(inNeither(false));
  });

  it('the newer of a row and an answer says so, and of one moment the answer', () => {
    const came = [...neither, followingAt(day(9), [1, X])];
    expect(tieTo(came, youFollow(false, day(9) - 1))).toEqual(inNeither(true));
    expect(tieTo(came, youFollow(false, day(9)))).toEqual(inNeither(false));
    expect(tieTo(came, youFollow(false, day(10)))).toEqual(inNeither(false));
  });

  it('nothing else is told where only the count of that look is unsure: it was not read whole', () => {
    expect(tieTo([followersAt(day(5), [1], { coverage: unsure }), followingAt(day(5), [1])]).evidence).toEqual({
      kind: 'list-partial',
      list: 'followers',
      at: day(5),
      seen: 1,
      expected: null,
      why: ['count-unknown'],
      source: 'reading',
    });
  });
});

describe('a profile’s “yes” before a look that misses the account', () => {
  const yes = { followsYou: { holds: true, observedAt: day(4) } };
  const missing = [followersAt(day(5), [1]), followingAt(day(5), [1, X])];

  it('is outweighed where a row was noted before, though no other look shows it', () => {
    const noted = { ...yes, rowSeenAt: { followers: day(2), following: null } };
    expect(tieTo(missing, { heard: yes })).toMatchObject({ holds: true, asOf: day(4) });
    expect(tieTo(missing, { heard: noted })).toMatchObject({ holds: false, asOf: day(5), certainty: 'likely' });
  });

  it('stands where the look does show it, though its row was noted before the answer', () => {
    // A reading of two days, with its pass on the second: the row was noted on the first.
    const shown = followersAt(day(5, 3), [1, X], { firstAt: day(3), absentAt: day(5) });
    const noted = { ...yes, rowSeenAt: { followers: day(3, 2), following: null } };
    expect(tieTo([shown], { heard: noted })).toMatchObject({
      holds: true,
      asOf: day(4),
      evidence: { kind: 'profile', at: day(4) },
    });
  });
});

describe('the row of an account', () => {
  const row = (tookMs: number) => {
    const pass = passAt('followers', day(5), [X], { tookMs });
    return tieTo([pass]).evidence;
  };

  it('is told with both ends of a pass that took more than an hour, and else with its end alone', () => {
    const at = (ms: number) => ({ kind: 'in-list', list: 'followers', at: day(5) + ms });
    expect(row(HOUR_MS)).toStrictEqual(at(HOUR_MS));
    expect(row(HOUR_MS + MINUTE_MS)).toStrictEqual({ ...at(HOUR_MS + MINUTE_MS), fromAt: day(5) });
  });

  it('is told in the list that shows it', () => {
    expect(tiesTo([followingAt(day(5), [X])]).youFollow.evidence).toEqual({
      kind: 'in-list',
      list: 'following',
      at: day(5),
    });
  });
});

describe('a look of which nobody worked out what it may claim', () => {
  it('says that as many as one likes may be hidden', () => {
    const { bounds: _, ...look } = followersAt(day(5), [1]);
    expect(tieTo([look, followingAt(day(5), [1, X])]).evidence).toEqual({
      kind: 'too-many-hidden',
      list: 'followers',
      at: day(5),
      seen: 1,
      bound: { h: null, n: 0 },
    });
  });
});

describe('an export of unsure date', () => {
  const looks = [followersAt(day(5), [1, 2], { ...exported, latestAt: day(20) }), followingAt(day(5), [1, X])];

  it('says of whom it does not name no more than that, with its earliest day', () => {
    for (const isIdentified of [true, false])
      expect(tieTo(looks, { whom: { isIdentified } })).toEqual({
        holds: null,
        certainty: null,
        asOf: null,
        evidence: {
          kind: 'list-partial',
          list: 'followers',
          at: day(5),
          seen: 2,
          expected: null,
          why: ['date-unsure'],
          source: 'export',
        },
      });
  });
});

describe('a reading beside an export that does not name the account', () => {
  const looks = [
    followersAt(day(5), [1], provenNone),
    followingAt(day(5), [1, X]),
    followersAt(day(4, 12), [1], { ...exported, coverage: partialOf(1) }),
  ];
  const sets = (identified: number[]) => {
    const everybody = { identified: membershipOf(identified), inactive: NOBODY };
    const { certainlyAbsent, nameDoubted } = knowledgeOfLists(standingOf(looks, NOW), everybody).followers;
    return { sure: [...numbersOf(certainlyAbsent)], doubted: [...numbersOf(nameDoubted)] };
  };

  it('knows it by its id, alone and among all: nothing is doubted because of its name', () => {
    expect(tieTo(looks)).toMatchObject({ holds: false, certainty: 'certain', evidence: { nameDoubt: null } });
    expect(sets([1, X])).toEqual({ sure: [X], doubted: [] });
  });

  it('and doubts whom it could know by name alone', () => {
    expect(tieTo(looks, { whom: { isIdentified: false } })).toMatchObject({
      certainty: 'likely',
      evidence: { nameDoubt: 'known-by-name' },
    });
    expect(sets([1])).toEqual({ sure: [], doubted: [X] });
  });
});

describe('an export that does not name the account in either list', () => {
  const looks = [followersAt(day(5), [1], exported), followingAt(day(5), [1, X])];

  it('may mean it by another name, though it is known by id: alone and among all', () => {
    const everybody = { identified: membershipOf([1, X]), inactive: NOBODY };
    const list = knowledgeOfLists(standingOf(looks, NOW), everybody).followers;
    expect(tieTo(looks)).toMatchObject({ certainty: 'likely', evidence: { nameDoubt: 'names-in-export' } });
    expect([list.absent, list.certainlyAbsent, list.nameDoubted].map((set) => [...numbersOf(set)])).toEqual([
      [X],
      [],
      [X],
    ]);
  });

  it('is certain of it once it names it in one of them and a reading of that day shows it by id', () => {
    const named = [...looks, followingAt(day(5), [1, X], exported)];
    const everybody = { identified: membershipOf([1, X]), inactive: NOBODY };
    const list = knowledgeOfLists(standingOf(named, NOW), everybody).followers;
    expect(tieTo(named)).toMatchObject({ certainty: 'certain', evidence: { nameDoubt: null } });
    expect([list.certainlyAbsent, list.nameDoubted].map((set) => [...numbersOf(set)])).toEqual([[X], []]);
  });
});

describe('a list as sets', () => {
  const setsOf = (...looks: Look[]) =>
    knowledgeOfLists(standingOf(looks, NOW), { identified: NOBODY, inactive: NOBODY }).followers;

  it('is not whole where only its count is unsure, and is dated by that look', () => {
    const list = setsOf(
      followersAt(day(5), [1], { coverage: unsure, bounds: boundsOf(null) }),
      followingAt(day(5), [X]),
    );
    expect(list).toMatchObject({ isWhole: false, lookedAt: day(5), source: 'reading' });
    expect([...numbersOf(list.notFound)]).toEqual([X]);
  });

  it('is dated by the newest look where none judges, and not at all where there is none', () => {
    const part = (at: number) => followersAt(at, [1], { coverage: partialOf(1) });
    expect(setsOf(part(day(3)), part(day(6)))).toMatchObject({ isWhole: false, lookedAt: day(6), source: null });
    expect(setsOf().lookedAt).toBeNull();
  });
});

describe('who was judged alone', () => {
  const looks = [followersAt(day(5), [1]), followingAt(day(5), [1, X])];
  const list = knowledgeOfLists(standingOf(looks, NOW), { identified: NOBODY, inactive: NOBODY }).followers;
  const judged = (...args: Parameters<typeof tiesTo>) => withJudged(list, [{ number: X, tie: tieTo(...args) }]);

  it('stands among those of doubted names only where the look that misses them may mean another name', () => {
    const doubted = (...args: Parameters<typeof tiesTo>) => [...numbersOf(judged(...args).nameDoubted)];
    const byName = [...looks, followingAt(day(-9), [X], exported)];
    expect(doubted(byName, { whom: { isIdentified: false } })).toEqual([X]);
    expect(doubted(byName)).toEqual([]);
    expect(doubted(looks)).toEqual([]);
    expect(doubted(byName, { heard: { followsYou: { holds: false, observedAt: day(6) } } })).toEqual([]);
    expect(doubted([followersAt(day(5), [X])])).toEqual([]);
  });

  it('has a date of their own, and of whom nothing is known the look’s', () => {
    const said = { heard: { followsYou: { holds: false, observedAt: day(6) } } };
    expect(judged(looks, said).ownDates).toEqual(new Map([[X, day(6)]]));
    expect(dateIn(judged(looks, said), X)).toBe(day(6));
    const unknown = judged([followersAt(day(5), [1], { bounds: boundsOf(9) }), looks[1]!]);
    expect(unknown.ownDates).toEqual(new Map());
    expect(dateIn(unknown, X)).toBe(day(5));
  });
});
