import { useMemo } from 'preact/hooks';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { Figure, GroupCard, ShareFigure } from './group-card';
import { HowCounted } from './how-counted';
import { groupsByMonth, type InsightSource, spanOf } from './insights-of';

/** Month by month, the newest first. */
export function MonthsList({ source }: { readonly source: InsightSource }) {
  const say = usePhrases('insights');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const months = useMemo(() => groupsByMonth(source), [source]);
  if (months.length === 0) return <p class="soft">{say('by.none.month')}</p>;
  const hasTime = months.some(({ time }) => time !== null);
  const hasConversion = months.some(({ conversion }) => conversion !== null);
  return (
    <>
      <ul class="group-cards">
        {months.map(({ month, gained, lost, atEnd, rate, lately, stay, isSpread, fromAt, time, conversion }) => (
          <GroupCard
            key={month}
            group={month}
            name={
              <>
                {texts.month(spanOf(month)[0])}
                {isSpread && <span class="soft small"> {say('by.spread', { date: texts.day(fromAt, now) })}</span>}
              </>
            }
            size={say('by.followersAtEnd', { count: atEnd })}
          >
            <Figure title={say('by.gained')}>
              <strong data-gained={gained}>+{texts.number(gained)}</strong>
            </Figure>
            <Figure title={say('by.lost')}>
              <strong data-lost={lost}>−{texts.number(lost)}</strong>
            </Figure>
            <ShareFigure title={say('by.rate')} measure={rate} write={texts.percent} name="rate" lately={lately} />
            <ShareFigure title={say('by.stay')} measure={stay} write={texts.percent} name="stay" />
            {hasTime && (
              <ShareFigure title={say('by.time')} measure={time} write={texts.length} name="time" isShare={false} />
            )}
            {hasConversion && (
              <ShareFigure title={say('by.conversion')} measure={conversion} write={texts.percent} name="conversion" />
            )}
          </GroupCard>
        ))}
      </ul>
      <HowCounted>
        <p>{say('by.text.month')}</p>
        {months.some(({ lately }) => lately.count > 0) && <p>{say('by.lately')}</p>}
      </HowCounted>
    </>
  );
}
