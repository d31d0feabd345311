import './insights.css';
import { useMemo } from 'preact/hooks';
import { EmptyState } from '../../ui/empty-state';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useRestWords } from '../advice/use-rest';
import { usePanel } from '../shell/use-panel';
import { CampaignPart } from './campaign-part';
import { ConversionPart } from './conversion-part';
import { GroupsPart } from './groups-part';
import { insightsOf } from './insights-of';
import { QualityPart } from './quality-part';
import { RatePart } from './rate-part';
import { RetentionPart } from './retention-part';
import { TimePart } from './time-part';
import { useInsightSource } from './use-insight-source';

/** What can be counted, each number with what it rests on; what can't be known yet is absent, not zero. */
export function InsightsView() {
  const say = usePhrases('insights');
  const viewer = usePanel((state) => state.remembered!.viewer);
  const isBusiness = usePanel((state) => state.settings!.isBusiness);
  const { source, progress } = useInsightSource();
  const { number } = useTexts();
  const restWords = useRestWords();
  const all = useMemo(() => (source === null ? null : insightsOf(source)), [source]);
  const isEmpty =
    viewer === null || (source !== null && source.facts.followers.length + source.facts.following.length === 0);
  const conversion = all !== null && <ConversionPart conversion={all.conversion} key="conversion" />;
  return (
    <section class="insights stack" data-view="insights" data-ready={isEmpty || source !== null ? '' : undefined}>
      <h1 class="unseen">{say('title')}</h1>
      {isEmpty && (
        <EmptyState title={say('empty.title')} sentence={restWords ?? say('empty.text')} drawing="balance">
          <a class="button" href="#/now">
            {say('empty.toNow')}
          </a>
        </EmptyState>
      )}
      {!isEmpty && source === null && (
        <p class="soft small number is-late" aria-busy="true" data-gathering>
          {progress === null
            ? say('gathering')
            : say('gathering.told', { told: number(progress.told), count: number(progress.of) })}
        </p>
      )}
      {!isEmpty && source !== null && all !== null && (
        <>
          {isBusiness && conversion}
          <RatePart source={source} rate={all.rate} tooEarly={all.tooEarly} />
          <TimePart time={all.time} />
          <RetentionPart retention={all.retention} />
          <QualityPart quality={all.quality} />
          {!isBusiness && conversion}
          <GroupsPart source={source} />
          {isBusiness && <CampaignPart facts={source.facts} />}
        </>
      )}
    </section>
  );
}
