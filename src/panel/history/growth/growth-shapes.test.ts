import { expect, it } from 'vitest';
import type { GrowthPoint } from '../../../domain/looks/growth';
import { scaleOf } from '../../../ui/chart/scale';
import { barMiddles, barsPath, barWidth, changeTicks, changeTicksFor } from './growth-shapes';

const point = (at: number, gained: number | null, lost: number | null): GrowthPoint => ({
  at,
  snapshotId: `${at}`,
  basis: 'whole',
  count: 100,
  gained,
  lost,
  sinceAt: null,
  isByName: false,
});
const POINTS = [point(1, null, null), point(2, 40, 10), point(3, 0, 20)];

it('who came and who went have one axis, with nobody on it, however unlike they are', () => {
  expect(changeTicks(POINTS)).toEqual([-20, 0, 20, 40]);
  expect(changeTicks([point(1, 34, 1)])).toEqual([-20, 0, 20, 40]);
  expect(changeTicks([point(1, 3, 0)])).toEqual([0, 1, 2, 3]);
  expect(changeTicks([point(1, 0, 0), point(2, null, null)])).toEqual([]);
});

it('of the axis of both lists each has as much as its own bars reach, at one scale', () => {
  const ticks = changeTicks([...POINTS, point(4, 190, 154)]);
  expect(ticks).toEqual([-200, 0, 200]);
  expect(changeTicksFor(POINTS, ticks)).toEqual([-200, 0, 200]);
  expect(changeTicksFor([point(1, 3, 0)], ticks)).toEqual([0, 200]);
  expect(changeTicksFor([point(1, 0, 0)], ticks)).toEqual([]);
});

it('bars of both stand on one line, and are as long as they are many', () => {
  const ticks = changeTicks(POINTS);
  const y = scaleOf([ticks[0]!, ticks.at(-1)!], [60, 0]);
  const barsOf = (which: 'gained' | 'lost') =>
    [...barsPath(POINTS, (at) => at * 10, which, { y, wide: 4, least: 1 }).matchAll(/M\S+ (\S+)h\S+v(\S+?)h/g)].map(
      ([, from, length]) => [Number(from), Number(length)],
    );
  expect(barsOf('gained')).toEqual([[39.5, -40]]);
  expect(barsOf('lost')).toEqual([
    [40.5, 10],
    [40.5, 20],
  ]);
});

it('bars of days close to each other stand beside each other, near their days and within the chart', () => {
  const DAY = 10;
  const days = [0, 70, 140, 141, 142, 200, 201].map((day) => point(day * DAY, 3, 2));
  for (const wide of [60, 300, 900])
    for (const direction of [1, -1]) {
      const span = [0, 201 * DAY] as const;
      const x = scaleOf(span, direction === 1 ? [40, 40 + wide] : [40 + wide, 40]);
      const width = barWidth(days, x, span, 9);
      expect(width).toBeGreaterThanOrEqual(3);
      expect(width).toBeLessThanOrEqual(9);
      const middleOf = barMiddles(days, x, span, width);
      const middles = days.map(({ at }) => middleOf(at)).sort((one, other) => one - other);
      for (const [place, middle] of middles.entries())
        if (place > 0) expect(middle - middles[place - 1]!).toBeGreaterThanOrEqual(width + 2.5);
      for (const { at } of days) expect(Math.abs(middleOf(at) - x(at))).toBeLessThanOrEqual(2 * (width + 3));
      expect(middles.at(-1)).toBeLessThanOrEqual(40 + wide);
    }
});

it('of more days than there are pixels bars are thin, and of a few far apart as wide as they may be', () => {
  const span = [0, 3650] as const;
  const x = scaleOf(span, [0, 300]);
  const many = Array.from({ length: 3651 }, (_, day) => point(day, 1, 0));
  expect(barWidth(many, x, span, 9)).toBe(1);
  expect(barMiddles(many, x, span, 1)(1825)).toBe(150);
  expect(barWidth([point(0, 1, 0), point(3650, 0, 1)], x, span, 9)).toBe(9);
  expect(barWidth([point(0, null, null)], x, span, 9)).toBe(9);
});
