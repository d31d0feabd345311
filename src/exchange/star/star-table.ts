import type { ParquetType } from '../parquet-pieces';

/** A column of one of the star's files. Where each comes from, its file says. */
export interface StarColumn {
  readonly name: string;
  readonly type: ParquetType;
  readonly isAlwaysKnown?: true;
}

/** One of the files a star is made of: its columns, in order. `docs/data-format.md` names every one; a test holds it. */
export interface StarTable {
  readonly name: 'accounts' | 'snapshots' | 'members' | 'spells';
  readonly columns: readonly StarColumn[];
}

/** Grows when a column of any of the files changes its meaning or goes. */
export const STAR_VERSION = 1;
