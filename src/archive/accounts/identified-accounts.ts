import { emptyMembership, type Membership, NOBODY } from '../../domain/membership';
import type { ReadTx } from '../store/transaction';

/** Everybody who is known by id. The directory has nobody else, and is numbers alone. */
export async function identifiedAccounts(tx: ReadTx<'meta' | 'idBuckets'>): Promise<Membership> {
  const [accounts = 0, buckets] = await Promise.all([
    tx.objectStore('meta').get('accounts'),
    tx.objectStore('idBuckets').getAll(),
  ]);
  if (accounts === 0) return NOBODY;
  const identified = emptyMembership(accounts - 1);
  for (const pairs of buckets)
    for (let at = 1; at < pairs.length; at += 2) identified[pairs[at]! >>> 5]! |= 1 << (pairs[at]! & 31);
  return identified;
}
