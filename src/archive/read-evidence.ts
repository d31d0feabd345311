import type { AccountId, AccountNumber } from '../domain/account';
import type { AccountEvidence } from '../domain/follow-back';
import { deletedFactsOf } from './deleted-accounts';
import { accountRow } from './find-account';
import { followedAt } from './imported-dates';
import { ImportedEntries } from './imported-entries';
import { listLooks } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { evidenceFrom, fetchStanding, STANDING_STORES } from './standing';
import { reading } from './transaction';

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
    const isExcused = deletedFactsOf(imports, number, row?.fbidV2 ?? null).length > 0;
    const whom = { number, isIdentified: (row?.id ?? null) !== null, isExcused };
    return evidenceFrom(fetched, whom, tie ?? null, await followedAt(entries, following, memberships, number));
  });
}
