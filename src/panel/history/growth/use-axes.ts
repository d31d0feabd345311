import { useMemo } from 'preact/hooks';
import type { FollowListKind } from '../../../domain/follow-list';
import { changeWriter, sizesAtAxis } from '../../../i18n/axis-words';
import { roundTicks } from '../../../ui/chart/axis';
import { toldTicks } from '../../../ui/chart/axis-words';
import { rangeOf, scaleOf } from '../../../ui/chart/scale';
import type { Room } from '../../../ui/chart/use-room';
import { useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import type { TimeAxis } from './growth-chart';
import type { Grown } from './growth-points';
import { changeTicks } from './growth-shapes';

/** One time axis for both charts, and each chart's own sizes; where the longest number of both ends, both begin. */
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
    const atLeft = [
      ...[...sizes.values()].flatMap((ticks) => sizesAtAxis(ticks, texts.language)),
      ...grown.flatMap(({ points }) => changeTicks(points).map(changeWriter(texts.language))),
    ];
    const left = Math.ceil(Math.max(...atLeft.map(wide)) + 10 * unit);
    // The last point's ring must not be cut.
    const x = scaleOf(span, [left + 6, width - 7]);
    const ticks = toldTicks(span, x, room, texts, now);
    return { axis: { span, ticks, left, x }, sizesOf: (kind) => sizes.get(kind)! };
  }, [grown, span, room, texts, now]);
}
