import { useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { useWhereabouts } from './whereabouts';

const LOG_IN = 'https://www.instagram.com/accounts/login/';

/** What keeps Balik from reading along on the page the person looks at, in one plain sentence; nothing of a page behind. */
export function PlaceNotice() {
  const { t } = useTexts();
  const place = usePanel((state) => state.place);
  const remembered = usePanel((state) => state.remembered);
  const isAway = useWhereabouts().kind === 'away';
  if (isAway) return null;
  const trouble = place?.viewerTrouble ?? null;
  if (trouble !== null) {
    const key = {
      conflict: 'now.viewerConflict',
      'logged-out': 'now.loggedOut',
      unknown: 'now.viewerUnknown',
    } as const;
    return (
      <div class={trouble === 'logged-out' ? 'guidance' : 'notice'} data-viewer-trouble={trouble}>
        <p>{t(key[trouble])}</p>
        {trouble === 'logged-out' && (
          <a class="way" href={LOG_IN} target="_blank" rel="noreferrer noopener">
            {t('now.logIn')}
            <span class="unseen"> ({t('person.newTab')})</span>
          </a>
        )}
      </div>
    );
  }
  const viewerHere = remembered?.viewers.find((viewer) => viewer.id === place?.viewer);
  if (viewerHere === undefined || viewerHere.id === remembered?.viewer) return null;
  return <p class="guidance">{t('now.otherViewer', { username: viewerHere.username ?? viewerHere.id })}</p>;
}
