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

/** Which table; also part of the name of its file (`balik-people-….csv`). */
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

const DAY_MS = 86_400_000;
/** Years of four digits; others, and what is no time at all, are left to the engine. */
const [FIRST_MS, LAST_MS] = [Date.UTC(1970, 0, 1), Date.UTC(9999, 11, 31)];
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
let writtenDay = Number.NaN;
let writtenDate = '';

/** As `toISOString`, which works the date out anew for each of a million times. */
export function isoTime(at: number): string {
  if (!Number.isInteger(at) || at < FIRST_MS || at > LAST_MS) return new Date(at).toISOString();
  const day = Math.floor(at / DAY_MS);
  if (day !== writtenDay) {
    writtenDate = new Date(at).toISOString().slice(0, 11);
    writtenDay = day;
  }
  const ms = at - day * DAY_MS;
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const clock = `${TWO_DIGITS[Math.floor(minutes / 60)]}:${TWO_DIGITS[minutes % 60]}:${TWO_DIGITS[seconds % 60]}`;
  return `${writtenDate}${clock}.${String(ms % 1000).padStart(3, '0')}Z`;
}
