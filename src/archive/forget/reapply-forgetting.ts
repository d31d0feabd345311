import type { AccountId } from '../../domain/account';
import { type AccountStore, resolve } from '../accounts/account-store';
import { allBinned } from '../bin/bin';
import type { WriteTx } from '../store/transaction';
import { joined, type ListedStore, takeOutOfLists } from './forget-account';
import { putIntoLists } from './unforget-account';

/**
 * Called after lists came back out of the bin. Those that were put there before an account was forgotten still have it.
 * While it is forgotten, it is taken out of them, and its deletion notes them, so that taking the deletion back puts the
 * account into them as well. If it was taken back already, it is put into them under its present number. This is about
 * lists alone: rows about the account are held back before they come (`wait-for-forgetting.ts`).
 */
export async function reapplyForgetting(tx: WriteTx<AccountStore | ListedStore | 'bin'>, now: number): Promise<void> {
  for (const { away: waiting, ...move } of await allBinned(tx, 'move')) {
    const { from, to } = move;
    if (from !== to) await putIntoLists(tx, to, await takeOutOfLists(tx, from, '', now), now);
    if (waiting === undefined) continue;
    const away = await putIntoLists(tx, to, waiting, now);
    tx.objectStore('bin').put(away === null ? move : { ...move, away });
  }
  for (const deletion of await allBinned(tx, 'deletion')) {
    const { account } = deletion;
    if (account === null) continue;
    // Once it was met again, an export may mark it anew: that is no part of what was forgotten.
    const isMetAgain = (await resolve(tx, { id: account.row.id as AccountId })) !== null;
    const lists = await takeOutOfLists(tx, account.number, isMetAgain ? '' : account.row.fbid, now);
    const { setIds, entries, listed, marks = [] } = lists;
    if (setIds.length + entries.length + listed.length + marks.length === 0) continue;
    tx.objectStore('bin').put({
      ...deletion,
      account: { ...account, ...joined({ listed: [], ...account }, lists) },
    });
  }
}
