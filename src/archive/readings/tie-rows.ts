import type { Account, AccountId, AccountNumber } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import type { TieSighting } from '../../domain/looks/profile';
import { hasNumber } from '../../domain/membership';
import type { ProfileSight } from '../../domain/ties/tie';
import { DAY_MS } from '../../domain/time';
import { Memberships } from '../store/memberships';
import type { TieRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { isOpen } from './reading-rows';
import { logRelationReport } from './relation-reports';

/**
 * Logs a relation report and folds it into the account's tie row. For each direction the newest report that says
 * something of it counts, in whatever order they come.
 */
export async function keepTie(
  tx: WriteTx<'ties' | 'actions' | 'words' | 'readings' | 'captures' | 'memberships'>,
  report: TieSighting,
  number: AccountNumber | null,
): Promise<void> {
  const ties = tx.objectStore('ties');
  const { viewer, accountId, observedAt } = report;
  const before = await ties.get([viewer, accountId]);
  const { action } = report;
  if (action !== null) tx.objectStore('actions').put({ viewer, observedAt, accountId, action });
  await logRelationReport(tx, report);
  ties.put({
    viewer,
    accountId,
    ...(number === null ? { orphanId: accountId } : { number }),
    followsYou: newer(before?.followsYou ?? null, { holds: report.followsYou, observedAt }),
    youFollow: newer(before?.youFollow ?? null, { holds: report.youFollow, observedAt }),
    requested: newer(before?.requested ?? null, { holds: report.isRequested, observedAt }),
    lastFollow: newestFollow(before?.lastFollow ?? null, report),
    rowSeenAt: before?.rowSeenAt ?? (await rowSeenLately(tx, viewer, number)),
  });
}

/** A report that says something (`holds` is not null) outweighs any that does not; among equals the newer counts. */
function newer(before: ProfileSight | null, report: ProfileSight): ProfileSight {
  if (before === null) return report;
  if ((before.holds === null) !== (report.holds === null)) return before.holds === null ? report : before;
  return report.observedAt >= before.observedAt || isAhead(before.observedAt, report.observedAt) ? report : before;
}

/**
 * A report waits a few hours at most before it is kept. A stored one that is dated later than that after the one that
 * comes now was dated by a wrong clock.
 */
const AHEAD_MS = DAY_MS / 2;
function isAhead(storedAt: number, heardAt: number): boolean {
  return storedAt - heardAt > AHEAD_MS;
}

function newestFollow(before: TieRow['lastFollow'], report: TieSighting): TieRow['lastFollow'] {
  const { action, observedAt } = report;
  if (action !== 'follow' && action !== 'unfollow') return before;
  // A request that still waits is no follow yet.
  if (action === 'follow' && report.youFollow !== true) return before;
  const isNewer = before !== null && before.at > observedAt && !isAhead(before.at, observedAt);
  return isNewer ? before : { action, at: observedAt };
}

const NEVER = { followers: null, following: null };

/** When exactly the account's row was in the viewer's own lists, as far as the captures still kept can tell. */
async function rowSeenLately(
  tx: ReadTx<'readings' | 'captures' | 'memberships'>,
  viewer: AccountId,
  number: AccountNumber | null,
) {
  const seenAt: Record<FollowListKind, number | null> = { ...NEVER };
  if (number === null) return seenAt;
  const range = IDBKeyRange.bound([viewer, Number.NEGATIVE_INFINITY], [viewer, Number.POSITIVE_INFINITY]);
  const open = await tx.objectStore('readings').index('byOpen').getAll(range);
  const memberships = new Memberships(tx);
  for (const row of open) {
    if (row.owner !== viewer || !isOpen(row) || !hasNumber(await memberships.of(row.readingId), number)) continue;
    for (const capture of await tx.objectStore('captures').index('byReading').getAll(row.readingId))
      if (capture.numbers.includes(number)) seenAt[row.kind] = Math.max(seenAt[row.kind] ?? 0, capture.readAt);
  }
  return seenAt;
}

/** Looking each account up costs less than fetching all ties, up to about this many. */
const FEW = 200;

/** Tells the ties that their accounts' rows were just in one of the viewer's own lists. */
export async function noteRowsSeen(
  tx: WriteTx<'ties'>,
  viewer: AccountId,
  kind: FollowListKind,
  accounts: readonly Pick<Account, 'id'>[],
  readAt: number,
): Promise<void> {
  const ties = tx.objectStore('ties');
  for (const row of await tiesAmong(tx, viewer, accounts))
    if (row.rowSeenAt[kind] === null || row.rowSeenAt[kind] < readAt || isAhead(row.rowSeenAt[kind], readAt))
      ties.put({ ...row, rowSeenAt: { ...row.rowSeenAt, [kind]: readAt } });
}

async function tiesAmong(
  tx: ReadTx<'ties'>,
  viewer: AccountId,
  accounts: readonly Pick<Account, 'id'>[],
): Promise<TieRow[]> {
  const ties = tx.objectStore('ties');
  if (accounts.length <= FEW) {
    const rows = await Promise.all(accounts.map(({ id }) => ties.get([viewer, id])));
    return rows.filter((row) => row !== undefined);
  }
  const rows = await ties.getAll(IDBKeyRange.bound([viewer], [viewer, []]));
  if (rows.length === 0) return [];
  const ids = new Set<string>(accounts.map(({ id }) => id));
  return rows.filter((row) => ids.has(row.accountId));
}
