import { useMemo } from 'preact/hooks';
import type { FollowListKind } from '../../../domain/follow-list';
import { monthAlone, sizesAtAxis } from '../../../i18n/axis-words';
import { useTexts } from '../../../ui/texts-context';
import type { Room } from '../../../ui/use-room';
import { usePanel } from '../../shell/use-panel';
import { roundTicks, timeTicks } from './axis';
import type { TimeAxis } from './growth-chart';
import type { Grown } from './growth-points';
import { mostChanged } from './growth-shapes';
import { rangeOf, scaleOf } from './scale';

/** About what a figure takes, of the size that stands at the axes. */
const FIGURE = 6.9;
const MONTH = 58;

/** One time axis for both charts, and each chart's own sizes; where the longest number of both ends, both begin. */
export function useAxes(
  grown: readonly Grown[],
  span: readonly [number, number],
  { width, unit }: Room,
): { readonly axis: TimeAxis; readonly sizesOf: (kind: FollowListKind) => readonly number[] } {
  const { language, number, month, day } = useTexts();
  const now = usePanel((state) => state.now);
  return useMemo(() => {
    const sizes = new Map(
      grown.map(({ kind, points }) => [kind, roundTicks(...rangeOf(points.map(({ count }) => count)))] as const),
    );
    const changed = grown.flatMap(({ points }) => [mostChanged(points, 'gained'), mostChanged(points, 'lost')]);
    const atLeft = [
      ...[...sizes.values()].flatMap((ticks) => sizesAtAxis(ticks, language)),
      ...changed.map((count) => `+${number(count)}`),
    ];
    const longest = Math.max(...atLeft.map(({ length }) => length));
    const left = Math.ceil((longest * FIGURE + 10) * unit);
    // The last point's ring must not be cut.
    const x = scaleOf(span, [left + 6, width - 7]);
    const alone = monthAlone(language);
    const words = { day: (at: number) => day(at, now), month: alone, year: month };
    const atMost = Math.max(2, Math.floor((width - left) / (MONTH * unit)));
    const ticks = timeTicks(span, atMost).map(({ at, as }) => ({ at, words: words[as](at) }));
    return { axis: { span, ticks, left, x }, sizesOf: (kind) => sizes.get(kind)! };
  }, [grown, span, width, unit, language, number, month, day, now]);
}
