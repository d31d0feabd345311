import type { AccountNumber } from '../../domain/account';
import { DatesByNumber } from '../../domain/exports/dates-by-number';
import { sinceColumn } from '../../domain/exports/import-column';
import type { FollowListKind } from '../../domain/follow-list';
import type { ListLooks } from '../readings/looks';
import type { Memberships } from '../store/memberships';
import type { StoredSnapshot } from '../store/schema';
import type { ReadTx } from '../store/transaction';
import { entryIn, rowsOfColumn } from './import-columns';
import type { ImportedEntries } from './imported-entries';

/** When each follow in an imported snapshot began; undefined for a reading, which tells no dates. */
export async function datesOfSnapshot(
  tx: ReadTx<'importColumns'>,
  row: Pick<StoredSnapshot, 'source' | 'snapshotId' | 'kind'>,
): Promise<DatesByNumber | undefined> {
  if (row.source !== 'export') return undefined;
  const importId = row.snapshotId.slice(0, row.snapshotId.lastIndexOf('/'));
  const rows = await rowsOfColumn(tx, importId, sinceColumn(row.kind));
  return new DatesByNumber(joined(rows.map((one) => one.numbers)), joined(rows.map((one) => one.values[0]!)));
}

/** The same for one account alone, as a map of one. */
export async function dateInSnapshot(
  tx: ReadTx<'importColumns'>,
  row: StoredSnapshot,
  number: AccountNumber,
): Promise<ReadonlyMap<AccountNumber, number> | undefined> {
  if (row.source !== 'export') return undefined;
  const importId = row.snapshotId.slice(0, row.snapshotId.lastIndexOf('/'));
  const seconds = (await entryIn(tx, importId, sinceColumn(row.kind), number))?.[0] ?? 0;
  return seconds === 0 ? undefined : new Map([[number, seconds * 1000]]);
}

/**
 * Since when the follow that holds now holds, by the newest export that tells; null where none does, or where a later
 * whole look missed the account: then it may have ended and begun anew.
 */
export async function followedAt(
  entries: ImportedEntries,
  list: ListLooks,
  memberships: Memberships,
  number: AccountNumber,
): Promise<number | null> {
  for (const { importId, exportedAt } of await entries.imports()) {
    const seconds = (await entries.of(importId, sinceColumn(list.kind), number))?.[0] ?? 0;
    if (seconds === 0) continue;
    const later = list.all.filter(({ coverage, readAt }) => coverage.kind === 'whole' && readAt > exportedAt);
    const sets = await memberships.gather(later.map(({ snapshotId }) => snapshotId));
    for (const { snapshotId } of later)
      if (!(sets === null ? await memberships.has(snapshotId, number) : sets.has(snapshotId, number))) return null;
    return seconds * 1000;
  }
  return null;
}

export function joined(columns: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(columns.reduce((sum, column) => sum + column.length, 0));
  let filled = 0;
  for (const column of columns) {
    all.set(column, filled);
    filled += column.length;
  }
  return all;
}

export type SinceBoth = Readonly<Record<FollowListKind, number | null>>;
