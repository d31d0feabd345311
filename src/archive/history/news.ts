import type { AccountId } from '../../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { countsOfDifference } from '../../domain/membership';
import { listLooks } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import { reading } from '../store/transaction';

/** How one list's newest whole reading differs from the whole one before it. */
export interface ListNews {
  readonly kind: FollowListKind;
  readonly sinceAt: number;
  readonly readAt: number;
  readonly gained: number;
  readonly lost: number;
}

/** What is new in the viewer's own lists; a list that was not read whole twice has no news. */
export function readNews(archive: Archive, viewer: AccountId, now: number): Promise<ListNews[]> {
  return reading(archive, ['readings', 'snapshots', 'memberships'], async (tx) => {
    const memberships = new Memberships(tx);
    const news: ListNews[] = [];
    for (const kind of FOLLOW_LIST_KINDS) {
      const { whole, wholeBefore } = await listLooks(tx, viewer, kind, now);
      if (whole === null || wholeBefore === null) continue;
      const [newest, before] = await Promise.all([
        memberships.of(whole.snapshotId),
        memberships.of(wholeBefore.snapshotId),
      ]);
      const [gained, lost] = countsOfDifference(newest, before);
      news.push({ kind, sinceAt: wholeBefore.readAt, readAt: whole.readAt, gained, lost });
    }
    return news;
  });
}
