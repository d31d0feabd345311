import type { ReadingSummary } from '../../archive/store/rows';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { isCapped } from '../../domain/looks/coverage';
import { useTexts } from '../../ui/texts-context';
import { hashOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { stalledLists } from './stalled-lists';

/** Own lists that Instagram shows no further: it says so itself (`capped`), or two tries came no further. */
interface CutLists {
  readonly kind: 'capped' | 'stalled';
  readonly lists: readonly FollowListKind[];
}

/** Null where scrolling may still bring all. `readings` newest first. */
export function cutLists(readings: readonly ReadingSummary[], viewer: string): CutLists | null {
  const stalled = stalledLists(readings, viewer);
  const ofKind = (kind: FollowListKind) =>
    readings.filter(({ list }) => list.owner === viewer && list.kind === kind).map(({ coverage }) => coverage);
  const isNewestCapped = (kind: FollowListKind) => ofKind(kind).slice(0, 1).some(isCapped);
  const hasWhole = (kind: FollowListKind) => ofKind(kind).some((coverage) => coverage.kind === 'whole');
  const lists = FOLLOW_LIST_KINDS.filter((kind) => !hasWhole(kind) && (isNewestCapped(kind) || stalled.includes(kind)));
  return lists.length === 0 ? null : { kind: lists.some(isNewestCapped) ? 'capped' : 'stalled', lists };
}

/** That Instagram shows only part of the viewer's lists, and what has all of them; null where it does not. */
export function useCutWords(): string | null {
  const { t } = useTexts();
  const { viewer, readings } = usePanel((state) => state.remembered!);
  const cut = cutLists(readings, viewer ?? '');
  return cut === null ? null : t(`now.next.${cut.kind}.${cut.lists.length > 1 ? 'both' : cut.lists[0]!}`);
}

/** The way to where a file of Instagram's is brought in. */
export function ImportButton() {
  const { t } = useTexts();
  return (
    <a class="button" href={hashOf({ view: 'data', part: 'import' })} data-to-import>
      {t('now.import')}
    </a>
  );
}
