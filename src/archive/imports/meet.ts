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
  /** Exports may tell other renames than before: to be asked by `meetAgain`. */
  readonly isToAsk: boolean;
}

/**
 * Accounts were seen: gives each its number (`upsertAccounts`), and asks the exports anew whom they mean by a disputed name.
 * What was seen is to be kept before `meetAgain` is called.
 */
export async function meet(tx: WriteTx<MeetStore>, accounts: readonly Account[], seenAt: number): Promise<Met> {
  const met = await upsertAccounts(tx, accounts, seenAt);
  const isNearer = await isSeenNearer(tx, met.shared, seenAt);
  const isConcerned = met.disputed.length > 0 && (await rejoin(tx, met.disputed)).length > 0;
  return { ...met, isToAsk: isNearer || isConcerned || met.isOtherwise };
}

/**
 * Called once all is kept that was seen, for the sight itself may tell who bore a name in an export, also where nothing is
 * new but its date: asked before, the answer would be another than the same exports give when they come after it.
 */
export async function meetAgain(tx: WriteTx<MeetStore>, { isToAsk }: Pick<Met, 'isToAsk'>): Promise<void> {
  if (isToAsk) await keepRenamesAnew(tx);
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
