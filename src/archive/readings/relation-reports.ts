import type { AccountId } from '../../domain/account';
import { HOUR_MS } from '../../domain/time';
import type { RelationReportRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';

/**
 * Adds a relation report to the log. One that says nothing is left out; so is a profile visit that says the same as the
 * newest report of the hour before it.
 */
export async function logRelationReport(tx: WriteTx<'words'>, report: RelationReportRow): Promise<void> {
  const { viewer, accountId, observedAt, followsYou, youFollow, action } = report;
  if (followsYou === null && youFollow === null && action === null) return;
  const store = tx.objectStore('words');
  if (action === null) {
    const lately = IDBKeyRange.bound([viewer, accountId, observedAt - HOUR_MS], [viewer, accountId, observedAt]);
    const before = (await store.getAll(lately)).at(-1);
    if (before !== undefined && before.followsYou === followsYou && before.youFollow === youFollow) return;
  }
  // An act and a visit of the same millisecond: the act says more.
  const same = await store.get([viewer, accountId, observedAt]);
  if (same?.action != null && action === null) return;
  store.put({ viewer, accountId, observedAt, followsYou, youFollow, action });
}

/**
 * The relation reports about one account, oldest first; without `accountId` those about all accounts, one account after
 * the other.
 */
export function relationReportsOf(
  tx: ReadTx<'words'>,
  viewer: AccountId,
  accountId?: AccountId,
): Promise<RelationReportRow[]> {
  const from = accountId === undefined ? [viewer] : [viewer, accountId];
  return tx.objectStore('words').getAll(IDBKeyRange.bound(from, [...from, []]));
}
