import type { AccountId } from '../../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { presentIn } from '../../domain/looks/look';
import { countsOfDifference, NOBODY, union } from '../../domain/membership';
import { isAmid } from '../../domain/ties/recognition';
import { listLooks, withSets } from '../readings/looks';
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
      const { all } = await listLooks(tx, viewer, kind, now);
      // Of an export of unsure date nobody knows whether a look since came before it.
      const [whole, wholeBefore] = all.filter((look) => look.coverage.kind === 'whole' && !isAmid(look, all));
      if (whole === undefined || wholeBefore === undefined) continue;
      const [newest, before] = await Promise.all([withSets(whole, memberships), withSets(wholeBefore, memberships)]);
      // Whoever was shown before the pass and not by it is missed by it; and is lost, if it was there.
      const [gained, lost] = countsOfDifference(presentIn(newest), union(presentIn(before), newest.earlier ?? NOBODY));
      news.push({ kind, sinceAt: wholeBefore.readAt, readAt: whole.readAt, gained, lost });
    }
    return news;
  });
}
