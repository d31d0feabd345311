import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRuns, runValueAt, unpackRuns } from './run-column';

it('times come back as they were, all together and one by one', () => {
  const anyRuns = fc.array(
    fc.tuple(
      fc.oneof(
        fc.nat(3),
        fc.double({ noNaN: true }).map((value) => value + 0),
      ),
      fc.integer({ min: 1, max: 9 }),
    ),
    {
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const values = Float64Array.from(runs.flatMap(([value, length]) => new Array<number>(length).fill(value)));
      const column = packRuns(values);
      expect(unpackRuns(column)).toEqual(values);
      for (const [at, value] of values.entries()) expect(runValueAt(column, at)).toBe(value);
    }),
  );
});

it('the form is frozen, for steps of the database have written it', () => {
  expect(packRuns(Float64Array.of(7, 7, 7, 9))).toEqual({ values: Float64Array.of(7, 9), ends: Uint32Array.of(3, 4) });
  expect(packRuns(Float64Array.of(7, 8, 9))).toEqual(Float64Array.of(7, 8, 9));
  expect(packRuns(new Float64Array(0))).toEqual({ values: new Float64Array(0), ends: new Uint32Array(0) });
});
