import { expect, it } from 'vitest';
import type { FollowListKind } from '../../../domain/follow-list';
import type { GrowthPoint } from '../../../domain/looks/growth';
import { DAY_MS, HOUR_MS } from '../../../domain/time';
import { growthStops, nearestStop, type Stop } from './growth-stops';

const point = (at: number, count: number): GrowthPoint => ({
  at,
  count,
  snapshotId: `${at}`,
  basis: 'whole',
  gained: null,
  lost: null,
  isByName: false,
});
const told = ({ points, own }: Stop) =>
  (['followers', 'following'] as FollowListKind[]).map(
    (kind) => `${points[kind]?.count ?? 'none'}${own.has(kind) ? '' : ' before'}`,
  );

it('lists read after each other are one stop; a list that was not read then stands at what it was', () => {
  const stops = growthStops([
    { kind: 'followers', points: [point(0, 10), point(DAY_MS, 11), point(5 * DAY_MS, 12)] },
    { kind: 'following', points: [point(DAY_MS + HOUR_MS, 7), point(5 * DAY_MS - HOUR_MS, 8)] },
  ]);
  expect(stops.map(told)).toEqual([
    ['10', 'none before'],
    ['11', '7'],
    ['12', '8'],
  ]);
  expect(stops.map(({ at }) => at)).toEqual([0, DAY_MS + HOUR_MS, 5 * DAY_MS]);
});

it('no point is lost: one list read twice within hours has two stops', () => {
  const stops = growthStops([
    { kind: 'followers', points: [point(0, 10), point(HOUR_MS, 11)] },
    { kind: 'following', points: [point(2 * HOUR_MS, 7)] },
  ]);
  expect(stops.map(told)).toEqual([
    ['10', 'none before'],
    ['11', '7'],
  ]);
});

it('whoever points at the chart gets what is nearest', () => {
  const stops = growthStops([
    { kind: 'followers', points: [point(0, 1), point(10 * DAY_MS, 2), point(12 * DAY_MS, 3)] },
  ]);
  expect([-DAY_MS, 4 * DAY_MS, 6 * DAY_MS, 99 * DAY_MS].map((at) => nearestStop(stops, at))).toEqual([0, 0, 1, 2]);
});
