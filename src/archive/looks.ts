import type { AccountId } from '../domain/account';
import type { Coverage } from '../domain/coverage';
import type { FollowListKind } from '../domain/follow-list';
import { snapshotRowOf } from './reading-rows';
import type { ReadingRow, StoredSnapshot } from './schema';
import type { ReadTx, StoreName } from './transaction';

/** A reading or an imported snapshot, as evidence about one of the viewer's own lists. */
export interface Look {
  readonly id: string;
  readonly firstAt: number;
  readonly readAt: number;
  /**
   * From when on an absence is proven. A reading takes its time, and whoever is followed while it goes on may be
   * missed by it: so not its end, but the beginning of its last finished pass.
   */
  readonly absentAt: number;
  readonly coverage: Coverage;
  readonly source: StoredSnapshot['source'];
}

export const LOOK_STORES: readonly StoreName[] = ['readings', 'snapshots', 'memberships', 'imports', 'importColumns'];

/** All looks at one of the viewer's own lists, newest first. */
export async function looksAt(tx: ReadTx, viewer: AccountId, kind: FollowListKind): Promise<readonly Look[]> {
  const rows = await sightsOf(tx, viewer, viewer, kind);
  return rows
    .map(({ snapshotId: id, firstAt, readAt, absentAt = readAt, coverage, source }) => ({
      id,
      firstAt,
      readAt,
      absentAt,
      coverage,
      source,
    }))
    .sort((a, b) => b.readAt - a.readAt || (a.id < b.id ? 1 : -1));
}

/** The snapshots of a list, and the readings that go on and are none yet. */
export async function sightsOf(
  tx: ReadTx,
  viewer: AccountId,
  owner: AccountId,
  kind: FollowListKind,
): Promise<readonly StoredSnapshot[]> {
  const range = IDBKeyRange.bound([viewer, owner, kind], [viewer, owner, kind, []]);
  const [snapshots, open] = await Promise.all([
    tx.objectStore('snapshots').index('byList').getAll(range),
    openReadings(tx, viewer),
  ]);
  return withUnsealed(
    snapshots,
    open.filter((row) => row.owner === owner && row.kind === kind),
  );
}

/** The same for both lists of an owner in one go; `sealed`: the viewer's snapshots, where somebody has read them. */
export async function sightsOfBoth(
  tx: ReadTx,
  viewer: AccountId,
  owner: AccountId,
  sealed?: readonly StoredSnapshot[],
): Promise<readonly StoredSnapshot[]> {
  const range = IDBKeyRange.bound([viewer, owner], [viewer, owner, []]);
  const [snapshots, open] = await Promise.all([
    sealed?.filter((row) => row.owner === owner) ?? tx.objectStore('snapshots').index('byList').getAll(range),
    openReadings(tx, viewer),
  ]);
  return withUnsealed(
    snapshots,
    open.filter((row) => row.owner === owner),
  );
}

function openReadings(tx: ReadTx, viewer: AccountId): Promise<ReadingRow[]> {
  return tx
    .objectStore('readings')
    .index('byOpen')
    .getAll(IDBKeyRange.bound([viewer], [viewer, []]));
}

function withUnsealed(snapshots: readonly StoredSnapshot[], open: readonly ReadingRow[]): readonly StoredSnapshot[] {
  const sealed = new Set(snapshots.map((row) => row.snapshotId));
  return [...snapshots, ...open.filter((row) => !sealed.has(row.readingId)).map(snapshotRowOf)];
}

/** The looks that matter for what a list says now. */
export interface ListLooks {
  readonly kind: FollowListKind;
  readonly all: readonly Look[];
  readonly whole: Look | null;
  readonly wholeBefore: Look | null;
  /** After the whole one: whoever is in these is there. All of them where nothing is whole. */
  readonly later: readonly Look[];
}

export async function listLooks(tx: ReadTx, viewer: AccountId, kind: FollowListKind): Promise<ListLooks> {
  const all = await looksAt(tx, viewer, kind);
  const [whole = null, wholeBefore = null] = all.filter((look) => look.coverage.kind === 'whole');
  const later = all.filter((look) => look !== whole && (whole === null || look.readAt > whole.absentAt));
  return { kind, all, whole, wholeBefore, later };
}

/** The looks other than the newest whole one that can speak against "missed twice". */
export function looksSinceWholeBefore(list: ListLooks): readonly Look[] {
  const { all, whole, wholeBefore } = list;
  if (wholeBefore === null) return [];
  return all.filter((look) => look !== whole && (look === wholeBefore || look.readAt >= wholeBefore.absentAt));
}
