import { rowIn } from '../accounts/account-chunk';
import type { AccountStore } from '../accounts/account-store';
import type { ForeignAccounts } from '../accounts/foreign-accounts';
import type { ReadTx } from '../store/transaction';
import type { BackupContent } from './content';
import { KnownImports } from './known-imports';
import { listingsIn } from './their-listings';

/** A backup's accounts, to be met with those here. */
export async function accountsOf(
  tx: ReadTx<AccountStore | 'viewers' | 'imports' | 'importNames'>,
  backup: BackupContent,
): Promise<ForeignAccounts> {
  const known = await KnownImports.of(tx, backup);
  return {
    count: backup.accounts,
    newestAt: backup.rows('meta').find(([key]) => key === 'newestAt')?.[1] ?? Number.NEGATIVE_INFINITY,
    rowOf(number) {
      const columns = backup.columnsOf(number);
      return columns === null || number - columns.firstNumber >= columns.flags.length ? null : rowIn(columns, number);
    },
    namesOf: (number) => backup.names.get(number),
    listingsOf: listingsIn(backup),
    meantHere: (number, username) => known.meant(number, username),
  };
}
