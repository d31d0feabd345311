import type { ReadingSummary } from '../../archive/store/rows';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { hasStalled } from '../../domain/looks/stalled';

/** Whose second try came no further than the first: of one owner's two lists. `readings` newest first. */
export function stalledLists(readings: readonly ReadingSummary[], owner: string): readonly FollowListKind[] {
  return FOLLOW_LIST_KINDS.filter((kind) =>
    hasStalled(readings.filter(({ list }) => list.owner === owner && list.kind === kind)),
  );
}
