import type { AccountNumber } from '../../domain/account';
import { hashOf } from '../../domain/hash';
import type { WriteTx } from '../store/transaction';
import { bucketCountFor, bucketOf, Directory, type DirectoryStore } from './directory';

/** Neither the id nor any of the names leads to the account any more. */
export async function unlistFromDirectories(
  tx: WriteTx<'meta' | DirectoryStore>,
  number: AccountNumber,
  id: string,
  usernames: readonly string[],
): Promise<void> {
  const accounts = (await tx.objectStore('meta').get('accounts')) ?? 0;
  if (id !== '') await unlist(tx, 'idBuckets', id, number, accounts);
  for (const username of new Set(usernames)) await unlist(tx, 'usernameBuckets', username, number, accounts);
}

async function unlist<N extends DirectoryStore>(
  tx: WriteTx<N>,
  name: N,
  key: string,
  number: AccountNumber,
  accounts: number,
) {
  const store = tx.objectStore(name);
  const bucket = bucketOf(hashOf(key), bucketCountFor(accounts));
  const pairs = (await store.get(bucket)) ?? new Uint32Array(0);
  const kept: number[] = [];
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at + 1] !== number) kept.push(pairs[at]!, pairs[at + 1]!);
  store.put(Uint32Array.from(kept), bucket);
}

/** This one name does not lead to the account any more. */
export async function unlistName(
  tx: WriteTx<'meta' | 'usernameBuckets'>,
  number: AccountNumber,
  username: string,
): Promise<void> {
  const accounts = (await tx.objectStore('meta').get('accounts')) ?? 0;
  const store = tx.objectStore('usernameBuckets');
  const hash = hashOf(username);
  const bucket = bucketOf(hash, bucketCountFor(accounts));
  const pairs = (await store.get(bucket)) ?? new Uint32Array(0);
  const kept: number[] = [];
  for (let at = 0; at < pairs.length; at += 2)
    if (pairs[at] !== hash || pairs[at + 1] !== number) kept.push(pairs[at]!, pairs[at + 1]!);
  store.put(Uint32Array.from(kept), bucket);
}

export async function listInDirectories(
  tx: WriteTx<'meta' | DirectoryStore>,
  number: AccountNumber,
  id: string,
  usernames: readonly string[],
): Promise<void> {
  const accounts = (await tx.objectStore('meta').get('accounts')) ?? 0;
  const list = async (name: DirectoryStore, keys: readonly string[]) => {
    const directory = new Directory(tx, name, accounts);
    const hashes = Uint32Array.from(keys, hashOf);
    await directory.load(hashes);
    for (const hash of hashes) directory.add(hash, number);
    directory.flush();
  };
  if (id !== '') await list('idBuckets', [id]);
  await list('usernameBuckets', [...new Set(usernames)]);
}
