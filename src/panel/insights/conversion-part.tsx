import type { Conversion } from '../../domain/insights/prospects-who-became-customers';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { HowCounted } from './how-counted';
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
      {median !== null && <p class="soft small number">{say('conversion.time', { length: length(median.value) })}</p>}
      {conversion !== null && (
        <HowCounted>
          <p>{say('conversion.text')}</p>
        </HowCounted>
      )}
    </section>
  );
}
