import { weighLook } from '../../domain/looks/count-sanity';
import type { Coverage } from '../../domain/looks/coverage';
import type { Look } from '../../domain/looks/look';
import type { Membership } from '../../domain/membership';
import { Memberships } from '../store/memberships';
import type { ReadingRow } from '../store/schema';
import type { ReadTx } from '../store/transaction';
import { sourceOf } from './reading-rows';

/**
 * Count sanity: a reading that has become whole is held against the whole one before it, by what both lists held and
 * what both profiles counted. One that lost more than those explain stays partial, `count-disagrees`, unless the
 * reading between the two was doubted as well and agrees with it (`domain/looks/count-sanity.ts`).
 *
 * `before`: the row as it was judged last. One that was whole then stays whole while its expected count is the same,
 * because a reading that goes on only gains accounts.
 */
export async function weighed(
  tx: ReadTx<'readings' | 'memberships'>,
  row: ReadingRow,
  members: () => Promise<Membership>,
  before: ReadingRow | null,
): Promise<ReadingRow> {
  if (row.coverage.kind === 'partial') return row;
  if (before?.coverage.kind === 'whole' && before.expected === row.expected)
    return before.isFreed === true ? { ...row, isFreed: true } : row;
  const { believed, doubted } = await wholeBefore(tx, row);
  if (believed === null) return row;
  const memberships = new Memberships(tx);
  const earlier = async (one: ReadingRow | null) => one && lookOf(one, await memberships.of(one.readingId));
  const state = { believed: await earlier(believed), doubted: await earlier(doubted) };
  return { ...row, coverage: weighLook(state, lookOf(row, await members())).look.coverage };
}

/** The newest whole reading of the list that ended before this one, and a doubted one since then. */
async function wholeBefore(
  tx: ReadTx<'readings'>,
  { readingId, viewer, owner, kind, firstAt, source }: ReadingRow,
): Promise<{ believed: ReadingRow | null; doubted: ReadingRow | null }> {
  const range = IDBKeyRange.bound([viewer, owner, kind], [viewer, owner, kind, firstAt]);
  let doubted: ReadingRow | null = null;
  let cursor = await tx.objectStore('readings').index('byList').openCursor(range, 'prev');
  while (cursor !== null) {
    const { value } = cursor;
    // What was read of answers is never doubted because of the screen, which is the weaker eye.
    if (value.readingId !== readingId && (value.source === undefined || source === 'screen')) {
      if (value.coverage.kind === 'whole') return { believed: value, doubted };
      if (value.coverage.why.includes('count-disagrees')) doubted ??= value;
    }
    cursor = await cursor.continue();
  }
  return { believed: null, doubted };
}

/**
 * The reading as a look, as `weighLook` needs it: a `count-disagrees` that it got before is left out of its coverage.
 */
function lookOf(row: ReadingRow, members: Membership): Look {
  const { readingId: snapshotId, viewer, owner, kind, firstAt, lastAt: readAt } = row;
  const source = sourceOf(row);
  const list = { owner, kind };
  const coverage = undoubted(row.coverage);
  return { snapshotId, viewer, list, source, firstAt, readAt, absentAt: readAt, coverage, members };
}

function undoubted(coverage: Coverage): Coverage {
  if (coverage.kind === 'whole' || coverage.expected === null || !coverage.why.includes('count-disagrees'))
    return coverage;
  return { kind: 'whole', seen: coverage.seen, hidden: Math.max(0, coverage.expected - coverage.seen) };
}
