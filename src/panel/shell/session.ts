import { type Contexts, readContexts } from '../../archive/notes/contexts';
import { readOwnCounts } from '../../archive/readings/counts';
import { readReadings, readViewers } from '../../archive/readings/read-readings';
import { type Archive, openArchive } from '../../archive/store/open';
import { yielding } from '../../archive/store/yielding';
import type { AccountId } from '../../domain/account';
import { onAnnounce } from '../../messages/announce';
import { readArchiveName } from '../../platform/archive-name';
import { isOnInstagram, onTabs } from '../../platform/instagram-tabs';
import { readMaskedNames } from '../../platform/masked-names';
import { onPlace, readPlace } from '../../platform/place';
import { onProblems, readProblems } from '../../platform/pulse';
import { followRecording } from '../../platform/recording';
import { onSettings, readSettings } from '../../platform/settings';
import { onWriteTrouble, readWriteTrouble } from '../../platform/write-trouble';
import { onRoute } from './router';
import { stillUnread } from './still-unread';
import { knowledgeOf, NOTHING_KNOWN, type PanelStore, type Remembered, viewerToShow } from './store';
import { throttled } from './throttle';
import { troubleOf } from './trouble';

/** Looks at the archive follow each other no faster than this while a list is being read. */
const READ_EVERY_MS = 300;
/** "5 minutes ago" is renewed this often. */
const CLOCK_MS = 20_000;
/** While pages load, tabs change many times a second. */
const TABS_EVERY_MS = 200;

/** The rules of evidence come beside the first load: what the panel shows before it knows anybody needs none of them. */
const rules = () => import('../../archive/history/read-knowledge');

/** Keeps the store in step with the settings, the place and the archive until the signal ends it. */
export function startSession(store: PanelStore, signal: AbortSignal): void {
  const readAgain = throttled(() => readRemembered(store, signal), READ_EVERY_MS, signal);
  onRoute((route) => store.setState(route.view === 'people' ? { route, peopleAsked: route } : { route }), signal);
  onSettings((settings) => store.setState({ settings }), signal);
  onProblems((problems) => store.setState({ problems }), signal);
  followRecording((recording) => store.setState({ recording, now: Date.now() }), signal).catch((error) =>
    console.error('Whether a recording runs could not be read', error),
  );
  onPlace((place) => {
    const isOtherViewer = place?.viewer !== store.getState().place?.viewer;
    store.setState({ place, now: Date.now() });
    if (isOtherViewer) readAgain();
  }, signal);
  onWriteTrouble((writeTrouble) => store.setState({ writeTrouble }), signal);
  onAnnounce(readAgain, signal);
  const lookWhere = throttled(() => lookWhereTheyAre(store), TABS_EVERY_MS, signal);
  onTabs(lookWhere, signal);
  lookWhere();
  const clock = setInterval(() => store.setState({ now: Date.now() }), CLOCK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(clock);
    store.getState().archive?.close();
  });
  store.subscribe((state, before) => {
    if (state.chosenViewer !== before.chosenViewer) readAgain();
  });
  void begin(store, readAgain);
}

async function begin(store: PanelStore, readAgain: () => void): Promise<void> {
  // Fetched while the settings are read; where that fails, the reading that needs it says so.
  rules().catch(() => undefined);
  const before = store.getState();
  try {
    const [salt, settings, place, problems, writeTrouble] = await Promise.all([
      readMaskedNames(),
      readSettings(),
      readPlace(),
      readProblems(),
      readWriteTrouble(),
    ]);
    store.setState(stillUnread({ settings, place, problems, writeTrouble }, before, store.getState()));
    if (salt !== null) await maskFirst(store);
    readAgain();
  } catch (error) {
    store.setState({ trouble: troubleOf(error) });
  }
}

/** Before any name is drawn. Where that fails real names stand there, as the menu says. */
async function maskFirst(store: PanelStore): Promise<void> {
  try {
    await open(store);
    await (await import('./mask-names')).maskAsBefore(store);
  } catch (error) {
    console.error('Names could not be masked', error);
  }
}

async function lookWhereTheyAre(store: PanelStore): Promise<void> {
  const isThere = await isOnInstagram().catch(() => null);
  if (store.getState().isOnInstagram !== isThere) store.setState({ isOnInstagram: isThere });
}

/** Reads everything of the archive that all views need, then sets it at once. */
export async function readRemembered(store: PanelStore, signal: AbortSignal): Promise<void> {
  try {
    const yieldNow = yielding(signal);
    const archive = store.getState().archive ?? (await open(store));
    const viewers = await readViewers(archive);
    const { chosenViewer, place } = store.getState();
    const viewer = viewerToShow(viewers, chosenViewer, place);
    const before = store.getState().remembered?.contexts ?? null;
    const seen =
      viewer === null
        ? { readings: [], knowledge: NOTHING_KNOWN, contexts: null }
        : await readViewer(archive, viewer, before);
    // At a million accounts each takes its time: telling who is where, and drawing it.
    await yieldNow();
    const number = (store.getState().remembered?.edition ?? 0) + 1;
    store.setState({ remembered: { viewers, viewer, ...seen, edition: number }, trouble: null, now: Date.now() });
  } catch (error) {
    if (signal.aborted) return;
    // What a newer Balik wrote may be laid out in another way.
    const trouble = store.getState().archive?.isNewer ? 'newer-version' : troubleOf(error);
    // The browser may take a connection away at any time; the next time opens a new one.
    if (trouble === 'closed') store.setState({ archive: null });
    console.error('The archive could not be read', error);
    store.setState({ trouble });
  }
}

async function readViewer(
  archive: Archive,
  viewer: AccountId,
  contextsBefore: Contexts | null,
): Promise<Pick<Remembered, 'readings' | 'ownCounts' | 'knowledge' | 'contexts'>> {
  const [readings, ownCounts, knowledge, contexts] = await Promise.all([
    readReadings(archive, viewer),
    readOwnCounts(archive, viewer, Date.now()),
    rules().then(({ readFollowKnowledge }) => readFollowKnowledge(archive, viewer, Date.now())),
    readContexts(archive, viewer, contextsBefore),
  ]);
  return { readings, ownCounts, knowledge: knowledgeOf(knowledge), contexts };
}

async function open(store: PanelStore): Promise<Archive> {
  const archive = await openArchive({
    name: await readArchiveName(),
    mode: 'read',
    onBlocked: () => store.setState({ trouble: 'blocked' }),
    onClosed: () => store.setState({ archive: null }),
  });
  store.setState(archive.isNewer ? { archive, writeTrouble: 'newer-version' } : { archive });
  return archive;
}
