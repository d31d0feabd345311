import type { ReadTx } from '../store/transaction';
import { allBinned } from './bin';

/** Which names exports still list whose accounts were forgotten, by import, as hashes. */
export async function forgottenNames(tx: ReadTx<'bin'>): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const names = new Map<string, Set<number>>();
  for (const { account } of await allBinned(tx, 'deletion'))
    for (const { key, hash } of account?.listed ?? []) {
      const [importId] = key;
      names.set(importId, (names.get(importId) ?? new Set()).add(hash));
    }
  return names;
}
