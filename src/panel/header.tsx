import type { AccountId } from '../domain/account';
import { useTexts } from '../ui/texts-context';
import { PictureButton } from './picture/picture-button';
import { hashOf } from './shell/router';
import { usePanel, usePanelStore } from './shell/use-panel';
import { VIEWS } from './shell/views';

/** The way between the views, and whose lists they show. */
export function Header() {
  const { t } = useTexts();
  const view = usePanel((state) => state.route.view);
  const peopleShown = usePanel((state) => state.peopleShown);
  return (
    <header class="header">
      <p class="brand" aria-hidden="true">
        <span>⇄</span> Balik
      </p>
      <ViewerChoice />
      <PictureButton />
      <nav aria-label={t('app.views')}>
        <ul>
          {VIEWS.map((name) => (
            <li key={name}>
              <a
                href={hashOf(name === 'people' ? { ...peopleShown, view: name } : { view: name })}
                aria-current={name === view ? 'page' : undefined}
              >
                {t(`nav.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function ViewerChoice() {
  const { t } = useTexts();
  const store = usePanelStore();
  const remembered = usePanel((state) => state.remembered);
  if (remembered === null || remembered.viewers.length === 0) return null;
  return (
    <label class="viewer">
      <span class="unseen">{t('viewer.label')}</span>
      <select
        class="input"
        data-viewer
        value={remembered.viewer ?? ''}
        onChange={(event) => store.setState({ chosenViewer: event.currentTarget.value as AccountId })}
      >
        {remembered.viewers.map((viewer) => (
          <option key={viewer.id} value={viewer.id} selected={viewer.id === remembered.viewer}>
            {viewer.username ?? t('viewer.unnamed', { id: viewer.id })}
          </option>
        ))}
      </select>
    </label>
  );
}
