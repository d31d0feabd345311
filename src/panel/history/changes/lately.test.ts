import { expect, it } from 'vitest';
import { day, followersAt, followingAt } from '../../../domain/fixtures/looks';
import { stepsOf } from './lately';

it('every complete snapshot is held against the one before, the newest day first, both lists of a day together', () => {
  const looks = [
    followersAt(day(0), [1]),
    followingAt(day(0, 1), [2]),
    followersAt(day(4), [1]),
    followersAt(day(9), [1]),
    followingAt(day(9, 1), [2]),
  ];
  const told = stepsOf(looks).map((step) =>
    step.map(({ first, second }) => `${second.list.kind} ${looks.indexOf(first)}-${looks.indexOf(second)}`),
  );
  expect(told).toEqual([['following 1-4', 'followers 2-3'], ['followers 0-2']]);
});
