import type { Account } from '../../domain/account';
import { ENLIST_STORES, type Enlisted, enlist } from '../accounts/enlist';
import type { StoreName, WriteTx } from '../store/transaction';
import { keepRenamesAnew } from './keep-renames';
import { type RejoinStore, rejoin } from './rejoin';

export const MEET_STORES = [
  ...ENLIST_STORES,
  'imports',
  'importNames',
  'importColumns',
  'memberships',
  'contexts',
  'bin',
  'readings',
  'snapshots',
] as const satisfies readonly (StoreName | RejoinStore)[];
export type MeetStore = (typeof MEET_STORES)[number];

/** Accounts were seen: gives each its number (`enlist`), and asks the exports anew whom they mean by a disputed name. */
export async function meet(tx: WriteTx<MeetStore>, accounts: readonly Account[], seenAt: number): Promise<Enlisted> {
  const met = await enlist(tx, accounts, seenAt);
  if (met.disputed.length > 0) await keepRenamesAnew(tx, await rejoin(tx, met.disputed));
  return met;
}
