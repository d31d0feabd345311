import type { AccountNumber } from '../../domain/account';
import { allBinned } from '../bin/bin';
import type { BinnedStoreRow } from '../store/bin-rows';
import type { ImportColumnRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { chunkOfColumn, entryInRow, rowWithEntry } from './import-columns';

/** By this name the export means another account than was thought. */
export interface Move {
  readonly username: string;
  readonly from: AccountNumber;
  readonly to: AccountNumber;
}

/** Moves what columns of the export tell of accounts, where they lie in the bin because a list was forgotten. */
export async function moveInBinnedColumns(tx: WriteTx<'bin'>, importId: string, moves: readonly Move[]): Promise<void> {
  for (const deletion of await allBinned(tx, 'deletion')) {
    const rows = movedRows(deletion.rows, importId, moves);
    if (rows !== deletion.rows) tx.objectStore('bin').put({ ...deletion, rows });
  }
}

function movedRows(
  rows: readonly BinnedStoreRow[],
  importId: string,
  moves: readonly Move[],
): readonly BinnedStoreRow[] {
  const parts = new Map<string, BinnedStoreRow>();
  for (const row of rows)
    if (row.store === 'importColumns' && (row.key as Key)[0] === importId) parts.set(nameOf(row.key as Key), row);
  const columns = new Set([...parts.values()].map(({ key }) => (key as Key)[1]));
  const partOf = (column: string, number: number) => parts.get(nameOf([importId, column, chunkOfColumn(number)]));
  const put = (column: string, number: number, entry: readonly number[] | null) => {
    const key: Key = [importId, column, chunkOfColumn(number)];
    const value = rowWithEntry(partOf(column, number)?.value as ImportColumnRow | undefined, number, entry);
    if (value === null) parts.delete(nameOf(key));
    else parts.set(nameOf(key), { store: 'importColumns', key, value });
  };
  let isMoved = false;
  for (const column of columns) {
    const entries = moves.map(({ from }) =>
      entryInRow(partOf(column, from)?.value as ImportColumnRow | undefined, from),
    );
    for (const [at, { from }] of moves.entries()) if (entries[at] !== null) put(column, from, null);
    for (const [at, { to }] of moves.entries()) if (entries[at] !== null) put(column, to, entries[at]!);
    isMoved ||= entries.some((entry) => entry !== null);
  }
  if (!isMoved) return rows;
  const isPart = ({ store, key }: BinnedStoreRow) => store === 'importColumns' && (key as Key)[0] === importId;
  return [...rows.filter((row) => !isPart(row)), ...parts.values()];
}

type Key = [importId: string, column: string, chunk: number];

function nameOf([, column, chunk]: Key): string {
  return `${column} ${chunk}`;
}
