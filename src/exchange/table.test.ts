import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoTime } from './table';

test('a time is written as the engine writes it', () => {
  const sometime = fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 });
  const lately = fc.integer({ min: -86_400_000, max: Date.UTC(2100, 0, 1) });
  // Several in a row: the date of one is not that of the next.
  fc.assert(
    fc.property(fc.array(fc.oneof(sometime, lately, fc.double({ min: 0, max: 2e12, noNaN: true }))), (times) => {
      expect(times.map(isoTime)).toEqual(times.map((at) => new Date(at).toISOString()));
    }),
  );
  for (const at of [0, -1, 86_399_999, 86_400_000, Date.UTC(9999, 11, 31, 23, 59, 59, 999), Date.UTC(10_000, 0, 1)])
    expect(isoTime(at)).toBe(new Date(at).toISOString());
  expect(() => isoTime(Number.NaN)).toThrow(RangeError);
});
