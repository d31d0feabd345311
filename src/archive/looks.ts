import type { AccountId } from '../domain/account';
import type { Coverage } from '../domain/coverage';
import type { FollowListKind } from '../domain/follow-list';
import type { Pass } from '../domain/reading';
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
}

export const LOOK_STORES: readonly StoreName[] = ['readings', 'snapshots', 'memberships'];

/** All looks at one of the viewer's own lists, newest first. */
export async function looksAt(tx: ReadTx, viewer: AccountId, kind: FollowListKind): Promise<readonly Look[]> {
  const range = IDBKeyRange.bound([viewer, viewer, kind], [viewer, viewer, kind, []]);
  const [readings, snapshots] = await Promise.all([
    tx.objectStore('readings').index('byList').getAll(range),
    tx.objectStore('snapshots').index('byList').getAll(range),
  ]);
  const looks: Look[] = readings.map((row) => {
    const { readingId: id, firstAt, lastAt: readAt, coverage } = row;
    return { id, firstAt, readAt, absentAt: absentSince(row.passes) ?? readAt, coverage };
  });
  for (const { snapshotId: id, source, firstAt, readAt, coverage } of snapshots)
    if (source === 'export') looks.push({ id, firstAt, readAt, absentAt: readAt, coverage });
  return looks.sort((a, b) => b.readAt - a.readAt || (a.id < b.id ? 1 : -1));
}

function absentSince(passes: readonly Pass[]): number | null {
  let since: number | null = null;
  for (const pass of passes)
    if (pass.finishedAt !== null && !pass.isCapped && (since === null || pass.startedAt > since))
      since = pass.startedAt;
  return since;
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
