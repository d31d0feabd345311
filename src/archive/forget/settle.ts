import { allBinned } from '../bin/bin';
import type { WriteTx } from '../store/transaction';
import { type AboutStore, type ListedStore, rowsAbout, takeOutOfLists } from './forget-account';
import { putIntoLists } from './unforget-account';

/**
 * After something came back that was binned before an account was forgotten: as long as the account is, it stays out of
 * that as well, and comes with it if that is taken back in turn. Where it was taken back already and is another number
 * since, it is in it under that number.
 */
export async function settle(tx: WriteTx<ListedStore | AboutStore | 'bin'>): Promise<void> {
  for (const { from, to } of await allBinned(tx, 'move')) await putIntoLists(tx, to, await takeOutOfLists(tx, from));
  for (const deletion of await allBinned(tx, 'deletion')) {
    const { account } = deletion;
    if (account === null) continue;
    const { setIds, entries, listed } = await takeOutOfLists(tx, account.number);
    const rows = await rowsAbout(tx, account.number, null);
    for (const { store, key } of rows) tx.objectStore(store).delete(key as never);
    if (setIds.length + entries.length + listed.length + rows.length === 0) continue;
    tx.objectStore('bin').put({
      ...deletion,
      rows: [...deletion.rows, ...rows],
      account: {
        ...account,
        setIds: [...new Set([...account.setIds, ...setIds])],
        entries: [...account.entries, ...entries],
        listed: [...(account.listed ?? []), ...listed],
      },
    });
  }
}
