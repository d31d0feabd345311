import { describe, expect, it } from 'vitest';
import { boundsOf, day, followersAt, followingAt, partialOf, provenNone, wholeOf } from '../fixtures/looks';
import type { Look } from '../looks/look';
import { membershipOf, NOBODY, numbersOf } from '../membership';
import { type Heard, judgeTies, knowledgeOfLists, saysOfMissing, UNHEARD, type Whom } from './absence';
import { withJudged } from './list-knowledge';
import { standingOf } from './standing';

/** The one rule, asked of one account. */

const X = 7;
const NOW = day(30);
const tieTo = (
  looks: readonly Look[],
  { heard = {}, whom = {} }: { heard?: Partial<Heard>; whom?: Partial<Whom> } = {},
) =>
  judgeTies(
    standingOf(looks, NOW),
    { number: X, isIdentified: true, isInactive: false, ...whom },
    { ...UNHEARD, ...heard },
  ).followsYou;
const said = (holds: boolean | null, observedAt: number) => ({ followsYou: { holds, observedAt } });
const following = followingAt(day(0), [1, X]);
const missing = (change: Partial<Look> = {}) => [followersAt(day(5), [1], change), following];

describe('what a look says of those it lacks', () => {
  it('is certain where the profile’s own counts around it hid nobody, likely by its bound, and else nothing', () => {
    const says = (change: Partial<Look>) => saysOfMissing(followersAt(day(0), [1], change));
    expect(says(provenNone)).toBe('certain');
    expect(says({})).toBe('likely');
    expect(says({ bounds: boundsOf(1, 4) })).toBe('likely');
    expect(says({ bounds: boundsOf(2, 7) })).toBe('too-many-hidden');
    expect(says({ bounds: boundsOf(null) })).toBe('too-many-hidden');
    expect(says({ bounds: boundsOf(1, 9, { isProvenNone: true }) })).toBe('likely');
    expect(says({ ...provenNone, coverage: partialOf(1) })).toBe('too-many-hidden');
    const { bounds: _, ...unbound } = followersAt(day(0), [1]);
    expect(saysOfMissing(unbound)).toBe('too-many-hidden');
  });

  it('is certain for a whole export, and nothing for one that is cut', () => {
    const exported = (change: Partial<Look> = {}) =>
      saysOfMissing(followersAt(day(0), [1], { source: 'export', ...change }));
    expect(exported()).toBe('certain');
    expect(exported({ coverage: partialOf(1) })).toBe('too-many-hidden');
  });
});

describe('an account that is there', () => {
  it('is certainly there, in any look, at the moment its row was noted or its look ended', () => {
    const evidence = { kind: 'in-list', list: 'followers', at: day(5) };
    expect(tieTo([followersAt(day(5), [X])])).toEqual({ holds: true, certainty: 'certain', asOf: day(5), evidence });
    expect(tieTo([followersAt(day(5), [X], { coverage: partialOf(1, 9) })])).toMatchObject({ holds: true });
    expect(tieTo([...missing(), followersAt(day(6), [X], { coverage: partialOf(1, 9) })])).toMatchObject({
      holds: true,
      asOf: day(6),
    });
  });

  it('is there as of the moment its own row was shown, where that was noted', () => {
    const look = followersAt(day(5), [X], { firstAt: day(4), absentAt: day(4) });
    const seen = (at: number) => tieTo([look], { heard: { rowSeenAt: { followers: at, following: null } } }).asOf;
    expect(seen(day(4, 3))).toBe(day(4, 3));
    expect(seen(day(3))).toBe(day(5));
    expect(tieTo([{ ...look, pass: { endedAt: day(4, 9), seen: 1 } }]).asOf).toBe(day(4, 9));
  });

  it('is not there where a whole look shows it only before its pass began', () => {
    const evening = followersAt(day(5), [1, X], { earlier: membershipOf([X]) });
    expect(tieTo([evening, following])).toMatchObject({ holds: false, evidence: { kind: 'not-in-list' } });
  });
});

