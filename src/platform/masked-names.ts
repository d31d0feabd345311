import { clearStored, readStored, writeStored } from './stored';

const KEY = 'maskedNames';

/** By which number names are invented, where invented ones stand in place of the real; null = the real ones stand there. */
export async function readMaskedNames(): Promise<number | null> {
  const stored = await readStored('session', KEY);
  return typeof stored === 'number' ? stored : null;
}

/** Kept for the browser's session, and not beyond: whoever comes back days later would take the names for real. */
export async function writeMaskedNames(salt: number | null): Promise<void> {
  if (salt === null) await clearStored('session', [KEY]);
  else await writeStored('session', KEY, salt);
}
