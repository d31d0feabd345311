import { followStored, readStored, writeStored } from './stored';

/** In `storage.local`: the version up to which the person was told what is new, or need not be. Of this browser alone. */
const TOLD_KEY = 'versionTold';

/** Null where nothing is to be told: Balik was installed and never updated since. */
export function asVersion(stored: unknown): string | null {
  return typeof stored === 'string' && /^\d+(\.\d+){0,3}$/.test(stored) ? stored : null;
}

/** Whether a version came after another, each as the manifest writes it: "0.10.0" after "0.9.2". */
export function isLater(version: string, before: string): boolean {
  const [own, other] = [version, before].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = own.findIndex((part, place) => part !== (other[place] ?? 0));
  return at >= 0 && own[at]! > (other[at] ?? 0);
}

/** After an update: what came after the version before is new, unless something from before that is still untold. */
export async function noteUpdate(versionBefore: string): Promise<void> {
  const told = asVersion(await readStored('local', TOLD_KEY));
  if (told === null) await writeStored('local', TOLD_KEY, versionBefore);
}

/** The person has read what is new in this version, and wants to hear no more of it. */
export async function noteTold(version: string): Promise<void> {
  await writeStored('local', TOLD_KEY, version);
}

/** Tells, now and each time it changes, up to which version was told what is new; null = nothing is to be told. */
export function followVersionTold(listener: (version: string | null) => void, signal: AbortSignal): Promise<void> {
  return followStored('local', TOLD_KEY, (value) => listener(asVersion(value)), signal);
}
