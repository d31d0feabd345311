/** The ground: the only room that touches `browser.*`. Everybody else asks here. */
import browser from 'webextension-polyfill';

/** Extension pages' origin, "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
export function extensionOrigin(): string {
  return browser.runtime.getURL('').replace(/\/$/, '');
}

export function extensionId(): string {
  return browser.runtime.id;
}

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The browser's interface language as a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** False once the extension was updated, reloaded or removed under a content script that still runs. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
