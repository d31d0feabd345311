import { isTooFew } from '../../domain/insights/measure';
import type { BothWays, TimeToFollowBack } from '../../domain/insights/time-to-follow-back';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { BarChart } from './bar-chart';
import { ChartFigure } from './chart-figure';
import { HowCounted } from './how-counted';
import { ToldMeasure } from './told-measure';

export function TimePart({ time: { theirs, yours } }: { readonly time: BothWays }) {
  const say = usePhrases('insights');
  return (
    <section class="part stack">
      <h2>{say('time')}</h2>
      {theirs !== null && <OneWay way="theirs" time={theirs} isAlone={yours === null} />}
      {yours !== null && <OneWay way="yours" time={yours} isAlone={theirs === null} />}
    </section>
  );
}

/** What would bring the part. */
export function TimeMissing() {
  const say = usePhrases('insights');
  const hasDates = usePanel((state) => state.remembered!.readings.some(({ source }) => source === 'export'));
  return (
    <ToldMeasure
      measure={null}
      write={String}
      missing={say(hasDates ? 'time.missing.dated' : 'time.missing')}
      name="time"
      isOfExport={!hasDates}
    />
  );
}

interface OneWayProps {
  readonly way: 'theirs' | 'yours';
  readonly time: TimeToFollowBack;
  /** There is no other way to tell it from; its chart says which it is, where it has one. */
  readonly isAlone: boolean;
}

function OneWay({ way, time: { medianMs, bars }, isAlone }: OneWayProps) {
  const say = usePhrases('insights');
  const { length: write, number } = useTexts();
  const labelled = bars.map(({ upToMs, accounts }) => ({
    label: upToMs === null ? say('time.longer') : say('time.upTo', { length: write(upToMs) }),
    value: accounts,
    words: number(accounts),
  }));
  const how = <p>{say('time.text')}</p>;
  return (
    <div class="stack is-close">
      {!(isAlone && !isTooFew(medianMs)) && <h3>{say(`time.${way}`)}</h3>}
      <ToldMeasure measure={medianMs} write={write} missing="" name={`time-${way}`} rests="medianOf" />
      {isTooFew(medianMs) ? (
        <HowCounted>{how}</HowCounted>
      ) : (
        <ChartFigure
          title={say(`time.chart.${way}`)}
          name={`time-to-follow-back-${way}`}
          what={say('time')}
          how={how}
          rows={labelled.map(({ label, words }) => ({ what: label, value: words, restsOn: number(medianMs.restsOn) }))}
        >
          <BarChart label={say(`time.chart.${way}`)} bars={labelled} />
        </ChartFigure>
      )}
    </div>
  );
}
