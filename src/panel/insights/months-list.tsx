import { DAY_MS } from '../../domain/time';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { Figure, GroupCard, ShareFigure } from './group-card';
import { HowCounted } from './how-counted';
import { type MonthGroup, spanOf } from './insights-of';

/** Month by month, the newest first. */
export function MonthsList({ months }: { readonly months: readonly MonthGroup[] }) {
  const say = usePhrases('insights');
  const hasStay = months.some(({ stay }) => stay !== null);
  const hasTime = months.some(({ time }) => time !== null);
  const hasConversion = months.some(({ conversion }) => conversion !== null);
  return (
    <>
      <ul class="group-cards">
        {months.map((month) => (
          <MonthCard key={month.month} of={month} has={{ stay: hasStay, time: hasTime, conversion: hasConversion }} />
        ))}
      </ul>
      <HowCounted>
        <p>{say('by.text.month')}</p>
        {months.some(({ lately }) => lately.count > 0) && <p>{say('by.lately')}</p>}
      </HowCounted>
    </>
  );
}

/** Whom lists missed for once, by where the month lies: not counted, though History's chart has them, and the sizes rest on them. */
const MISSED = ['missedOnce', 'missedLast', 'shownAgain'] as const;

/** So long the month's newcomers are looked for. */
const STAY_MS = 30 * DAY_MS;

interface MonthCardProps {
  readonly of: MonthGroup;
  /** The numbers that some month has. */
  readonly has: Readonly<Record<'stay' | 'time' | 'conversion', boolean>>;
}

function MonthCard({ of, has }: MonthCardProps) {
  const say = usePhrases('insights');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const { month, gained, lost, atEnd, rate, lately, stay, isSpread, fromAt, toAt, time, conversion } = of;
  const missed = MISSED.filter((which) => of[which] > 0);
  const hasMissed = missed.length > 0;
  const shares = (
    <>
      <ShareFigure title={say('by.rate')} measure={rate} write={texts.percent} name="rate" lately={lately} />
      {has.stay && (
        <ShareFigure
          title={say('by.stay')}
          measure={stay}
          write={texts.percent}
          name="stay"
          // Whoever came in that month was not there yet by the list before it.
          isEarly={now < fromAt + STAY_MS}
        />
      )}
      {has.time && (
        <ShareFigure title={say('by.time')} measure={time} write={texts.length} name="time" isShare={false} />
      )}
      {has.conversion && (
        <ShareFigure title={say('by.conversion')} measure={conversion} write={texts.percent} name="conversion" />
      )}
    </>
  );
  return (
    <GroupCard
      group={month}
      name={
        <>
          {texts.month(spanOf(month)[0])}
          {isSpread && <span class="soft small"> {say('by.spread', { date: texts.day(fromAt, now) })}</span>}
        </>
      }
      size={say('by.followersAtEnd', { count: atEnd })}
      {...(hasMissed && {
        without: missed.map((which) => (
          <p key={which} class="soft small number" data-not-counted={which}>
            {say(`by.${which}`, { count: of[which], date: texts.day(which === 'shownAgain' ? fromAt : toAt, now) })}
          </p>
        )),
        further: shares,
      })}
    >
      <Figure title={say('by.gained')}>
        <strong data-gained={gained}>
          <bdi dir="ltr">{gained === 0 ? texts.number(0) : `+${texts.number(gained)}`}</bdi>
        </strong>
      </Figure>
      <Figure title={say('by.lost')}>
        <strong data-lost={lost}>
          <bdi dir="ltr">{lost === 0 ? texts.number(0) : `−${texts.number(lost)}`}</bdi>
        </strong>
      </Figure>
      {!hasMissed && shares}
    </GroupCard>
  );
}
