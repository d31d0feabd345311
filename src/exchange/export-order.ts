import type { Archive } from '../archive/store/open';
import { ANNOTATIONS, annotationsTable } from './annotations-table';
import { CHANGES, changesTable } from './changes-table';
import type { Delimiter } from './csv';
import { countSnapshotRows } from './histories';
import { INTERACTIONS, interactionsTable } from './interactions-table';
import { peopleTable } from './people';
import { PEOPLE } from './people-table';
import type { Scope } from './scope';
import { SNAPSHOTS, snapshotsTable } from './snapshots-table';
import { type AnyTable, type Batch, isoTime, type TableName } from './table';
import type { TableFormat, TableOrder } from './write-table';

/** What the person chose to have written, and how. `now` (epoch ms) dates verdicts and the file. */
export interface ExportWish {
  readonly archive: Archive;
  readonly scope: Scope;
  readonly format: TableFormat;
  readonly delimiter: Delimiter;
  readonly now: number;
  /** For people: these, in this order. */
  readonly order: Uint32Array | null;
}

type Make = (wish: ExportWish, signal: AbortSignal) => AsyncIterable<Batch>;

/** Every table that can be exported, and what fills it. */
const TABLES: Readonly<Record<TableName, { readonly table: AnyTable; readonly make: Make }>> = {
  people: {
    table: PEOPLE,
    make: ({ archive, scope, now, order }, signal) => peopleTable(archive, scope, now, signal, order),
  },
  changes: { table: CHANGES, make: ({ archive, scope, now }, signal) => changesTable(archive, scope, now, signal) },
  snapshots: { table: SNAPSHOTS, make: ({ archive, scope }, signal) => snapshotsTable(archive, scope, signal) },
  interactions: {
    table: INTERACTIONS,
    make: ({ archive, scope }, signal) => interactionsTable(archive, scope, signal),
  },
  annotations: { table: ANNOTATIONS, make: ({ archive, scope }) => annotationsTable(archive, scope) },
};

/**
 * Every table there is, so that documents and columns are held against all of them.
 * @internal Only tests ask for it.
 */
export const EXPORTED_TABLES: readonly AnyTable[] = Object.values(TABLES).map(({ table }) => table);

/**
 * What `writeTable` needs for this table. Rows are read from the archive batch by batch, only once they are asked for.
 */
export function orderOf(name: TableName, wish: ExportWish, signal: AbortSignal): TableOrder {
  const { table, make } = TABLES[name];
  const { format, delimiter, now, scope } = wish;
  return {
    table,
    batches: make(wish, signal),
    format,
    delimiter,
    head: { exportedAt: now, scope: scopeInWords(scope) },
  };
}

/** How many rows there will be, where that is known beforehand. */
export async function rowsToCome(name: TableName, { archive, scope, order }: ExportWish): Promise<number | null> {
  if (name === 'snapshots' && scope.accounts === null) return countSnapshotRows(archive, scope);
  return name === 'people' && order !== null ? order.length : null;
}

function scopeInWords(scope: Scope): Record<string, string | null> {
  const viewers = scope.viewers.map(({ id, username }) => username ?? id);
  return {
    viewers: viewers.join(' '),
    owner_id: scope.owner,
    list: scope.kind,
    from: scope.fromAt === null ? null : isoTime(scope.fromAt),
    until: scope.untilAt === null ? null : isoTime(scope.untilAt),
    accounts: scope.accounts === null ? 'all' : 'chosen',
  };
}
