import { isTooFew, type Measure, partOf } from '../../domain/insights/measure';
import type { Retention } from '../../domain/insights/retention';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { BarChart } from './bar-chart';
import { ChartFigure } from './chart-figure';
import { HowCounted } from './how-counted';

export function RetentionPart({ retention }: { readonly retention: readonly Retention[] }) {
  const say = usePhrases('insights');
  const { percent, number } = useTexts();
  // Of days after which nobody could be looked for yet nothing is said.
  const known = retention.flatMap(({ days, share }) => (share === null ? [] : [{ days, share }]));
  // The longest that enough is known of says most.
  const told = known.findLast(({ share }) => !isTooFew(share));
  const wordsOf = (share: Measure) =>
    isTooFew(share)
      ? say('tooFew', { part: partOf(share), count: share.restsOn })
      : `${percent(share.value)} ${say('restsOn', { count: share.restsOn })}`;
  const how = <p>{say('retention.text')}</p>;
  return (
    <section class="part stack">
      <h2>{say('retention')}</h2>
      <RetentionHooks retention={retention} />
      {told === undefined && (
        <ul class="number">
          {known.map(({ days, share }) => (
            <li key={days}>
              {say('retention.days', { count: days })}: {wordsOf(share)}
            </li>
          ))}
        </ul>
      )}
      {told !== undefined && (
        <p class="measure number">
          <strong>{percent(told.share.value)}</strong>{' '}
          <span class="soft small">{say('retention.told', { days: told.days, count: told.share.restsOn })}</span>
        </p>
      )}
      {told === undefined && <HowCounted>{how}</HowCounted>}
      {told !== undefined && (
        <ChartFigure
          title={say('retention.chart')}
          name="retention"
          what={say('table.what')}
          how={how}
          rows={known.map(({ days, share }) => ({
            what: say('retention.days', { count: days }),
            value: isTooFew(share) ? wordsOf(share) : percent(share.value),
            restsOn: number(share.restsOn),
          }))}
        >
          <BarChart
            label={say('retention.chart')}
            full={1}
            bars={known.map(({ days, share }) => ({
              label: say('retention.days', { count: days }),
              value: isTooFew(share) ? null : share.value,
              words: wordsOf(share),
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
