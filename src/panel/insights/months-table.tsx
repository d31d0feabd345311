import { useMemo } from 'preact/hooks';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { groupsByMonth, type InsightSource, spanOf } from './insights-of';
import { ShareCell } from './share-cell';

/** Month by month, the newest first. */
export function MonthsTable({ source }: { readonly source: InsightSource }) {
  const say = usePhrases('insights');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const months = useMemo(() => groupsByMonth(source), [source]);
  if (months.length === 0) return <p class="soft">{say('by.none')}</p>;
  const columns = ['month', 'gained', 'lost', 'atEnd', 'rate', 'stay', 'time', 'conversion'] as const;
  const has = {
    time: months.some(({ time }) => time !== null),
    conversion: months.some(({ conversion }) => conversion !== null),
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="wide" tabIndex={0} aria-label={say('by.month')}>
        <table class="small number">
          <thead>
            <tr>
              {columns
                .filter((column) => !(column in has) || has[column as keyof typeof has])
                .map((column) => (
                  <th key={column} scope="col">
                    {say(`by.${column}`)}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, gained, lost, atEnd, rate, tooEarly, stay, isSpread, fromAt, time, conversion }) => (
              <tr key={month} data-group={month}>
                <th scope="row">
                  {texts.month(spanOf(month)[0])}
                  {isSpread && (
                    <>
                      <br />
                      <span class="soft">{say('by.spread', { date: texts.day(fromAt, now) })}</span>
                    </>
                  )}
                </th>
                <td data-gained={gained}>+{texts.number(gained)}</td>
                <td data-lost={lost}>−{texts.number(lost)}</td>
                <td>{texts.number(atEnd)}</td>
                <ShareCell measure={rate} write={texts.percent} name="rate" apart={tooEarly} />
                <ShareCell measure={stay} write={texts.percent} name="stay" />
                {has.time && <ShareCell measure={time} write={texts.length} name="time" />}
                {has.conversion && <ShareCell measure={conversion} write={texts.percent} name="conversion" />}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {months.some(({ tooEarly }) => tooEarly > 0) && <p class="soft small">{say('by.apart')}</p>}
    </>
  );
}
