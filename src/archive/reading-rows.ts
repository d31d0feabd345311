import type { AccountId } from '../domain/account';
import type { Capture } from '../domain/capture';
import { coverageOf } from '../domain/coverage';
import type { FollowListKind } from '../domain/follow-list';
import type { Membership } from '../domain/membership';
import type { ReadingState } from '../domain/reading';
import { DAY_MS } from '../domain/time';
import type { Expected } from './expected';
import type { ReadingRow, StoredSnapshot } from './schema';
import type { ReadTx, WriteTx } from './transaction';

export interface ListKey {
  readonly viewer: AccountId;
  readonly owner: AccountId;
  readonly kind: FollowListKind;
}

export function listKeyOf(capture: Pick<Capture, 'viewer' | 'list'>): ListKey {
  return { viewer: capture.viewer, owner: capture.list.owner, kind: capture.list.kind };
}

/** The open reading of the list that began within a day of this moment; of several the nearest. */
export async function readingToJoin(tx: ReadTx, list: ListKey, readAt: number): Promise<ReadingRow | null> {
  const { viewer, owner, kind } = list;
  const range = IDBKeyRange.bound([viewer, owner, kind, readAt - DAY_MS], [viewer, owner, kind, readAt + DAY_MS]);
  const near = (await tx.objectStore('readings').index('byList').getAll(range)).filter((row) => isOpen(row));
  near.sort((a, b) => Math.abs(a.firstAt - readAt) - Math.abs(b.firstAt - readAt));
  return near[0] ?? null;
}

export function isOpen(row: ReadingRow): boolean {
  return row.openSinceAt !== undefined;
}

/** The row as the state the core folds captures into. */
export function stateOf(row: ReadingRow, members: Membership): ReadingState {
  const { firstAt, lastAt, lastCaptureId, captures, strays, passes, seen } = row;
  return { firstAt, lastAt, lastCaptureId, captures, strays, passes, members, seen };
}

/** A state as a row; its members are kept apart, so that listing readings stays cheap. */
export function rowOf(readingId: string, list: ListKey, state: ReadingState, expected: Expected): ReadingRow {
  const { members: _, ...rest } = state;
  return {
    readingId,
    viewer: list.viewer,
    owner: list.owner,
    kind: list.kind,
    ...rest,
    ...expected,
    coverage: coverageOf(state, expected.expected),
    openSinceAt: state.firstAt,
  };
}

/** Judged again by another count of the profile. */
export function rejudged(row: ReadingRow, expected: Expected): ReadingRow {
  return { ...row, ...expected, coverage: coverageOf(row, expected.expected) };
}

/** Stores the row, and its snapshot once there is something to keep: a whole list, or the end of one was reached. */
export async function putReading(tx: WriteTx, row: ReadingRow): Promise<void> {
  tx.objectStore('readings').put(row);
  const snapshots = tx.objectStore('snapshots');
  const isWorthASnapshot =
    row.coverage.kind === 'whole' ||
    row.passes.some((pass) => pass.finishedAt !== null) ||
    (await snapshots.getKey(row.readingId)) !== undefined;
  if (isWorthASnapshot) snapshots.put(snapshotRowOf(row));
}

function snapshotRowOf(row: ReadingRow): StoredSnapshot {
  return {
    snapshotId: row.readingId,
    viewer: row.viewer,
    owner: row.owner,
    kind: row.kind,
    source: 'reading',
    firstAt: row.firstAt,
    readAt: row.lastAt,
    coverage: row.coverage,
  };
}
