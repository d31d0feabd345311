import { useRef, useState } from 'preact/hooks';
import type { AnnotationRow } from '../../archive/store/schema';
import type { PublishedKind } from '../../domain/exports/own-media';
import type { FollowListKind } from '../../domain/follow-list';
import type { GrowthPoint } from '../../domain/looks/growth';
import type { Speak } from '../../i18n/texts';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { ChartButton } from '../picture/chart-button';
import { useLookTexts } from '../shell/look-texts';
import { usePanel } from '../shell/use-panel';
import { LANE_PX, MediaMarks, mediaWords } from './media-marks';
import { type MediaSpan, spanAt } from './media-spans';
import { rangeOf, scaleOf } from './scale';

const WIDTH = 340;
const LINE_TOP = 8;
const LINE_BOTTOM = 84;
/** Gained above this line, lost below it. */
const BARS_AT = 112;
const BAR_MOST = 18;
const HEIGHT = 134;
const MARGIN = 6;
/** Points closer together than this get no dot of their own. */
const DOT_ROOM = 6;

interface GrowthChartProps {
  readonly kind: FollowListKind;
  readonly points: readonly GrowthPoint[];
  /** The time axis, the same for both lists. */
  readonly span: readonly [number, number];
  readonly annotations: readonly AnnotationRow[];
  /** What the person published meanwhile, by stretches of the time axis. */
  readonly published: readonly MediaSpan[];
  readonly publishedKinds: readonly PublishedKind[];
}

/**
 * How one list grew: its size as a line, who came and went as bars, what was published as marks below. The slider reads
 * it out point by point.
 */
export function GrowthChart({ kind, points, span, annotations, published, publishedKinds }: GrowthChartProps) {
  const texts = useTexts();
  const ofLooks = useLookTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const figure = useRef<HTMLElement>(null);
  const [at, setAt] = useState(Number.POSITIVE_INFINITY);
  const place = Math.min(at, points.length - 1);
  const counts = rangeOf(points.map((point) => point.count));
  const x = scaleOf(span, [MARGIN, WIDTH - MARGIN]);
  const xWithin = (when: number) => x(Math.min(Math.max(when, span[0]), span[1]));
  const y = scaleOf(counts, [LINE_BOTTOM, LINE_TOP]);
  const chosen = points[place]!;
  const meanwhile = spanAt(published, chosen.at);
  const said = [
    pointWords(kind, chosen, say, ofLooks, now),
    meanwhile === undefined ? null : mediaWords(meanwhile, publishedKinds, say, texts, now),
  ];
  const words = said.filter((one) => one !== null).join('. ');
  const list = texts.t(`reading.${kind}`);
  const [from, to] = texts.days(span, now) as [string, string];
  const [least, most] = [texts.number(counts[0]), texts.number(counts[1])];
  const sizes = least === most ? least : `${least}–${most}`;
  return (
    <figure class="growth stack" data-growth={kind} ref={figure}>
      <figcaption class="growth-head">
        <h3>{list}</h3>
        <span class="small number" aria-hidden="true">
          {said[0]}
        </span>
        {published.length > 0 && (
          <span class="small number growth-meanwhile" aria-hidden="true">
            {said[1]}
          </span>
        )}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + publishedKinds.length * LANE_PX}`}
        role="img"
        aria-label={`${list}: ${say('growth.label', { from, to })}`}
      >
        <path class="growth-axis" d={`M0 ${LINE_BOTTOM + 4}H${WIDTH}M0 ${BARS_AT}H${WIDTH}`} />
        {annotations.map(({ annotationId, at: when }, index) => (
          <g key={annotationId} class="growth-note" data-note={index + 1}>
            <path d={`M${x(when).toFixed(1)} 0V130`} />
            <text x={Math.min(x(when) + 2, WIDTH - 10)} y="132">
              {index + 1}
            </text>
          </g>
        ))}
        <path class="growth-gained" d={bars(points, x, 'gained')} />
        <path class="growth-lost" d={bars(points, x, 'lost')} />
        <path class="growth-line" d={linePath(points, x, y)} />
        {WIDTH / points.length > DOT_ROOM &&
          points.map((point) => (
            <circle
              key={point.at}
              class={point.basis === 'whole' ? 'growth-dot' : 'growth-dot is-told'}
              cx={x(point.at)}
              cy={y(point.count)}
              r="2.5"
            />
          ))}
        <MediaMarks spans={published} kinds={publishedKinds} top={HEIGHT} x={xWithin} />
        <circle class="growth-here" cx={x(chosen.at)} cy={y(chosen.count)} r="4.5" />
      </svg>
      <div class="growth-ends soft small number">
        <span>{from}</span>
        <span>{sizes}</span>
        <span>{to}</span>
      </div>
      <input
        class="growth-slider"
        type="range"
        min="0"
        max={points.length - 1}
        value={place}
        aria-label={`${say('growth.move')}, ${list}`}
        aria-valuetext={words}
        onInput={(event) => setAt(Number(event.currentTarget.value))}
      />
      <div class="buttons">
        <ChartButton
          around={figure}
          title={list}
          subtitle={`${texts.range(...span, now)}: ${sizes}`}
          name={`growth-${kind}`}
        />
      </div>
    </figure>
  );
}

function pointWords(
  kind: FollowListKind,
  { at, count, gained, lost }: GrowthPoint,
  say: Speak<'history'>,
  texts: ReturnType<typeof useTexts>,
  now: number,
): string {
  const told = { list: texts.t(`reading.${kind}`), date: texts.day(at, now), count };
  return gained === null || lost === null || gained + lost === 0
    ? say('growth.point', told)
    : say('growth.pointChanged', { ...told, gained, lost });
}

type Scale = (value: number) => number;

function linePath(points: readonly GrowthPoint[], x: Scale, y: Scale): string {
  return points
    .map(({ at, count }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(count).toFixed(1)}`)
    .join('');
}

function bars(points: readonly GrowthPoint[], x: Scale, which: 'gained' | 'lost'): string {
  const most = Math.max(1, ...points.map(({ gained, lost }) => Math.max(gained ?? 0, lost ?? 0)));
  const up = which === 'gained' ? -1 : 1;
  let path = '';
  for (const point of points) {
    const value = point[which];
    if (value === null || value === 0) continue;
    const height = Math.max(1.5, (value / most) * BAR_MOST);
    path += `M${(x(point.at) - 1.5).toFixed(1)} ${BARS_AT}h3v${(up * height).toFixed(1)}h-3z`;
  }
  return path;
}
