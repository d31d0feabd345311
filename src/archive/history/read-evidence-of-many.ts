import type { AccountId, NamedPerson } from '../../domain/account';
import type { AccountEvidence } from '../../domain/ties/follow-back';
import { ACCOUNT_STORES, resolve } from '../accounts/account-store';
import { deletedFactsOf } from '../imports/deleted-accounts';
import { followedAt } from '../imports/imported-dates';
import { ImportedEntries } from '../imports/imported-entries';
import { listLooks } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import { reading } from '../store/transaction';
import { evidenceFrom, fetchStanding, STANDING_STORES } from './standing';

const STORES = [...STANDING_STORES, ...ACCOUNT_STORES] as const;

/**
 * The evidence about each of these people that the archive knows, by username, in one transaction: the sets of the lists
 * are fetched once for all of them. The viewer is left out: nobody follows oneself. An id that the archive does not know
 * has no evidence, whoever bore its name before.
 */
export function readEvidenceOfMany(
  archive: Archive,
  viewer: AccountId,
  people: readonly NamedPerson[],
  now: number,
): Promise<Map<string, AccountEvidence>> {
  return reading(archive, STORES, async (tx) => {
    const memberships = new Memberships(tx);
    const entries = new ImportedEntries(tx, viewer);
    const [fetched, following, imports] = await Promise.all([
      fetchStanding(tx, viewer, now, memberships),
      listLooks(tx, viewer, 'following', now),
      entries.imports(),
    ]);
    const evidence = new Map<string, AccountEvidence>();
    for (const { username, accountId: id } of people) {
      const account = await resolve(tx, { id, username });
      if (account === null || account.id === viewer) continue;
      const { number, fbidV2 } = account;
      const tie = await tx.objectStore('ties').index('byNumber').get([viewer, number]);
      const isInactive = deletedFactsOf(imports, number, fbidV2).length > 0;
      const whom = { number, isIdentified: account.id !== null, isInactive };
      const since = await followedAt(entries, following, memberships, number);
      evidence.set(username, evidenceFrom(fetched, whom, tie ?? null, since));
    }
    return evidence;
  });
}
