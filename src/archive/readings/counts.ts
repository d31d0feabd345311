import type { AccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import { type Count, type CountSource, countNearest, isExact, standingCounts } from '../../domain/looks/count';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import type { Archive } from '../store/open';
import type { CountRow } from '../store/schema';
import { type ReadTx, reading, type WriteTx } from '../store/transaction';

/** How many accounts a list should hold, as its reading keeps it: exact, or null. */
export interface Expected {
  readonly expected: number | null;
  /** When that was counted, or an interval was. */
  readonly expectedAt: number | null;
}

export function expectedBy(count: Count | null): Expected {
  return { expected: count !== null && isExact(count) ? count.low : null, expectedAt: count?.at ?? null };
}

/** The counts of one list in the core's terms, in the order of the rows. */
export function countsIn(rows: readonly CountRow[], kind: FollowListKind): Count[] {
  return rows.flatMap((row): Count[] => {
    const low = row[kind];
    if (low === null) return [];
    const [to, source] =
      kind === 'followers' ? [row.followersTo, row.followersSource] : [row.followingTo, row.followingSource];
    return [{ at: row.observedAt, source: source ?? 'unknown', low, high: to ?? low }];
  });
}

/** All counts of one owner's lists, oldest first; or those of a span. */
export function countRows(
  tx: ReadTx<'counts'>,
  viewer: AccountId,
  owner: AccountId,
  fromAt = Number.NEGATIVE_INFINITY,
  toAt = Number.POSITIVE_INFINITY,
): Promise<CountRow[]> {
  return tx.objectStore('counts').getAll(IDBKeyRange.bound([viewer, owner, fromAt], [viewer, owner, toAt]));
}

/** The count nearest to the end of a reading, of the best source of its moment; null = there is none within two days. */
export async function countFor(
  tx: ReadTx<'counts'>,
  { viewer, owner, kind }: { readonly viewer: AccountId; readonly owner: AccountId; readonly kind: FollowListKind },
  endedAt: number,
): Promise<Count | null> {
  const rows = await countRows(tx, viewer, owner, endedAt - 3 * DAY_MS, endedAt + 3 * DAY_MS);
  return countNearest(standingCounts(countsIn(rows, kind)), endedAt);
}

/** What the viewer's own profile counts of either list; null = not within two days. */
export type OwnCounts = Readonly<Record<FollowListKind, Count | null>>;

/** What the viewer's own profile counts, as it was last seen; null = not within two days. */
export function readOwnCounts(archive: Archive, viewer: AccountId, now: number): Promise<OwnCounts> {
  return reading(archive, ['counts'], async (tx) => {
    const of = (kind: FollowListKind) => countFor(tx, { viewer, owner: viewer, kind }, now);
    return { followers: await of('followers'), following: await of('following') };
  });
}

/**
 * Keeps the counts of a profile. A header's text that says the same within the hour is no news. A profile's own answer
 * is: the count after a pass proves what the count before it cannot. Of a run of equal answers with no list read in
 * between only the first and the last stay.
 */
export async function keepCounts(tx: WriteTx<'readings' | 'counts'>, row: CountRow): Promise<void> {
  if (row.followers === null && row.following === null) return;
  const store = tx.objectStore('counts');
  const { viewer, owner, observedAt } = row;
  const lately = await countRows(tx, viewer, owner, observedAt - HOUR_MS, observedAt);
  const [first, last] = [lately.at(-2), lately.at(-1)];
  if (last !== undefined && isSame(last, row)) {
    if (!isAnswer(row)) return;
    if (first !== undefined && isSame(first, row) && !(await isReadSince(tx, viewer, first.observedAt)))
      store.delete([viewer, owner, last.observedAt]);
  }
  store.put(row);
}

function isSame(one: CountRow, other: CountRow): boolean {
  const keys = ['followers', 'following', 'followersTo', 'followingTo', 'followersSource', 'followingSource'] as const;
  return keys.every((key) => one[key] === other[key]);
}

function isAnswer({ followersSource, followingSource }: CountRow): boolean {
  const answers: readonly (CountSource | undefined)[] = [followersSource, followingSource];
  return answers.includes('profile');
}

async function isReadSince(tx: ReadTx<'readings'>, viewer: AccountId, at: number): Promise<boolean> {
  const range = IDBKeyRange.bound([viewer, at], [viewer, Number.POSITIVE_INFINITY]);
  return (await tx.objectStore('readings').index('byViewer').count(range)) > 0;
}
