import { expect, it } from 'vitest';
import type { CountRow } from '../../../archive/store/schema';
import { day, followersAt, followingAt, VIEWER } from '../../../domain/fixtures/looks';
import { UNPACKED } from '../../../domain/looks/look-sets';
import { growthPoints } from './growth-points';

const count = (at: number, followers: number | null): CountRow => ({
  viewer: VIEWER,
  owner: VIEWER,
  observedAt: at,
  followers,
  following: 7,
});

it('shows a profile’s count only where no reading is near, and one a day', () => {
  const looks = [followersAt(day(0), [1, 2]), followingAt(day(4), [1]), followersAt(day(8), [1])];
  const counts = [
    count(day(0, -1), 2),
    count(day(0, 20), 3),
    count(day(4), 4),
    count(day(4, 2), 5),
    count(day(5), null),
    count(day(7, 1), 6),
  ];
  const points = growthPoints({ looks, counts, sets: UNPACKED }, 'followers');
  expect(points.map(({ basis, count: shown }) => `${basis} ${shown}`)).toEqual(['whole 2', 'profile 5', 'whole 1']);
});
