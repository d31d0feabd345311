import type { Archive } from '../store/open';
import type { AccountColumns, AccountRow } from '../store/rows';
import { reading } from '../store/transaction';
import { chunkOf, hasLostUsername, rowIn } from './account-chunk';
import { candidatesFor } from './directory';
import { columnsOf } from './find-account';

/** Who shows each of these usernames now, in one read; names that nobody shows are left out. */
export function findAccounts(archive: Archive, usernames: Iterable<string>): Promise<Map<string, AccountRow>> {
  return reading(archive, ['meta', 'usernameBuckets', 'accountChunks'], async (tx) => {
    const chunks = new Map<number, Promise<AccountColumns | null>>();
    const chunkAt = (chunk: number) => {
      const columns = chunks.get(chunk) ?? columnsOf(tx, chunk);
      chunks.set(chunk, columns);
      return columns;
    };
    const found = new Map<string, AccountRow>();
    for (const username of new Set(usernames))
      for (const number of await candidatesFor(tx, 'usernameBuckets', username)) {
        const columns = await chunkAt(chunkOf(number));
        const row = columns === null ? null : rowIn(columns, number);
        if (row?.username === username && !hasLostUsername(columns!, number)) found.set(username, row);
      }
    return found;
  });
}
