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

interface ValueOf {
  readonly text: string;
  readonly moment: number;
  readonly boolean: boolean;
  readonly count: number;
}

/** null = not known. */
export type Value = ValueOf[ColumnType] | null;

/** A column is one object: how it is called, what it holds, and where in a row that stands. */
export type Column<Row> = {
  readonly [Type in ColumnType]: {
    readonly name: string;
    readonly type: Type;
    readonly value: (row: Row) => ValueOf[Type] | null;
  };
}[ColumnType];

/** Some rows: for each column of the table as many values as there are rows. */
export interface Batch {
  readonly size: number;
  readonly values: readonly (readonly Value[])[];
}

export type TableName = 'people' | 'changes' | 'snapshots' | 'interactions' | 'annotations';

export interface Table<Row> {
  readonly name: TableName;
  /** Grows when a column changes its meaning or goes; a further column at the end does not count. */
  readonly version: number;
  readonly columns: readonly Column<Row>[];
}

/** A table of whatever rows, for who writes its batches. */
export type AnyTable = Table<never>;

/** Rows as a batch. */
export function batchOf<Row>({ columns }: Table<Row>, rows: readonly Row[]): Batch {
  return { size: rows.length, values: columns.map(({ value }) => rows.map((row) => value(row))) };
}

export function isoTime(at: number): string {
  return new Date(at).toISOString();
}
