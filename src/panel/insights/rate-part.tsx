import { useMemo } from 'preact/hooks';
import type { Measure } from '../../domain/insights/measure';
import { INSIGHTS_BOOK } from '../../i18n/insights/book';
import { BareSign } from '../../ui/status-sign';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { type InsightSource, rateOverTime } from './insights-of';
import { RateChart } from './rate-chart';
import { ToldMeasure } from './told-measure';

interface RatePartProps {
  readonly source: InsightSource;
  readonly rate: Measure | null;
}

export function RatePart({ source, rate }: RatePartProps) {
  const say = usePhrases(INSIGHTS_BOOK);
  const { percent } = useTexts();
  const points = useMemo(() => rateOverTime(source), [source]);
  return (
    <section class="part stack">
      <h2>
        <BareSign status="mutual" /> {say('rate')}
      </h2>
      <ToldMeasure measure={rate} write={percent} missing={say('rate.missing')} name="rate" />
      <p class="soft small">{say('rate.text')}</p>
      {points.length > 1 ? <RateChart points={points} /> : rate !== null && <p class="soft small">{say('rate.few')}</p>}
    </section>
  );
}
