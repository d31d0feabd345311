import type { AccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import { asidesIn, type Capture } from '../../domain/looks/capture';
import type { Count } from '../../domain/looks/count';
import { type Coverage, coverageOf } from '../../domain/looks/coverage';
import type { LookPass } from '../../domain/looks/look';
import { type Pass, type Proof, provingPass, type ReadingState } from '../../domain/looks/reading';
import type { SideSets } from '../../domain/looks/side-sets';
import type { LookSource } from '../../domain/looks/snapshot';
import type { Membership } from '../../domain/membership';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import type { ReadingRow, StoredSnapshot } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { expectedBy } from './counts';
import { filledIn, flagged, sidesIn } from './side-rows';

export interface ListKey {
  readonly viewer: AccountId;
  readonly owner: AccountId;
  readonly kind: FollowListKind;
}

export function listKeyOf(capture: Pick<Capture, 'viewer' | 'list'>): ListKey {
  return { viewer: capture.viewer, owner: capture.list.owner, kind: capture.list.kind };
}

/**
 * A reading that is whole has nothing left to fill: a pass that begins so much later is another reading. Else whoever
 * reads daily, and a little earlier than yesterday, would never get a second snapshot. Long enough that a second pass
 * after dinner still joins the one of the afternoon and may show that the list has converged.
 */
const WHOLE_RESTS_AFTER_MS = 6 * HOUR_MS;

/**
 * The open reading that a capture joins: one with the same eye that began within a day of it. Of several the one whose pass goes on with
 * the capture's cursor, else the nearest.
 */
export async function readingToJoin(
  tx: ReadTx<'readings'>,
  list: ListKey & { readonly source: LookSource },
  capture: Pick<Capture, 'readAt' | 'askedCursor'>,
): Promise<ReadingRow | null> {
  const { viewer, owner, kind, source } = list;
  const { readAt, askedCursor } = capture;
  const range = IDBKeyRange.bound([viewer, owner, kind, readAt - DAY_MS], [viewer, owner, kind, readAt + DAY_MS]);
  const isAtRest = ({ coverage, lastAt }: ReadingRow) =>
    askedCursor === null && hasNoGaps(coverage) && readAt - lastAt > WHOLE_RESTS_AFTER_MS;
  const near = (await tx.objectStore('readings').index('byList').getAll(range)).filter(
    (row) => isOpen(row) && sourceOf(row) === source && !isAtRest(row),
  );
  near.sort((a, b) => Math.abs(a.firstAt - readAt) - Math.abs(b.firstAt - readAt));
  const waiting = near.find(
    (row) => askedCursor !== null && row.passes.some((pass) => pass.nextCursor === askedCursor),
  );
  return waiting ?? near[0] ?? null;
}

/** Nothing that another pass could add: it is whole, or it disagrees with the counts, and wants another reading. */
function hasNoGaps(coverage: Coverage): boolean {
  return coverage.kind === 'whole' || coverage.why.includes('count-disagrees');
}

/** What brought its captures; the source of a look of it. */
export function sourceOf({ source }: Pick<ReadingRow, 'source'>): Exclude<LookSource, 'export'> {
  return source ?? 'reading';
}

export function isOpen(row: ReadingRow): boolean {
  return row.openSinceAt !== undefined;
}

/** The row as the state the core folds captures into. */
export function stateOf(row: ReadingRow, members: Membership): ReadingState {
  const { firstAt, lastAt, lastCaptureId, captures, strays, passes, seen, scrolled } = row;
  const state = { firstAt, lastAt, lastCaptureId, captures, strays, passes, members, seen };
  return scrolled === undefined ? state : { ...state, scrolled };
}

/** A state as a row; its members are kept apart, so that listing readings stays cheap. */
export function rowOf(
  readingId: string,
  list: ListKey & { readonly source: LookSource },
  state: ReadingState,
  proof: (Pick<Proof, 'seen'> & SideSets) | null,
  count: Count | null,
): ReadingRow {
  const { members: _, ...rest } = state;
  const source = list.source === 'screen' ? { source: list.source } : {};
  return {
    readingId,
    viewer: list.viewer,
    owner: list.owner,
    kind: list.kind,
    ...source,
    ...rest,
    ...expectedBy(count),
    ...(proof === null ? {} : { proofSeen: proof.seen, ...flagged(filledIn(proof)) }),
    coverage: coverageOf({ ...rest, ...source }, proof, count),
    openSinceAt: state.firstAt,
  };
}

/** Judged again by another count of the profile. */
export function rejudged(row: ReadingRow, count: Count | null): ReadingRow {
  return { ...row, ...expectedBy(count), coverage: coverageOf(row, seenByProof(row), count) };
}

/** The moment that a count is held against: the end of the newest finished pass, else of the reading. */
export function endOfProof({ passes, lastAt }: Pick<ReadingRow, 'passes' | 'lastAt'>): number {
  return provingPass(passes)?.finishedAt ?? lastAt;
}

/** What the newest finished pass showed; of rows of older versions, all that the reading did. */
export function seenByProof({ passes, proofSeen, seen }: ReadingRow): Pick<Proof, 'seen'> | null {
  return provingPass(passes) === undefined ? null : { seen: proofSeen ?? seen };
}

/** Stores the row, and its snapshot once there is something to keep: a whole list, or the end of one was reached. */
export async function putReading(tx: WriteTx<'readings' | 'snapshots'>, row: ReadingRow): Promise<void> {
  tx.objectStore('readings').put(row);
  const isWorthASnapshot =
    row.coverage.kind === 'whole' ||
    finishedPasses(row.passes).length > 0 ||
    (await tx.objectStore('snapshots').getKey(row.readingId)) !== undefined;
  if (isWorthASnapshot) sealReading(tx, row);
}

/** Makes the reading a snapshot, as far as it came. If it is read on, the snapshot becomes fuller. */
export function sealReading(tx: WriteTx<'snapshots'>, row: ReadingRow): void {
  tx.objectStore('snapshots').put(snapshotRowOf(row));
}

/** The row without its place among the open ones. */
export function closedRow({ openSinceAt: _, ...closed }: ReadingRow): ReadingRow {
  return closed;
}

export function finishedPasses(passes: readonly Pass[]): readonly Pass[] {
  return passes.filter((pass) => pass.finishedAt !== null && !pass.isCapped);
}

export function snapshotRowOf(row: ReadingRow): StoredSnapshot {
  const proving = provingPass(row.passes);
  return {
    snapshotId: row.readingId,
    viewer: row.viewer,
    owner: row.owner,
    kind: row.kind,
    source: sourceOf(row),
    firstAt: row.firstAt,
    readAt: row.lastAt,
    // From when on a missing row counts: whoever is followed while a pass goes on may be missed by it.
    absentAt: proving?.startedAt ?? row.lastAt,
    passes: finishedPasses(row.passes).length,
    ...(proving === undefined || row.proofSeen === undefined ? {} : { pass: lookPass(proving, row.proofSeen) }),
    ...flagged(sidesIn(row)),
    coverage: row.coverage,
  };
}

function lookPass(pass: Proof['pass'], seen: number): LookPass {
  return { endedAt: pass.finishedAt, seen, ...asidesIn(pass) };
}
