import type { AccountId } from '../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../domain/follow-list';
import type { Look } from '../domain/look';
import { type ListLooks, listLooks } from './looks';
import type { Memberships } from './memberships';
import type { ReadTx } from './transaction';

/** The viewer's own two lists as evidence, and the same as looks with their members, for stories over time. */
export interface OwnLists {
  readonly lists: Readonly<Record<FollowListKind, ListLooks>>;
  readonly looks: readonly Look[];
}

/** Fetches every look at the viewer's own lists, inside a transaction over `LOOK_STORES`. */
export async function ownLists(tx: ReadTx, viewer: AccountId, memberships: Memberships): Promise<OwnLists> {
  const [followers, following] = await Promise.all([
    listLooks(tx, viewer, 'followers'),
    listLooks(tx, viewer, 'following'),
  ]);
  const lists = { followers, following };
  const looks = await Promise.all(
    FOLLOW_LIST_KINDS.flatMap((kind) =>
      lists[kind].all.map(async ({ id, firstAt, readAt, absentAt, coverage }): Promise<Look> => {
        const members = await memberships.of(id);
        const list = { owner: viewer, kind };
        return { snapshotId: id, viewer, list, source: 'reading', firstAt, readAt, absentAt, coverage, members };
      }),
    ),
  );
  return { lists, looks };
}
