import type { Account } from '../../domain/account';
import { UPSERT_STORES, type Upserted, upsertAccounts } from '../accounts/upsert-accounts';
import type { StoreName, WriteTx } from '../store/transaction';
import { keepRenamesAnew } from './keep-renames';
import { NameSights } from './name-sights';
import { type RejoinStore, rejoin } from './rejoin';

export const MEET_STORES = [
  ...UPSERT_STORES,
  'imports',
  'importNames',
  'importColumns',
  'memberships',
  'contexts',
  'bin',
  'readings',
  'snapshots',
  'captures',
  'words',
] as const satisfies readonly (StoreName | RejoinStore)[];
export type MeetStore = (typeof MEET_STORES)[number];

export interface Met extends Upserted {
  /** Somebody was seen nearer to an export than before, so that it may mean others: to be asked by `meetAgain`. */
  readonly isNearer: boolean;
}

/**
 * Accounts were seen: gives each its number (`upsertAccounts`), and asks the exports anew whom they mean by a disputed name.
 * What was seen is to be kept before `meetAgain` is called.
 */
export async function meet(tx: WriteTx<MeetStore>, accounts: readonly Account[], seenAt: number): Promise<Met> {
  const met = await upsertAccounts(tx, accounts, seenAt);
  const isNearer = await isSeenNearer(tx, met.shared, seenAt);
  if (met.disputed.length > 0 && (await rejoin(tx, met.disputed)).length > 0) await keepRenamesAnew(tx);
  return { ...met, isNearer };
}

/** Called once all is kept that was seen: whoever was seen again by the same name may tell who bore it in an export. */
export async function meetAgain(tx: WriteTx<MeetStore>, { isNearer }: Met): Promise<void> {
  if (isNearer) await keepRenamesAnew(tx);
}

/** Only the sights nearest to an export tell of it, so a list that is read every day is asked about once. */
async function isSeenNearer(tx: WriteTx<MeetStore>, shared: Upserted['shared'], seenAt: number): Promise<boolean> {
  if (shared.length === 0) return false;
  const imports = await tx.objectStore('imports').getAll();
  const sights = new NameSights(tx, new Set(imports.map(({ viewer }) => viewer)));
  for (const { number, account } of shared)
    for (const { exportedAt } of imports)
      if (Math.abs(seenAt - exportedAt) < (await sights.apartFrom(number, account.username, exportedAt))) return true;
  return false;
}
