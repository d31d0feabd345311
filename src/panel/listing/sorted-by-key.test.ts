import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedByKey } from './sorted-by-key';

const anyKey = fc.oneof(fc.nat(3), fc.constantFrom(2_047, 2_048, 2 ** 22, 2 ** 31, 2 ** 32 - 1), fc.nat(2 ** 31 - 1));

it('puts numbers in the order of their keys, and equal ones as they stood', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(50), anyKey)), (rows) => {
      const numbers = Uint32Array.from(rows, ([number]) => number);
      const keys = Uint32Array.from(rows, ([, key]) => key);
      const wanted = rows.toSorted(([, one], [, other]) => one - other).map(([number]) => number);
      expect([...sortedByKey(numbers, keys)]).toEqual(wanted);
      expect([...numbers], 'what was given stays').toEqual(rows.map(([number]) => number));
    }),
  );
});
