import type { ComponentChildren } from 'preact';
import { isTooFew } from '../../domain/insights/measure';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { BarChart } from './bar-chart';
import { ChartFigure } from './chart-figure';
import { GroupCard, ShareFigure } from './group-card';
import { HowCounted } from './how-counted';
import type { Group } from './insights-of';

interface GroupsListProps {
  /** Tells the picture's file from others. */
  readonly name: string;
  readonly groups: readonly Group<string>[];
  /** How they are counted. */
  readonly how: ComponentChildren;
}

/** Each group with its numbers, and the follow-back rate of those that are large enough as a chart. */
export function GroupsList({ name, groups, how }: GroupsListProps) {
  const say = usePhrases('insights');
  const { percent, number, length } = useTexts();
  const hasConversion = groups.some(({ insights }) => insights.conversion !== null);
  const hasTouch = groups.some(({ insights }) => insights.quality !== null);
  const rated = groups.flatMap(({ name: what, insights: { rate } }) =>
    rate === null || isTooFew(rate) ? [] : [{ what, rate }],
  );
  const all = (
    <>
      {how}
      {groups.some(({ insights }) => insights.lately.count > 0) && <p>{say('by.lately')}</p>}
    </>
  );
  return (
    <>
      <ul class="group-cards">
        {groups.map(({ name: what, accounts, insights }) => (
          <GroupCard key={what} group={what} name={what} size={say('by.size', { count: accounts })}>
            <ShareFigure
              title={say('by.rate')}
              measure={insights.rate}
              write={percent}
              name="rate"
              lately={insights.lately}
              hidden={insights.hidden}
            />
            <ShareFigure
              title={say('by.time')}
              measure={insights.time.theirs?.medianMs ?? null}
              write={length}
              name="time"
              isShare={false}
            />
            <ShareFigure
              title={say('by.stay')}
              measure={insights.retention.find(({ days }) => days === 30)?.share ?? null}
              write={percent}
              name="stay"
            />
            {hasTouch && (
              <ShareFigure
                title={say('by.touch')}
                measure={insights.quality?.any ?? null}
                write={percent}
                name="touch"
              />
            )}
            {hasConversion && (
              <ShareFigure
                title={say('by.conversion')}
                measure={insights.conversion?.share ?? null}
                write={percent}
                name="conversion"
              />
            )}
          </GroupCard>
        ))}
      </ul>
      {rated.length > 1 ? (
        <ChartFigure
          title={say('by.chart')}
          name={name}
          what={say('by.part')}
          how={all}
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
      ) : (
        <HowCounted>{all}</HowCounted>
      )}
    </>
  );
}
