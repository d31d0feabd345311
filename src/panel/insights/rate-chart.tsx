import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { RateAt } from '../../domain/insights/follow-back-rate';
import { toldTicks } from '../../ui/chart/axis-words';
import { acrossOf, scaleOf } from '../../ui/chart/scale';
import { useRoom } from '../../ui/chart/use-room';
import { middleUntil } from '../../ui/chart/wide';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { ChartFigure } from './chart-figure';

interface RateChartProps {
  readonly points: readonly RateAt[];
  readonly how: ComponentChildren;
}

/** The follow-back rate over time. Days on which not both lists were whole have no point; the line is straight there. */
export function RateChart({ points, how }: RateChartProps) {
  const say = usePhrases('insights');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const around = useRef<HTMLDivElement>(null);
  const room = useRoom(around);
  const { width, unit, wide } = room;
  const [top, bottom] = [10 * unit, 118 * unit];
  const across = acrossOf(width, texts.direction);
  const start = Math.ceil(wide(texts.percent(1)) + 8 * unit);
  const height = bottom + 22 * unit;
  const span = [points[0]!.at, points.at(-1)!.at] as const;
  const x = scaleOf(span, [across(start + 6), across(width - 6)]);
  const y = scaleOf([0, 1], [bottom, top]);
  const path = points.map(
    ({ at, rate }, place) => `${place === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(rate.value).toFixed(1)}`,
  );
  return (
    <ChartFigure
      title={say('rate.chart')}
      name="follow-back-rate"
      what={say('table.date')}
      how={how}
      rows={points.map(({ at, rate, lately }) => ({
        what: texts.moment(at, now),
        value: texts.percent(rate.value),
        restsOn: [texts.number(rate.restsOn), ...(lately.count > 0 ? [say('lately', lately)] : [])].join(' · '),
      }))}
    >
      <div ref={around}>
        <svg
          class="line"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={say('rate.chart')}
        >
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <g key={share}>
              <path class="line-rule" d={`M${across(start)} ${y(share)}H${across(width)}`} />
              {share % 0.5 === 0 && (
                <text
                  class="line-share"
                  x={across(middleUntil(start - 6 * unit, texts.percent(share), wide))}
                  y={y(share) + 4 * unit}
                >
                  {texts.percent(share)}
                </text>
              )}
            </g>
          ))}
          {toldTicks(span, x, room, texts, now).map(({ at, words, middle }) => (
            <g key={at} data-tick={at}>
              <path class="line-rule" d={`M${x(at).toFixed(1)} ${top}V${bottom}`} />
              <text x={middle} y={height - 4 * unit}>
                {words}
              </text>
            </g>
          ))}
          <path class="line-path" d={path.join('')} />
          {points.map(({ at, rate }) => (
            <circle key={at} class="line-dot" cx={x(at)} cy={y(rate.value)} r="3" />
          ))}
        </svg>
      </div>
    </ChartFigure>
  );
}
