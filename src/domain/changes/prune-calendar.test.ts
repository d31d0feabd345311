import { describe, expect, it } from 'vitest';
import { followersAt, partialOf } from '../fixtures/looks';
import { monday } from '../fixtures/weeks';
import type { Look } from '../looks/look';
import { planPruning } from './prune';

/** What the calendar keeps of a history in which nothing changes, so that nothing else keeps a look. */

const at = (days: number, change: Partial<Look> = {}) => followersAt(monday(days), [1, 2], change);
const partial = { coverage: partialOf(2, 9) };
const doubted = { coverage: { kind: 'partial', seen: 2, expected: 9, why: ['count-disagrees'] } } as const;
/** Which of the looks between a first and a last one are kept at this age. */
const kept = (between: readonly Look[], nowDays = 300) => {
  const { keep } = planPruning([at(-70), ...between, at(140)], [], new Set(), monday(nowDays));
  return between.map((look) => keep.includes(look.snapshotId));
};

describe('the calendar', () => {
  it('keeps all of the last month, twice a day too', () => {
    const looks = [at(60), at(60.2), at(60.4)];
    expect(kept(looks, 80)).toEqual([true, true, true]);
    expect(kept(looks, 141)).toEqual([false, false, true]);
  });

  it('counts a month of thirty days and a year of 365, their last moments included', () => {
    expect(kept([at(59), at(60, partial)], 60 + 30)).toEqual([true, true]);
    expect(kept([at(59), at(60, partial)], 60 + 30.1)).toEqual([true, false]);
    expect(kept([at(60), at(61)], 61 + 365)).toEqual([true, true]);
    expect(kept([at(60), at(61)], 61 + 365.1)).toEqual([false, true]);
  });

  it('keeps a look a week for a year, then a look a month', () => {
    const daily = Array.from({ length: 70 }, (_, days) => at(days));
    const count = (nowDays: number) => kept(daily, nowDays).filter(Boolean).length;
    expect(count(200)).toBe(10);
    expect(count(500)).toBe(3);
  });

  it('keeps of a week the last whole look, or the last partial one', () => {
    expect(kept([at(1), at(2), at(3, partial)])).toEqual([false, true, false]);
    expect(kept([at(1, partial), at(2), at(3, partial)])).toEqual([false, true, false]);
    expect(kept([at(1, partial), at(2, partial)])).toEqual([false, true]);
    expect(kept([at(1, partial)])).toEqual([true]);
  });

  it('keeps exports, and the first and the last look of a list, whatever stands beside them', () => {
    expect(kept([at(1, { source: 'export' }), at(2)])).toEqual([true, true]);
    const ends = [at(0, partial), at(1), at(2), at(3, partial)];
    const { drop } = planPruning(ends, [], new Set(), monday(300));
    expect(drop).toEqual([ends[1]!.snapshotId]);
  });

  it('keeps the whole reading that a doubted look disagrees with, past what cannot be disagreed with', () => {
    const looks = [at(1), at(1.5), at(2, partial), at(2.5, { source: 'export' }), at(3, doubted), at(4)];
    expect(kept(looks)).toEqual([false, true, false, true, false, true]);
    expect(kept([at(1), at(3, partial), at(4)])).toEqual([false, false, true]);
    const { keep } = planPruning([at(0, doubted), at(1)], [], new Set(), monday(300));
    expect(keep).toHaveLength(2);
  });
});
