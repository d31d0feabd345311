import { expect, it } from 'vitest';
import { columnsFor } from './use-even-lines';

it('words stand in lines of as many each', () => {
  const words = [50, 60, 60, 90, 60, 40];
  expect([400, 360, 359, 220, 210, 208, 150, 100].map((room) => columnsFor(words, room + 0.4))).toEqual([
    6, 6, 6, 3, 3, 2, 2, 1,
  ]);
  expect(columnsFor([], 300)).toBe(1);
});
