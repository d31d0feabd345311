import { type Look, startOf } from '../../domain/looks/look';
import type { OwnerHistory } from '../histories';
import { ParquetPieces } from '../parquet-pieces';
import type { Value } from '../table';
import type { Naming } from './naming';
import type { StarColumn, StarTable } from './star-table';

interface NumberedLook {
  readonly number: number;
  readonly look: Look;
  readonly history: OwnerHistory;
  readonly naming: Naming;
}

type SnapshotColumn = StarColumn & { readonly value: (row: NumberedLook) => Value | Promise<Value> };

const COLUMNS: readonly SnapshotColumn[] = [
  { name: 'snapshot', type: 'count', isAlwaysKnown: true, value: ({ number }) => number },
  { name: 'snapshot_id', type: 'text', value: ({ look, naming }) => naming.snapshot(look.snapshotId) },
  { name: 'list', type: 'text', value: ({ look }) => look.list.kind },
  { name: 'owner_id', type: 'text', value: ({ history, naming }) => naming.id(history.owner) },
  { name: 'owner_username', type: 'text', value: ({ history, naming }) => naming.username(history.ownerUsername) },
  { name: 'begun_at', type: 'moment', value: ({ look }) => startOf(look) },
  { name: 'read_at', type: 'moment', value: ({ look }) => look.readAt },
  { name: 'coverage', type: 'text', value: ({ look }) => look.coverage.kind },
  { name: 'source', type: 'text', value: ({ look }) => look.source },
  { name: 'expected', type: 'count', value: ({ look }) => expectedIn(look) },
  { name: 'seen', type: 'count', value: ({ look }) => look.coverage.seen },
  { name: 'at_most_wrong', type: 'count', value: ({ look }) => look.bounds?.absence.h ?? null },
  { name: 'viewer_id', type: 'text', value: ({ history, naming }) => naming.id(history.viewer.id) },
  { name: 'viewer_username', type: 'text', value: ({ history, naming }) => naming.username(history.viewer.username) },
];

/** The looks themselves: one row each, with the number by which members name it. */
export const SNAPSHOTS = { name: 'snapshots', columns: COLUMNS } as const satisfies StarTable;

/** The looks as one file: there are never so many that they would not fit into memory. */
export async function snapshotsFile(
  looks: readonly Omit<NumberedLook, 'naming'>[],
  naming: Naming,
  about: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const pieces = new ParquetPieces(SNAPSHOTS.columns, about);
  const values = SNAPSHOTS.columns.map(async ({ value }) => ({
    data: await Promise.all(looks.map((look) => value({ ...look, naming }))),
  }));
  return [pieces.group(await Promise.all(values), looks.length), pieces.end()];
}

/** What the count said that the list holds. */
function expectedIn({ coverage }: Look): number | null {
  return coverage.kind === 'whole' ? coverage.seen + coverage.hidden : coverage.expected;
}
