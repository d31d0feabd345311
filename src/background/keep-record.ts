import { headLine } from '../instagram/record/head';
import { PLAIN_WORDS } from '../instagram/record/vocabulary';
import type { RecorderOrder } from '../messages/record-messages';
import { extensionVersion } from '../platform/extension';
import {
  clearRecording,
  isRunning,
  MOST_RECORD_CHARS,
  RECORDING_MS,
  type Recording,
  type RecordingEnd,
  readRecording,
  writeRecording,
  writeRecordPart,
} from '../platform/recording';
import { mustHaveConsent } from './consent';

/** So many names of batches are kept: a recorder says one again at once or never. */
const MOST_BATCHES = 20;

/** Begins a recording for a report; one that was there before is thrown away. */
export async function startRecording(): Promise<null> {
  await mustHaveConsent();
  await clearRecording();
  const startedAt = Date.now();
  const version = extensionVersion();
  const head = headLine(version);
  await writeRecordPart(0, head);
  await writeRecording({
    startedAt,
    until: startedAt + RECORDING_MS,
    key: [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    ...{ version, chars: head.length, parts: 1, lastBatches: [], endedBy: null },
  });
  return null;
}

/** Ends it; what was recorded waits for the person, until the browser is closed. */
export async function stopRecording(): Promise<null> {
  const recording = await readRecording();
  if (recording?.endedBy === null) await end(recording, Date.now() < recording.until ? 'hand' : 'time');
  return null;
}

export async function discardRecording(): Promise<null> {
  await clearRecording();
  return null;
}

/** What a recorder needs, or null where no recording runs. */
export async function tellRecorder(): Promise<RecorderOrder | null> {
  await mustHaveConsent();
  const recording = await readRunning();
  if (recording?.key == null) return null;
  const { key, startedAt, until } = recording;
  return { key, words: PLAIN_WORDS, startedAt, until };
}

interface Batch {
  readonly startedAt: number;
  readonly batch: string;
  readonly text: string;
}

/** Adds to the record, and answers whether the recording goes on. What comes late of one before is of another key: it is in none. */
export async function addToRecord({ startedAt, batch, text }: Batch): Promise<boolean> {
  await mustHaveConsent();
  const recording = await readRunning();
  if (recording?.startedAt !== startedAt) return false;
  if (recording.lastBatches.includes(batch)) return true;
  const chars = recording.chars + text.length;
  if (chars > MOST_RECORD_CHARS) {
    await end(recording, 'size');
    return false;
  }
  await writeRecordPart(recording.parts, text);
  const lastBatches = [batch, ...recording.lastBatches].slice(0, MOST_BATCHES);
  await writeRecording({ ...recording, chars, parts: recording.parts + 1, lastBatches });
  return true;
}

/** The recording that runs; one whose time is over is ended. */
async function readRunning(): Promise<Recording | null> {
  const recording = await readRecording();
  if (recording === null || isRunning(recording, Date.now())) return recording;
  if (recording.endedBy === null) await end(recording, 'time');
  return null;
}

/** The key goes: from now on nothing in the record can be led back to anybody. */
async function end(recording: Recording, endedBy: RecordingEnd): Promise<void> {
  await writeRecording({ ...recording, key: null, lastBatches: [], endedBy });
}
