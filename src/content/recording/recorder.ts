import { entryText, type RecordEntry } from '../../instagram/record/entry';
import { heardIn } from '../../instagram/record/heard';
import { recordAnswer } from '../../instagram/record/record-answer';
import { recordBlocks } from '../../instagram/record/record-document';
import { openReplacement } from '../../instagram/record/replaced';
import { documentTexts } from '../../instagram/translate/document';
import { readCookieClaim } from '../../instagram/viewer';
import { MOST_RECORD_MESSAGE_CHARS } from '../../messages/limits';
import { onTap, WIDE_FOR_MS, WIDE_TAP_EVENT } from '../../messages/page-tap';
import type { RecorderOrder } from '../../messages/record-messages';
import { openRecordOutbox } from './record-outbox';
import { type TellScreen, watchScreen } from './screen-teller';
import { widen } from './widen';

const SAY_EVERY_MS = 1_000;
const WIDEN_EVERY_MS = WIDE_FOR_MS / 3;
/** Answers that wait to be replaced; more are not recorded, the page's own work goes before. */
const MOST_WAITING = 200;

/**
 * Records until `signal` ends it: what the observer hears and what the page shows, replaced here, before any of it leaves
 * the page. `before`: what was heard already. `stop` is called when the recording is over.
 */
export function startRecorder(
  { key, words, startedAt, until }: RecorderOrder,
  before: readonly string[],
  signal: AbortSignal,
  stop: () => void,
): void {
  const replacement = openReplacement(key, words);
  const outbox = openRecordOutbox(startedAt, stop);
  const heard = [...before];
  let hasBegun = false;
  let address = '';

  /** Conversations are nobody's business, whatever is asked for beside them. */
  const isAmongMessages = () => location.pathname.startsWith('/direct');
  const sinceStart = (at = Date.now()) => Math.max(0, Math.round(at - startedAt));

  function add(entry: RecordEntry): void {
    const text = entryText(entry);
    outbox.put(text.length <= MOST_RECORD_MESSAGE_CHARS ? text : entryText({ ...entry, body: '' }));
  }

  function tellPage(isLoaded: boolean): void {
    if (isAmongMessages() || (!isLoaded && location.href === address)) return;
    address = location.href;
    const cookie = readCookieClaim(document.cookie).id ?? null;
    add({
      t: sinceStart(),
      what: 'page',
      address: replacement.address(location.pathname),
      isLoaded,
      cookie: cookie === null ? null : replacement.invented.digits(cookie),
      body: isLoaded
        ? recordBlocks(documentTexts(document), [cookie, location.pathname.split('/')[1]], replacement)
        : '',
    });
  }

  function replaceHeard(): void {
    while (hasBegun && heard.length > 0 && !signal.aborted) {
      const answer = heardIn(heard.shift()!);
      if (answer === null || isAmongMessages()) continue;
      tellPage(false);
      add(recordAnswer(answer, sinceStart(answer.at), replacement));
    }
  }

  function hear(detail: string): void {
    // By where the page stood as it was answered: until it is replaced, the person may have gone elsewhere.
    if (heard.length >= MOST_WAITING || isAmongMessages()) return;
    heard.push(detail);
    // A page out of sight may go at any moment, and its idle ones are rationed.
    if (document.hidden) replaceHeard();
    else requestIdleCallback(replaceHeard, { timeout: 500 });
  }

  function tick(): void {
    tellPage(false);
    void outbox.say();
    if (Date.now() >= until) stop();
  }

  function begin(): void {
    hasBegun = true;
    tellPage(true);
    replaceHeard();
    const tellScreen: TellScreen = (what, region, body) => add({ t: sinceStart(), what, region, body });
    watchScreen(tellScreen, replacement, () => !document.hidden && !isAmongMessages(), signal);
    const telling = setInterval(tick, SAY_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(telling));
  }

  const widenNow = () => isAmongMessages() || widen();
  const widening = setInterval(widenNow, WIDEN_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(widening));
  widenNow();
  onTap(hear, signal);
  onTap(hear, signal, WIDE_TAP_EVENT);
  const leave = () => {
    replaceHeard();
    outbox.hurry();
  };
  window.addEventListener('pagehide', leave, { signal });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { signal, once: true });
  else begin();
}
