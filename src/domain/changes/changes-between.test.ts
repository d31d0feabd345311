import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySteps, day, followersAt, followingAt, NUMBERS, name, partialOf, report, wholeOf } from '../fixtures/looks';
import { toldPlainly } from '../fixtures/told-plainly';
import { inOrder } from '../looks/in-order';
import { absentSince, type Fact, isLook, type Look, presentIn, type Step } from '../looks/look';
import { hasNumber, membershipOf, numbersOf } from '../membership';
import {
  changesBetween,
  comparedPair,
  concernedBetween,
  evidencesOf,
  type Pair,
  silenceOf,
  storyFrom,
} from './changes-between';

function told(steps: readonly Step[], pair: Pair) {
  const facts = steps.filter((step): step is Fact => !isLook(step));
  const evidences = evidencesOf(steps.filter(isLook), facts);
  const compared = comparedPair(pair);
  return [...concernedBetween(compared, facts)].flatMap((number) =>
    changesBetween(storyFrom(evidences, number), compared),
  );
}

const kinds = (steps: readonly Step[], pair: Pair) =>
  told(steps, pair).map((change) => `${change.kind} ${change.number} ${change.certainty}`);

describe('changes between two looks', () => {
  const first = followersAt(day(0), [1, 2, 3]);
  const second = followersAt(day(5), [1, 2, 4]);

  it('are who differs, with what their stories say of it', () => {
    expect(kinds([first, second], { first, second }).sort()).toEqual(['appeared 4 likely', 'gone 3 likely']);
  });

  it('are told by all evidence, also by what came after the second', () => {
    expect(kinds([first, second], { first, second })).toContain('gone 3 likely');
    const no = report(3, day(6), { followsYou: false });
    expect(kinds([first, second, no], { first, second })).toContain('gone 3 certain');
    const back = followersAt(day(5, 20), [1, 2, 3, 4]);
    expect(kinds([first, second, back], { first, second })).not.toContainEqual(expect.stringContaining('gone 3'));
  });

  it('leave out whoever went and came back in between', () => {
    const between = followersAt(day(2), [2, 3]);
    expect(kinds([first, between, second], { first, second })).not.toContainEqual(expect.stringContaining(' 1 '));
  });

  it('of a partial look accuse nobody and greet nobody', () => {
    const partial = followersAt(day(5), [1, 4], { coverage: partialOf(2, 3) });
    expect(kinds([first, partial], { first, second: partial })).toEqual(['appeared 4 likely']);
    const early = followersAt(day(-1), [2], { coverage: partialOf(1, 3) });
    expect(kinds([early, first], { first: early, second: first })).toEqual([]);
  });

  it('name the renamed in the list, and only renames of that time', () => {
    const early = [name(3, day(-9), 'dewi'), name(3, day(-5), 'fitri')];
    const names = [
      ...early,
      name(1, day(0), 'ana'),
      name(1, day(3), 'budi'),
      name(2, day(0), 'eka'),
      name(2, day(9), 'citra'),
    ];
    const pair = { first, second: followersAt(day(5), [1, 2, 3]) };
    expect(kinds([first, pair.second, ...names], pair)).toEqual(['renamed 1 certain']);
  });

  it('know the person’s own act', () => {
    const before = followingAt(day(0), [1, 2]);
    const after = followingAt(day(1), [1]);
    const act = report(2, day(0, 5), { action: 'unfollow', youFollow: false });
    expect(told([before, after, act], { first: before, second: after })).toMatchObject([
      { kind: 'gone', number: 2, explanation: { kind: 'own-unfollow', at: day(0, 5) } },
    ]);
  });
});

