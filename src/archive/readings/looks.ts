import type { AccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import { datedByNow } from '../../domain/looks/dated';
import { compareLooks, type Look } from '../../domain/looks/look';
import type { LookHead } from '../../domain/ties/standing';
import type { Memberships } from '../store/memberships';
import type { ReadingRow, SideFlags, StoredSnapshot } from '../store/schema';
import type { SetsAtHand } from '../store/sets-at-hand';
import type { ReadTx, StoreName } from '../store/transaction';
import { snapshotRowOf } from './reading-rows';
import { sidesAtHand, sidesOf, withoutFlags } from './side-rows';

export const LOOK_STORES = [
  'readings',
  'snapshots',
  'memberships',
  'imports',
  'importColumns',
] as const satisfies readonly StoreName[];
export type LookStore = (typeof LOOK_STORES)[number];

/** A look without its sets, as the archive lists it. */
export type StoredHead = LookHead & SideFlags;

/** A snapshot, or a reading that goes on, in the core's terms; its sets are fetched apart (`withSets`). */
export function headOf({ owner, kind, absentAt, passes: _, ...row }: StoredSnapshot): StoredHead {
  return { ...row, list: { owner, kind }, absentAt: absentAt ?? row.readAt };
}

/** The look with its sets. */
export async function withSets(head: StoredHead, memberships: Memberships): Promise<Look> {
  const { snapshotId } = head;
  const [members, sides] = await Promise.all([
    memberships.of(snapshotId),
    sidesOf(head, snapshotId, (id) => memberships.of(id)),
  ]);
  return { ...withoutFlags(head), members, ...sides };
}

/** The same where all sets are at hand: its members are unpacked when somebody first asks for them. */
export function lookAtHand(head: StoredHead, sets: SetsAtHand): Look {
  const { snapshotId } = head;
  return {
    ...withoutFlags(head),
    get members() {
      return sets.of(snapshotId);
    },
    ...sidesAtHand(head, snapshotId, (id) => sets.of(id)),
  };
}

/** The snapshots of a list, and the readings that go on and are none yet. */
export async function sightsOf(
  tx: ReadTx<'readings' | 'snapshots'>,
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
  tx: ReadTx<'readings' | 'snapshots'>,
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

/** Whatever was read, of all viewers and owners, and the readings that go on. */
export async function allSights(tx: ReadTx<'readings' | 'snapshots'>): Promise<readonly StoredSnapshot[]> {
  const [snapshots, open] = await Promise.all([
    tx.objectStore('snapshots').getAll(),
    tx.objectStore('readings').index('byOpen').getAll(),
  ]);
  return withUnsealed(snapshots, open);
}

function openReadings(tx: ReadTx<'readings'>, viewer: AccountId): Promise<ReadingRow[]> {
  return tx
    .objectStore('readings')
    .index('byOpen')
    .getAll(IDBKeyRange.bound([viewer], [viewer, []]));
}

function withUnsealed(snapshots: readonly StoredSnapshot[], open: readonly ReadingRow[]): readonly StoredSnapshot[] {
  const sealed = new Set(snapshots.map((row) => row.snapshotId));
  return [...snapshots, ...open.filter((row) => !sealed.has(row.readingId)).map(snapshotRowOf)];
}

/** The looks at one of the viewer's own lists that are not dated later than `now`, newest first, without their sets. */
export interface ListLooks {
  readonly kind: FollowListKind;
  readonly all: readonly StoredHead[];
  readonly whole: StoredHead | null;
  readonly wholeBefore: StoredHead | null;
}

export async function listLooks(
  tx: ReadTx<'readings' | 'snapshots'>,
  viewer: AccountId,
  kind: FollowListKind,
  now: number,
): Promise<ListLooks> {
  const rows = datedByNow(await sightsOf(tx, viewer, viewer, kind), now);
  const all = rows.map(headOf).sort((a, b) => compareLooks(b, a));
  const [whole = null, wholeBefore = null] = all.filter((look) => look.coverage.kind === 'whole');
  return { kind, all, whole, wholeBefore };
}
