import { clearStored, onStored, readStored, writeStored } from './stored';

/** Why nothing new can be stored just now. Kept for the browser's session, so that the panel can say it. */
export type WriteTrouble = 'quota' | 'newer-version' | 'cannot-open' | 'blocked';

const KEY = 'writeTrouble';
const TROUBLES: readonly WriteTrouble[] = ['quota', 'newer-version', 'cannot-open', 'blocked'];

const asWriteTrouble = (stored: unknown) => TROUBLES.find((one) => one === stored) ?? null;

/** What keeps the archive from storing just now; null = nothing does. */
export async function readWriteTrouble(): Promise<WriteTrouble | null> {
  return asWriteTrouble(await readStored('session', KEY));
}

/** Written by the background only; null = all is well again. */
export async function writeWriteTrouble(trouble: WriteTrouble | null): Promise<void> {
  if (trouble === null) await clearStored('session', [KEY]);
  else await writeStored('session', KEY, trouble);
}

/** Calls back each time it changes, and not now; null = all is well again. */
export function onWriteTrouble(listener: (trouble: WriteTrouble | null) => void, signal: AbortSignal): void {
  onStored('session', KEY, (value) => listener(asWriteTrouble(value)), signal);
}
