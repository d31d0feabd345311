import type { AccountNumber } from '../../domain/account';
import type { Archive } from '../store/open';
import type { AccountColumns, AccountRow, NameSpan } from '../store/rows';
import type { ChunkRow } from '../store/schema';
import { reading } from '../store/transaction';
import { chunkOf, rowIn, singleRow, unpackChunk } from './account-chunk';
import { ACCOUNT_STORES, type AccountSought, namesOf, resolve } from './account-store';

/** The rows of some accounts; fetches only the chunks they are in. */
export function readAccounts(
  archive: Archive,
  numbers: Iterable<AccountNumber>,
): Promise<Map<AccountNumber, AccountRow>> {
  return reading(archive, ['accountChunks'], async (tx) => {
    const byChunk = new Map<number, AccountNumber[]>();
    for (const number of numbers) {
      const own = byChunk.get(chunkOf(number));
      if (own === undefined) byChunk.set(chunkOf(number), [number]);
      else own.push(number);
    }
    const rows = new Map<AccountNumber, AccountRow>();
    await Promise.all(
      [...byChunk].map(async ([chunk, own]) => {
        const stored = await tx.objectStore('accountChunks').get(chunk);
        if (stored !== undefined) for (const row of someRows(chunk, stored, own)) rows.set(row.number, row);
      }),
    );
    return rows;
  });
}

/** Up to so many of a chunk are found one by one sooner than the whole chunk is taken apart. */
const FEW = 8;

function someRows(chunk: number, stored: ChunkRow, numbers: readonly AccountNumber[]): AccountRow[] {
  if (numbers.length <= FEW) return numbers.flatMap((number) => singleRow(chunk, stored, number) ?? []);
  const columns = unpackChunk(chunk, stored);
  const isThere = (number: AccountNumber) => number - columns.firstNumber < columns.ids.length;
  return numbers.filter(isThere).map((number) => rowIn(columns, number));
}

/** One chunk of accounts, or null where there is none. */
export function readColumns(archive: Archive, chunkIndex: number): Promise<AccountColumns | null> {
  return reading(archive, ['accountChunks'], async (tx) => {
    const row = await tx.objectStore('accountChunks').get(chunkIndex);
    return row === undefined ? null : unpackChunk(chunkIndex, row);
  });
}

/** So many chunks are fetched in one go by who wants one after another: to ask for each takes as long as to read it. */
const AT_ONCE = 16;

/** A chunk and those after it, as far as there are any; none where it is not there. */
export function readColumnsFrom(archive: Archive, chunkIndex: number): Promise<AccountColumns[]> {
  return reading(archive, ['accountChunks'], async (tx) => {
    const range = IDBKeyRange.bound(chunkIndex, chunkIndex + AT_ONCE - 1);
    const store = tx.objectStore('accountChunks');
    const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    const gap = keys.findIndex((key, at) => key !== chunkIndex + at);
    return (gap === -1 ? rows : rows.slice(0, gap)).map((row, at) => unpackChunk(chunkIndex + at, row));
  });
}

/** All accounts, chunk by chunk, in the order first seen. Accounts that come meanwhile may or may not be among them. */
export async function* eachColumns(archive: Archive, signal?: AbortSignal): AsyncIterable<AccountColumns> {
  for (let chunk = 0; ; ) {
    signal?.throwIfAborted();
    const some = await readColumnsFrom(archive, chunk);
    if (some.length === 0) return;
    for (const columns of some) {
      signal?.throwIfAborted();
      yield columns;
    }
    chunk += some.length;
  }
}

/** The account of this id; without an id, the one last seen under this username. */
export function findAccount(archive: Archive, who: Pick<AccountSought, 'id' | 'username'>): Promise<AccountRow | null> {
  return reading(archive, ACCOUNT_STORES, (tx) =>
    resolve(tx, { ...who, username: who.username?.toLowerCase() ?? null }),
  );
}

/** Who shows each of these usernames now, in one read; names that nobody shows are left out. */
export function findAccounts(archive: Archive, usernames: Iterable<string>): Promise<Map<string, AccountRow>> {
  return reading(archive, ACCOUNT_STORES, async (tx) => {
    const found = new Map<string, AccountRow>();
    for (const username of new Set(usernames)) {
      const row = await resolve(tx, { username });
      if (row !== null) found.set(username, row);
    }
    return found;
  });
}

/** The names the account was seen with, oldest first, the present one last. */
export function readNames(archive: Archive, number: AccountNumber): Promise<readonly NameSpan[]> {
  return reading(archive, ['names', 'accountChunks'], (tx) => namesOf(tx, number));
}
