import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnText, numbersInText, sizeOfText } from './column-text';

const numbers = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 40 });

test('numbers come out as they went in', () => {
  fc.assert(
    fc.property(numbers, fc.nat(10), (all, skipped) => {
      const from = Math.min(skipped, all.length);
      const column = columnText(from, all.length, (at) => all[at]!);
      expect(sizeOfText(column)).toBe(all.length - from);
      expect([...numbersInText(column)!]).toEqual(all.slice(from));
    }),
  );
  expect(columnText(0, 2, (at) => [255, 0xffffffff][at]!)).toBe('000000ffffffffff');
});

test.each(['0', '0000000', '000000001', '0000000g', '0000000A', '-0000001', '0000 001', '0000000ı'])(
  '%s is no column',
  (column) => {
    expect(numbersInText(column)).toBeNull();
  },
);
