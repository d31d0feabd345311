/** The ground: the only room that touches `browser.*`. Everybody else asks here. */
import { native } from './native';

/** Extension pages' origin, "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
export function extensionOrigin(): string {
  return native.runtime.getURL('').replace(/\/$/, '');
}

export function extensionId(): string {
  return native.runtime.id;
}

export function extensionVersion(): string {
  return native.runtime.getManifest().version;
}

/** The browser's interface language as a BCP 47 tag. */
export function browserLanguage(): string {
  return native.i18n.getUILanguage();
}

/** False once the extension was updated, reloaded or removed under a content script that still runs. */
export function isExtensionAlive(): boolean {
  try {
    return native.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
