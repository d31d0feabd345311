import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { TextsContext, useTexts } from '../ui/texts-context';
import { Header } from './header';
import { NowView } from './now/now-view';
import { fetchAhead } from './shell/fetch-ahead';
import { lazyPiece } from './shell/lazy-piece';
import { LazyView } from './shell/lazy-view';
import { usePanel } from './shell/use-panel';
import { useSpokenTexts } from './shell/use-spoken-texts';
import { ViewGuard } from './shell/view-guard';
import type { View } from './shell/views';

/** All views but Now, which is there at once: fetched when first opened, each with its own styles. */
const LAZY: Readonly<Record<Exclude<View, 'now'>, () => Promise<ComponentType>>> = {
  people: () => import('./people/people-view').then((file) => file.PeopleView),
  history: () => import('./history/history-view').then((file) => file.HistoryView),
  insights: () => import('./insights/insights-view').then((file) => file.InsightsView),
  manners: () => import('./manners/manners-view').then((file) => file.MannersView),
  data: () => import('./data/your-data-view').then((file) => file.YourDataView),
  settings: () => import('./settings/settings-view').then((file) => file.SettingsView),
};

/** Shown once: whoever has pressed Start need not fetch it any more. */
const loadConsent = () => import('./consent-view').then((file) => file.ConsentView);
const TroubleView = lazyPiece(() => import('./trouble/trouble-view').then((file) => file.TroubleView));
const WriteNotice = lazyPiece(() => import('./trouble/write-notice').then((file) => file.WriteNotice));
const NoAccess = lazyPiece(() => import('./trouble/no-access').then((file) => file.NoAccess));
const DeafTab = lazyPiece(() => import('./trouble/deaf-tab').then((file) => file.DeafTab));
const UndoToast = lazyPiece(() => import('./person/undo-toast').then((file) => file.UndoToast));

export function App() {
  const texts = useSpokenTexts();
  if (texts === null) return null;
  return (
    <TextsContext.Provider value={texts}>
      <Frame />
    </TextsContext.Provider>
  );
}

/** The skip link, the header and the one view that is open. */
function Frame() {
  const { t } = useTexts();
  const settings = usePanel((state) => state.settings);
  const view = usePanel((state) => state.route.view);
  const isShutIn = usePanel((state) => state.writeTrouble !== null && state.trouble === null);
  const isOn = usePanel((state) => state.settings?.hasConsented === true && state.trouble === null);
  const isUnheard = usePanel(({ place, route }) => place === null && route.view === 'now');
  const canUndo = usePanel((state) => state.undo !== null);
  const isAsking = settings !== null && settings.consentedAt === null && !settings.hasConsented;
  useEffect(() => {
    document.title = isAsking ? t('app.name') : `${t(`nav.${view}`)} · ${t('app.name')}`;
  }, [t, view, isAsking]);
  const wasAsking = useRef<boolean | null>(null);
  useEffect(() => {
    if (settings === null) return;
    // What had the focus is gone with the page before. A panel just opened had none: it needs no frame around it all.
    const isChange = wasAsking.current !== null && wasAsking.current !== isAsking;
    if (isChange && document.activeElement === document.body) document.getElementById('content')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking, settings === null]);
  return (
    <>
      <a class="skip" href="#content">
        {t('app.skip')}
      </a>
      {!isAsking && <Header />}
      <main id="content" tabIndex={-1} class={`content is-${view}`}>
        {isShutIn && <WriteNotice />}
        {isOn && <NoAccess />}
        {isOn && isUnheard && <DeafTab />}
        {isAsking ? <LazyView load={loadConsent} /> : <OpenView />}
        {canUndo && <UndoToast isInSheet={false} />}
      </main>
    </>
  );
}

function OpenView() {
  const { t, rest } = useTexts();
  const view = usePanel((state) => state.route.view);
  const trouble = usePanel((state) => state.trouble);
  const isOpening = usePanel((state) => state.settings === null || state.remembered === null);
  useEffect(() => (isOpening ? undefined : fetchAhead([rest, ...Object.values(LAZY)])), [isOpening, rest]);
  if (trouble !== null) return <TroubleView trouble={trouble} />;
  if (isOpening)
    return (
      <p class="soft opening" aria-busy="true">
        {t('app.loading')}
      </p>
    );
  return <ViewGuard key={view}>{view === 'now' ? <NowView /> : <LazyView load={LAZY[view]} />}</ViewGuard>;
}
