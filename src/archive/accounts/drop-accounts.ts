import type { AccountNumber } from '../../domain/account';
import { packBucket, unpackBucket } from '../store/bucket-codec';
import type { WriteTx } from '../store/transaction';
import { CHUNK_SIZE, chunkOf } from './account-chunk';
import type { AccountStore } from './account-store';
import { bucketCountFor, bucketOf, type DirectoryStore } from './directory';
import { openAnew, openIn } from './open-accounts';

/** Those of these accounts of whom only a name is known. */
export async function nameOnlyAmong(
  tx: WriteTx<'accountChunks'>,
  numbers: readonly AccountNumber[],
): Promise<AccountNumber[]> {
  const { chunks } = openIn(tx);
  await chunks.load(tx, numbers.map(chunkOf));
  return numbers.filter((number) => chunks.idOf(number) === '');
}

/** Forgets the names of accounts of which nothing else is known. What leads to them leads to nobody; numbers stay given away. */
export async function emptyNames(tx: WriteTx<'accountChunks'>, numbers: readonly AccountNumber[]): Promise<void> {
  const { chunks } = openIn(tx);
  await chunks.load(tx, numbers.map(chunkOf));
  for (const number of numbers) chunks.put({ ...chunks.row(number)!, username: '', hasLostUsername: true });
  chunks.flush(tx);
}

/** Drops all accounts from this number on, as if they had never been met: nothing may name them, and all are names alone. */
export async function dropAccounts(tx: WriteTx<AccountStore>, from: AccountNumber): Promise<void> {
  const store = tx.objectStore('accountChunks');
  const kept = from % CHUNK_SIZE;
  store.delete(IDBKeyRange.lowerBound(chunkOf(from) + (kept > 0 ? 1 : 0)));
  if (kept > 0) {
    const { chunks } = openIn(tx);
    await chunks.load(tx, [chunkOf(from)]);
    chunks.cut(chunkOf(from), kept);
    chunks.flush(tx);
  }
  for (const name of ['idBuckets', 'usernameBuckets'] as const) await cutDirectory(tx, name, from);
  const meta = tx.objectStore('meta');
  const [accounts = 0, nameOnly = 0] = await Promise.all([meta.get('accounts'), meta.get('nameOnly')]);
  const left = nameOnly - (accounts - from);
  if (from > 0) meta.put(from, 'accounts');
  else meta.delete('accounts');
  if (left > 0) meta.put(left, 'nameOnly');
  else meta.delete('nameOnly');
  openAnew(tx);
}

async function cutDirectory(tx: WriteTx<DirectoryStore>, name: DirectoryStore, accounts: number): Promise<void> {
  const store = tx.objectStore(name);
  const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const count = bucketCountFor(accounts);
  const kept = new Map<number, [hash: number, number: AccountNumber][]>();
  for (const pairs of rows.map(unpackBucket))
    for (let at = 0; at < pairs.length; at += 2) {
      if (pairs[at + 1]! >= accounts) continue;
      const bucket = bucketOf(pairs[at]!, count);
      const pairsOf = kept.get(bucket) ?? [];
      pairsOf.push([pairs[at]!, pairs[at + 1]!]);
      kept.set(bucket, pairsOf);
    }
  for (const key of keys) if (!kept.has(key)) store.delete(key);
  for (const [bucket, pairs] of kept) store.put(packBucket(Uint32Array.from(pairs.flat())), bucket);
}
