import { isTooFew, partOf } from '../../domain/insights/measure';
import type { Retention } from '../../domain/insights/retention';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { BarChart } from './bar-chart';
import { ChartFigure } from './chart-figure';
import { HowCounted } from './how-counted';

export function RetentionPart({ retention }: { readonly retention: readonly Retention[] }) {
  const say = usePhrases('insights');
  const { percent, number } = useTexts();
  // The longest that enough is known of says most.
  const told = retention.findLast(({ share }) => share !== null && !isTooFew(share));
  const wordsOf = ({ share }: Retention) => {
    if (share === null) return say('unknown');
    if (isTooFew(share)) return say('tooFew', { part: partOf(share), count: share.restsOn });
    return `${percent(share.value)} ${say('restsOn', { count: share.restsOn })}`;
  };
  const how = <p>{say('retention.text')}</p>;
  return (
    <section class="part stack">
      <h2>{say('retention')}</h2>
      <RetentionHooks retention={retention} />
      {told === undefined && (
        <ul class="number">
          {retention.map((one) => (
            <li key={one.days}>
              {say('retention.days', { count: one.days })}: {wordsOf(one)}
            </li>
          ))}
        </ul>
      )}
      {told !== undefined && (
        <p class="measure number">
          <strong>{percent(told.share!.value)}</strong>{' '}
          <span class="soft small">{say('retention.told', { days: told.days, count: told.share!.restsOn })}</span>
        </p>
      )}
      {told === undefined && <HowCounted>{how}</HowCounted>}
      {told !== undefined && (
        <ChartFigure
          title={say('retention.chart')}
          name="retention"
          what={say('table.what')}
          how={how}
          rows={retention.map((one) => ({
            what: say('retention.days', { count: one.days }),
            value: one.share === null || isTooFew(one.share) ? wordsOf(one) : percent(one.share.value),
            restsOn: one.share === null ? '' : number(one.share.restsOn),
          }))}
        >
          <BarChart
            label={say('retention.chart')}
            full={1}
            bars={retention.map((one) => ({
              label: say('retention.days', { count: one.days }),
              value: one.share === null || isTooFew(one.share) ? null : one.share.value,
              words: wordsOf(one),
            }))}
          />
        </ChartFigure>
      )}
    </section>
  );
}

/** What would bring the part. */
export function RetentionMissing({ retention }: { readonly retention: readonly Retention[] }) {
  const say = usePhrases('insights');
  return (
    <p class="soft">
      {say('retention.missing')}
      <RetentionHooks retention={retention} />
    </p>
  );
}

/** The numbers for scripts. */
function RetentionHooks({ retention }: { readonly retention: readonly Retention[] }) {
  return (
    <>
      {retention.map(({ days, share }) => (
        <span
          key={days}
          hidden
          data-insight={`retention-${days}`}
          data-value={share?.value ?? ''}
          data-rests-on={share?.restsOn ?? ''}
        />
      ))}
    </>
  );
}
