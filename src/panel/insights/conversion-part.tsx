import type { Conversion } from '../../domain/insights/prospects-who-became-customers';
import { INSIGHTS_BOOK } from '../../i18n/insights/book';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { lengthWords } from './length-words';
import { ToldMeasure } from './told-measure';

export function ConversionPart({ conversion }: { readonly conversion: Conversion | null }) {
  const say = usePhrases(INSIGHTS_BOOK);
  const { percent, language } = useTexts();
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
        {median !== null && ` ${say('conversion.time', { length: lengthWords(median.value, language) })}.`}
      </p>
    </section>
  );
}
