/** The ground: the only room that touches `browser.*`. Everybody else asks here. */
import { native } from './native';

/** Extension pages' origin, "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
export function extensionOrigin(): string {
  return native.runtime.getURL('').replace(/\/$/, '');
}

export function extensionId(): string {
  return native.runtime.id;
}

/** As the manifest writes it: "1.4.0". */
export function extensionVersion(): string {
  return native.runtime.getManifest().version;
}

/** The browser's interface language, then those it asks pages for, as BCP 47 tags: the same in the panel and the worker. */
export function browserLanguages(): string[] {
  return [native.i18n.getUILanguage(), ...(globalThis.navigator?.languages ?? [])];
}

/** False once the extension was updated, reloaded or removed under a content script that still runs. */
export function isExtensionAlive(): boolean {
  try {
    return native.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
