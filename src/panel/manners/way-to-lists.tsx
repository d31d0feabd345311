import type { HintId } from '../../domain/etiquette/hints';
import { useTexts } from '../../ui/texts-context';
import { ImportButton, useCutWords } from '../advice/cut-lists';
import { useRest } from '../advice/use-rest';
import { usePanel } from '../shell/use-panel';

/** Hints after which lists are to be read, or brought. */
const ABOUT_LISTS: readonly HintId[] = ['read-again', 'not-read-whole'];

/** Where a hint about lists leads: to the person's own profile, or to a file where scrolling brings no more or was never done. */
export function WayToLists({ id }: { readonly id: HintId }) {
  const { t } = useTexts();
  const { viewer, viewers, readings } = usePanel((state) => state.remembered!);
  const isResting = useRest() !== null;
  const isCut = useCutWords() !== null;
  if (!ABOUT_LISTS.includes(id)) return null;
  const own = readings.filter(({ list }) => list.owner === viewer);
  const isByFile = own.length > 0 && own.every(({ source }) => source === 'export');
  const username = isCut || isResting ? null : viewers.find((one) => one.id === viewer)?.username;
  return (
    <div class="buttons" data-way-to-lists>
      {username != null && (
        <a class="button" href={`https://www.instagram.com/${username}/`} target="_blank" rel="noreferrer noopener">
          {t('check.profile.open')}
          <span class="unseen"> ({t('person.newTab')})</span>
        </a>
      )}
      {(isCut || isByFile) && <ImportButton />}
    </div>
  );
}
