import { useLayoutEffect, useState } from 'preact/hooks';
import { readAccounts } from '../../../archive/accounts/read-accounts';
import type { AccountRow } from '../../../archive/store/rows';
import type { AccountNumber } from '../../../domain/account';
import { usePanel } from '../../shell/use-panel';

const NONE: ReadonlyMap<AccountNumber, AccountRow> = new Map();

/** The rows of some accounts; those that were there stay while more are being read. */
export function useRowsOf(numbers: readonly AccountNumber[]): {
  readonly rows: ReadonlyMap<AccountNumber, AccountRow>;
  readonly isSettled: boolean;
} {
  const archive = usePanel((state) => state.archive);
  const edition = usePanel((state) => state.remembered?.edition ?? 0);
  const key = numbers.join(' ');
  const [found, setFound] = useState<{ key: string; rows: ReadonlyMap<AccountNumber, AccountRow> } | null>(null);
  useLayoutEffect(() => {
    if (archive === null) return;
    const ending = new AbortController();
    readAccounts(archive, numbers).then(
      (rows) => {
        if (!ending.signal.aborted) setFound({ key, rows });
      },
      (error) => console.error('Accounts could not be read', error),
    );
    return () => ending.abort();
  }, [archive, key, edition]);
  return { rows: found?.rows ?? NONE, isSettled: found?.key === key };
}
