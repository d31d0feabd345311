import { expect, it } from 'vitest';
import type { GrowthPoint } from '../../../domain/looks/growth';
import { scaleOf } from '../../../ui/chart/scale';
import { barsPath, changeTicks } from './growth-shapes';

const point = (at: number, gained: number | null, lost: number | null): GrowthPoint => ({
  at,
  snapshotId: `${at}`,
  basis: 'whole',
  count: 100,
  gained,
  lost,
  isByName: false,
});
const POINTS = [point(1, null, null), point(2, 40, 10), point(3, 0, 20)];

it('who came and who went have one axis, with nobody on it, however unlike they are', () => {
  expect(changeTicks(POINTS)).toEqual([-20, 0, 20, 40]);
  expect(changeTicks([point(1, 34, 1)])).toEqual([-20, 0, 20, 40]);
  expect(changeTicks([point(1, 3, 0)])).toEqual([0, 1, 2, 3]);
  expect(changeTicks([point(1, 0, 0), point(2, null, null)])).toEqual([0]);
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
