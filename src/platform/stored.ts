import type { Storage } from 'webextension-polyfill';
import { native } from './native';

type Area = 'local' | 'session';

/** Reads one key of the extension's small storage; undefined where it was never written. */
export async function readStored(area: Area, key: string): Promise<unknown> {
  return (await native.storage[area].get(key))[key];
}

/** Writes one key; rejects where the browser refuses, for want of room say. */
export async function writeStored(area: Area, key: string, value: unknown): Promise<void> {
  await native.storage[area].set({ [key]: value });
}

/** Removes keys; those that are not there are no error. */
export async function clearStored(area: Area, keys: readonly string[]): Promise<void> {
  await native.storage[area].remove([...keys]);
}

/** Calls back with the new value each time another context (or this one) changes the key. */
export function onStored(area: Area, key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, Storage.StorageChange>, name: string) => {
    const change = changes[key];
    if (name === area && change !== undefined) listener(change.newValue);
  };
  native.storage.onChanged.addListener(heard);
  // Where the extension is gone there is nothing left to take a listener from.
  signal.addEventListener('abort', () => native.storage?.onChanged?.removeListener(heard), { once: true });
}

/** Calls back with what is stored, now and each time it changes; rejects where it cannot be read. */
export async function followStored(
  area: Area,
  key: string,
  listener: (value: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  onStored(area, key, listener, signal);
  listener(await readStored(area, key));
}
