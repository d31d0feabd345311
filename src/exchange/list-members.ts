import { readHistory } from '../archive/history/looks-over-time';
import type { Archive } from '../archive/store/open';
import type { AccountId } from '../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../domain/follow-list';
import { type Membership, NOBODY, union } from '../domain/membership';

/** Who is in one owner's lists by what was last read: the newest whole look and what came after it. */
export async function listMembers(
  archive: Archive,
  viewer: AccountId,
  owner: AccountId,
  only: FollowListKind | null,
): Promise<Membership> {
  const { looks } = await readHistory(archive, viewer, owner);
  let members: Membership = NOBODY;
  for (const kind of FOLLOW_LIST_KINDS) {
    if (only !== null && only !== kind) continue;
    const own = looks.filter(({ list }) => list.kind === kind);
    const newestWhole = own.findLastIndex(({ coverage }) => coverage.kind === 'whole');
    for (const look of own.slice(Math.max(0, newestWhole))) members = union(members, look.members);
  }
  return members;
}
