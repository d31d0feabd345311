import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csvLine, type Delimiter } from './csv';
import { csvFile } from './csv-file';
import { ndjsonFile } from './json-file';
import { rowBytes } from './row-bytes';
import type { AnyTable, Batch, Value } from './table';

const nasty = fc.string({
  unit: fc.constantFrom(
    ...'=+-@\'"\\\t\r\n,;| a1.\u00a0\u200b\u202e\ufeff\uff1d\uff0b\u2028\u007f\u0000ملéさ\u{1f600}',
  ),
  maxLength: 12,
});
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', 'ayu.wijaya', 'Ayu Wijaya', '007', 'mar1', 'TRUE', '3 Nov', 'half \ud83d', '\udc00 half'),
);
const texts: AnyTable = {
  name: 'people',
  version: 1,
  columns: ['one', 'two', 'three'].map((name) => ({ name, type: 'text', value: () => null })),
};

/** Batches of three columns whose values repeat, within a row and from one to the next, or hardly ever. */
function batchesOf(value: fc.Arbitrary<Value>): fc.Arbitrary<Batch[]> {
  const few = fc.array(value, { minLength: 1, maxLength: 3 }).chain((some) =>
    fc.array(fc.tuple(fc.constantFrom(...some), fc.constantFrom(...some), fc.oneof(value, fc.constantFrom(...some))), {
      maxLength: 12,
    }),
  );
  return fc.array(
    few.map((rows) => ({ size: rows.length, values: [0, 1, 2].map((at) => rows.map((row) => row[at]!)) })),
    { maxLength: 3 },
  );
}

function rowsIn(batches: readonly Batch[]): Value[][] {
  return batches.flatMap(({ size, values }) =>
    Array.from({ length: size }, (_, row) => values.map((column) => column[row]!)),
  );
}

/** What reads the file sees: half a sign is written as browsers write it, as no letter. */
function written(pieces: readonly (readonly (string | Uint8Array<ArrayBuffer>)[])[]): Promise<string> {
  return new Blob(pieces.flat()).text();
}

describe('rows as bytes', () => {
  it('are their cells one after another, whatever repeats itself', async () => {
    const value = fc.oneof(fc.integer(), fc.string({ unit: 'binary' }), fc.boolean(), fc.constantFrom(null, 1, '1'));
    await fc.assert(
      fc.asyncProperty(batchesOf(value), async (batches) => {
        const cell = (value: Value) => `<${typeof value} ${value}>`;
        const rows = rowBytes(
          [0, 1, 2].map(() => (one, into) => into.add(cell(one))),
          '!',
        );
        const expected = rowsIn(batches).map((row) => `${row.map(cell).join('')}!`);
        expect(await written([batches.map(rows)])).toBe(await written([expected]));
      }),
    );
  });

  it('make the cell of a value once, while there are few values', () => {
    let made = 0;
    const rows = rowBytes(
      [
        (_, into) => {
          made++;
          into.addByte(33);
        },
      ],
      '',
    );
    rows({ size: 1000, values: [Array.from({ length: 1000 }, (_, row) => row % 3)] });
    expect(made).toBe(3);
    rows({ size: 1000, values: [Array.from({ length: 1000 }, (_, row) => row)] });
    expect(made).toBeGreaterThan(900);
  });
});

test('a row of CSV is the line of its texts, and one of NDJSON their object, letter for letter', async () => {
  const delimiter = fc.constantFrom<Delimiter>(',', ';');
  await fc.assert(
    fc.asyncProperty(batchesOf(text), delimiter, async (batches, by) => {
      const rows = rowsIn(batches) as string[][];
      const csv = csvFile(texts, by);
      const lines = ['\ufeffone', 'two', `three\r\n`].join(by);
      expect(await written([csv.head(), ...batches.map(csv.batch), csv.end()])).toBe(
        await written([[lines, ...rows.map((row) => csvLine(row, by))]]),
      );
      const json = ndjsonFile(texts);
      const objects = rows.map(([one, two, three]) => `${JSON.stringify({ one, two, three })}\n`);
      expect(await written(batches.map(json.batch))).toBe(await written([objects]));
    }),
    { numRuns: 1_000 },
  );
});
