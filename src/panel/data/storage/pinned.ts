import type { AnnotationRow } from '../../../archive/store/schema';
import { FOLLOW_LIST_KINDS } from '../../../domain/follow-list';
import type { Look } from '../../../domain/looks/look';

/** The snapshots next to a mark, on both sides and of both lists: what the mark is about is read from them. */
export function pinnedBy(annotations: readonly AnnotationRow[], looks: readonly Look[]): Set<string> {
  const pinned = new Set<string>();
  for (const { at } of annotations)
    for (const kind of FOLLOW_LIST_KINDS) {
      const own = looks.filter((look) => look.list.kind === kind);
      const before = own.findLast((look) => look.readAt <= at);
      const after = own.find((look) => look.readAt > at);
      for (const look of [before, after]) if (look !== undefined) pinned.add(look.snapshotId);
    }
  return pinned;
}
