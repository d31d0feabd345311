import { rmSync } from 'node:fs';
import { type BrowserContext, expect } from '@playwright/test';
import { GECKO_ID } from '../../manifest.config';
import { insideOf } from '../harness/firefox-inside';
import { type Privileged, privilegedOf } from '../harness/firefox-privileged';
import { test } from '../harness/journey';
import { distWith } from '../harness/other-dist';

/** A click with the mouse on Balik's icon in the foremost window, where somebody pinned it to the toolbar. */
const clickIcon = (privileged: Privileged) =>
  privileged(
    `const widget = given.replace(/[^a-z0-9_-]/gi, '_') + '-browser-action';
     const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
     CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
     const front = Services.wm.getMostRecentWindow('navigator:browser');
     const icon = front.document.getElementById(widget).querySelector('.unified-extensions-item-action-button');
     await new Promise((done) => front.requestAnimationFrame(() => front.requestAnimationFrame(done)));
     const { x, y, width, height } = icon.getBoundingClientRect();
     for (const type of ['mousemove', 'mousedown', 'mouseup'])
       front.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });`,
    GECKO_ID,
  );

/** What stands in the sidebar, or null when it is closed. */
const sidebar = (privileged: Privileged) =>
  privileged<string | null>(
    `const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
     if (!SidebarController.isOpen) return null;
     return SidebarController.browser.contentDocument.querySelector('browser')?.currentURI.spec ?? SidebarController.currentID;`,
  );

test('a click on the icon opens the panel in the sidebar, the next one closes it; also after the event page slept', async ({
  journey,
}) => {
  const j = await journey({ launch: { own: true } });
  const privileged = privilegedOf(j.context)!;
  await j.page.bringToFront();
  const panel = `${j.origin}/src/panel/index.html`;
  expect(await sidebar(privileged)).toBeNull();
  for (const isAsleep of [false, true]) {
    if (isAsleep) await j.stopWorker();
    await clickIcon(privileged);
    await expect.poll(async () => (await sidebar(privileged))?.startsWith(panel)).toBe(true);
    await clickIcon(privileged);
    await expect.poll(() => sidebar(privileged)).toBeNull();
  }
});

/** How many tabs of all windows show a page, and whether one of them is in front. */
const tabsOf = (privileged: Privileged, page: string) =>
  privileged<{ count: number; isInFront: boolean }>(
    `const shows = (tab) => tab.linkedBrowser.currentURI.spec.startsWith(given);
     const windows = [...Services.wm.getEnumerator('navigator:browser')];
     const front = Services.wm.getMostRecentWindow('navigator:browser');
     return {
       count: windows.flatMap(({ gBrowser }) => [...gBrowser.tabs].filter(shows)).length,
       isInFront: shows(front.gBrowser.selectedTab),
     };`,
    page,
  );

// Firefox for Android has no `sidebarAction`; here it is missing because the manifest asks for no sidebar.
test('where the browser has no sidebar, a click on the icon opens the panel as a tab, one at most', async ({
  journey,
}) => {
  const dist = distWith((manifest) => delete manifest.sidebar_action);
  try {
    const j = await journey({ launch: { own: true, dist }, consent: false });
    const privileged = privilegedOf(j.context)!;
    await j.page.bringToFront();
    expect(
      await j.inBackground(
        () => (globalThis as never as { browser: { sidebarAction?: object } }).browser.sidebarAction !== undefined,
        null,
      ),
    ).toBe(false);
    const panel = `${j.origin}/src/panel/index.html`;
    for (let time = 0; time < 2; time++) {
      await j.page.bringToFront();
      await clickIcon(privileged);
      await expect.poll(() => tabsOf(privileged, panel)).toEqual({ count: 1, isInFront: true });
    }
  } finally {
    rmSync(dist, { recursive: true });
  }
});

/** What the source says of the sidebar's page; nothing while it is not there yet. */
async function inSidebar(context: BrowserContext, source: string): Promise<string> {
  const privileged = privilegedOf(context)!;
  const id = await privileged<number | null>(
    `const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
     return SidebarController.browser.contentDocument.querySelector('browser')?.browsingContext.id ?? null;`,
  );
  return id === null ? '' : insideOf(privileged).runInWindow(id, source);
}

test('in the sidebar the way to the own profile stands beside another site, and not beside that profile', async ({
  journey,
}) => {
  const j = await journey({ launch: { own: true } });
  const privileged = privilegedOf(j.context)!;
  await j.page.bringToFront();
  await j.person.visitProfile(j.viewer.username);
  await clickIcon(privileged);
  await expect.poll(async () => (await sidebar(privileged))?.includes('/panel/')).toBe(true);
  const ways = () =>
    inSidebar(
      j.context,
      `(async () => document.querySelector('.checklist') ? String(document.querySelectorAll('[data-open-profile]').length) : '')()`,
    );
  await expect.poll(ways).toBe('0');
  await j.page.goto('about:blank');
  await expect.poll(ways).toBe('1');
  await j.person.visitProfile(j.viewer.username);
  await expect.poll(ways).toBe('0');
});
