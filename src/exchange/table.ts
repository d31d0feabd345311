/**
 * What every table that leaves Balik is made of. A table is a list of columns and batches of values, column by column,
 * so that a format may write a million rows without an object for each. `docs/data-format.md` names every column, and
 * a test holds it to the columns said here.
 */
export type ColumnType =
  /** Unicode text; ids are texts too, so that no digit is lost. */
  | 'text'
  /** Epoch ms inside; in files a point in time in UTC. */
  | 'moment'
  | 'boolean'
  | 'count';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** null = not known. */
export type Value = string | number | boolean | null;

/** Some rows: for each column of the table as many values as there are rows. */
export interface Batch {
  readonly size: number;
  readonly values: readonly (readonly Value[])[];
}

export type TableName = 'people' | 'changes' | 'snapshots' | 'interactions' | 'annotations';

export interface Table {
  readonly name: TableName;
  /** Grows when a column changes its meaning or goes; a further column at the end does not count. */
  readonly version: number;
  readonly columns: readonly Column[];
}

/** Rows, each a list of values in the order of the columns, as a batch. */
export function batchOf(table: Table, rows: readonly (readonly Value[])[]): Batch {
  return { size: rows.length, values: table.columns.map((_, at) => rows.map((row) => row[at] ?? null)) };
}

export function isoTime(at: number): string {
  return new Date(at).toISOString();
}
