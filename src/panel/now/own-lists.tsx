import { useTexts } from '../../ui/texts-context';
import type { ListProgress } from './list-progress';
import { isSaidOnCard, type NextStep } from './next-step';
import { ReadingRow } from './reading-row';

interface OwnListsProps {
  readonly lists: readonly ListProgress[];
  readonly step: NextStep;
}

/** The viewer's own two lists, once nothing of them is left to be read. */
export function OwnLists({ lists, step }: OwnListsProps) {
  const { t } = useTexts();
  return (
    <section>
      <h2>{t('now.lists')}</h2>
      <ul class="readings">
        {lists.map(
          ({ kind, reading, lastWhole }) =>
            reading !== null && (
              <ReadingRow
                key={kind}
                reading={reading}
                isOwn
                isAdviceSaid={isSaidOnCard(step, kind)}
                lastWhole={lastWhole ?? undefined}
              />
            ),
        )}
      </ul>
    </section>
  );
}
