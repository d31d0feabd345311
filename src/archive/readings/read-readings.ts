import type { AccountId } from '../../domain/account';
import type { Archive } from '../store/open';
import type { ReadingSummary, SnapshotRow, ViewerRow } from '../store/rows';
import type { StoredSnapshot } from '../store/schema';
import { type ReadTx, reading } from '../store/transaction';
import { summaryWith, USERNAME_STORES, type UsernameStore, usernameOf } from './reading-summary';

/** Everybody who was logged in here while Balik read along, newest first. */
export function readViewers(archive: Archive): Promise<ViewerRow[]> {
  return reading(archive, ['viewers'], async (tx) => {
    const rows = await tx.objectStore('viewers').getAll();
    return rows.sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  });
}

/** The viewer's readings of anybody's lists, newest first; an imported list stands among them like one more look. */
export function readReadings(archive: Archive, viewer: AccountId): Promise<ReadingSummary[]> {
  return reading(archive, [...USERNAME_STORES, 'readings', 'snapshots'], async (tx) => {
    const [rows, snapshots] = await Promise.all([
      tx.objectStore('readings').index('byViewer').getAll(allOf(viewer)),
      tx.objectStore('snapshots').index('byViewer').getAll(allOf(viewer)),
    ]);
    const imported = snapshots.filter(({ source }) => source === 'export');
    const usernames = await usernamesOf(tx, [...rows, ...imported]);
    const all = rows.map((row) => summaryWith(row, usernames.get(row.owner)!));
    for (const row of imported) all.push(importedSummary(row, usernames.get(row.owner)!));
    // `rows` come oldest first; sorting keeps the order of equal moments.
    return all.reverse().sort((a, b) => b.lastAt - a.lastAt);
  });
}

/** A list of an export in the terms of a reading: nobody scrolled, and a whole one has all that it should hold. */
function importedSummary(row: StoredSnapshot, ownerUsername: string | null): ReadingSummary {
  const { snapshotId: readingId, viewer, owner, kind, firstAt, readAt: lastAt, latestAt, coverage, window } = row;
  const expected = coverage.kind === 'whole' ? coverage.seen : coverage.expected;
  return {
    readingId,
    viewer,
    list: { owner, kind },
    ownerUsername,
    firstAt,
    lastAt,
    seen: coverage.seen,
    expected,
    expectedAt: expected === null ? null : lastAt,
    coverage,
    captures: 0,
    strays: 0,
    passes: 0,
    source: 'export',
    ...(window === undefined ? {} : { window }),
    ...(latestAt === undefined ? {} : { latestAt }),
  };
}

/** The viewer's snapshots of anybody's lists, newest first. */
export function readSnapshots(archive: Archive, viewer: AccountId): Promise<SnapshotRow[]> {
  return reading(archive, [...USERNAME_STORES, 'snapshots'], async (tx) =>
    snapshotRows(tx, await storedSnapshots(tx, viewer)),
  );
}

/** As they are stored, oldest first. */
export function storedSnapshots(tx: ReadTx<'snapshots'>, viewer: AccountId): Promise<StoredSnapshot[]> {
  return tx.objectStore('snapshots').index('byViewer').getAll(allOf(viewer));
}

/** As people see them; the other way round. */
export async function snapshotRows(tx: ReadTx<UsernameStore>, rows: readonly StoredSnapshot[]): Promise<SnapshotRow[]> {
  const usernames = await usernamesOf(tx, rows);
  return rows.toReversed().map(({ owner, kind, ...row }) => {
    return { ...row, list: { owner, kind }, ownerUsername: usernames.get(owner)! };
  });
}

function allOf(viewer: AccountId): IDBKeyRange {
  return IDBKeyRange.bound([viewer, Number.NEGATIVE_INFINITY], [viewer, Number.POSITIVE_INFINITY]);
}

async function usernamesOf(
  tx: ReadTx<UsernameStore>,
  rows: readonly { readonly owner: AccountId }[],
): Promise<Map<AccountId, string | null>> {
  const usernames = new Map<AccountId, string | null>();
  for (const { owner } of rows) if (!usernames.has(owner)) usernames.set(owner, await usernameOf(tx, owner));
  return usernames;
}
