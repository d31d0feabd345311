import type { AccountNumber } from '../../domain/account';
import type { ImportColumn } from '../../domain/exports/import-column';
import type { ImportColumnRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';

/**
 * What an export tells of accounts (`domain/exports/import-column.ts`), as numbers beside account numbers. Cut by
 * account number, so that one account is a small read, and a million accounts are a hundred rows.
 */

const CHUNK_BITS = 14;

/** Writes one column; `numbers` in any order, each at most once. */
export function putImportColumn(
  tx: WriteTx<'importColumns'>,
  importId: string,
  column: ImportColumn,
  numbers: Uint32Array,
  values: readonly Uint32Array[],
): void {
  const store = tx.objectStore('importColumns');
  const sorted = inOrder(numbers, values);
  for (let from = 0; from < sorted.numbers.length; ) {
    const chunk = sorted.numbers[from]! >>> CHUNK_BITS;
    let until = from + 1;
    while (until < sorted.numbers.length && sorted.numbers[until]! >>> CHUNK_BITS === chunk) until++;
    // Copies: a view would be stored with the whole buffer behind it.
    const row = { numbers: sorted.numbers.slice(from, until), values: sorted.values.map((v) => v.slice(from, until)) };
    store.put(row, [importId, column, chunk]);
    from = until;
  }
}

function inOrder(numbers: Uint32Array, values: readonly Uint32Array[]): ImportColumnRow {
  let isSorted = true;
  for (let at = 1; at < numbers.length && isSorted; at++) isSorted = numbers[at - 1]! < numbers[at]!;
  if (isSorted) return { numbers, values };
  // Number and place in one double: typed arrays of doubles are sorted by the engine itself, without calls.
  const SCALE = 2 ** 24;
  const keys = new Float64Array(numbers.length);
  for (let at = 0; at < keys.length; at++) keys[at] = numbers[at]! * SCALE + at;
  keys.sort();
  const pick = (column: Uint32Array) => {
    const picked = new Uint32Array(keys.length);
    for (let at = 0; at < keys.length; at++) picked[at] = column[keys[at]! % SCALE]!;
    return picked;
  };
  return { numbers: pick(numbers), values: values.map(pick) };
}

/** So many rows come at once: what the browser unpacks before it lets a page draw again is a megabyte of each column. */
const ROWS_AT_ONCE = 8;

/** The rows of a column, ascending, some at a time: whoever works through each lot before the next never holds up a page. */
export async function* lotsOfColumn(
  tx: ReadTx<'importColumns'>,
  importId: string,
  column: ImportColumn,
): AsyncGenerator<readonly ImportColumnRow[]> {
  const store = tx.objectStore('importColumns');
  for (let after = -1; ; ) {
    const beyond: [string, string, number] = [importId, column, Number.POSITIVE_INFINITY];
    const lot = await store.getAll(IDBKeyRange.bound([importId, column, after], beyond, true), ROWS_AT_ONCE);
    if (lot.length > 0) yield lot;
    if (lot.length < ROWS_AT_ONCE) return;
    after = chunkOfColumn(lot.at(-1)!.numbers[0]!);
  }
}

/** All rows of a column, ascending. */
export async function rowsOfColumn(
  tx: ReadTx<'importColumns'>,
  importId: string,
  column: ImportColumn,
): Promise<ImportColumnRow[]> {
  const rows: ImportColumnRow[] = [];
  for await (const lot of lotsOfColumn(tx, importId, column)) rows.push(...lot);
  return rows;
}

/** What a column says of one account, one value per column; null = the account is not in it. */
export async function entryIn(
  tx: ReadTx<'importColumns'>,
  importId: string,
  column: string,
  number: AccountNumber,
): Promise<number[] | null> {
  return entryInRow(await tx.objectStore('importColumns').get([importId, column, chunkOfColumn(number)]), number);
}

/** The row of a column in which an account is, if it is in the column at all. */
export function chunkOfColumn(number: AccountNumber): number {
  return number >>> CHUNK_BITS;
}

/** The same as `entryIn`, of the row that was fetched. */
export function entryInRow(row: ImportColumnRow | undefined, number: AccountNumber): number[] | null {
  const at = row === undefined ? -1 : placeOf(row.numbers, number);
  return at === -1 ? null : row!.values.map((values) => values[at]!);
}

/** Takes an account's entry out (`entry` null) or puts one in. */
export async function putEntry(
  tx: WriteTx<'importColumns'>,
  importId: string,
  column: string,
  number: AccountNumber,
  entry: readonly number[] | null,
): Promise<void> {
  const store = tx.objectStore('importColumns');
  const key: [string, string, number] = [importId, column, chunkOfColumn(number)];
  const row = rowWithEntry(await store.get(key), number, entry);
  if (row === null) store.delete(key);
  else store.put(row, key);
}

/** A row without an account's entry (`entry` null), or with this one; null = nobody is left in it. */
export function rowWithEntry(
  row: ImportColumnRow | undefined,
  number: AccountNumber,
  entry: readonly number[] | null,
): ImportColumnRow | null {
  const numbers = row?.numbers ?? new Uint32Array(0);
  const kept = numbers.length - (placeOf(numbers, number) === -1 ? 0 : 1);
  if (kept + (entry === null ? 0 : 1) === 0) return null;
  const longer = Array.from(numbers).filter((one) => one !== number);
  const at = entry === null ? -1 : longer.filter((one) => one < number).length;
  const columns = row?.values ?? entry!.map(() => new Uint32Array(0));
  const values = columns.map((column, place) => {
    const rest = Array.from(column).filter((_, index) => numbers[index] !== number);
    if (entry !== null) rest.splice(at, 0, entry[place]!);
    return Uint32Array.from(rest);
  });
  if (entry !== null) longer.splice(at, 0, number);
  return { numbers: Uint32Array.from(longer), values };
}

/** The columns that an import has. */
export async function columnsOfImport(tx: ReadTx<'importColumns'>, importId: string): Promise<string[]> {
  const keys = await tx.objectStore('importColumns').getAllKeys(IDBKeyRange.bound([importId], [importId, []]));
  return [...new Set(keys.map(([, column]) => column))];
}

function placeOf(numbers: Uint32Array, number: AccountNumber): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle]!;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
