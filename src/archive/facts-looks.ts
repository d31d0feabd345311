import type { AccountId, AccountNumber } from '../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../domain/follow-list';
import type { Look } from '../domain/look';
import { membershipOf, NOBODY } from '../domain/membership';
import { type ListLooks, listLooks } from './looks';
import type { Memberships } from './memberships';
import type { ReadTx } from './transaction';

/** The viewer's own two lists as evidence, and the same as looks with their members, for stories over time. */
export interface OwnLists {
  readonly lists: Readonly<Record<FollowListKind, ListLooks>>;
  readonly looks: readonly Look[];
}

/**
 * Fetches every look at the viewer's own lists, inside a transaction over `LOOK_STORES`. For one account alone the
 * looks' members are cut down to it, so that nothing need be unpacked.
 */
export async function ownLists(
  tx: ReadTx,
  viewer: AccountId,
  memberships: Memberships,
  alone: AccountNumber | null = null,
): Promise<OwnLists> {
  const [followers, following] = await Promise.all([
    listLooks(tx, viewer, 'followers'),
    listLooks(tx, viewer, 'following'),
  ]);
  const lists = { followers, following };
  await memberships.gather([...followers.all, ...following.all].map((look) => look.id));
  const membersOf = async (id: string) => {
    if (alone === null) return memberships.of(id);
    return (await memberships.has(id, alone)) ? membershipOf([alone]) : NOBODY;
  };
  const looks = await Promise.all(
    FOLLOW_LIST_KINDS.flatMap((kind) =>
      lists[kind].all.map(async ({ id, firstAt, readAt, absentAt, coverage }): Promise<Look> => {
        const members = await membersOf(id);
        const list = { owner: viewer, kind };
        return { snapshotId: id, viewer, list, source: 'reading', firstAt, readAt, absentAt, coverage, members };
      }),
    ),
  );
  return { lists, looks };
}
