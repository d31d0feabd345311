import type { InteractionShare } from '../../domain/insights/interaction-share';
import { isTooFew } from '../../domain/insights/measure';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { BarChart } from './bar-chart';
import { ChartFigure } from './chart-figure';
import { HowCounted } from './how-counted';
import { ToldMeasure } from './told-measure';

export function QualityPart({ quality }: { readonly quality: InteractionShare }) {
  const say = usePhrases('insights');
  const { percent, number, days } = useTexts();
  const now = usePanel((state) => state.now);
  const [from, to] = days([quality.fromAt, quality.toAt], now);
  const kinds = [...quality.byKind];
  const how = <p>{say('quality.text', { from: from!, to: to! })}</p>;
  return (
    <section class="part stack">
      <h2>{say('quality')}</h2>
      <ToldMeasure measure={quality.any} write={percent} missing="" name="quality" />
      {isTooFew(quality.any) ? (
        <HowCounted>{how}</HowCounted>
      ) : (
        <ChartFigure
          title={say('quality.chart')}
          name="interactions"
          what={say('table.what')}
          how={how}
          rows={kinds.map(([kind, share]) => ({
            what: say(`kind.${kind}`),
            value: percent(share.value),
            restsOn: number(share.restsOn),
          }))}
        >
          <BarChart
            label={say('quality.chart')}
            full={1}
            bars={kinds.map(([kind, share]) => ({
              label: say(`kind.${kind}`),
              value: share.value,
              words: percent(share.value),
            }))}
          />
        </ChartFigure>
      )}
    </section>
  );
}

/** What would bring the part. */
export function QualityMissing() {
  const say = usePhrases('insights');
  return <ToldMeasure measure={null} write={String} missing={say('quality.missing')} name="quality" isOfExport />;
}
