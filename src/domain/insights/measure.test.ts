import { describe, expect, it } from 'vitest';
import { isTooFew, medianOf, partOf, shareOf } from './measure';

describe('a share', () => {
  it('of fewer than five says more than is known', () => {
    expect([1, 4, 5, 6].map((whole) => isTooFew(shareOf(1, whole)!))).toEqual([true, true, false, false]);
    expect(shareOf(0, 0)).toBeNull();
  });

  it('gives back of how many accounts it is true', () => {
    for (const [part, whole] of [
      [0, 7],
      [2, 3],
      [1, 3],
      [49, 49],
      [333, 1000],
    ] as const)
      expect(partOf(shareOf(part, whole)!)).toBe(part);
  });
});

describe('the middle', () => {
  it('is taken of values in any order', () => {
    expect(medianOf([9, 1, 10])).toEqual({ value: 9, restsOn: 3 });
    expect(medianOf([10, 1, 9, 2])).toEqual({ value: 5.5, restsOn: 4 });
    expect(medianOf([])).toBeNull();
  });
});
