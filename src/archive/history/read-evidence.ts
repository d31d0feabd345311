import type { AccountId, AccountNumber } from '../../domain/account';
import type { AccountEvidence } from '../../domain/ties/follow-back';
import { accountRow } from '../accounts/account-store';
import { deletedFactsOf } from '../imports/deleted-accounts';
import { followedAt } from '../imports/imported-dates';
import { ImportedEntries } from '../imports/imported-entries';
import { listLooks } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import { reading } from '../store/transaction';
import { evidenceFrom, fetchStanding, STANDING_STORES } from './standing';

/** All the evidence there is about one account at `now`, for `judge`. */
export function readAccountEvidence(
  archive: Archive,
  viewer: AccountId,
  account: { readonly number: AccountNumber },
  now: number,
): Promise<AccountEvidence> {
  const { number } = account;
  return reading(archive, [...STANDING_STORES, 'accountChunks'], async (tx) => {
    const memberships = new Memberships(tx);
    const entries = new ImportedEntries(tx, viewer);
    const [fetched, row, tie, following, imports] = await Promise.all([
      fetchStanding(tx, viewer, now, memberships),
      accountRow(tx, number),
      tx.objectStore('ties').index('byNumber').get([viewer, number]),
      listLooks(tx, viewer, 'following', now),
      entries.imports(),
    ]);
    const isInactive = deletedFactsOf(imports, number, row?.fbidV2 ?? null).length > 0;
    const whom = { number, isIdentified: (row?.id ?? null) !== null, isInactive };
    return evidenceFrom(fetched, whom, tie ?? null, await followedAt(entries, following, memberships, number));
  });
}
