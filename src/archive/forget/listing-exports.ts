import type { AccountNumber } from '../../domain/account';
import type { Listing } from '../../domain/exports/joining';
import { keyHash } from '../../domain/hash';
import { allBinned } from '../bin/bin';
import { forgottenNames } from '../bin/listed';
import { rangeOf } from '../imports/imports-of';
import { addHashes } from '../imports/listed-names';
import type { BinnedStoreRow, ForgottenAccount } from '../store/bin-rows';
import type { ImportRow } from '../store/schema';
import type { ReadTx } from '../store/transaction';

/**
 * The exports that list an account that was forgotten, those in the bin included. Each `isListed` still says yes of the
 * names of other forgotten accounts, although the export has no row of them any more.
 */
export async function listingExports(
  tx: ReadTx<'imports' | 'importNames' | 'bin'>,
  { number, listed = [] }: Pick<ForgottenAccount, 'number' | 'listed'>,
): Promise<Listing[]> {
  const forgotten = await forgottenNames(tx);
  const holding = [...(await allBinned(tx, 'deletion')), ...(await allBinned(tx, 'import'))];
  const binned = holding.flatMap(({ rows }) => rows);
  const ids = new Set(listed.map(({ key: [importId] }) => importId));
  for (const { key, pairs } of namesIn(binned)) if (hasAccount(pairs, number)) ids.add(key[0]);
  const listings: Listing[] = [];
  for (const importId of ids) {
    const row = (await tx.objectStore('imports').get(importId)) ?? importIn(binned, importId);
    if (row === undefined) continue;
    const hashes = new Set<number>();
    for (const pairs of await tx.objectStore('importNames').getAll(rangeOf(importId))) addHashes(hashes, pairs);
    for (const { key, pairs } of namesIn(binned)) if (key[0] === importId) addHashes(hashes, pairs);
    for (const hash of forgotten.get(importId) ?? []) hashes.add(hash);
    listings.push({ at: row.exportedAt, isListed: (username) => hashes.has(keyHash(username)) });
  }
  return listings;
}

function namesIn(rows: readonly BinnedStoreRow[]): { key: [string, number]; pairs: Uint32Array }[] {
  return rows.flatMap(({ store, key, value }) =>
    store === 'importNames' ? [{ key: key as [string, number], pairs: value as Uint32Array }] : [],
  );
}

function importIn(rows: readonly BinnedStoreRow[], importId: string): ImportRow | undefined {
  return rows.find(({ store, key }) => store === 'imports' && key === importId)?.value as ImportRow | undefined;
}

function hasAccount(pairs: Uint32Array, number: AccountNumber): boolean {
  for (let at = 1; at < pairs.length; at += 2) if (pairs[at] === number) return true;
  return false;
}
