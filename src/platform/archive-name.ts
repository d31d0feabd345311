import { readStored, writeStored } from './stored';

/**
 * Which database holds what Balik remembers. Always the first one, unless it would not open any more and the person
 * chose to begin with a fresh one beside it.
 */
const KEY = 'archiveName';
const FIRST = 'balik';
const NAME = /^balik(?:-(\d{1,4}))?$/;

/** The name of the database in use; "balik" where none was written, or no such name. */
export async function readArchiveName(): Promise<string> {
  const stored = await readStored('local', KEY);
  return typeof stored === 'string' && NAME.test(stored) ? stored : FIRST;
}

/** Which database is used from the next opening on. Written by the background only. */
export async function writeArchiveName(name: string): Promise<void> {
  await writeStored('local', KEY, name);
}

/** The n-th database after this one: balik, balik-2, balik-3 … */
export function laterArchiveName(name: string, steps: number): string {
  return `${FIRST}-${Number(NAME.exec(name)?.[1] ?? 1) + steps}`;
}
