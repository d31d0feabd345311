import { useMemo } from 'preact/hooks';
import type { FollowBackRate, Lately } from '../../domain/insights/follow-back-rate';
import { isTooFew, type Measure, partOf } from '../../domain/insights/measure';
import { isEmpty } from '../../domain/membership';
import type { ListKnowledge } from '../../domain/ties/list-knowledge';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useCutWords } from '../advice/cut-lists';
import { groundOf } from '../listing/ground';
import { BarChart } from './bar-chart';
import { HowCounted } from './how-counted';
import { type InsightSource, rateOverTime } from './insights-of';
import { RateChart } from './rate-chart';
import { ToldMeasure } from './told-measure';

interface RatePartProps extends FollowBackRate {
  readonly source: InsightSource;
  readonly hidden: number;
  readonly back: number;
}

/** Why there is no rate: what would bring one, or that too many may be hidden. */
export function missingRate(
  { followers, following }: Pick<InsightSource, 'followers' | 'following'>,
  lately: Pick<Lately, 'count'>,
) {
  if (lately.count > 0) return 'rate.onlyEarly';
  if (!followers.isWhole && !following.isWhole) return 'rate.missing';
  if (!followers.isWhole) return 'rate.missing.followers';
  if (!following.isWhole) return 'rate.missing.following';
  return isEmpty(followers.notFound) ? 'rate.nobody' : 'rate.hidden';
}

export function RatePart({ source, rate, lately, hidden, back }: RatePartProps) {
  const say = usePhrases('insights');
  const { percent } = useTexts();
  const points = useMemo(() => rateOverTime(source).filter((point) => !isTooFew(point.rate)), [source]);
  const hasChart = points.length > 1;
  const why = missingRate(source, lately);
  const cutWords = useCutWords();
  // Scrolling on brings no more of a list that Instagram cuts.
  const isCut = cutWords !== null && why.startsWith('rate.missing');
  const how = (
    <>
      <p>{say('rate.text')}</p>
      {rate !== null && lately.count > 0 && (
        <p class="number" data-lately={lately.count}>
          {say('rate.lately', { count: lately.count })}
        </p>
      )}
      {rate !== null && !hasChart && <p>{say('rate.few')}</p>}
    </>
  );
  return (
    <section class="part stack">
      <h2>{say('rate')}</h2>
      <ToldMeasure
        measure={rate}
        write={percent}
        missing={isCut ? cutWords : say(why)}
        name="rate"
        rests="rate.restsOn"
        without={[
          ...(lately.count > 0 ? [say('lately', { count: lately.count })] : []),
          ...(hidden > 0 ? [say('withoutHidden', { count: hidden })] : []),
        ]}
        isOfExport={isCut}
      />
      {!hasChart && rate !== null && !isTooFew(rate) && <RateBars rate={rate} all={back} />}
      {rate !== null && <RateBound rate={rate} followers={source.followers} />}
      {hasChart ? <RateChart points={points} how={how} /> : <HowCounted>{how}</HowCounted>}
    </section>
  );
}

/** How many of those who do not may follow back all the same; nothing where nobody can be hidden, or an export names all. */
function RateBound({ rate, followers }: { readonly rate: Measure; readonly followers: ListKnowledge }) {
  const say = usePhrases('insights');
  const ground = groundOf(followers);
  const others = rate.restsOn - partOf(rate);
  if (ground === null || ground.source === 'export' || ground.bound.h === 0 || others === 0) return null;
  const most = Math.min(ground.bound.h, others);
  return (
    <p class="soft small number" data-at-most={most}>
      {say('rate.bound', { count: most, n: others })}
    </p>
  );
}

/** While there is one moment only: who of those one follows does, and who does not, by the names their lists have. */
function RateBars({ rate, all }: { readonly rate: Measure; readonly all: number }) {
  const say = usePhrases('insights');
  const { t, number } = useTexts();
  const back = partOf(rate);
  const counts = { mutual: back, 'only-i-follow': rate.restsOn - back } as const;
  // Elsewhere whoever follows back is counted although it is too early for a rate, or they were hidden from the list.
  const words = {
    mutual: back === all ? number(back) : t('reading.ofExpected', { seen: back, expected: all }),
    'only-i-follow': number(rate.restsOn - back),
  };
  return (
    <div class="chart" data-rate-bars>
      <BarChart
        label={say('rate')}
        full={rate.restsOn}
        bars={(['mutual', 'only-i-follow'] as const).map((status) => ({
          label: t(`tab.${status}`),
          value: counts[status],
          words: words[status],
        }))}
      />
    </div>
  );
}
