import type { RateAt } from '../../domain/insights/follow-back-rate';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { ChartFigure } from './chart-figure';

const WIDTH = 340;
const TOP = 10;
const BOTTOM = 110;
const LEFT = 42;

/** The follow-back rate over time. Days on which not both lists were whole have no point; the line is straight there. */
export function RateChart({ points }: { readonly points: readonly RateAt[] }) {
  const say = usePhrases('insights');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const from = points[0]!.at;
  const to = points.at(-1)!.at;
  const x = (at: number) => LEFT + ((at - from) / Math.max(1, to - from)) * (WIDTH - LEFT - 8);
  const y = (share: number) => BOTTOM - share * (BOTTOM - TOP);
  const [fromDay, toDay] = texts.days([from, to], now);
  const path = points.map(
    ({ at, rate }, place) => `${place === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(rate.value).toFixed(1)}`,
  );
  return (
    <ChartFigure
      title={say('rate.chart')}
      name="follow-back-rate"
      what={say('table.date')}
      rows={points.map(({ at, rate, tooEarly }) => ({
        what: texts.moment(at, now),
        value: texts.percent(rate.value),
        restsOn: `${texts.number(rate.restsOn)}${tooEarly > 0 ? ` ${say('apart', { count: tooEarly })}` : ''}`,
      }))}
    >
      <svg class="line" viewBox={`0 0 ${WIDTH} 132`} role="img" aria-label={say('rate.chart')}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path class="line-rule" d={`M${LEFT} ${y(share)}H${WIDTH}`} />
            <text class="line-share" x={LEFT - 5} y={y(share) + 4}>
              {texts.percent(share)}
            </text>
          </g>
        ))}
        <path class="line-path" d={path.join('')} />
        {points.map(({ at, rate }) => (
          <circle key={at} class="line-dot" cx={x(at)} cy={y(rate.value)} r="3" />
        ))}
        <text class="line-from" x={LEFT} y="128">
          {fromDay}
        </text>
        <text class="line-to" x={WIDTH} y="128">
          {toDay}
        </text>
      </svg>
    </ChartFigure>
  );
}
