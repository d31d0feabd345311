import { expect, it } from 'vitest';
import type { FollowListKind } from '../../../domain/follow-list';
import type { GrowthPoint } from '../../../domain/looks/growth';
import { DAY_MS, HOUR_MS } from '../../../domain/time';
import { growthStops, movedTo, nearestStop, type Stop, sinceAts, toldFrom } from './growth-stops';

const point = (at: number, count: number, sinceAt: number | null = null): GrowthPoint => ({
  at,
  count,
  snapshotId: `${at}`,
  basis: 'whole',
  gained: null,
  lost: null,
  sinceAt,
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

it('the slider that is drawn goes to the nearest stop; a key moves it to the next one, however near the other is', () => {
  const stops = growthStops([{ kind: 'followers', points: [0, 1, 30].map((day) => point(day * DAY_MS, 10)) }]);
  expect(movedTo(stops, 1, 1.2 * DAY_MS, true)).toBe(1);
  expect(movedTo(stops, 1, 29 * DAY_MS, true)).toBe(2);
  expect(movedTo(stops, 1, DAY_MS + 1, false)).toBe(2);
  expect(movedTo(stops, 1, DAY_MS - 1, false)).toBe(0);
  expect(movedTo(stops, 2, 0, false)).toBe(0);
  // There is none further on either side.
  expect(movedTo(stops, 0, -1, false)).toBe(0);
  expect(movedTo(stops, 2, 31 * DAY_MS, false)).toBe(2);
});

it('what a stop tells goes back to what its lists are compared with, of followers first, and else to the stop before', () => {
  const stops = growthStops([
    { kind: 'followers', points: [point(0, 10), point(4 * DAY_MS, 11), point(9 * DAY_MS, 12, 0)] },
    { kind: 'following', points: [point(DAY_MS, 7), point(9 * DAY_MS, 8, DAY_MS), point(12 * DAY_MS, 8, 9 * DAY_MS)] },
  ]);
  expect(stops.map(({ at }) => at / DAY_MS)).toEqual([0, 1, 4, 9, 12]);
  expect(stops.map((_, place) => toldFrom(stops, place))).toEqual([null, 0, DAY_MS, 0, 9 * DAY_MS]);
  expect([...sinceAts(stops[3]!)]).toEqual([
    ['followers', 0],
    ['following', DAY_MS],
  ]);
  // A list without a point of its own is told as it was: nothing of it is since then.
  expect([...sinceAts(stops[4]!)]).toEqual([['following', 9 * DAY_MS]]);
});
