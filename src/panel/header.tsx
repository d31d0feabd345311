import { useRef } from 'preact/hooks';
import type { AccountId } from '../domain/account';
import { useTexts } from '../ui/texts-context';
import { HeaderMenu } from './header-menu';
import { lazyPiece } from './shell/lazy-piece';
import { hashOf } from './shell/router';
import { useEvenLines } from './shell/use-even-lines';
import { usePanel, usePanelStore } from './shell/use-panel';
import { NAVIGATED } from './shell/views';

const RecordingSign = lazyPiece(() => import('./shell/recording-sign').then((file) => file.RecordingSign));

/** The way between the views, whose lists they show, what can be done with any of them, and the settings. */
export function Header() {
  const { t, language } = useTexts();
  const view = usePanel((state) => state.route.view);
  const peopleAsked = usePanel((state) => state.peopleAsked);
  const isRecorded = usePanel((state) => state.recording?.endedBy === null);
  const views = useRef<HTMLUListElement>(null);
  // The one that is open is written bold, and so is wider.
  const columns = useEvenLines(views, `${language} ${view}`);
  return (
    <header class="header">
      <div class="header-top">
        <p class="brand" aria-hidden="true">
          <span>⇄</span> Balik
        </p>
        <ViewerChoice />
        {isRecorded && <RecordingSign />}
        <HeaderMenu />
        <a
          class="icon-button"
          href={hashOf({ view: 'settings' })}
          title={t('nav.settings')}
          aria-current={view === 'settings' ? 'page' : undefined}
          data-settings-open
        >
          <span class="unseen">{t('nav.settings')}</span>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 5.5h8M15 5.5h2M3 14.5h2M9 14.5h8" />
            <circle cx="13" cy="5.5" r="2" />
            <circle cx="7" cy="14.5" r="2" />
          </svg>
        </a>
      </div>
      <nav aria-label={t('app.views')}>
        <ul ref={views} style={{ '--columns': Math.min(columns, NAVIGATED.length) }}>
          {NAVIGATED.map((name) => (
            <li key={name}>
              <a
                href={hashOf(name === 'people' ? { ...peopleAsked, view: name } : { view: name })}
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

/** A choice where there are several accounts; of a single one, its name. */
function ViewerChoice() {
  const { t } = useTexts();
  const store = usePanelStore();
  const remembered = usePanel((state) => state.remembered);
  if (remembered === null || remembered.viewers.length === 0) return null;
  const nameOf = ({ id, username }: (typeof remembered.viewers)[number]) => username ?? t('viewer.unnamed', { id });
  const [only, ...others] = remembered.viewers;
  if (others.length === 0)
    return (
      <p class="viewer-name" data-viewer-name>
        <span class="unseen">{t('viewer.label')}: </span>
        <bdi dir="ltr" class="username">
          {nameOf(only!)}
        </bdi>
      </p>
    );
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
            {nameOf(viewer)}
          </option>
        ))}
      </select>
    </label>
  );
}
