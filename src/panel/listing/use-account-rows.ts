import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { chunkOf, rowIn } from '../../archive/accounts/account-chunk';
import { readColumns } from '../../archive/accounts/read-accounts';
import type { AccountColumns, AccountRow } from '../../archive/store/rows';
import type { AccountNumber } from '../../domain/account';
import { usePanel } from '../shell/use-panel';

/** Chunks kept for scrolling back; the longest unused goes first. */
const MOST_CHUNKS = 64;

/**
 * The rows of the accounts in sight. Reads only the chunks they stand in; after the archive was read anew the rows
 * at hand stay until the fresh ones are there.
 */
export function useAccountRows(numbers: readonly AccountNumber[]): (number: AccountNumber) => AccountRow | undefined {
  const archive = usePanel((state) => state.archive);
  const edition = usePanel((state) => state.remembered?.edition ?? 0);
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const chunks = useRef(new Map<number, { edition: number; columns: AccountColumns }>()).current;
  const wanted = [...new Set(numbers.map(chunkOf))];
  const missing = wanted.filter((chunk) => chunks.get(chunk)?.edition !== edition);
  useLayoutEffect(() => {
    if (archive === null || missing.length === 0) return;
    const ending = new AbortController();
    const load = async () => {
      const loaded = await Promise.all(missing.map((chunk) => readColumns(archive, chunk)));
      if (ending.signal.aborted) return;
      for (const [at, columns] of loaded.entries()) {
        chunks.delete(missing[at]!);
        if (columns !== null) chunks.set(missing[at]!, { edition, columns });
      }
      for (const chunk of chunks.keys()) if (chunks.size > MOST_CHUNKS && !wanted.includes(chunk)) chunks.delete(chunk);
      redraw();
    };
    load().catch((error) => console.error('Rows could not be read', error));
    return () => ending.abort();
  }, [archive, edition, missing.join()]);
  return (number) => {
    const columns = chunks.get(chunkOf(number))?.columns;
    return columns !== undefined && number - columns.firstNumber < columns.flags.length
      ? rowIn(columns, number)
      : undefined;
  };
}
