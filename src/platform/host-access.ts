import { native } from './native';

/** People may take back what the manifest asks for: Firefox in its list of add-ons, Chromium on the icon's menu. */
const WHAT = { origins: ['https://www.instagram.com/*'] };

/** Whether Balik may be on instagram.com at all. */
export function hasHostAccess(): Promise<boolean> {
  return native.permissions.contains(WHAT);
}

/** Asks the person for it; only within a click, and before anything is awaited. */
export function askHostAccess(): Promise<boolean> {
  return native.permissions.request(WHAT);
}

/** Calls back whenever a permission was given or taken back. */
export function onHostAccess(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = native.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
}
