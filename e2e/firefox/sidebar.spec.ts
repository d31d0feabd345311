import { expect } from '@playwright/test';
import { GECKO_ID } from '../../manifest.config';
import { type Privileged, privilegedOf } from '../harness/firefox-privileged';
import { test } from '../harness/journey';

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
