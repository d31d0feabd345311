import { useMemo } from 'preact/hooks';
import type { FollowBackRate, Lately } from '../../domain/insights/follow-back-rate';
import { isTooFew } from '../../domain/insights/measure';
import { isEmpty } from '../../domain/membership';
import { BareSign } from '../../ui/status-sign';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { HowCounted } from './how-counted';
import { type InsightSource, rateOverTime } from './insights-of';
import { RateChart } from './rate-chart';
import { ToldMeasure } from './told-measure';

interface RatePartProps extends FollowBackRate {
  readonly source: InsightSource;
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

export function RatePart({ source, rate, lately }: RatePartProps) {
  const say = usePhrases('insights');
  const { percent } = useTexts();
  const points = useMemo(() => rateOverTime(source).filter((point) => !isTooFew(point.rate)), [source]);
  const hasChart = points.length > 1;
  const how = (
    <>
      <p>{say('rate.text')}</p>
      {rate !== null && !hasChart && <p>{say('rate.few')}</p>}
    </>
  );
  return (
    <section class="part stack">
      <h2>
        <BareSign status="mutual" /> {say('rate')}
      </h2>
      <ToldMeasure measure={rate} write={percent} missing={say(missingRate(source, lately))} name="rate" />
      {rate !== null && lately.count > 0 && (
        <p class="soft small number" data-lately={lately.count}>
          {say(lately.back > 0 ? 'rate.lately.back' : 'rate.lately', lately)}
        </p>
      )}
      {hasChart ? <RateChart points={points} how={how} /> : <HowCounted>{how}</HowCounted>}
    </section>
  );
}
