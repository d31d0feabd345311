import { useMemo } from 'preact/hooks';
import type { FollowListKind } from '../../../domain/follow-list';
import { changeWriter, sizesAtAxis } from '../../../i18n/axis-words';
import { roundTicks } from '../../../ui/chart/axis';
import { toldTicks } from '../../../ui/chart/axis-words';
import { acrossOf, rangeOf, scaleOf } from '../../../ui/chart/scale';
import type { Room } from '../../../ui/chart/use-room';
import { useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import type { TimeAxis } from './growth-chart';
import type { Grown } from './growth-points';
import { barWidth, changeTicks } from './growth-shapes';

/** Wider bars say no more, of the usual letter's size. */
const BAR_MOST = 9;

/** One time axis for both charts and one scale and one width for their bars, and each chart's own sizes; where the longest number of both ends, both begin. */
export function useAxes(
  grown: readonly Grown[],
  span: readonly [number, number],
  room: Room,
): { readonly axis: TimeAxis; readonly sizesOf: (kind: FollowListKind) => readonly number[] } {
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  return useMemo(() => {
    const { width, unit, wide } = room;
    const sizes = new Map(
      grown.map(({ kind, points }) => [kind, roundTicks(...rangeOf(points.map(({ count }) => count)))] as const),
    );
    const changes = changeTicks(grown.flatMap(({ points }) => points));
    const atStart = [
      ...[...sizes.values()].flatMap((ticks) => sizesAtAxis(ticks, texts.language)),
      ...changes.map(changeWriter(texts.language)),
    ];
    const across = acrossOf(width, texts.direction);
    const start = Math.ceil(Math.max(...atStart.map(wide)) + 10 * unit);
    // The last point's ring must not be cut.
    const inset = [start + 6, 7] as const;
    const x = scaleOf(span, [across(inset[0]), across(width - inset[1])]);
    const ticks = toldTicks(span, x, room, texts, now);
    const barWide = Math.min(...grown.map(({ points }) => barWidth(points, x, span, BAR_MOST * unit)));
    return { axis: { span, ticks, changes, start, across, x, inset, barWide }, sizesOf: (kind) => sizes.get(kind)! };
  }, [grown, span, room, texts, now]);
}
