import { isTooFew, type Measure, partOf } from '../../domain/insights/measure';
import type { Retention } from '../../domain/insights/retention';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { BarChart } from './bar-chart';
import { ChartFigure } from './chart-figure';

/** Of days after which enough new followers could be looked for. */
export function RetentionPart({ retention }: { readonly retention: readonly Retention[] }) {
  const say = usePhrases('insights');
  const { percent, number } = useTexts();
  const wordsOf = useWords();
  const known = knownOf(retention);
  // The longest that enough is known of says most.
  const told = known.findLast(({ share }) => !isTooFew(share));
  if (told === undefined) return null;
  return (
    <section class="part stack">
      <h2>{say('retention')}</h2>
      <RetentionHooks retention={retention} />
      <p class="measure number">
        <strong>{percent(told.share.value)}</strong>{' '}
        <span class="soft small">{say('retention.told', { days: told.days, count: told.share.restsOn })}</span>
      </p>
      <ChartFigure
        title={say('retention.chart')}
        name="retention"
        what={say('table.what')}
        how={<p>{say('retention.text')}</p>}
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
    </section>
  );
}

/** Of days after which nobody could be looked for yet nothing is said. */
function knownOf(retention: readonly Retention[]) {
  return retention.flatMap(({ days, share }) => (share === null ? [] : [{ days, share }]));
}

function useWords() {
  const say = usePhrases('insights');
  const { percent } = useTexts();
  return (share: Measure) =>
    isTooFew(share)
      ? say('tooFew', { part: partOf(share), count: share.restsOn })
      : `${percent(share.value)} ${say('restsOn', { count: share.restsOn })}`;
}

/** What would bring the part, and what is known of too few. */
export function RetentionMissing({ retention }: { readonly retention: readonly Retention[] }) {
  const say = usePhrases('insights');
  const wordsOf = useWords();
  const known = knownOf(retention);
  return (
    <>
      {known.length > 0 && (
        <ul class="number">
          {known.map(({ days, share }) => (
            <li key={days}>
              {say('retention.days', { count: days })}: {wordsOf(share)}
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        {say('retention.missing')}
        <RetentionHooks retention={retention} />
      </p>
    </>
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
