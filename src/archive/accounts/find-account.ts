import type { AccountId, AccountNumber } from '../../domain/account';
import type { AccountColumns, AccountRow } from '../store/rows';
import type { ReadTx } from '../store/transaction';
import { chunkOf, hasLostUsername, rowIn, unpackChunk } from './account-chunk';
import { candidatesFor } from './directory';

/** Single accounts inside a transaction, where they are stored. */

export async function accountOfId(
  tx: ReadTx<'meta' | 'accountChunks' | 'idBuckets'>,
  id: AccountId,
): Promise<AccountRow | null> {
  for (const number of await candidatesFor(tx, 'idBuckets', id)) {
    const row = await accountRow(tx, number);
    if (row?.id === id) return row;
  }
  return null;
}

/** Who shows this username; of several that once did, the one who did not lose it to another. */
export async function accountOfUsername(
  tx: ReadTx<'meta' | 'accountChunks' | 'usernameBuckets'>,
  username: string,
): Promise<AccountRow | null> {
  for (const number of await candidatesFor(tx, 'usernameBuckets', username)) {
    const columns = await columnsOf(tx, chunkOf(number));
    const row = columns === null ? null : rowIn(columns, number);
    if (row?.username === username && !hasLostUsername(columns!, number)) return row;
  }
  return null;
}

export async function accountRow(tx: ReadTx<'accountChunks'>, number: AccountNumber): Promise<AccountRow | null> {
  const columns = await columnsOf(tx, chunkOf(number));
  if (columns === null || number - columns.firstNumber >= columns.ids.length) return null;
  return rowIn(columns, number);
}

/** Known by id, and not only by a name from an export. */
export async function isIdentified(tx: ReadTx<'accountChunks'>, number: AccountNumber): Promise<boolean> {
  return ((await accountRow(tx, number))?.id ?? null) !== null;
}

export async function columnsOf(tx: ReadTx<'accountChunks'>, chunk: number): Promise<AccountColumns | null> {
  const row = await tx.objectStore('accountChunks').get(chunk);
  return row === undefined ? null : unpackChunk(chunk, row);
}
