import type { AccountId, NamedPerson } from '../domain/account';
import type { AccountEvidence } from '../domain/follow-back';
import { accountOfId, accountOfUsername } from './find-account';
import { followedAt } from './imported-dates';
import { ImportedEntries } from './imported-entries';
import { LOOK_STORES, listLooks } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { evidenceOf, withDate } from './read-evidence';
import { reading } from './transaction';

/**
 * The evidence about each of these people that the archive knows, by username, in one transaction: the sets of the lists
 * are fetched once for all of them. Whose id is given and not known is nobody, whoever goes by that name here. The viewer
 * is left out: nobody follows oneself.
 */
export function readEvidenceOfMany(
  archive: Archive,
  viewer: AccountId,
  people: readonly NamedPerson[],
): Promise<Map<string, AccountEvidence>> {
  const stores = [...LOOK_STORES, 'ties', 'meta', 'idBuckets', 'usernameBuckets', 'accountChunks'] as const;
  return reading(archive, stores, async (tx) => {
    const [followers, following] = await Promise.all([
      listLooks(tx, viewer, 'followers'),
      listLooks(tx, viewer, 'following'),
    ]);
    const memberships = new Memberships(tx);
    const entries = new ImportedEntries(tx, viewer);
    const evidence = new Map<string, AccountEvidence>();
    for (const { username, id: asked } of people) {
      const account = asked === null ? await accountOfUsername(tx, username) : await accountOfId(tx, asked);
      if (account === null || account.id === viewer) continue;
      const tie = await tx.objectStore('ties').index('byNumber').get([viewer, account.number]);
      const { id, number } = account;
      const whom = { number, isIdentified: id !== null };
      const known = await evidenceOf({ followers, following }, memberships, whom, tie ?? null);
      evidence.set(username, withDate(known, await followedAt(entries, following, memberships, number)));
    }
    return evidence;
  });
}
