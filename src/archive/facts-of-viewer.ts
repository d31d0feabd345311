import type { AccountId } from '../domain/account';
import type { ListFacts, ViewerFacts } from '../domain/etiquette/facts';
import { growthSteps } from '../domain/insights/growth-by-month';
import { interactionShare } from '../domain/insights/interaction-share';
import { DAY_MS } from '../domain/time';
import { type OwnLists, ownLists } from './facts-looks';
import { hasMainKinds, interactionsIn } from './facts-of-imports';
import { type ListLooks, LOOK_STORES } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { type InteractionsOfKind, readInteractions } from './read-imports';
import { reading } from './transaction';

/** As far back as any hint asks for what the person did by hand. */
const DEEDS_MS = 45 * DAY_MS;

/** What hints about the viewer's account as a whole rest on, but for what is not kept in the archive. */
export async function readViewerFacts(
  archive: Archive,
  viewer: AccountId,
  now: number,
): Promise<Omit<ViewerFacts, 'slowDowns'>> {
  const interactions = await readInteractions(archive, viewer);
  return reading(archive, [...LOOK_STORES, 'actions', 'annotations'], async (tx) => {
    const since = IDBKeyRange.bound([viewer, now - DEEDS_MS], [viewer, []]);
    const [own, actions, annotations] = await Promise.all([
      ownLists(tx, viewer, new Memberships(tx)),
      tx.objectStore('actions').getAll(since),
      tx
        .objectStore('annotations')
        .index('byViewer')
        .getAll(IDBKeyRange.bound([viewer], [viewer, []])),
    ]);
    const { followers, following } = own.lists;
    return {
      now,
      lists: { followers: listFactsOf(followers), following: listFactsOf(following) },
      ownDeeds: actions.map(({ accountId, action, observedAt }) => ({ account: accountId, action, at: observedAt })),
      followerSteps: growthSteps(own.looks.filter((look) => look.list.kind === 'followers')),
      annotationsAt: annotations.map(({ at }) => at),
      quality: hasMainKinds(interactions) ? qualityOf(own, interactions) : null,
    };
  });
}

/** Of the followers as they were last read whole. */
function qualityOf({ lists, looks }: OwnLists, interactions: readonly InteractionsOfKind[]): ViewerFacts['quality'] {
  const whole = looks.find((look) => look.snapshotId === lists.followers.whole?.id);
  if (whole === undefined) return null;
  return interactionShare({ present: whole.members, isWhole: true }, interactionsIn(interactions));
}

function listFactsOf({ all, whole }: ListLooks): ListFacts | null {
  const newest = all[0];
  if (newest === undefined) return null;
  return { newestAt: newest.readAt, coverage: newest.coverage, lastWholeAt: whole?.readAt ?? null };
}
