import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, expect, it } from 'vitest';
import { Duck } from './fixtures/duck';
import { ParquetPieces } from './parquet-pieces';

const COLUMNS = [
  { name: 'names', type: 'texts' },
  { name: 'times', type: 'moments' },
] as const;

type Lists = readonly (readonly (string | number | null)[] | null)[];

const duck = new Duck();
afterAll(() => duck.end());

/** Groups of rows, read back by DuckDB, and the same by another reader; moments as epoch ms. */
async function readBack(groups: readonly (readonly [names: Lists, times: Lists])[]): Promise<unknown[]> {
  const file = new ParquetPieces(COLUMNS, {});
  const pieces = groups.map((columns) =>
    file.group(
      columns.map((data) => ({ data })),
      columns[0].length,
    ),
  );
  const blob = new Blob([...pieces, file.end()]);
  await duck.put('lists.parquet', blob);
  const rows = await duck.ask(
    "SELECT names, list_transform(times, lambda t: epoch_ms(t)) AS times FROM read_parquet('lists.parquet', file_row_number = true) ORDER BY file_row_number",
  );
  const numbered = (times: unknown) => (times as (string | null)[] | null)?.map((time) => time && Number(time)) ?? null;
  const back = rows.map(({ names, times }) => ({ names, times: numbered(times) }));
  const plain = (list: unknown) =>
    (list as unknown[] | null)?.map((one) => (one instanceof Date ? one.getTime() : one)) ?? null;
  const others = await parquetReadObjects({ file: await blob.arrayBuffer() });
  expect(others.map(({ names, times }) => ({ names: plain(names), times: plain(times) }))).toEqual(back);
  return back;
}

const listOf = <T>(one: fc.Arbitrary<T>) =>
  fc.option(fc.array(fc.option(one, { freq: 6 }), { maxLength: 4 }), { freq: 3 });
const group = fc
  .array(
    fc.tuple(
      listOf(fc.constantFrom('ayu', 'budi', '', 'さくら')),
      listOf(fc.integer({ min: 1, max: 2_000_000_000_000 })),
    ),
    {
      minLength: 1,
      maxLength: 40,
      size: 'max',
    },
  )
  .map((rows) => [rows.map(([names]) => names), rows.map(([, times]) => times)] as const);

it('lists come back as they were: none known, empty, with nulls among them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(group, { minLength: 1, maxLength: 3 }), async (groups) => {
      const rows = groups.flatMap(([names, times]) => names.map((own, at) => ({ names: own, times: times[at] })));
      expect(await readBack(groups)).toEqual(rows);
    }),
    { numRuns: 30 },
  );
}, 60_000);

it('a group in which nobody has any takes a few bytes, whatever the number of rows', async () => {
  const nobody = Array.from({ length: 20_000 }, () => null);
  expect(await readBack([[nobody, nobody]])).toEqual(nobody.map(() => ({ names: null, times: null })));
  const file = new ParquetPieces(COLUMNS, {});
  expect(file.group([{ data: nobody }, { data: nobody }], nobody.length).length).toBeLessThan(100);
});