describe('an account that is missing', () => {
  it('is absent as surely as the look says, dated by the look’s start, with its bound', () => {
    const evidence = {
      kind: 'not-in-list',
      list: 'followers',
      at: day(4),
      seen: 1,
      source: 'reading',
      bound: { h: 0, n: 9 },
      nameDoubt: null,
    };
    const long = { firstAt: day(4), absentAt: day(4) };
    expect(tieTo(missing(long))).toEqual({ holds: false, certainty: 'likely', asOf: day(4), evidence });
    expect(tieTo(missing(provenNone))).toMatchObject({ holds: false, certainty: 'certain' });
    expect(tieTo(missing({ source: 'export' }), { whom: {} })).toMatchObject({ holds: false, certainty: 'likely' });
  });

  it('is unknown where too many may be hidden, with the bound, and where only the count is unsure', () => {
    const nothing = { holds: null, certainty: null, asOf: null };
    const bound = { h: 3, n: 9 };
    expect(tieTo(missing({ bounds: boundsOf(3) }))).toEqual({
      ...nothing,
      evidence: { kind: 'too-many-hidden', list: 'followers', at: day(5), seen: 1, bound },
    });
    const unsure = { kind: 'partial', seen: 1, expected: null, why: ['count-unknown'] } as const;
    expect(tieTo(missing({ coverage: unsure, bounds: boundsOf(null) }))).toMatchObject({
      ...nothing,
      evidence: { kind: 'too-many-hidden', bound: { h: null, n: 9 } },
    });
  });

  it('is unknown where no list was read to its end, and says what there is', () => {
    expect(tieTo([following]).evidence).toEqual({ kind: 'list-unread', list: 'followers' });
    const part = followersAt(day(5), [1], { coverage: partialOf(1, 9) });
    expect(tieTo([part, following])).toMatchObject({
      holds: null,
      evidence: {
        kind: 'list-partial',
        list: 'followers',
        seen: 1,
        expected: 9,
        why: ['not-finished'],
        source: 'reading',
      },
    });
  });

  it('is hidden or left where an export or Instagram itself names it as that, whatever the bound', () => {
    for (const change of [{}, provenNone, { bounds: boundsOf(9) }])
      expect(tieTo(missing(change), { whom: { isInactive: true } })).toMatchObject({
        holds: null,
        evidence: { kind: 'hidden-or-left', list: 'followers', at: day(5) },
      });
    expect(tieTo([followersAt(day(5), [X])], { whom: { isInactive: true } })).toMatchObject({ holds: true });
    expect(tieTo(missing(), { whom: { isInactive: true }, heard: said(false, day(6)) })).toMatchObject({
      holds: false,
    });
  });

  it('from both lists is unknown: only its profile could say anything', () => {
    const neither = [followersAt(day(5), [1]), followingAt(day(5), [1])];
    expect(tieTo(neither)).toMatchObject({ holds: null, evidence: { kind: 'in-neither', at: day(5) } });
    // But whoever the other list had when this one was read is judged, wherever it is now.
    const unfollowed = [...neither, followingAt(day(5) - 1, [1, X]), followingAt(day(9), [1])];
    expect(tieTo([neither[0]!, followingAt(day(5) - 1, [1, X]), followingAt(day(9), [1])])).toMatchObject({
      holds: false,
    });
    expect(tieTo(unfollowed)).toMatchObject({ evidence: { kind: 'in-neither' } });
    // Whoever came into the other list since, by a row or a profile's word, was not asked about by that look.
    const youFollow = { holds: true, observedAt: day(9) };
    expect(tieTo(neither, { heard: { youFollow } })).toMatchObject({
      holds: null,
      evidence: { kind: 'in-neither', isInOther: true },
    });
    expect(tieTo([...neither, followingAt(day(9), [1, X])])).toMatchObject({ holds: null });
  });

  it('is no more than likely absent where a rename would look the same', () => {
    const exported = (numbers: number[], other: number[]) => [
      followersAt(day(5), numbers, { source: 'export' }),
      followingAt(day(5), other, { source: 'export' }),
      followingAt(day(6), [1, X]),
    ];
    expect(tieTo(exported([1], [1, X]))).toMatchObject({ certainty: 'certain', evidence: { nameDoubt: null } });
    expect(
      tieTo(
        exported([1], [1])
          .slice(0, 1)
          .concat(followingAt(day(5), [X])),
      ),
    ).toMatchObject({
      certainty: 'likely',
      evidence: { nameDoubt: 'names-in-export' },
    });
    const byName = [...missing(provenNone), followingAt(day(-9), [X], { source: 'export' })];
    expect(tieTo(byName, { whom: { isIdentified: false } })).toMatchObject({
      certainty: 'likely',
      evidence: { nameDoubt: 'known-by-name' },
    });
    expect(tieTo(byName)).toMatchObject({ certainty: 'certain', evidence: { nameDoubt: null } });
    const named = [...missing(provenNone), followingAt(day(5), [X], { source: 'export' })];
    expect(tieTo(named, { whom: { isIdentified: false } })).toMatchObject({ certainty: 'certain' });
  });
});

