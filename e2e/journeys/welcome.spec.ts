/** The page after install. Every other journey has closed it before it begins (`e2e/harness/welcome-tab.ts`). */
import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import pkg from '../../package.json' with { type: 'json' };
import { welcome as german } from '../../src/i18n/de/welcome';
import { welcome as english } from '../../src/i18n/en/welcome';
import { factsOf, TAGS } from '../../src/i18n/languages';
import { axeFindings } from '../harness/axe';
import { test } from '../harness/journey';
import { changeManifest, distWith, distWithout } from '../harness/other-dist';
import { isPanelBeside } from '../harness/panel-beside';
import { storedIn } from '../harness/stored';
import { isWelcome, welcomeTab } from '../harness/welcome-tab';

/** What the person chose in the settings, of which nothing is there after install. */
const choose = (page: Page, settings: object) =>
  page.evaluate(
    (chosen) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(value: object): Promise<void> } } } }
      ).chrome.storage.local.set({ settings: chosen }),
    settings,
  );

test('it opens after install, once and in front; what it stores is nothing, and an update does not open it', async ({
  journey,
}) => {
  const dist = distWith((manifest) => {
    manifest.version = '0.0.9';
  });
  try {
    const j = await journey({ launch: { own: true, dist, keepsWelcome: true }, consent: false });
    const page = await welcomeTab(j.context);
    const open = () => j.context.pages().filter(isWelcome).length;
    await page.locator('[data-welcome]').waitFor();
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await storedIn(page)).toEqual({});
    expect(open()).toBe(1);
    await page.close();
    await j.panel.consent(j.page);
    changeManifest(dist, (manifest) => {
      manifest.version = pkg.version;
    });
    await j.reloadExtension();
    // The same event that tells of an install has told of the update.
    await expect.poll(async () => (await storedIn(await j.panel.page()))['versionTold']).toBe('0.0.9');
    expect(open()).toBe(0);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});

test('its button opens the panel beside the page, where nothing is read before Start', async ({ journey }) => {
  const j = await journey({ launch: { own: true, keepsWelcome: true }, consent: false });
  const page = await welcomeTab(j.context);
  await page.bringToFront();
  expect(await isPanelBeside(j)).toBe(false);
  await page.locator('[data-open-panel]').click();
  await expect.poll(() => isPanelBeside(j)).toBe(true);
  await expect(page.locator('[data-welcome]')).toBeVisible();
});

test('where the browser has no place beside the page, its button leads to the panel in the same tab', async ({
  journey,
}) => {
  const dist = distWith((manifest) => {
    delete manifest.sidebar_action;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((one) => one !== 'sidePanel');
  });
  try {
    const j = await journey({ launch: { own: true, dist, keepsWelcome: true }, consent: false });
    const page = await welcomeTab(j.context);
    await page.locator('[data-open-panel]').click();
    await expect(page.locator('[data-view="consent"]')).toBeVisible();
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});

test('it is clean for axe at 320 px, light and dark, each way in it is gone by keys, and no language runs over', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ launch: { own: true, keepsWelcome: true }, consent: false });
  const page = await welcomeTab(j.context);
  await page.setViewportSize({ width: 320, height: 740 });
  await page.bringToFront();
  await page.locator('[data-welcome]').waitFor();
  for (const stop of ['[data-open-panel]', 'a[href="https://www.instagram.com/"]', 'summary']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(stop)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-browser]')).toHaveCount(2);
  await expect(page.locator('[data-browser] svg').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await axeFindings(page)).toEqual([]);
  }
  for (const language of TAGS) {
    await choose(page, { language });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', factsOf(language).direction);
    await page.locator('details').evaluate((fold: HTMLDetailsElement) => {
      fold.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), language).toBeLessThanOrEqual(
      0,
    );
  }
});

test('open, it follows the language and the theme that are chosen, and speaks English where a language is lost', async ({
  journey,
}) => {
  const dist = distWithout(german.title);
  try {
    const j = await journey({ launch: { own: true, dist, keepsWelcome: true }, consent: false });
    const page = await welcomeTab(j.context);
    const html = page.locator('html');
    await page.locator('[data-welcome]').waitFor();
    await choose(page, { language: 'ar', theme: 'dark' });
    await expect(html).toHaveAttribute('lang', 'ar');
    await expect(html).toHaveAttribute('dir', 'rtl');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await choose(page, { language: 'de', theme: 'light' });
    await expect(html).toHaveAttribute('lang', 'en');
    await expect(html).toHaveAttribute('dir', 'ltr');
    await expect(html).toHaveAttribute('data-theme', 'light');
    await expect(page.locator('h1')).toHaveText(english.title);
    await page.reload();
    await expect(page.locator('h1')).toHaveText(english.title);
    await choose(page, { language: 'fr', theme: 'light' });
    await expect(html).toHaveAttribute('lang', 'fr');
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});
