import type { Page } from '@playwright/test';

/** From the next load on the first database does not open in this page; `raw`: not even as it stands. */
export async function breakDatabase(page: Page, raw: boolean): Promise<void> {
  await page.addInitScript((isRawBroken) => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      if (name !== 'balik' || (version === undefined && !isRawBroken)) return open.call(this, name, version);
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    };
  }, raw);
}
