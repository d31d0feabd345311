import { clearStored, followStored, readStored, writeStored } from './stored';

/** A recording lasts so long at most. */
export const RECORDING_MS = 15 * 60_000;
/** A record has so many characters at most; all are ASCII, so they are as many bytes. */
export const MOST_RECORD_CHARS = 5_000_000;

/** What ended it: the person, or a limit. */
export type RecordingEnd = 'hand' | 'time' | 'size';

/** A recording, and after it the record that it made. Lives for the browser's session only, and never on the disk. */
export interface Recording {
  readonly startedAt: number;
  readonly until: number;
  /** By which names are invented; null = thrown away, for the recording is over. */
  readonly key: string | null;
  /** Of the extension that made it. */
  readonly version: string;
  readonly chars: number;
  /** In so many pieces the record lies beside this. */
  readonly parts: number;
  /** Pieces that came last, by the names their senders gave them: one that is said again is known by it. */
  readonly lastBatches: readonly string[];
  /** null = it runs. */
  readonly endedBy: RecordingEnd | null;
}

/** In `storage.session`, which pages on instagram.com cannot read. */
const KEY = 'recording';
const partKey = (part: number) => `recordPart${part}`;
/** In `storage.local`, where they can: until when a recording runs, and nothing else. */
const FLAG = 'recordingUntil';

function asRecording(stored: unknown): Recording | null {
  return typeof stored === 'object' && stored !== null ? (stored as Recording) : null;
}

/** The recording that runs or is over; null = there is none. */
export async function readRecording(): Promise<Recording | null> {
  return asRecording(await readStored('session', KEY));
}

/** Calls back with the recording now and each time it changes. */
export function followRecording(listener: (recording: Recording | null) => void, signal: AbortSignal): Promise<void> {
  return followStored('session', KEY, (value) => listener(asRecording(value)), signal);
}

/** Whether a recording runs at `now`. */
export function isRunning(recording: Recording | null, now: number): boolean {
  return recording !== null && recording.endedBy === null && now < recording.until;
}

/** Written by the background only; tells pages on instagram.com whether one runs. */
export async function writeRecording(recording: Recording): Promise<void> {
  await writeStored('session', KEY, recording);
  if (recording.endedBy !== null) await clearStored('local', [FLAG]);
  else if ((await readStored('local', FLAG)) !== recording.until) await writeStored('local', FLAG, recording.until);
}

/** Written by the background only, beside the recording that counts it. */
export async function writeRecordPart(part: number, text: string): Promise<void> {
  await writeStored('session', partKey(part), text);
}

/** The whole text of a record. */
export async function readRecordText({ parts }: Recording): Promise<string> {
  const texts = await Promise.all(Array.from({ length: parts }, (_, at) => readStored('session', partKey(at))));
  return texts.join('');
}

/** Throws the record away, or what is left of one. */
export async function clearRecording(): Promise<void> {
  const parts = (await readRecording())?.parts ?? 0;
  await clearStored('local', [FLAG]);
  await clearStored('session', [KEY, ...Array.from({ length: parts }, (_, at) => partKey(at))]);
}

/** Calls back with whether a recording was begun and not ended, now and each time that changes; for pages on instagram.com. */
export function followRecordingFlag(listener: (isOn: boolean) => void, signal: AbortSignal): Promise<void> {
  return followStored('local', FLAG, (value) => listener(typeof value === 'number' && Date.now() < value), signal);
}
