import type { Conversion } from '../../domain/insights/prospects-who-became-customers';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { ToldMeasure } from './told-measure';

export function ConversionPart({ conversion }: { readonly conversion: Conversion | null }) {
  const say = usePhrases('insights');
  const { percent, length } = useTexts();
  const median = conversion?.medianMs ?? null;
  return (
    <section class="part stack">
      <h2>{say('conversion')}</h2>
      <ToldMeasure
        measure={conversion?.share ?? null}
        write={percent}
        missing={say('conversion.missing')}
        name="conversion"
      />
      <p class="soft small">
        {say('conversion.text')}
        {median !== null && ` ${say('conversion.time', { length: length(median.value) })}.`}
      </p>
    </section>
  );
}