describe('a story told from cut evidence', () => {
  it('forgets the doubt about a name with the first look that would have known the account, sure as its absence is', () => {
    const first = followersAt(day(0), [1], { recognised: membershipOf([1]) });
    const second = followersAt(day(2), [1], { coverage: wholeOf(1, 1) });
    const no = report(2, day(1), { followsYou: false });
    const story = storyFrom(evidencesOf([first, second], [no]), 2);
    expect(story.followers.missed).toMatchObject({ proof: 'said-no', isByName: false, lastAt: day(2) });
    expect(story).toEqual(toldPlainly(2, [first, no, second]).story);
  });

  it('says last seen by the last row, also after a “no” that rows have outlived', () => {
    const rows = [2, 3, 4].map((at) => followersAt(day(at), [1]));
    const [first, second] = [rows[2]!, followersAt(day(5), [])];
    const steps = [report(1, day(1), { followsYou: false }), ...rows, second];
    expect(told(steps, { first, second })).toMatchObject([
      { kind: 'gone', window: { lastBeforeAt: day(4), firstAfterAt: day(5) } },
    ]);
  });

  it('knows that an account marked as deleted was met after that', () => {
    const approval = report(1, day(0, 2), { action: 'approve' });
    const deleted: Fact = { kind: 'deleted', number: 1, at: day(0, 5) };
    const looks = [followersAt(day(0), []), followersAt(day(1), [])];
    expect(storyFrom(evidencesOf(looks, [approval, deleted]), 1).followers.missed).toMatchObject({
      proof: 'marked-deleted',
      explanation: null,
    });
    const met = [approval, deleted, report(1, day(0, 8))];
    const story = storyFrom(evidencesOf(looks, met), 1);
    expect(story.followers.missed).toMatchObject({ proof: 'marked-deleted', explanation: { at: day(0, 8) } });
    expect(story).toEqual(toldPlainly(1, [...looks, ...met]).story);
  });
});

const ownLooks = (steps: readonly Step[]): Look[] => inOrder(steps.filter(isLook));

describe('for any history', () => {
  it('a story told from cut evidence is the timeline’s story', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const evidences = evidencesOf(
          steps.filter(isLook),
          steps.filter((step): step is Fact => !isLook(step)),
        );
        for (const number of NUMBERS) expect(storyFrom(evidences, number)).toEqual(toldPlainly(number, steps).story);
      }),
      { numRuns: 250 },
    );
  });

  it('nobody is called gone who is in the second look, or by one that is not whole', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(), fc.nat(), (steps, one, other) => {
        const looks = ownLooks(steps).filter((look) => look.list.kind === 'followers');
        if (looks.length < 2) return;
        const [a, b] = [one % looks.length, other % looks.length].sort((x, y) => x - y) as [number, number];
        const pair = { first: looks[a]!, second: looks[b]! };
        const changes = told(steps, pair).filter((change) => change.kind !== 'renamed');
        if (a === b) expect(changes).toEqual([]);
        const second = new Set(numbersOf(presentIn(pair.second)));
        for (const change of changes) {
          const isDeparture = change.kind === 'gone' || change.kind === 'left-instagram';
          expect(isDeparture).toBe(!second.has(change.number));
          expect((isDeparture ? pair.second : pair.first).coverage.kind).toBe('whole');
        }
        expect(new Set(changes.map((change) => change.number)).size).toBe(changes.length);
      }),
      { numRuns: 400 },
    );
  });

  it('whoever is missing and not told of was seen since, and whoever is shown anew and not told of was there before', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const looks = ownLooks(steps);
        const facts = steps.filter((step): step is Fact => !isLook(step));
        const evidences = evidencesOf(looks, facts);
        for (const kind of ['followers', 'following'] as const) {
          const wholes = looks.filter(({ list, coverage }) => list.kind === kind && coverage.kind === 'whole');
          for (const [place, second] of wholes.slice(1).entries()) {
            const pair = comparedPair({ first: wholes[place]!, second });
            for (const number of concernedBetween(pair, facts)) {
              const story = storyFrom(evidences, number);
              const silence = silenceOf(story, pair, changesBetween(story, pair))?.what;
              const { seen, deniedAt, past } = story[kind];
              const isBack = past.some(
                (change) => change.kind === 'returned' && change.window.firstAfterAt >= absentSince(second),
              );
              if (silence === 'seen-again' && !isBack) expect(seen!.at).toBeGreaterThanOrEqual(absentSince(second));
              const signs = looks.flatMap((look) => {
                if (look.list.kind !== kind || !hasNumber(look.members, number)) return [];
                const isBeside =
                  look !== second && look.readAt <= second.readAt && look.readAt >= absentSince(pair.first);
                return [look.followedAt?.get(number) ?? Infinity, isBeside ? absentSince(pair.first) : Infinity];
              });
              if (silence === 'said-otherwise') expect(deniedAt).not.toBeNull();
              if (silence === 'there-before') expect(Math.min(...signs)).toBeLessThanOrEqual(absentSince(pair.first));
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
