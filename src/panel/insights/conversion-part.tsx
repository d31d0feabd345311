import type { Conversion } from '../../domain/insights/prospects-who-became-customers';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { HowCounted } from './how-counted';
import { ToldMeasure } from './told-measure';

export function ConversionPart({ conversion }: { readonly conversion: Conversion }) {
  const say = usePhrases('insights');
  const { percent, length } = useTexts();
  const { share, medianMs } = conversion;
  return (
    <section class="part stack">
      <h2>{say('conversion')}</h2>
      <ToldMeasure measure={share} write={percent} missing="" name="conversion" />
      {medianMs !== null && (
        <p class="soft small number">{say('conversion.time', { length: length(medianMs.value) })}</p>
      )}
      <HowCounted>
        <p>{say('conversion.text')}</p>
      </HowCounted>
    </section>
  );
}

/** What would bring the part. */
export function ConversionMissing() {
  const say = usePhrases('insights');
  return <ToldMeasure measure={null} write={String} missing={say('conversion.missing')} name="conversion" />;
}
