import type { Retention } from '../../domain/insights/retention';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { BarChart } from './bar-chart';
import { ChartFigure } from './chart-figure';

export function RetentionPart({ retention }: { readonly retention: readonly Retention[] }) {
  const say = usePhrases('insights');
  const { percent, number } = useTexts();
  const isKnown = retention.some(({ share }) => share !== null);
  const bars = retention.map(({ days, share }) => ({
    label: say('retention.days', { count: days }),
    value: share?.value ?? null,
    words: share === null ? say('unknown') : `${percent(share.value)} ${say('restsOn', { count: share.restsOn })}`,
  }));
  return (
    <section class="part stack">
      <h2>{say('retention')}</h2>
      {retention.map(({ days, share }) => (
        <span
          key={days}
          hidden
          data-insight={`retention-${days}`}
          data-value={share?.value ?? ''}
          data-rests-on={share?.restsOn ?? ''}
        />
      ))}
      {isKnown ? (
        <ChartFigure
          title={say('retention.chart')}
          name="retention"
          what={say('table.what')}
          rows={retention.map(({ days, share }) => ({
            what: say('retention.days', { count: days }),
            value: share === null ? say('unknown') : percent(share.value),
            restsOn: share === null ? '' : number(share.restsOn),
          }))}
        >
          <BarChart label={say('retention.chart')} bars={bars} full={1} />
        </ChartFigure>
      ) : (
        <p class="soft">{say('retention.missing')}</p>
      )}
      <p class="soft small">{say('retention.text')}</p>
    </section>
  );
}
