import { useTexts } from '../../ui/texts-context';
import { useRest } from '../advice/use-rest';
import type { ListProgress } from './list-progress';
import { isSaidOnCard, type NextStep } from './next-step';
import { ReadingRow } from './reading-row';
import { useWhereabouts } from './whereabouts';

interface OwnListsProps {
  readonly lists: readonly ListProgress[];
  readonly step: NextStep;
}

/** The viewer's own two lists, once nothing of them is left to be read. */
export function OwnLists({ lists, step }: OwnListsProps) {
  const { t } = useTexts();
  const isOnOwnProfile = useWhereabouts().kind === 'own-profile';
  const isResting = useRest() !== null;
  // Whoever is there and was just told that it is time is told where; nobody is asked to read what is fresh, or cut.
  const isToReadHere =
    step.kind === 'again' && isOnOwnProfile && !isResting && !lists.some(({ state }) => state === 'live');
  return (
    <section class="own-lists">
      <h2 class="part-head">{t('now.lists')}</h2>
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
      {isToReadHere && <p class="soft small">{t('now.ownProfile.do')}</p>}
    </section>
  );
}