describe('the profile’s own answer', () => {
  const profile = (holds: boolean, at: number, missedAt: number | null = null) => ({
    holds,
    certainty: 'certain',
    asOf: at,
    evidence: { kind: 'profile', list: 'followers', at, holds, missedAt },
  });

  it('decides against an older list, both ways, and where none was read', () => {
    expect(tieTo(missing(provenNone), { heard: said(true, day(6)) })).toEqual(profile(true, day(6)));
    expect(tieTo([followersAt(day(5), [X])], { heard: said(false, day(6)) })).toEqual(profile(false, day(6)));
    expect(tieTo([], { heard: said(true, day(6)) })).toEqual(profile(true, day(6)));
    expect(tieTo([], { heard: said(false, day(6)) })).toEqual(profile(false, day(6)));
  });

  it('decides at the same moment too, and against a row of the same moment', () => {
    expect(tieTo([followersAt(day(5), [X])], { heard: said(false, day(5)) })).toEqual(profile(false, day(5)));
  });

  it('that it holds yields to a newer list that may say who is missing and did show the account, and to no other', () => {
    const shown = [followersAt(day(2), [1, X]), ...missing()];
    expect(tieTo(shown, { heard: said(true, day(5) - 1) })).toMatchObject({ holds: false, certainty: 'likely' });
    // One that the list never showed was hidden all along.
    expect(tieTo(missing(), { heard: said(true, day(5) - 1) })).toMatchObject({ holds: true });
    expect(tieTo(missing(), { heard: said(true, day(5)) })).toMatchObject({ holds: true });
    expect(tieTo(missing({ bounds: boundsOf(9) }), { heard: said(true, day(5) - 1) })).toMatchObject({ holds: true });
    expect(tieTo([followersAt(day(5), [1], { coverage: partialOf(1) })], { heard: said(true, day(4)) })).toMatchObject({
      holds: true,
      asOf: day(4),
    });
  });

  it('that it does not hold stands until a row shows the contrary, and a later look that misses it too is told', () => {
    expect(tieTo(missing(), { heard: said(false, day(4)) })).toEqual(profile(false, day(4), day(5)));
    expect(tieTo(missing({ bounds: boundsOf(9) }), { heard: said(false, day(4)) })).toEqual(profile(false, day(4)));
    expect(tieTo(missing(), { heard: said(false, day(6)) })).toEqual(profile(false, day(6)));
    expect(tieTo([followersAt(day(5), [X])], { heard: said(false, day(4)) })).toMatchObject({ holds: true });
  });

  it('that leaves the question open changes nothing', () => {
    expect(tieTo([followersAt(day(5), [X])], { heard: said(null, day(6)) })).toMatchObject({
      holds: true,
      asOf: day(5),
    });
    expect(tieTo(missing(), { heard: said(null, day(6)) })).toMatchObject({ holds: false, certainty: 'likely' });
  });
});

describe('everybody as sets', () => {
  const sets = (looks: readonly Look[], inactive = NOBODY, identified = NOBODY) => {
    const { followers } = knowledgeOfLists(standingOf(looks, NOW), { identified, inactive });
    const { present, absent, certainlyAbsent, notFound, isWhole, bound } = followers;
    const [there, gone, sure, unsure] = [present, absent, certainlyAbsent, notFound].map((set) => [...numbersOf(set)]);
    return { isWhole, there, gone, sure, unsure, bound };
  };

  it('are those who are there, those absent, and those not found though too many may be hidden', () => {
    const none = { gone: [], sure: [], unsure: [] };
    expect(sets(missing())).toMatchObject({ ...none, isWhole: true, there: [1], gone: [X], bound: { h: 0, n: 9 } });
    expect(sets(missing(provenNone))).toMatchObject({ ...none, gone: [X], sure: [X] });
    expect(sets(missing({ bounds: boundsOf(3) }))).toMatchObject({ ...none, unsure: [X], bound: { h: 3, n: 9 } });
    expect(sets([following])).toMatchObject({ ...none, isWhole: false, there: [], bound: null });
    expect(sets(missing({ coverage: wholeOf(1, 1) }), membershipOf([X]))).toMatchObject(none);
  });

  it('are put right by what was judged of single accounts', () => {
    const { followers } = knowledgeOfLists(standingOf(missing(), NOW), { identified: NOBODY, inactive: NOBODY });
    expect(withJudged(followers, [])).toBe(followers);
    const judged = (tie: ReturnType<typeof tieTo>, number = X) => {
      const put = withJudged(followers, [{ number, tie }]);
      return [put.present, put.absent, put.certainlyAbsent, put.saidAbsent, put.notFound].map((set) => [
        ...numbersOf(set),
      ]);
    };
    expect(judged(tieTo(missing(), { heard: said(true, day(6)) }))).toEqual([[1, X], [], [], [], []]);
    expect(judged(tieTo(missing(), { heard: said(false, day(6)) }))).toEqual([[1], [X], [X], [X], []]);
    expect(judged(tieTo(missing({ bounds: boundsOf(9) })))).toEqual([[1], [], [], [], [X]]);
    expect(judged(tieTo(missing(provenNone)))).toEqual([[1], [X], [X], [], []]);
    expect(judged(tieTo(missing()))).toEqual([[1], [X], [], [], []]);
    // Whoever stands in no list so far, also beyond where the sets end.
    expect(judged(tieTo([], { heard: said(false, day(6)) }), 70)).toEqual([[1], [X, 70], [70], [70], []]);
    expect([...numbersOf(followers.absent)]).toEqual([X]);
  });
});
