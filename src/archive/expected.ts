import type { AccountId } from '../domain/account';
import type { FollowListKind } from '../domain/follow-list';
import { DAY_MS, HOUR_MS } from '../domain/time';
import type { CountRow } from './schema';
import type { ReadTx, WriteTx } from './transaction';

export interface Expected {
  readonly expected: number | null;
  readonly expectedAt: number | null;
}

const UNKNOWN: Expected = { expected: null, expectedAt: null };

/**
 * How many accounts a list should hold, by the profile count nearest to the end of its reading, within a day of the
 * reading. Nearest rather than newest: what the count became the day after is no measure for what was read.
 */
export async function expectedFor(
  tx: ReadTx,
  list: { readonly viewer: AccountId; readonly owner: AccountId; readonly kind: FollowListKind },
  firstAt: number,
  lastAt: number,
): Promise<Expected> {
  const { viewer, owner, kind } = list;
  const range = IDBKeyRange.bound([viewer, owner, firstAt - DAY_MS], [viewer, owner, lastAt + DAY_MS]);
  let nearest = UNKNOWN;
  for (const row of await tx.objectStore('counts').getAll(range)) {
    const expected = row[kind];
    if (expected === null) continue;
    const isNearer =
      nearest.expectedAt === null || Math.abs(row.observedAt - lastAt) <= Math.abs(nearest.expectedAt - lastAt);
    if (isNearer) nearest = { expected, expectedAt: row.observedAt };
  }
  return nearest;
}

/** Keeps the counts of a profile; the same counts seen again within the hour are no news. */
export async function keepCounts(tx: WriteTx, row: CountRow): Promise<void> {
  if (row.followers === null && row.following === null) return;
  const store = tx.objectStore('counts');
  const { viewer, owner, observedAt } = row;
  const lately = IDBKeyRange.bound([viewer, owner, observedAt - HOUR_MS], [viewer, owner, observedAt]);
  const before = (await store.getAll(lately)).at(-1);
  if (before !== undefined && before.followers === row.followers && before.following === row.following) return;
  store.put(row);
}
