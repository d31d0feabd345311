import type { RefObject } from 'preact';
import type { AnnotationRow } from '../../../archive/store/schema';
import type { FollowListKind } from '../../../domain/follow-list';
import type { GrowthPoint } from '../../../domain/looks/growth';
import { changeWriter, sizesAtAxis } from '../../../i18n/axis-words';
import type { ToldTick } from '../../../ui/chart/axis-words';
import { scaleOf } from '../../../ui/chart/scale';
import type { Room } from '../../../ui/chart/use-room';
import { middleFrom, middleUntil } from '../../../ui/chart/wide';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { barMiddles, barsPath, changeTicksFor, linePath } from './growth-shapes';

/** Points closer together than this get no dot of their own. */
const DOT_ROOM = 7;
const BAR_LEAST = 3;
/** From the most who came to the most who went in either list, of the usual letter's size: four numbers of the axis find room. */
const CHANGES_TALL = 60;
/** A list that never changed its size takes no more. */
const FLAT_TALL = 54;

/** What both charts have in common: where their time axis begins and ends, and what stands on it. */
export interface TimeAxis {
  readonly span: readonly [number, number];
  readonly ticks: readonly ToldTick[];
  /** How many came and went: round numbers as far as either list goes. */
  readonly changes: readonly number[];
  /** So far from where reading begins the sizes end and the drawing begins. */
  readonly start: number;
  /** From there to the place from the left. */
  readonly across: (fromStart: number) => number;
  readonly x: (at: number) => number;
  /** So far from where reading begins, and from where it ends, the first and the last moment lie. */
  readonly inset: readonly [number, number];
  /** How wide a bar is. */
  readonly barWide: number;
}

interface GrowthChartProps {
  readonly kind: FollowListKind;
  readonly points: readonly GrowthPoint[];
  readonly sizes: readonly number[];
  readonly axis: TimeAxis;
  readonly room: Room;
  readonly annotations: readonly AnnotationRow[];
  /** The moment that the slider is on, and this list's point of it. */
  readonly at: number;
  readonly chosen: GrowthPoint | null;
  readonly figure: RefObject<HTMLElement | null>;
  readonly onPoint: (at: number) => void;
}

/** How one list grew: its size as a line between round numbers, who came and went as bars. Drawn one to one. */
export function GrowthChart(props: GrowthChartProps) {
  const { kind, points, sizes, axis, room, annotations, at, chosen, figure, onPoint } = props;
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const { unit, width, wide } = room;
  const { x, start, across, span, barWide } = axis;
  const isFlat = points.every(({ count }) => count === points[0]!.count);
  const [top, bottom] = [10 * unit, (isFlat ? FLAT_TALL : 100) * unit];
  const changes = changeTicksFor(points, axis.changes);
  const changeWords = changeWriter(texts.language);
  const hasBars = changes.length > 0;
  const share = hasBars ? reach(changes) / reach(axis.changes) : 0;
  const above = hasBars ? bottom + 34 * unit : bottom;
  const below = above + share * CHANGES_TALL * unit;
  const end = below + 6 * unit;
  const height = end + 18 * unit;
  const y = scaleOf([sizes[0]!, sizes.at(-1)!], [bottom, top]);
  const yOfChange = scaleOf([changes[0] ?? 0, changes.at(-1) ?? 0], [below, above]);
  const place = { y: yOfChange, wide: barWide, least: BAR_LEAST };
  const middleOf = barMiddles(points, x, span, barWide);
  const besideNote = (at: number, words: string) =>
    at > width - 16 * unit ? middleUntil(at - 3 * unit, words, wide) : middleFrom(at + 3 * unit, words, wide);
  const [from, to] = texts.days(span, now) as [string, string];
  const list = texts.t(`reading.${kind}`);
  const point = ({ clientX, currentTarget }: PointerEvent) => {
    const { left } = (currentTarget as Element).getBoundingClientRect();
    const share = (clientX - left - x(span[0])) / (x(span[1]) - x(span[0]) || 1);
    onPoint(span[0] + share * (span[1] - span[0]));
  };
  return (
    <figure class="growth" data-growth={kind} ref={figure}>
      <figcaption>
        <h3>{list}</h3>
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`${list}: ${say('growth.label', { from, to })}`}
        onPointerMove={(event) => (event.pointerType === 'mouse' || event.buttons > 0) && point(event)}
        onPointerDown={point}
      >
        {sizesAtAxis(sizes, texts.language).map((words, place) => (
          <g key={words}>
            <path class="growth-axis" d={`M${across(start)} ${y(sizes[place]!).toFixed(1)}H${across(width)}`} />
            <text
              class="growth-size"
              x={across(middleUntil(start - 6 * unit, words, wide))}
              y={y(sizes[place]!) + 4 * unit}
            >
              {words}
            </text>
          </g>
        ))}
        {axis.ticks.map(({ at: when, words, middle }) => (
          <g key={when}>
            <path class="growth-axis" d={`M${x(when).toFixed(1)} ${top}V${end}`} />
            <text x={middle} y={height - 4 * unit}>
              {words}
            </text>
          </g>
        ))}
        {changes.map((change) => (
          <g key={change}>
            <path
              class={change === 0 ? 'growth-base' : 'growth-axis'}
              d={`M${across(start)} ${yOfChange(change).toFixed(1)}H${across(width)}`}
            />
            <text
              class="growth-size"
              data-changed={change}
              x={across(middleUntil(start - 6 * unit, changeWords(change), wide))}
              y={yOfChange(change) + 4 * unit}
            >
              {changeWords(change)}
            </text>
          </g>
        ))}
        {annotations.map(({ annotationId, at: when }, index) => (
          <g key={annotationId} class="growth-note" data-note={index + 1}>
            <path d={`M${x(when).toFixed(1)} ${top}V${end}`} />
            <text x={across(besideNote(across(x(when)), `${index + 1}`))} y={top}>
              {index + 1}
            </text>
          </g>
        ))}
        <path class="growth-cursor" d={`M${x(at).toFixed(1)} ${top}V${end}`} />
        <path class="growth-gained" d={barsPath(points, middleOf, 'gained', place)} />
        <path class="growth-lost" d={barsPath(points, middleOf, 'lost', place)} />
        <path class="growth-line" d={linePath(points, x, y)} />
        {(width - start) / points.length > DOT_ROOM &&
          points.map((one) => (
            <circle
              key={one.at}
              class={one.basis === 'whole' ? 'growth-dot' : 'growth-dot is-told'}
              cx={x(one.at)}
              cy={y(one.count)}
              r="2.5"
            />
          ))}
        {chosen !== null && <circle class="growth-here" cx={x(chosen.at)} cy={y(chosen.count)} r="5" />}
      </svg>
    </figure>
  );
}

/** From the least to the most on an axis. */
function reach(ticks: readonly number[]): number {
  return ticks.at(-1)! - ticks[0]!;
}
