import type { Batch } from './table';

/** What is said once of a whole file. */
export interface FileHead {
  readonly exportedAt: number;
  /** Which part of the archive it holds, as names and values; formats without room for it leave it out. */
  readonly scope: Readonly<Record<string, string | null>>;
}

export type Piece = string | Uint8Array<ArrayBuffer>;

/** Turns a table into the pieces of a file, one after another; keeps nothing of what it handed out. */
export interface FileWriter {
  head(): readonly Piece[];
  batch(batch: Batch): readonly Piece[];
  end(): readonly Piece[];
}
