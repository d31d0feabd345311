import { usePhrases, useTexts } from '../../ui/texts-context';
import { BarChart } from './bar-chart';
import { ChartFigure } from './chart-figure';
import type { Group } from './insights-of';
import { ShareCell } from './share-cell';

interface GroupsTableProps {
  /** Tells the picture's file from others. */
  readonly name: string;
  readonly groups: readonly Group<string>[];
}

/** One row for each group, and the follow-back rate of each as a chart. */
export function GroupsTable({ name, groups }: GroupsTableProps) {
  const say = usePhrases('insights');
  const { percent, number, length } = useTexts();
  if (groups.length === 0) return <p class="soft">{say('by.none')}</p>;
  const hasConversion = groups.some(({ insights }) => insights.conversion !== null);
  const hasTouch = groups.some(({ insights }) => insights.quality !== null);
  const rated = groups.flatMap(({ name: what, insights: { rate } }) => (rate === null ? [] : [{ what, rate }]));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="wide" tabIndex={0} aria-label={say('by')}>
        <table class="small number">
          <thead>
            <tr>
              <th scope="col">{say('by.part')}</th>
              <th scope="col">{say('by.accounts')}</th>
              <th scope="col">{say('by.rate')}</th>
              <th scope="col">{say('by.time')}</th>
              <th scope="col">{say('by.stay')}</th>
              {hasTouch && <th scope="col">{say('by.touch')}</th>}
              {hasConversion && <th scope="col">{say('by.conversion')}</th>}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ name: what, accounts, insights }) => (
              <tr key={what} data-group={what}>
                <th scope="row">{what}</th>
                <td>{number(accounts)}</td>
                <ShareCell measure={insights.rate} write={percent} name="rate" apart={insights.tooEarly} />
                <ShareCell measure={insights.time.theirs?.medianMs ?? null} write={length} name="time" />
                <ShareCell
                  measure={insights.retention.find(({ days }) => days === 30)?.share ?? null}
                  write={percent}
                  name="stay"
                />
                {hasTouch && <ShareCell measure={insights.quality?.any ?? null} write={percent} name="touch" />}
                {hasConversion && (
                  <ShareCell measure={insights.conversion?.share ?? null} write={percent} name="conversion" />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {groups.some(({ insights }) => insights.tooEarly > 0) && <p class="soft small">{say('by.apart')}</p>}
      {rated.length > 1 && (
        <ChartFigure
          title={say('by.chart')}
          name={name}
          what={say('by.part')}
          rows={rated.map(({ what, rate }) => ({
            what,
            value: percent(rate.value),
            restsOn: number(rate.restsOn),
          }))}
        >
          <BarChart
            label={say('by.chart')}
            full={1}
            bars={rated.map(({ what, rate }) => ({ label: what, value: rate.value, words: percent(rate.value) }))}
          />
        </ChartFigure>
      )}
    </>
  );
}
