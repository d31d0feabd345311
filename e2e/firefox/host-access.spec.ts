/** In Firefox a person may take the site's permission back at any time, in the list of add-ons. */
import { expect } from '@playwright/test';
import { GECKO_ID } from '../../manifest.config';
import { axeFindings } from '../harness/axe';
import { type Privileged, privilegedOf } from '../harness/firefox-privileged';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';

/** What the switch in about:addons does. */
const takeBack = (privileged: Privileged) =>
  privileged(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(given);
     await ExtensionPermissions.remove(given, { permissions: [], origins: ['https://www.instagram.com/*'] }, extension);`,
    GECKO_ID,
  );

/** Presses a button of the question that Firefox itself asks. */
const answer = async (privileged: Privileged, button: 'button' | 'secondaryButton') => {
  // Firefox is deaf to clicks that come too soon after its question, unless it is told not to be.
  await privileged(`Services.prefs.setIntPref('security.notification_enable_delay', 0);`);
  const press = () =>
    privileged<boolean>(
      `const asking = [...Services.wm.getEnumerator('navigator:browser')]
         .map((one) => one.PopupNotifications.panel)
         .find((panel) => panel.state === 'open');
       const question = asking?.querySelector('popupnotification');
       question?.[given].click();
       return Boolean(question);`,
      button,
    );
  await expect.poll(press).toBe(true);
};

test('permission for the site taken back: the panel says so and offers it again; what was read stays', async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 }, launch: { own: true } });
  const privileged = privilegedOf(j.context)!;
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 30, coverage: 'whole' });
  const panel = await j.panel.page();
  const notice = panel.locator('[data-host-access]');
  await expect(notice).toHaveCount(0);

  await takeBack(privileged);
  await expect(notice).toHaveAttribute('data-host-access', 'gone');
  // What is to be done first is said first: reading would bring nothing.
  for (const [language, words] of [
    ['id', 'Izinkan dulu Balik'],
    ['en', 'Allow Balik on instagram.com again first'],
  ] as const) {
    await j.panel.choose({ language });
    await expect(panel.locator('[data-next]')).toHaveCount(1);
    await expect(panel.locator('[data-next="access"]')).toContainText(words);
  }
  await panel.setViewportSize({ width: 360, height: 740 });
  expect(await axeFindings(panel)).toEqual([]);
  await panel.screenshot({ path: 'artifacts/no-access.png' });
  await j.page.bringToFront();
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('following');
  await j.person.readToEnd();
  await expect(j.page.locator('balik-mark')).toHaveCount(0);
  await j.panel.show('now');
  await expect(panel.locator('[data-reading="following"][data-seen="20"]')).toHaveCount(0);
  await j.panel.expectReading('followers', { seen: 30, coverage: 'whole' });

  await panel.locator('[data-allow-access]').click();
  await answer(privileged, 'secondaryButton');
  await expect(notice).toHaveAttribute('data-host-access', 'gone');
  // A panel that is opened meanwhile knows it from the start.
  await panel.reload();
  await expect(notice).toHaveAttribute('data-host-access', 'gone');
  await panel.locator('[data-allow-access]').click();
  await answer(privileged, 'button');
  await expect(notice).toHaveAttribute('data-host-access', 'again');
  await expect(panel.locator('[data-next="access"]')).toHaveCount(0);
  await j.page.bringToFront();
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 10, 'only-i-follow': 10, 'only-they-follow': 20, unknown: 0 });
});
