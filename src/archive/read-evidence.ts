import type { AccountId, AccountNumber } from '../domain/account';
import type { AccountEvidence } from '../domain/follow-back';
import { isIdentified } from './find-account';
import { followedAt } from './imported-dates';
import { ImportedEntries } from './imported-entries';
import { listSight, type Whom } from './list-sight';
import { type ListLooks, LOOK_STORES, listLooks } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import type { TieRow } from './schema';
import { reading } from './transaction';

/** All the evidence there is about one account, for `judge`. */
export function readAccountEvidence(
  archive: Archive,
  viewer: AccountId,
  account: { readonly number: AccountNumber },
): Promise<AccountEvidence> {
  const { number } = account;
  return reading(archive, [...LOOK_STORES, 'ties', 'accountChunks'], async (tx) => {
    const [followers, following, tie] = await Promise.all([
      listLooks(tx, viewer, 'followers'),
      listLooks(tx, viewer, 'following'),
      tx.objectStore('ties').index('byNumber').get([viewer, number]),
    ]);
    const memberships = new Memberships(tx);
    await memberships.gather([...followers.all, ...following.all].map((look) => look.id));
    const whom = { number, isIdentified: await isIdentified(tx, number) };
    const evidence = await evidenceOf({ followers, following }, memberships, whom, tie ?? null);
    return withDate(evidence, await followedAt(new ImportedEntries(tx, viewer), following, memberships, number));
  });
}

/** The newer of what was seen done by hand and what an export tells. */
export function withDate(evidence: AccountEvidence, followedSinceAt: number | null): AccountEvidence {
  const known = [evidence.followedSinceAt, followedSinceAt].filter((at) => at !== null);
  return { ...evidence, followedSinceAt: known.length === 0 ? null : Math.max(...known) };
}

export interface BothLists {
  readonly followers: ListLooks;
  readonly following: ListLooks;
}

/** `horizonAt`: looks older than this are left alone; for callers who know that they cannot change the verdict. */
export async function evidenceOf(
  lists: BothLists,
  memberships: Memberships,
  whom: Whom,
  tie: TieRow | null,
  horizonAt?: number,
): Promise<AccountEvidence> {
  const [followers, following] = await Promise.all([
    listSight(lists.followers, lists.following, memberships, whom, tie, horizonAt),
    listSight(lists.following, lists.followers, memberships, whom, tie, horizonAt),
  ]);
  return {
    followers,
    following,
    followsYou: tie?.followsYou ?? null,
    youFollow: tie?.youFollow ?? null,
    followedSinceAt: tie?.lastFollow?.action === 'follow' ? tie.lastFollow.at : null,
  };
}
