import { expect, type Page } from '@playwright/test';
import { NAVIGATED, VIEWS } from '../../src/panel/shell/views';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { Keys } from '../harness/keys';
import { openMenu } from '../harness/panel';

const WORLD = { followers: 24, following: 20, mutual: 10 };
const LANGUAGES = ['en', 'id'] as const;

/** Where the text of the first word of the navigation begins, where the content does, and on how many lines words stand. */
const laidOut = (panel: Page) =>
  panel.evaluate(() => {
    const words = [...document.querySelectorAll<HTMLElement>('.header nav a')];
    const content = document.querySelector<HTMLElement>('.content')!;
    const { paddingLeft } = getComputedStyle(content);
    const beginOf = (node: HTMLElement) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().left;
    };
    const gear = document.querySelector<HTMLElement>('[data-settings-open] svg')!.getBoundingClientRect();
    const box = content.getBoundingClientRect();
    return {
      words: beginOf(words[0]!),
      brand: beginOf(document.querySelector<HTMLElement>('.header .brand')!),
      content: box.left + Number.parseFloat(paddingLeft),
      gearBefore: box.right - Number.parseFloat(paddingLeft) - gear.right,
      lines: new Set(words.map((word) => word.getBoundingClientRect().top)).size,
      tops: new Set(
        [...document.querySelectorAll('.header-top > *')].map((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return Math.round((top + bottom) / 2);
        }),
      ).size,
      tooWideBy: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });

test('the header begins where the content does at every width; six words stand on one line from 360 px in both languages', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  const panel = await j.panel.page();
  for (const language of LANGUAGES) {
    await j.panel.choose({ language });
    for (const width of [320, 360, 420, 760, 900, 1300]) {
      await panel.setViewportSize({ width, height: 740 });
      for (const view of VIEWS) {
        await j.panel.show(view);
        const { words, brand, content, gearBefore, lines, tops, tooWideBy } = await laidOut(panel);
        const where = `${view} ${language} ${width}`;
        expect(Math.abs(words - content), where).toBeLessThanOrEqual(1);
        expect(Math.abs(brand - content), where).toBeLessThanOrEqual(1);
        expect(Math.abs(gearBefore), where).toBeLessThanOrEqual(1);
        expect(tops, where).toBe(1);
        if (width >= 360) expect(lines, where).toBe(1);
        expect(tooWideBy, where).toBe(0);
      }
    }
  }
  // Where words are longer, no word is left alone on a line.
  await j.panel.choose({ language: 'es' });
  for (const width of [320, 360]) {
    await panel.setViewportSize({ width, height: 740 });
    await j.panel.show('insights');
    await expect(panel.locator('html')).toHaveAttribute('lang', 'es');
    const tops = await panel
      .locator('.header nav a')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    for (const top of tops) expect(tops.filter((one) => one === top).length, `${width}`).toBeGreaterThanOrEqual(3);
  }
});

test('of a single account the name stands in the header; a choice stands there where there are two', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  const panel = await j.panel.show('now');
  await expect(panel.locator('select[data-viewer]')).toHaveCount(0);
  await expect(panel.locator('[data-viewer-name]')).toContainText(j.viewer.username);
  await j.page.bringToFront();
  await j.person.switchViewer(j.secondViewer.username);
  await readBoth(j, j.secondViewer);
  await j.panel.show('now');
  await expect(panel.locator('select[data-viewer] option')).toHaveText([j.secondViewer.username, j.viewer.username]);
  await expect(panel.locator('[data-viewer-name]')).toHaveCount(0);
});

test('the menu takes a picture, prints and hides names; the keyboard opens it, goes through it and comes back', {
  tag: '@chromium',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  const panel = await j.panel.show('people', '?status=mutual');
  await panel.setViewportSize({ width: 360, height: 740 });
  const keys = new Keys(panel);
  await keys.to('[data-menu="panel"] button');
  await keys.press('Enter');
  expect(await keys.isOn('[data-picture-open]')).toBe(true);
  await keys.press('Escape');
  expect(await keys.isOn('[data-menu="panel"] button[aria-expanded="false"]')).toBe(true);

  await keys.press('Enter');
  await keys.press('Enter');
  await panel.locator('dialog [data-picture]').waitFor();
  await keys.press('Escape');
  await expect(panel.locator('dialog')).toHaveCount(0);
  expect(await keys.isOn('[data-menu="panel"] button')).toBe(true);

  await keys.press('Enter');
  await keys.to('[data-mask]');
  await keys.press('Enter');
  await expect(panel.locator('[data-menu="panel"]')).toHaveAttribute('data-masking', 'on');
  await expect(panel.getByRole('button', { name: 'More, invented names are shown' })).toBeVisible();
  await expect(panel.locator('[data-viewer-name]')).not.toContainText(j.viewer.username);
  await openMenu(panel);
  await expect(panel.locator('[data-mask]')).toHaveAttribute('aria-pressed', 'true');
  // However narrow the panel, the list stands in it whole.
  const { width, height } = panel.viewportSize()!;
  for (const narrow of [320, 360]) {
    await panel.setViewportSize({ width: narrow, height });
    expect((await panel.locator('[data-menu="panel"] .menu-list').boundingBox())!.x).toBeGreaterThan(4);
  }
  await panel.setViewportSize({ width, height });
  await panel.keyboard.press('Escape');
  // A panel opened anew in the same session of the browser shows them as well, each the same, from its first frame on.
  const viewerName = panel.locator('[data-viewer-name]');
  const invented = await viewerName.textContent();
  const names = panel.locator('.person-row .username');
  const inList = await names.allTextContents();
  await panel.addInitScript((real) => {
    const look = () => {
      if (document.body?.textContent?.includes(real)) document.documentElement.dataset['unmasked'] = real;
      requestAnimationFrame(look);
    };
    look();
  }, j.viewer.username);
  await panel.reload();
  await expect(viewerName).toHaveText(invented!);
  await expect(names).toHaveText(inList);
  await expect(panel.locator('[data-menu="panel"]')).toHaveAttribute('data-masking', 'on');
  await expect(panel.locator('html[data-unmasked]')).toHaveCount(0);
  await j.panel.mask(false);
  await expect(viewerName).toContainText(j.viewer.username);
  await panel.reload();
  await expect(viewerName).toContainText(j.viewer.username);
  expect(keys.flaws).toEqual([]);

  // What is printed is the view, without the way to others, and with the menu closed.
  await panel.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.querySelector('.menu-list:not([hidden])')
        ? 'open'
        : 'closed';
    };
  });
  await openMenu(panel);
  await panel.locator('[data-print]').click();
  await expect(panel.locator('html')).toHaveAttribute('data-printed', 'closed');
  await panel.emulateMedia({ media: 'print' });
  await expect(panel.locator('.header')).toBeHidden();
  await expect(panel.locator('#content')).toBeVisible();
  await panel.emulateMedia({ media: null });
});

test('views follow each other in the navigation, and the settings are none of them', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world: WORLD });
  const panel = await j.panel.show('settings');
  await expect(panel.locator('.header nav [aria-current]')).toHaveCount(0);
  await expect(panel.locator('.header nav a')).toHaveCount(NAVIGATED.length);
  await expect(panel).toHaveTitle('Settings · Balik');
});
