import type { ForgetOrder } from '../domain/forget-order';
import { forgetAccount, unforgetAccount } from './forget-account';
import { forgottenRowsOf } from './forget-rows';
import { sweepAccounts } from './forget-sweep';
import { putBack } from './forgotten';
import type { Archive } from './open';
import { BIN_KEEPS_MS, deleteOne, restoreOne } from './prune-snapshots';
import type { ListKey } from './reading-rows';
import { letGoOfReplaced } from './replaced-import';
import type { ForgottenRow, ForgottenStoreRow } from './schema';
import { type StoreName, type WriteTx, writing } from './transaction';
import { weighAgain } from './weigh-again';

/**
 * Forgets what the order says, all of it or nothing. It can be undone for a while (`bin` and `forgotten` hold it until
 * then), but no backup made from now on has it. False = there is nothing of the kind.
 */
export function forget(archive: Archive, order: ForgetOrder, forgetId: string, now: number): Promise<boolean> {
  return writing(archive, 'all', 'strict', async (tx) => {
    const account = order.kind === 'account' ? await forgetAccount(tx, order.username) : null;
    if (order.kind === 'account' && account === null) return false;
    const { snapshotIds, rows } = account ?? (await forgottenRowsOf(tx, order));
    const lists: (ListKey | null)[] = [];
    for (const id of snapshotIds) lists.push(await deleteOne(tx, id, now));
    for (const { store, key } of rows) tx.objectStore(store as StoreName).delete(key as never);
    if (account === null && snapshotIds.length + rows.length === 0) return false;
    await weighAgain(tx, lists);
    await letGoOfReplaced(tx);
    const row: ForgottenRow = {
      forgetId,
      forgottenAt: now,
      order,
      snapshotIds,
      rows,
      account: account?.account ?? null,
    };
    tx.objectStore('forgotten').put(row);
    await renewContexts(tx, now);
    return true;
  });
}

/** Takes it back as far as nothing else has taken its place. False = it is too late. */
export function unforget(archive: Archive, forgetId: string, now: number): Promise<boolean> {
  return writing(archive, 'all', 'strict', async (tx) => {
    const forgotten = await tx.objectStore('forgotten').get(forgetId);
    if (forgotten === undefined || forgotten.order === null) return false;
    if (forgotten.account !== null && !(await unforgetAccount(tx, forgotten.account))) return false;
    for (const row of forgotten.rows) await putBack(tx, row as ForgottenStoreRow<StoreName>);
    const lists: (ListKey | null)[] = [];
    for (const id of forgotten.snapshotIds) lists.push((await restoreOne(tx, id)) || null);
    await weighAgain(tx, lists);
    tx.objectStore('forgotten').delete(forgetId);
    await renewContexts(tx, now);
    return true;
  });
}

/** Lets go for good of what was forgotten long enough ago, and of accounts that nothing leads to any more. */
export function letGoOfForgotten(archive: Archive, now: number): Promise<void> {
  return writing(archive, 'all', 'relaxed', async (tx) => {
    const over = IDBKeyRange.upperBound(now - BIN_KEEPS_MS);
    let gone = 0;
    for (const name of ['forgotten', 'bin'] as const) {
      const store = tx.objectStore(name);
      for (const key of await store.index('byTime').getAllKeys(over)) {
        store.delete(key);
        gone += 1;
      }
    }
    // Whatever can still be taken back may lead to accounts.
    if (gone > 0 && (await tx.objectStore('forgotten').count()) === 0) await sweepAccounts(tx);
  });
}

/** Notes may have come or gone. */
async function renewContexts(tx: WriteTx<'meta'>, now: number): Promise<void> {
  const meta = tx.objectStore('meta');
  meta.put(Math.max(((await meta.get('contextsEdition')) ?? 0) + 1, now), 'contextsEdition');
}
