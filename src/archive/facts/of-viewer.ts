import type { AccountId } from '../../domain/account';
import type { ListFacts, OwnAct, ViewerFacts } from '../../domain/etiquette/facts';
import { growthSteps } from '../../domain/insights/growth-by-month';
import { interactionShare } from '../../domain/insights/interaction-share';
import type { Membership } from '../../domain/membership';
import { DAY_MS } from '../../domain/time';
import { type InteractionsOfKind, interactionsOf } from '../imports/read-imports';
import { type ListLooks, LOOK_STORES, listLooks } from '../readings/looks';
import type { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import { type ReadTx, reading } from '../store/transaction';
import { hasMainKinds, interactionsIn } from './of-imports';

export const VIEWER_FACT_STORES = [...LOOK_STORES, 'actions', 'annotations'] as const;

/** As far back as any hint asks for what the person did by hand. */
const DEEDS_MS = 45 * DAY_MS;

/** So many looks at the followers show how the account usually moves; reading all of a long history would cost more. */
const MOST_LOOKS = 60;

/** What the person did by hand of late: all that the hints rest on which can't wait. */
export function readOwnActs(archive: Archive, viewer: AccountId, now: number): Promise<OwnAct[]> {
  return reading(archive, ['actions'], (tx) => actsIn(tx, viewer, now));
}

async function actsIn(tx: ReadTx<'actions'>, viewer: AccountId, now: number): Promise<OwnAct[]> {
  const rows = await tx.objectStore('actions').getAll(IDBKeyRange.bound([viewer, now - DEEDS_MS], [viewer, []]));
  return rows.map(({ accountId, action, observedAt }) => ({ account: accountId, action, at: observedAt }));
}

/** What hints about the viewer's account as a whole rest on, but for what is not kept in the archive. */
export async function viewerFactsIn(
  tx: ReadTx<'readings' | 'snapshots' | 'actions' | 'annotations' | 'imports' | 'importColumns'>,
  viewer: AccountId,
  memberships: Memberships,
  now: number,
): Promise<Omit<ViewerFacts, 'slowDowns'>> {
  const [followers, following, ownActs, annotations, interactions] = await Promise.all([
    listLooks(tx, viewer, 'followers', now),
    listLooks(tx, viewer, 'following', now),
    actsIn(tx, viewer, now),
    tx
      .objectStore('annotations')
      .index('byViewer')
      .getAll(IDBKeyRange.bound([viewer], [viewer, []])),
    interactionsOf(tx, viewer),
  ]);
  const whole = followers.all.filter(({ coverage }) => coverage.kind === 'whole').slice(0, MOST_LOOKS);
  const lists = await Promise.all(
    whole.map(async (look) => ({ ...look, members: await memberships.of(look.snapshotId) })),
  );
  const newest = lists[0];
  return {
    now,
    lists: { followers: listFactsOf(followers), following: listFactsOf(following) },
    ownActs,
    followerSteps: growthSteps(lists),
    annotationsAt: annotations.map(({ at }) => at),
    quality: newest === undefined || !hasMainKinds(interactions) ? null : qualityOf(newest.members, interactions),
  };
}

/** Of the followers as they were last read whole. */
function qualityOf(present: Membership, interactions: readonly InteractionsOfKind[]): ViewerFacts['quality'] {
  return interactionShare({ present, isWhole: true }, interactionsIn(interactions));
}

function listFactsOf({ all, whole }: ListLooks): ListFacts | null {
  const newest = all[0];
  if (newest === undefined) return null;
  return {
    newestAt: newest.readAt,
    source: newest.source,
    coverage: newest.coverage,
    lastWholeAt: whole?.readAt ?? null,
  };
}
