import { expect, it } from 'vitest';
import { freshArchive } from '../fixtures/invented';
import { reading, writing } from '../store/transaction';
import { lotsOfColumn, putImportColumn, rowsOfColumn } from './import-columns';

const COLUMN = 'since/followers';
/** As far apart as rows are cut: one account in each. */
const PER_ROW = 2 ** 14;

it.each([0, 1, 7, 8, 9, 16, 20])('a column of %i rows comes whole and in order, few rows at a time', async (count) => {
  const archive = await freshArchive();
  const numbers = Uint32Array.from({ length: count }, (_, at) => at * PER_ROW + 3);
  await writing(archive, ['importColumns'], 'relaxed', async (tx) => {
    putImportColumn(tx, 'export', COLUMN, numbers, [numbers]);
    putImportColumn(tx, 'export', 'since/following', Uint32Array.of(5), [Uint32Array.of(5)]);
    putImportColumn(tx, 'export-2', COLUMN, Uint32Array.of(6), [Uint32Array.of(6)]);
  });
  await reading(archive, ['importColumns'], async (tx) => {
    const lots: number[][] = [];
    for await (const lot of lotsOfColumn(tx, 'export', COLUMN)) lots.push(lot.map((row) => row.numbers[0]!));
    expect(lots.flat()).toEqual([...numbers]);
    expect(Math.max(0, ...lots.map(({ length }) => length))).toBeLessThanOrEqual(8);
    expect((await rowsOfColumn(tx, 'export', COLUMN)).map(({ values }) => values[0]![0])).toEqual([...numbers]);
  });
});
