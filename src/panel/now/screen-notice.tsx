import type { ReadingSummary } from '../../archive/store/rows';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { HOUR_MS } from '../../domain/time';
import { useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';

/** That the viewer's lists are read from the screen just now, and since when; nothing once answers can be read again. */
export function ScreenNotice() {
  const texts = useTexts();
  const { viewer, readings } = usePanel((state) => state.remembered!);
  const now = usePanel((state) => state.now);
  const since = onScreenSince(readings, viewer);
  if (since === null) return null;
  return (
    <p class="guidance" data-on-screen={since}>
      {texts.t('now.onScreen', { date: texts.day(since, now) })}
    </p>
  );
}

/** Since when nothing but the screen told of one of the viewer's own lists; null = both were last read from answers. */
function onScreenSince(readings: readonly ReadingSummary[], viewer: string | null): number | null {
  const begun = FOLLOW_LIST_KINDS.flatMap((kind) => {
    const own = readings.filter(({ list, source }) => {
      return list.owner === viewer && list.kind === kind && source !== 'export';
    });
    // Newest first: those since the last one that was read from answers.
    const answered = own.findIndex(({ source }) => source === 'reading');
    const since = answered === -1 ? own : own.slice(0, answered);
    // A list that was open before Balik was there is read on by both eyes: its answers are understood as ever.
    const isBlind = (one: ReadingSummary) =>
      (own[answered]?.lastAt ?? Number.NEGATIVE_INFINITY) < one.firstAt - HOUR_MS;
    return since.filter(isBlind).map(({ firstAt }) => firstAt);
  });
  return begun.length === 0 ? null : Math.min(...begun);
}
