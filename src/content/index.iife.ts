/**
 * The content script: translates what the page was answered, hands it over, draws marks. It asks instagram.com for
 * nothing and acts on nothing there. Before the person presses Start it only waits for that.
 */
import { isExtensionAlive } from '../platform/extension';
import { followPageSettings, type PageSettings } from '../platform/page-settings';
import { holdAnswers } from './held-answers';
import { type Session, startReading } from './reading-session';

/** Ends when the extension is updated or removed under this page: then it takes its marks away and is gone. */
const life = new AbortController();

/** Whether this page was answered things that nobody held: before this script was there, or before the person's Start. */
let isLate = document.readyState !== 'loading';
const takeHeld = holdAnswers(life.signal);

let session: Session | null = null;
let stopSession: AbortController | null = null;

function follow(settings: PageSettings): void {
  if (life.signal.aborted) return;
  const { held, dropped } = takeHeld();
  const since = { isLate: isLate || dropped > 0, held, dropped };
  isLate = true;
  if (!settings.hasConsented) {
    stopSession?.abort();
    session = null;
  } else if (session === null) {
    stopSession = new AbortController();
    const signal = AbortSignal.any([life.signal, stopSession.signal]);
    session = startReading(settings, since, signal, () => life.abort());
  } else session.update(settings);
}

/** Nothing tells a content script that its extension is gone; a page at rest must not keep its marks. */
const LOOKS_EVERY_MS = 2_000;
const pulse = setInterval(() => {
  if (!isExtensionAlive()) life.abort();
}, LOOKS_EVERY_MS);
life.signal.addEventListener('abort', () => clearInterval(pulse));

followPageSettings(follow, life.signal).catch(() => life.abort());
