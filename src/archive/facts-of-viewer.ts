import type { AccountId } from '../domain/account';
import type { ListFacts, ViewerFacts } from '../domain/etiquette/facts';
import { growthSteps } from '../domain/insights/growth-by-month';
import { DAY_MS } from '../domain/time';
import { ownLists } from './facts-looks';
import { type ListLooks, LOOK_STORES } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { reading } from './transaction';

/** As far back as any hint asks for what the person did by hand. */
const DEEDS_MS = 45 * DAY_MS;

/** What hints about the viewer's account as a whole rest on, but for what is not kept in the archive. */
export function readViewerFacts(
  archive: Archive,
  viewer: AccountId,
  now: number,
): Promise<Omit<ViewerFacts, 'slowDowns'>> {
  return reading(archive, [...LOOK_STORES, 'actions', 'annotations'], async (tx) => {
    const since = IDBKeyRange.bound([viewer, now - DEEDS_MS], [viewer, []]);
    const [{ lists, looks }, actions, annotations] = await Promise.all([
      ownLists(tx, viewer, new Memberships(tx)),
      tx.objectStore('actions').getAll(since),
      tx
        .objectStore('annotations')
        .index('byViewer')
        .getAll(IDBKeyRange.bound([viewer], [viewer, []])),
    ]);
    return {
      now,
      lists: { followers: listFactsOf(lists.followers), following: listFactsOf(lists.following) },
      ownDeeds: actions.map(({ accountId, action, observedAt }) => ({ account: accountId, action, at: observedAt })),
      followerSteps: growthSteps(looks.filter((look) => look.list.kind === 'followers')),
      annotationsAt: annotations.map(({ at }) => at),
      quality: null,
    };
  });
}

function listFactsOf({ all, whole }: ListLooks): ListFacts | null {
  const newest = all[0];
  if (newest === undefined) return null;
  return { newestAt: newest.readAt, coverage: newest.coverage, lastWholeAt: whole?.readAt ?? null };
}
