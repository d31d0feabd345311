import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { Duck } from './fixtures/duck';
import { ParquetPieces } from './parquet-pieces';
import type { ColumnType, Value } from './table';

const COLUMNS = [
  { name: 'text', type: 'text' },
  { name: 'moment', type: 'moment' },
  { name: 'boolean', type: 'boolean' },
  { name: 'count', type: 'count' },
] as const satisfies readonly { readonly name: string; readonly type: ColumnType }[];

const duck = new Duck();
afterAll(() => duck.end());

/** Groups of rows, each column by column, read back by DuckDB, and the same by another reader; moments as epoch ms. */
async function readBack(groups: readonly (readonly (readonly Value[])[])[]): Promise<Value[][]> {
  const file = new ParquetPieces(COLUMNS, {});
  const pieces = groups.map((columns) =>
    file.group(
      columns.map((data) => ({ data: data as Value[] })),
      columns[0]!.length,
    ),
  );
  const blob = new Blob([...pieces, file.end()]);
  await duck.put('column.parquet', blob);
  const rows = await duck.ask(
    "SELECT text, epoch_ms(moment) AS moment, boolean, count FROM read_parquet('column.parquet', file_row_number = true) ORDER BY file_row_number",
  );
  const back = COLUMNS.map(({ name }) =>
    rows.map((row) => (name === 'moment' && row[name] !== null ? Number(row[name]) : (row[name] as Value))),
  );
  const others = await parquetReadObjects({ file: await blob.arrayBuffer() });
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : (value as Value));
  expect(COLUMNS.map(({ name }) => others.map((row) => plain(row[name])))).toEqual(back);
  return back;
}

const anyOf = (some: fc.Arbitrary<Value>, nulls: number) => fc.option(some, { freq: nulls });
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom('', 'followers', 'مرحبا', '\u{1f600}', 'a\u0000b'),
);
const anyMoment = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_000 });
const anyCount = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** As many rows as asked for out of a few values: many that repeat, or all apart. */
const anyGroup = fc
  .record({ rows: fc.constantFrom(1, 7, 8, 9, 63, 700), nulls: fc.constantFrom(0, 1, 3, 30), few: fc.boolean() })
  .chain(({ rows, nulls, few }) => {
    const column = (one: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => {
      const value = nulls === 0 ? one : anyOf(one, nulls);
      if (!few) return fc.array(value, { minLength: rows, maxLength: rows, size: 'max' });
      return fc
        .array(value, { minLength: 1, maxLength: 5 })
        .map((some) => Array.from({ length: rows }, (_, at) => some[(at * at) % some.length]!));
    };
    return fc.tuple(column(anyText), column(anyMoment), column(fc.boolean()), column(anyCount));
  });

describe('a column of a row group', () => {
  it('comes back as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyGroup, { minLength: 1, maxLength: 3 }), async (groups) => {
        const back = await readBack(groups);
        for (const at of COLUMNS.keys()) expect(back[at]).toEqual(groups.flatMap((group) => group[at]!));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('of nulls alone, of one value, and of half a sign comes back too', async () => {
    const nulls = COLUMNS.map(() => Array.from({ length: 20 }, () => null));
    expect(await readBack([nulls])).toEqual(nulls);
    const same = [Array.from({ length: 20 }, () => 'x'), Array(20).fill(0), Array(20).fill(false), Array(20).fill(-1)];
    expect(await readBack([same, nulls])).toEqual(same.map((column, at) => [...column, ...nulls[at]!]));
    // As browsers write what is no letter.
    expect((await readBack([[['a\ud83d'], [null], [null], [null]]]))[0]).toEqual(['a\ufffd']);
  });

  it('says what is the least and the most of it, by which readers skip', async () => {
    const moments = [5_000, null, 1_000, 9_000];
    await readBack([[['b', 'a', null, 'c'], moments, [true, null, null, false], [3, 7, null, -2]]]);
    const told = await duck.ask(
      "SELECT path_in_schema AS name, stats_min_value AS least, stats_max_value AS most, stats_null_count AS nulls FROM parquet_metadata('column.parquet')",
    );
    expect(told).toMatchObject([
      { name: 'text', nulls: '1' },
      { name: 'moment', least: '1970-01-01 00:00:01+00', most: '1970-01-01 00:00:09+00', nulls: '1' },
      { name: 'boolean', nulls: '2' },
      { name: 'count', least: '-2', most: '7', nulls: '1' },
    ]);
    expect(await duck.ask("SELECT text FROM 'column.parquet' WHERE count < 0")).toEqual([{ text: 'c' }]);
  });

  it('that repeats itself is a dictionary, and names are written as they are', async () => {
    const names = Array.from({ length: 5_000 }, (_, at) => `name.${at}`);
    const words = names.map((_, at) => ['mutual', 'unknown', 'neither'][at % 3]!);
    const rest = [names.map((_, at) => at), names.map(() => true), names.map(() => 4)];
    const encodings = async () =>
      (await duck.ask("SELECT encodings FROM parquet_metadata('column.parquet') LIMIT 1"))[0]!['encodings'];
    await readBack([[names, ...rest]]);
    expect(await encodings()).toBe('PLAIN');
    const file = await readBack([[words, ...rest]]);
    expect(await encodings()).toBe('PLAIN, RLE_DICTIONARY');
    expect(file[0]).toEqual(words);
  });
});
