import type { Page } from '@playwright/test';

/** All that lies in the extension's `storage.local`; in any page of the extension. */
export function storedIn(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
    };
    return chrome.storage.local.get(null);
  });
}
