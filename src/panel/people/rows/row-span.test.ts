import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsAround, topToShow } from './row-span';

const ROW = 44;

describe('the rows that are drawn', () => {
  test('are those in sight and eight beside, never more, however long the list', () => {
    expect(rowsAround({ top: 0, height: 440 }, ROW, 380_000)).toEqual({ from: 0, until: 18 });
    expect(rowsAround({ top: 44_000, height: 440 }, ROW, 380_000)).toEqual({ from: 992, until: 1018 });
    expect(rowsAround({ top: 380_000 * ROW - 440, height: 440 }, ROW, 380_000)).toEqual({
      from: 379_982,
      until: 380_000,
    });
  });

  test('are the first ones before anything was measured', () => {
    expect(rowsAround({ top: 0, height: 0 }, ROW, 3)).toEqual({ from: 0, until: 3 });
    expect(rowsAround({ top: 0, height: 0 }, ROW, 300)).toEqual({ from: 0, until: 8 });
    expect(rowsAround({ top: 0, height: 400 }, ROW, 0)).toEqual({ from: 0, until: 0 });
  });

  test('always cover what is in sight, also when the list has just become shorter', () => {
    fc.assert(
      fc.property(fc.nat(400_000), fc.nat(3_000), fc.nat(400_000), (at, height, count) => {
        const { from, until } = rowsAround({ top: at * ROW, height }, ROW, count);
        const top = Math.min(at * ROW, Math.max(0, count * ROW - height));
        expect(from * ROW).toBeLessThanOrEqual(top);
        expect(until * ROW).toBeGreaterThanOrEqual(Math.min(count * ROW, top + height));
        expect(from).toBeLessThanOrEqual(until);
      }),
    );
  });
});

describe('a row that shall be seen', () => {
  test('is scrolled to by no more than it takes', () => {
    const sight = { top: 440, height: 440 };
    expect(topToShow(10, ROW, sight)).toBe(440);
    expect(topToShow(19, ROW, sight)).toBe(440);
    expect(topToShow(9, ROW, sight)).toBe(396);
    expect(topToShow(20, ROW, sight)).toBe(484);
    expect(topToShow(0, ROW, sight)).toBe(0);
  });
});
