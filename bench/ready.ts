import type { Page } from 'playwright';
import type { Balik } from '../e2e/harness/balik';
import type { View } from '../src/panel/shell/views';
import { processorTime } from './processor-time';

/** How long something took by the page's own clock, and how much of that its main thread was at work. */
export interface Took {
  readonly ms: number;
  readonly busyMs: number;
}

/** From the navigation's start to `data-ready` of the view. */
export async function opened({ context, extensionId }: Balik, view: View): Promise<Took> {
  const page = await context.newPage();
  // A page of the same process, so that its main thread is there already and its time goes on.
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const busyMs = await processorTime(context, page);
  await page.addInitScript((name) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(`[data-view="${name}"][data-ready]`) === null) return;
      observer.disconnect();
      Object.assign(globalThis, { readyAt: performance.now() });
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  }, view);
  const before = await busyMs();
  await page.goto(`chrome-extension://${extensionId}/src/panel/index.html#/${view}`);
  const handle = await page.waitForFunction(() => (globalThis as { readyAt?: number }).readyAt);
  const ms = (await handle.jsonValue()) as number;
  const took = { ms, busyMs: (await busyMs()) - before };
  await page.close();
  return took;
}

/** Nobody finds a tab sooner; what an opened panel does in that time, it does for people too. */
const BEFORE_A_CLICK_MS = 500;

/** A panel that was opened at a view, and has come to rest. */
export async function openedAt({ context, extensionId }: Balik, view: View): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/panel/index.html#/${view}`);
  await page.locator(`[data-view="${view}"][data-ready]`).waitFor();
  await page.waitForTimeout(BEFORE_A_CLICK_MS);
  return page;
}

/** In a panel that was opened at Data: from the click on the view's name until all of it stands there. */
export async function switched(balik: Balik, view: View): Promise<Took> {
  const page = await openedAt(balik, 'data');
  const busyMs = await processorTime(balik.context, page);
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
  const before = await busyMs();
  await tab.click();
  const ms = await page.evaluate(() => (globalThis as unknown as { readyAfter: Promise<number> }).readyAfter);
  const took = { ms, busyMs: (await busyMs()) - before };
  await page.close();
  return took;
}
