import type { Balik } from '../e2e/harness/balik';
import type { View } from '../src/panel/shell/views';

/** From the navigation's start to `data-ready` of the view, by the page's own clock. */
export async function opened({ context, extensionId }: Balik, view: View): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((name) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(`[data-view="${name}"][data-ready]`) === null) return;
      observer.disconnect();
      Object.assign(globalThis, { readyAt: performance.now() });
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  }, view);
  await page.goto(`chrome-extension://${extensionId}/src/panel/index.html#/${view}`);
  const handle = await page.waitForFunction(() => (globalThis as { readyAt?: number }).readyAt);
  const ms = (await handle.jsonValue()) as number;
  await page.close();
  return ms;
}

/** Nobody finds a tab sooner; what an opened panel does in that time, it does for people too. */
const BEFORE_A_CLICK_MS = 500;

/** In a panel that was opened at Data: from the click on the view's name until all of it stands there. */
export async function switched({ context, extensionId }: Balik, view: View): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/panel/index.html#/data`);
  await page.locator('[data-view="data"][data-ready]').waitFor();
  await page.waitForTimeout(BEFORE_A_CLICK_MS);
  const tab = page.locator(`nav a[href="#/${view}"]`);
  await tab.evaluate((link, name) => {
    const readyAfter = new Promise<number>((done) => {
      let clickedAt = 0;
      link.addEventListener('click', (event) => {
        clickedAt = event.timeStamp;
      });
      const observer = new MutationObserver(() => {
        if (document.querySelector(`[data-view="${name}"][data-ready]`) === null) return;
        observer.disconnect();
        done(performance.now() - clickedAt);
      });
      observer.observe(document, { childList: true, subtree: true, attributes: true });
    });
    Object.assign(globalThis, { readyAfter });
  }, view);
  await tab.click();
  const ms = await page.evaluate(() => (globalThis as unknown as { readyAfter: Promise<number> }).readyAfter);
  await page.close();
  return ms;
}
