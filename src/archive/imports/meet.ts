import type { Account } from '../../domain/account';
import { UPSERT_STORES, type Upserted, upsertAccounts } from '../accounts/upsert-accounts';
import type { StoreName, WriteTx } from '../store/transaction';
import { keepRenamesAnew } from './keep-renames';
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
] as const satisfies readonly (StoreName | RejoinStore)[];
export type MeetStore = (typeof MEET_STORES)[number];

/** Accounts were seen: gives each its number (`upsertAccounts`), and asks the exports anew whom they mean by a disputed name. */
export async function meet(tx: WriteTx<MeetStore>, accounts: readonly Account[], seenAt: number): Promise<Upserted> {
  const met = await upsertAccounts(tx, accounts, seenAt);
  if (met.disputed.length > 0 && (await rejoin(tx, met.disputed)).length > 0) await keepRenamesAnew(tx);
  return met;
}
