import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFact, anyLook, anySteps, day, followingAt, NUMBERS, partialOf } from '../fixtures/looks';
import { isPresentIn, type Look } from '../looks/look';
import { hasNumber, membershipOf } from '../membership';
import { type Change, compareChanges, isMoment } from './change';
import { allChanges, chronicleOf } from './changes';
import { storyOf } from './chronicle';
import { changesOf, timelineOf } from './timeline';

const RUNS = { numRuns: 100 };

describe('a sequence of looks and facts', () => {
  it('told of everybody at once is the same as told one by one', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const oneByOne = NUMBERS.flatMap((number) => changesOf(timelineOf(number, steps))).sort(compareChanges);
        expect(allChanges(steps)).toEqual(oneByOne);
      }),
      { numRuns: 300 },
    );
  });

  it('may be handed in in any order, and twice', () => {
    fc.assert(
      fc.property(
        anySteps.chain((steps) =>
          fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length }), fc.subarray(steps)),
        ),
        fc.constantFrom(...NUMBERS),
        ([steps, shuffled, again], number) => {
          expect(allChanges([...shuffled, ...again])).toEqual(allChanges(steps));
          expect(timelineOf(number, [...shuffled, ...again])).toEqual(timelineOf(number, steps));
        },
      ),
      RUNS,
    );
  });
});

const absences = (changes: readonly Change[]) =>
  changes.filter(({ kind }) => kind === 'gone' || kind === 'left-instagram');

describe('evidence windows', () => {
  it('are never negative, whatever the clock did', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const { window } of allChanges(steps))
          expect(window.lastBeforeAt).toBeLessThanOrEqual(window.firstAfterAt);
      }),
      RUNS,
    );
  });

  it('never come from partial looks alone: whoever is missing there is not missed', () => {
    const onlyPartial = fc.array(
      anyLook.map((look) => ({ ...look, coverage: partialOf(5, 9) })),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(onlyPartial, (looks) => {
        expect(allChanges(looks)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('of an absence never end at a partial look: at a whole one, or where an export dates the tie that came after it', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 14 }), (looks) => {
        const wholeEnds = new Set(looks.filter((look) => look.coverage.kind === 'whole').map((look) => look.readAt));
        const dates = looks.flatMap(({ followedAt }) => [...(followedAt?.values() ?? [])]);
        const ends = new Set([...wholeEnds, ...dates]);
        for (const change of absences(allChanges(looks))) expect(ends).toContain(change.window.firstAfterAt);
      }),
      RUNS,
    );
  });

  it('of an absence never begin because a partial look lacks the account: without its rows nothing changes', () => {
    fc.assert(
      fc.property(anySteps, fc.array(anyLook, { minLength: 1, maxLength: 4 }), (steps, more) => {
        const empty = more.map((look) => ({ ...look, coverage: partialOf(0, 9), members: new Uint32Array(0) }));
        expect(allChanges([...steps, ...empty])).toEqual(allChanges(steps));
      }),
      RUNS,
    );
  });

  it('rest on evidence: a first seen or last seen is a look with the row, or a report', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyLook.map(({ followedAt: _, ...look }) => look),
          { maxLength: 14 },
        ),
        (looks) => {
          for (const change of allChanges(looks)) {
            if (change.list === null) continue;
            const { lastBeforeAt, firstAfterAt } = change.window;
            const own = looks.filter((look) => look.list.kind === change.list);
            const has = (look: Look) => hasNumber(look.members, change.number);
            const lacks = (look: Look) => !isPresentIn(look, change.number);
            const shownUntil = (look: Look) => (lacks(look) ? look.absentAt : look.readAt);
            if (change.kind === 'gone' || change.kind === 'left-instagram') {
              expect(own.some((look) => has(look) && look.firstAt <= lastBeforeAt && look.readAt >= lastBeforeAt)).toBe(
                true,
              );
              expect(own.some((look) => lacks(look) && look.readAt === firstAfterAt)).toBe(true);
            } else {
              expect(own.some((look) => lacks(look) && look.absentAt === lastBeforeAt)).toBe(true);
              expect(own.some((look) => has(look) && shownUntil(look) === firstAfterAt)).toBe(true);
            }
          }
        },
      ),
      RUNS,
    );
  });
});

describe('a list of changes', () => {
  it('is ordered and has each change once', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const changes = allChanges(steps);
        expect([...changes].sort(compareChanges)).toEqual(changes);
        expect(new Set(changes.map((change) => JSON.stringify(change))).size).toBe(changes.length);
      }),
      RUNS,
    );
  });

  it('alternates: nobody goes twice without having come back, nor comes twice without having gone', () => {
    fc.assert(
      fc.property(anySteps, fc.constantFrom(...NUMBERS), (steps, number) => {
        const story = storyOf(chronicleOf(steps), number);
        for (const list of ['followers', 'following'] as const) {
          const kinds = story[list].past.map(({ kind }) => kind);
          kinds.forEach((kind, at) => {
            const isDeparture = (one: string | undefined) => one === 'gone' || one === 'left-instagram';
            if (isDeparture(kind)) expect(kinds[at + 1]).toBe('returned');
            if (kind === 'appeared') expect(at).toBe(0);
          });
        }
      }),
      RUNS,
    );
  });
});

describe('facts', () => {
  it('about one account leave all others as they are', () => {
    fc.assert(
      fc.property(anySteps, anyFact, (steps, fact) => {
        const others = (changes: Change[]) => changes.filter(({ number }) => number !== fact.number);
        expect(others(allChanges([...steps, fact]))).toEqual(others(allChanges(steps)));
      }),
      RUNS,
    );
  });

  it('of the person by hand are known to the moment', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const change of allChanges(steps))
          if (change.kind !== 'renamed' && change.explanation?.kind.startsWith('own-'))
            expect(isMoment(change.window)).toBe(true);
      }),
      RUNS,
    );
  });
});

it('whom a partial look showed only before its pass is there for it, and gone by the next whole one', () => {
  const partial = { coverage: partialOf(1), earlier: membershipOf([2]) };
  const steps = [followingAt(day(0), [2], partial), followingAt(day(2), [])];
  expect(allChanges(steps).map(({ kind, number }) => [kind, number])).toEqual([['gone', 2]]);
  expect(changesOf(timelineOf(2, steps))).toEqual(allChanges(steps));
});
