import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySteps, day, followersAt, followingAt, partialOf } from '../fixtures/looks';
import { type Fact, isLook, type Look, type Step } from '../looks/look';
import { DAY_MS } from '../time';
import { type Change, isMoment } from './change';
import { allChanges } from './changes';
import { planPruning } from './prune';

const NOBODY_PINNED: ReadonlySet<string> = new Set();
const NOW = day(400);
const kept = (looks: readonly Look[], ids: readonly string[]) => looks.filter((look) => ids.includes(look.snapshotId));
const claim = ({ number, list, kind, certainty }: Change) => `${number} ${list} ${kind} ${certainty}`;
/** Steps as the others make them, a day and a half instead of seven hours apart, so that they fill the tiers. */
const anySpread = anySteps.map((steps) => steps.map(spread));
function spread(step: Step): Step {
  const wide = (at: number) => day(0) + (at - day(0)) * 6;
  if (!isLook(step)) return { ...step, at: wide(step.at) };
  const readAt = wide(step.readAt);
  return {
    ...step,
    readAt,
    firstAt: readAt - (step.readAt - step.firstAt),
    absentAt: readAt - (step.readAt - step.absentAt),
  };
}

describe('pruning', () => {
  it('loses and invents no change, and widens no window by more than its tier', () => {
    fc.assert(
      fc.property(anySpread, fc.integer({ min: 60, max: 700 }), (steps, days) => {
        const now = day(days);
        const looks = steps.filter(isLook);
        const facts = steps.filter((step): step is Fact => !isLook(step));
        const plan = planPruning(looks, facts, NOBODY_PINNED, now);
        const before = allChanges(steps);
        const after = allChanges([...kept(looks, plan.keep), ...facts]);
        expect(after.map(claim).sort()).toEqual(before.map(claim).sort());
        for (const change of before) {
          const age = now - change.window.firstAfterAt;
          const tier = (age <= 30 * DAY_MS ? 0 : age <= 365 * DAY_MS ? 7 : 30) * DAY_MS;
          const isTold = after.some(
            (other) =>
              claim(other) === claim(change) &&
              other.window.lastBeforeAt >= change.window.lastBeforeAt - tier &&
              other.window.firstAfterAt <= change.window.firstAfterAt + tier,
          );
          expect(isTold || isMoment(change.window)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names each look once, and never drops the first, the last, a recent or a pinned one', () => {
    fc.assert(
      fc.property(anySpread, fc.nat(400), (steps, days) => {
        const looks = steps.filter(isLook);
        const pinned = new Set(looks.filter((_, at) => at % 3 === 0).map((look) => look.snapshotId));
        const plan = planPruning(looks, [], pinned, day(days));
        expect([...plan.keep, ...plan.drop].sort()).toEqual(looks.map((look) => look.snapshotId).sort());
        for (const id of plan.drop) {
          const look = looks.find((one) => one.snapshotId === id)!;
          const own = looks.filter((one) => one.list.kind === look.list.kind && one !== look);
          expect(pinned).not.toContain(id);
          expect(day(days) - look.readAt).toBeGreaterThan(30 * DAY_MS);
          expect(own.some((one) => one.readAt <= look.readAt)).toBe(true);
          expect(own.some((one) => one.readAt >= look.readAt)).toBe(true);
        }
      }),
    );
  });

  it('thins a quiet year of daily looks to a look a week and a look a month', () => {
    const looks = Array.from({ length: 600 }, (_, at) => followersAt(day(at - 200), [1, 2, 3]));
    const { keep } = planPruning(looks, [], NOBODY_PINNED, NOW);
    const ages = kept(looks, keep).map((look) => (NOW - look.readAt) / DAY_MS);
    expect(ages.filter((age) => age <= 30)).toHaveLength(30);
    expect(ages.filter((age) => age > 30 && age <= 365).length).toBeLessThan(52);
    expect(ages.filter((age) => age > 365).length).toBeLessThan(11);
    const again = planPruning(kept(looks, keep), [], NOBODY_PINNED, NOW);
    expect(again.drop).toEqual([]);
  });

  it('keeps what a doubted look disagrees with', () => {
    const doubt = { coverage: { kind: 'partial', seen: 1, expected: 3, why: ['count-disagrees'] } } as const;
    const looks = Array.from({ length: 40 }, (_, at) =>
      followersAt(day(at), at === 12 ? [1] : [1, 2, 3], at === 12 ? doubt : {}),
    );
    expect(planPruning(looks, [], NOBODY_PINNED, NOW).keep).toContain(looks[11]!.snapshotId);
    expect(planPruning(looks, [], NOBODY_PINNED, NOW).drop).toContain(looks[10]!.snapshotId);
  });

  it('keeps what tells of somebody who came and went within a week', () => {
    const looks = Array.from({ length: 40 }, (_, at) => followersAt(day(at), at === 10 ? [1, 2, 9] : [1, 2]));
    const { keep } = planPruning(looks, [], NOBODY_PINNED, NOW);
    expect(keep).toEqual(expect.arrayContaining([looks[10]!.snapshotId]));
    expect(allChanges(kept(looks, keep)).map(({ kind }) => kind)).toEqual(['appeared', 'gone']);
  });

  it('prefers a whole look of a week to a later partial one', () => {
    const times = [day(0), day(70), day(70, 1), day(70, 2), day(200)];
    const looks = times.map((at, index) => followersAt(at, [1, 2], index === 3 ? { coverage: partialOf(2, 9) } : {}));
    const { drop } = planPruning(looks, [], NOBODY_PINNED, NOW - 40 * DAY_MS);
    expect(drop).toContain(looks[3]!.snapshotId);
    expect(drop).not.toContain(looks[2]!.snapshotId);
  });

  it('does not make two departures of one week look like leaving Instagram', () => {
    const looks = Array.from({ length: 60 }, (_, at) => [
      followersAt(day(at), at < 23 ? [1, 9] : [1]),
      followingAt(day(at), at < 26 ? [1, 9] : [1]),
    ]).flat();
    const { keep, drop } = planPruning(looks, [], NOBODY_PINNED, NOW);
    expect(drop.length).toBeGreaterThan(80);
    expect(allChanges(kept(looks, keep)).map(({ kind }) => kind)).toEqual(['gone', 'gone']);
  });
});
