import type { ForgetOrder } from '../../domain/forget-order';
import { giveNamesBack } from '../accounts/lost-names';
import { sweepAccounts } from '../accounts/sweep';
import { allBinned, binned, binTime, emptyOfOver } from '../bin/bin';
import { forgetAccount } from '../forget/forget-account';
import { forgottenRowsOf, type Going } from '../forget/forget-rows';
import { takeGoneOut } from '../forget/purge-from-bin';
import { dropUnlisted } from '../forget/unlisted';
import { keepRenamesAnew } from '../imports/keep-renames';
import { letGoOfReplaced } from '../imports/replaced-import';
import { weighPartsAnew } from '../imports/weigh-parts';
import type { ListKey } from '../readings/reading-rows';
import { weighAgain } from '../readings/weigh-again';
import type { BinnedDeletion } from '../store/bin-rows';
import { storesWith } from '../store/fates';
import type { Archive } from '../store/open';
import type { BinRow } from '../store/schema';
import { type StoreName, type WriteTx, writing } from '../store/transaction';
import { deleteOne } from './prune-snapshots';
import { takeBackDeletion } from './take-back';

/**
 * Forgets what the order says, all of it or nothing. It can be undone for a while (`bin.ts`), but no backup made from
 * now on has it. False = there is nothing of the kind.
 */
export function forget(archive: Archive, order: ForgetOrder, forgetId: string, now: number): Promise<boolean> {
  return writing(archive, 'all', 'strict', async (tx) => {
    for (const name of storesWith('forgotten', 'dropped')) tx.objectStore(name).clear();
    const binnedAt = await binTime(tx, now);
    const account = order.kind === 'account' ? await forgetAccount(tx, order.username, binnedAt) : null;
    if (order.kind === 'account' && account === null) return false;
    const going: Going = account ?? (await forgottenRowsOf(tx, order));
    const { snapshotIds, rows: whole, ties = [] } = going;
    const rows = [...whole, ...ties.map(({ gone }) => gone)];
    const lists: (ListKey | null)[] = [];
    for (const id of snapshotIds) lists.push(await deleteOne(tx, id, binnedAt));
    for (const { store, key } of whole) tx.objectStore(store as StoreName).delete(key as never);
    for (const { left } of ties) tx.objectStore('ties').put(left);
    if (account === null && snapshotIds.length + rows.length === 0) return false;
    await weighAgain(tx, lists);
    if (order.kind === 'viewer') await letGoOfNotes(tx, order.viewer);
    const row: BinnedDeletion = {
      binId: forgetId,
      binnedAt,
      kind: 'deletion',
      order,
      snapshotIds,
      rows,
      account: account?.account ?? null,
    };
    tx.objectStore('bin').put(row);
    await letGoOfReplaced(tx);
    // What exports told of renames by what is forgotten now is told no more.
    if (order.kind !== 'account') await keepRenamesAnew(tx);
    await weighPartsAnew(tx);
    await renewContexts(tx, now);
    return true;
  });
}

/** Takes it back as far as nothing else has taken its place. False = it is too late, or nobody can tell whose it is. */
export function unforget(archive: Archive, forgetId: string, now: number): Promise<boolean> {
  return writing(archive, 'all', 'strict', async (tx) => {
    const deletion = await binned(tx, forgetId, 'deletion', now);
    if (deletion === null) return false;
    tx.objectStore('bin').delete(forgetId);
    if (await takeBackDeletion(tx, deletion, now)) {
      await renewContexts(tx, now);
      return true;
    }
    tx.objectStore('bin').put(deletion);
    return false;
  });
}

/** Lets go for good of what has lain in the bin long enough, and of accounts that nothing leads to any more. */
export function letGoOfForgotten(archive: Archive, now: number): Promise<void> {
  return writing(archive, 'all', 'relaxed', async (tx) => {
    const over = await emptyOfOver(tx, now);
    if (over.length === 0) return;
    await takeGoneOut(tx, over);
    await dropUnlisted(tx, await tx.objectStore('imports').getAllKeys(), now);
    await sweepAccounts(tx);
    await giveNamesBack(tx, over.flatMap(nameOf));
  });
}

/** The name that went with a forgotten account. */
function nameOf(row: BinRow): string[] {
  return row.kind === 'deletion' && row.account !== null ? [row.account.row.username] : [];
}

/** What was noted as this viewer and taken off again must not come back without the rest. */
async function letGoOfNotes(tx: WriteTx<'bin'>, viewer: string): Promise<void> {
  for (const row of await allBinned(tx, 'notes')) if (row.viewer === viewer) tx.objectStore('bin').delete(row.binId);
}

/** Notes may have come or gone. */
async function renewContexts(tx: WriteTx<'meta'>, now: number): Promise<void> {
  const meta = tx.objectStore('meta');
  meta.put(Math.max(((await meta.get('contextsEdition')) ?? 0) + 1, now), 'contextsEdition');
}
