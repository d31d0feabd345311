import { useMemo } from 'preact/hooks';
import type { FollowBackRate } from '../../domain/insights/follow-back-rate';
import { isEmpty } from '../../domain/membership';
import { BareSign } from '../../ui/status-sign';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { type InsightSource, rateOverTime } from './insights-of';
import { RateChart } from './rate-chart';
import { ToldMeasure } from './told-measure';

interface RatePartProps extends FollowBackRate {
  readonly source: InsightSource;
}

/** Why there is no rate: what would bring one, or that too many may be hidden. */
export function missingRate(
  { followers, following }: Pick<InsightSource, 'followers' | 'following'>,
  tooEarly: number,
) {
  if (tooEarly > 0) return 'rate.onlyEarly';
  if (!followers.isWhole && !following.isWhole) return 'rate.missing';
  if (!followers.isWhole) return 'rate.missing.followers';
  if (!following.isWhole) return 'rate.missing.following';
  return isEmpty(followers.notFound) ? 'rate.nobody' : 'rate.hidden';
}

export function RatePart({ source, rate, tooEarly }: RatePartProps) {
  const say = usePhrases('insights');
  const { percent } = useTexts();
  const points = useMemo(() => rateOverTime(source), [source]);
  return (
    <section class="part stack">
      <h2>
        <BareSign status="mutual" /> {say('rate')}
      </h2>
      <ToldMeasure measure={rate} write={percent} missing={say(missingRate(source, tooEarly))} name="rate" />
      <p class="soft small" data-too-early={tooEarly}>
        {say('rate.text')}
        {rate !== null && tooEarly > 0 && ` ${say('rate.apart', { count: tooEarly })}`}
      </p>
      {points.length > 1 ? <RateChart points={points} /> : rate !== null && <p class="soft small">{say('rate.few')}</p>}
    </section>
  );
}
