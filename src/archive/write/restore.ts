import type { AccountStore } from '../accounts/account-store';
import { listAccounts, mergeAccounts } from '../accounts/merge-accounts';
import { accountsOf } from '../backup/accounts';
import { type BackupContent, readContent } from '../backup/content';
import { mergeEvidence } from '../backup/evidence';
import { adoptAllImports, mergeImports } from '../backup/imports';
import { isEmptyIn } from '../backup/read';
import { mergeReadings } from '../backup/readings';
import { type Renumber, renumbering } from '../backup/sets';
import { KEPT_STORES, type KeptStore } from '../backup/stores';
import { keepRenamesAnew } from '../imports/keep-renames';
import { rejoinAll } from '../imports/rejoin';
import { weighPartsAnew } from '../imports/weigh-parts';
import type { Archive } from '../store/open';
import { type ReadTx, type WriteTx, writing } from '../store/transaction';
import { putRow, storeOf } from './restore-staging';

export interface Restored {
  /** `copied`: nothing was here before, so the archive is now the one that was backed up. */
  readonly how: 'copied' | 'merged';
  /** Accounts and snapshots that were not here before. */
  readonly newAccounts: number;
  readonly newSnapshots: number;
}

const STORES = [...KEPT_STORES, 'idBuckets', 'usernameBuckets', 'bin'] as const;
type RestoreStore = (typeof STORES)[number];

/**
 * Brings what a backup remembers into the archive, in one transaction: all of it or nothing. An empty archive becomes the
 * one that was backed up. Into one that remembers things already it is merged: nothing that is here is lost, and the same
 * backup again changes nothing.
 */
export async function restoreBackup(archive: Archive, staged: Archive, now: number): Promise<Restored> {
  const backup = await readContent(staged);
  return writing(archive, STORES, 'strict', async (tx) => {
    const before = await sizesOf(tx);
    const isWhole = backup.hasAllAccounts && backup.hasAllSets && backup.hasOnlyItsNumbers;
    const isCopy = isWhole && (await isEmptyIn(tx));
    if (isCopy) await copy(tx, backup);
    else await merge(tx, backup);
    const meta = tx.objectStore('meta');
    meta.put(Math.max(((await meta.get('contextsEdition')) ?? 0) + 1, now), 'contextsEdition');
    const after = await sizesOf(tx);
    return {
      how: isCopy ? 'copied' : 'merged',
      newAccounts: after.accounts - before.accounts,
      newSnapshots: after.snapshots - before.snapshots,
    };
  });
}

async function copy(tx: WriteTx<KeptStore | AccountStore>, backup: BackupContent): Promise<void> {
  for (const name of KEPT_STORES) for (const row of backup.rows(name)) putRow(storeOf(tx, name), row);
  if (backup.accounts > 0) tx.objectStore('meta').put(backup.accounts, 'accounts');
  await listAccounts(tx, await accountsOf(tx, backup));
}

async function merge(tx: WriteTx<RestoreStore>, backup: BackupContent): Promise<void> {
  const renumber: Renumber = renumbering(await mergeAccounts(tx, await accountsOf(tx, backup)));
  await mergeEvidence(tx, backup, renumber);
  const leftOut = await mergeImports(tx, backup, renumber);
  await mergeReadings(tx, backup, renumber, leftOut);
  await adoptAllImports(tx);
  await rejoinAll(tx);
  await keepRenamesAnew(tx);
  await weighPartsAnew(tx);
}

async function sizesOf(tx: ReadTx<'meta' | 'snapshots'>): Promise<{ accounts: number; snapshots: number }> {
  const [accounts = 0, snapshots] = await Promise.all([
    tx.objectStore('meta').get('accounts'),
    tx.objectStore('snapshots').count(),
  ]);
  return { accounts, snapshots };
}
