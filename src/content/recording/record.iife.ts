/**
 * The recorder: a file of its own, so that reading along carries nothing of it. Where no recording runs, and one runs only
 * while a person makes one for a report, it keeps nothing and does nothing but ask whether one does.
 */
import { onTap, WIDE_TAP_EVENT } from '../../messages/page-tap';
import type { RecorderOrder } from '../../messages/record-messages';
import { isExtensionAlive } from '../../platform/extension';
import { followRecordingFlag } from '../../platform/recording';
import { sayFromPage } from '../say';
import { startRecorder } from './recorder';

/** Answers that come before it is known whether a recording runs. */
const MOST_EARLY = 50;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
const early: string[] = [];
const unsure = new AbortController();
for (const event of [undefined, WIDE_TAP_EVENT] as const)
  onTap((detail) => early.length < MOST_EARLY && early.push(detail), unsure.signal, event);

const life = new AbortController();
let running: AbortController | null = null;

function knowNow(): string[] {
  unsure.abort();
  return early.splice(0);
}

async function follow(isOn: boolean): Promise<void> {
  if (!isExtensionAlive()) life.abort();
  if (!isOn) {
    running?.abort();
    running = null;
    knowNow();
    return;
  }
  if (running !== null || life.signal.aborted) return;
  const mine = new AbortController();
  running = mine;
  const order = await askUntilTold(mine.signal);
  if (running !== mine) return;
  const before = knowNow();
  if (order !== null) startRecorder(order, before, AbortSignal.any([life.signal, mine.signal]), () => mine.abort());
}

/** A tab that cannot ask just now is not left out of the recording without a word: it asks again. null = none runs, or it is over. */
async function askUntilTold(signal: AbortSignal): Promise<RecorderOrder | null> {
  for (let waitMs = FIRST_WAIT_MS; !signal.aborted; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    const reply = await sayFromPage('askRecording', null);
    if (reply !== undefined) return reply.ok ? reply.value : null;
    if (!isExtensionAlive()) life.abort();
    if (life.signal.aborted) break;
    await new Promise((done) => setTimeout(done, waitMs));
  }
  return null;
}

followRecordingFlag((isOn) => void follow(isOn), life.signal).catch(() => {
  life.abort();
  knowNow();
});
