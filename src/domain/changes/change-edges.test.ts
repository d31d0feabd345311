import { describe, expect, it } from 'vitest';
import { day, followersAt, followingAt, name, partialOf, report, wholeOf } from '../fixtures/looks';
import { toldPlainly } from '../fixtures/told-plainly';
import type { Fact, Look } from '../looks/look';
import { DAY_MS } from '../time';
import { type Change, compareChanges, isMoment, oncePerAccount } from './change';
import { allChanges } from './changes';
import { changesBetween, comparedPair, concernedBetween, evidencesOf, storyFrom } from './changes-between';

/** The edges of what changed: the order it is told in, what is told once, and who is concerned at all. */

const change = (
  kind: 'gone' | 'appeared' | 'left-instagram',
  list: 'followers' | 'following',
  number: number,
  firstAfterAt = 9,
  lastBeforeAt = 5,
): Change => ({ kind, list, number, window: { lastBeforeAt, firstAfterAt } }) as Change;

describe('the order of changes', () => {
  it('is by when it was seen, then by when it was last otherwise, then by account, then by list and kind', () => {
    const inOrder = [
      change('gone', 'following', 9, 1),
      change('gone', 'following', 9, 9, 4),
      change('gone', 'following', 1),
      change('appeared', 'followers', 2),
      change('gone', 'followers', 2),
      change('appeared', 'following', 2),
      change('gone', 'following', 2),
    ];
    for (const shuffled of [[...inOrder].reverse(), [...inOrder.slice(3), ...inOrder.slice(0, 3)]])
      expect(shuffled.sort(compareChanges)).toEqual(inOrder);
    expect(compareChanges(inOrder[3]!, inOrder[4]!)).toBeLessThan(0);
    expect(compareChanges(inOrder[4]!, inOrder[3]!)).toBeGreaterThan(0);
  });

  it('a window of one moment is a moment', () => {
    expect([isMoment({ lastBeforeAt: 3, firstAfterAt: 3 }), isMoment({ lastBeforeAt: 2, firstAfterAt: 3 })]).toEqual([
      true,
      false,
    ]);
  });
});

describe('changes of everybody', () => {
  it('of two viewers, or of two owners, never meet', () => {
    const look = followersAt(day(0), [1]);
    const other = followersAt(day(1), [1], { viewer: '2' as never });
    const list = { owner: '3' as never, kind: 'followers' as const };
    expect(() => allChanges([look, other])).toThrow(/two viewers/);
    expect(() => allChanges([look, followersAt(day(1), [1], { list })])).toThrow(/two owners/);
  });
});

describe('leaving Instagram', () => {
  it('is told once where it was told of both lists, and of either alone; no other change is left out', () => {
    const both = [change('left-instagram', 'followers', 1), change('left-instagram', 'following', 1)];
    const others = [
      change('left-instagram', 'following', 2),
      change('gone', 'followers', 3),
      change('left-instagram', 'following', 3),
      change('gone', 'following', 1),
      change('left-instagram', 'followers', 4),
    ];
    expect(oncePerAccount([...both, ...others])).toEqual([both[0], ...others]);
    expect(oncePerAccount([both[1]!, both[0]!])).toEqual([both[0]]);
  });
});

describe('between two looks', () => {
  const between = (all: readonly Look[], first: Look, second: Look, number: number, facts: readonly Fact[] = []) =>
    changesBetween(storyFrom(evidencesOf(all, facts), number), comparedPair({ first, second })).map(
      ({ kind, window }) => `${kind} ${(window.firstAfterAt - day(0)) / DAY_MS}`,
    );

  it('only those who differ, or were renamed in that time and are in one of the two, are looked at', () => {
    const first = followersAt(day(0), [1, 2, 5]);
    const second = followersAt(day(5), [2, 3, 5]);
    const facts = [
      name(2, day(3), 'ana'),
      name(1, day(3), 'budi'),
      name(7, day(3), 'citra'),
      name(5, day(0), 'dewi'),
      name(5, day(6), 'eka'),
      { kind: 'deleted' as const, number: 5, at: day(3) },
    ];
    expect([...concernedBetween(comparedPair({ first, second }), facts)]).toEqual([1, 2, 3]);
    expect([...concernedBetween(comparedPair({ first, second }), [name(5, day(5), 'fitri')])]).toContain(5);
    const partial = followersAt(day(5), [2, 3, 5], { coverage: partialOf(3) });
    expect([...concernedBetween(comparedPair({ first, second: partial }), facts)]).toContain(1);
  });

  it('an earlier or later change of the same account is not told again', () => {
    const looks = [
      followersAt(day(0), [1]),
      followersAt(day(1), []),
      followersAt(day(2), [1]),
      followersAt(day(3), []),
      followersAt(day(4), [1]),
    ];
    const [a, b, c, d, e] = looks as [Look, Look, Look, Look, Look];
    // Without the profile's report each departure would be taken back by the return.
    const noes = [1, 3].map((at) => report(1, day(at, 1), { followsYou: false }));
    const told = (first: Look, second: Look) => between(looks, first, second, 1, noes);
    expect(told(a, b)).toEqual(['gone 1']);
    expect(told(b, c)).toEqual(['returned 2']);
    expect(told(c, d)).toEqual(['gone 3']);
    expect(told(a, e)).toEqual([]);
    expect(told(b, d)).toEqual([]);
    expect([between(looks, a, b, 1), between(looks, b, c, 1)]).toEqual([[], ['returned 2']]);
  });

  it('leaving Instagram is a change, and a rename of another time none', () => {
    const hides = { coverage: wholeOf(0, 1) };
    const [first, second] = [followersAt(day(2), [1]), followersAt(day(5), [], hides)];
    const all = [first, second, followingAt(day(2), [1]), followingAt(day(5), [], hides)];
    const names = [name(1, day(0), 'ana'), name(1, day(1), 'budi'), name(1, day(9), 'citra')];
    const told = changesBetween(storyFrom(evidencesOf(all, names), 1), comparedPair({ first, second }));
    expect(told.map(({ kind }) => kind)).toEqual(['left-instagram']);
  });

  it('a story that many looks confirmed is the one that they tell one by one', () => {
    const partial = followersAt(day(4), [], { coverage: partialOf(0, 5) });
    const looks = [
      followersAt(day(0), [1]),
      followingAt(day(1), [1]),
      followersAt(day(2), [1]),
      followersAt(day(3), []),
      partial,
      followersAt(day(5), []),
      followersAt(day(6), []),
      followingAt(day(7), []),
      followersAt(day(8), []),
    ];
    const story = storyFrom(evidencesOf(looks, []), 1);
    expect(story.followers.seen).toMatchObject({ fromAt: day(2), at: day(2) });
    expect(story.followers.missed).toMatchObject({ firstAt: day(3), lastAt: day(8), lastAbsentAt: day(8) });
    expect(story.following.missed).toMatchObject({ firstAt: day(7) });
  });

  it('a story is the timeline’s also after a row that a no outweighs, and after an act', () => {
    const looks = [followersAt(day(0), [1]), followersAt(day(3), [1]), followersAt(day(4), [1], { firstAt: day(1) })];
    const no = report(1, day(2), { followsYou: false });
    const act = report(1, day(1), { action: 'approve' });
    for (const facts of [[no], [act]]) {
      const steps = facts[0] === act ? looks.slice(1) : looks;
      expect(storyFrom(evidencesOf(steps, facts), 1)).toEqual(toldPlainly(1, [...steps, ...facts]).story);
    }
  });
});
