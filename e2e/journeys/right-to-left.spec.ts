import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { DATA_PARTS } from '../../src/panel/shell/router';
import { VIEWS } from '../../src/panel/shell/views';
import { axeFindings } from '../harness/axe';
import { Days } from '../harness/days';
import { type Journey, markOn, test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { liveAWhile } from '../harness/lived';
import { Looking, looksIn } from '../harness/looks';
import { openMenu } from '../harness/panel';

const IS_LONG = process.env['BALIK_LONG'] === '1';

/** Unseen signs that turn the direction of a text. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const leftOf = async (what: Locator) => (await what.first().boundingBox())!.x;

test('axe finds nothing in Arabic: every view and what lies over it, 320, 360 and 900 px, light and dark', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 20, following: 12, mutual: 8 }, consent: false });
  const panel = await j.panel.page();
  await j.panel.choose({ language: 'ar' });
  await expect(panel.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await axeFindings(panel)).toEqual([]);
  await j.panel.consent(j.page);
  await liveAWhile(j);
  const looks = looksIn([320, 360, 900]);
  const looking = new Looking(panel, looks);
  // Over again where nothing but words is another: in the long run in each look, otherwise once.
  const alone = new Looking(panel, IS_LONG ? looks : looks.filter(({ scope }) => scope === 'all'));
  for (const view of VIEWS) {
    await j.panel.show(view);
    await looking.at(view);
  }
  for (const part of DATA_PARTS) {
    await j.panel.showData(part);
    await alone.at(`data ${part}`);
  }
  await panel.setViewportSize({ width: 360, height: 740 });
  await j.panel.show('people', '?status=only-i-follow');
  await panel.locator('.row-open').first().click();
  await panel.locator('dialog [data-verdict]').waitFor();
  await alone.at('sheet');
  await panel.keyboard.press('Escape');
  expect([...looking.found, ...alone.found]).toEqual([]);
});

test('in Arabic the panel is mirrored and its signs are not: → is still whom one follows', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 20, following: 12, mutual: 8 } });
  await liveAWhile(j);
  const panel = await j.panel.page();
  await panel.setViewportSize({ width: 360, height: 740 });
  const drawn = () =>
    panel
      .locator('.tab svg[data-sign]')
      .evaluateAll((signs) =>
        signs.map((sign) => [
          (sign as SVGElement).dataset['sign'],
          sign.firstElementChild!.getAttribute('d'),
          getComputedStyle(sign).transform,
        ]),
      );
  await j.panel.show('people');
  const inEnglish = await drawn();
  expect(await leftOf(panel.locator('.brand'))).toBeLessThan(await leftOf(panel.locator('[data-settings-open]')));
  await j.panel.choose({ language: 'ar' });
  expect(await drawn()).toEqual(inEnglish);
  expect(await leftOf(panel.locator('.brand'))).toBeGreaterThan(await leftOf(panel.locator('[data-settings-open]')));

  // The first tab is on the right, so ← goes to the second.
  const chosen = () => panel.locator('[role="tab"][aria-selected="true"]').getAttribute('data-status');
  const statuses = await panel.locator('[role="tab"]').evaluateAll((tabs) => tabs.map((tab) => tab.dataset['status']));
  await panel.locator('[role="tab"]').first().click();
  await panel.keyboard.press('ArrowLeft');
  await expect.poll(chosen).toBe(statuses[1]);
  await panel.keyboard.press('ArrowRight');
  await expect.poll(chosen).toBe(statuses[0]);

  // A name runs from the left and is cut there, but begins where what is below it begins.
  const begins = (side: 'left' | 'right') =>
    panel.locator('.sheet-head .name').evaluate(
      (node, at) =>
        ['.username', '.full-name'].map((part) => {
          const letters = new Range();
          letters.selectNodeContents(node.querySelector(part)!);
          return letters.getBoundingClientRect()[at];
        }),
      side,
    );
  for (const [language, side] of [
    ['en', 'left'],
    ['ar', 'right'],
  ] as const) {
    await j.panel.choose({ language });
    await panel
      .locator('.row-open')
      .filter({ has: panel.locator('.full-name') })
      .first()
      .click();
    await panel.locator('dialog [data-verdict]').waitFor();
    const [username, fullName] = await begins(side);
    expect(Math.abs(username! - fullName!)).toBeLessThan(3);
    await panel.keyboard.press('Escape');
    await expect(panel.locator('dialog')).toHaveCount(0);
  }
  // What lies over the view stays within it.
  await openMenu(panel);
  const menu = (await panel.locator('[data-menu="panel"] .menu-list').boundingBox())!;
  expect(menu.x).toBeGreaterThanOrEqual(0);
  expect(menu.x + menu.width).toBeLessThanOrEqual(360);
  await panel.keyboard.press('Escape');
  await namesStayNames(j, panel);

  // Time runs from the right, in charts as in the slider below them.
  await j.panel.show('history');
  const dots = await panel
    .locator('[data-growth="followers"] .growth-dot')
    .evaluateAll((all) => all.map((dot) => Number(dot.getAttribute('cx'))));
  expect(dots.length).toBeGreaterThan(1);
  expect(dots).toEqual(dots.toSorted((one, other) => other - one));
  const here = panel.locator('[data-growth="followers"] .growth-here');
  const newest = await leftOf(here);
  await panel.locator('[data-growth-slider]').focus();
  await panel.keyboard.press('ArrowRight');
  await expect.poll(() => leftOf(here)).toBeGreaterThan(newest + 5);
  // Where one presses is where the slider goes.
  await panel.locator('[data-growth="followers"] svg').click({ position: { x: 3, y: 40 } });
  await expect.poll(() => leftOf(here)).toBeCloseTo(newest, 0);
});

test('in Arabic every word of a chart lies within it, in either browser', async ({ journey }) => {
  const j = await journey({ world: { followers: 12, following: 10, mutual: 6 } });
  const days = await Days.of(j.context, j.page);
  for (const ago of [12, 9, 1]) {
    await days.ago(ago);
    await readBoth(j, j.viewer);
  }
  await j.panel.choose({ language: 'ar' });
  for (const [view, atLeast] of [
    ['insights', 5],
    ['history', 8],
  ] as const) {
    const panel = await j.panel.show(view);
    const words = panel.locator('figure svg text');
    await expect.poll(() => words.count()).toBeGreaterThanOrEqual(atLeast);
    const outside = await words.evaluateAll((all) =>
      all.flatMap((one) => {
        const [own, around] = [one, one.closest('svg')!].map((node) => node.getBoundingClientRect());
        const out = Math.max(around!.left - own!.left, own!.right - around!.right);
        return out <= 2 ? [] : [`${one.textContent} by ${out}`];
      }),
    );
    expect(outside).toEqual([]);
  }
});

/** A sentence isolates a name; a file and the clipboard hold the name and nothing beside it. */
async function namesStayNames(j: Journey, panel: Page): Promise<void> {
  const [name] = truth(j)['only-i-follow'];
  await expect(panel.locator('[data-row-note]').first()).toHaveAttribute('aria-label', /\u2068@[a-z0-9._]+\u2069/);
  await panel.locator('.filters .menu > button').click();
  const download = panel.waitForEvent('download');
  await panel.locator('[data-list-export]').click();
  const csv = readFileSync((await (await download).path())!, 'utf8');
  expect(csv).toContain(name!);
  expect(csv).not.toMatch(TURNING);
  await j.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.locator('.filters .menu > button').click();
  await panel.locator('[data-list-copy]').click();
  await expect(panel.locator('.list-done')).not.toBeEmpty();
  await expect.poll(() => panel.evaluate(() => navigator.clipboard.readText())).toContain(name!);
  expect(await panel.evaluate(() => navigator.clipboard.readText())).not.toMatch(TURNING);
}

test('on a page from the left a mark in Arabic stands behind the name; on one from the right it does so there', async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  await readBoth(j, j.viewer);
  await j.panel.choose({ language: 'ar' });
  await j.person.visitProfile(truth(j)['only-i-follow'][0]!);
  await expect(markOn(j.page)).toHaveAttribute('lang', 'ar');
  // The mark, and the letters of the name it is of, as the page lays them out.
  const boxes = () =>
    j.page.evaluate(() => {
      const user = location.pathname.slice(1, -1);
      const texts = document.createTreeWalker(document.querySelector('main header')!, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()?.nodeValue !== user) if (texts.currentNode.nodeValue === null) break;
      const range = new Range();
      range.selectNode(texts.currentNode);
      const [mark, name] = [document.querySelector('balik-mark')!, range].map((one) => one.getBoundingClientRect());
      return { mark: mark!.toJSON() as DOMRect, name: name!.toJSON() as DOMRect, width: innerWidth };
    });
  type Boxes = Awaited<ReturnType<typeof boxes>>;
  const isBeside = ({ mark, name }: Boxes) => mark.top < name.bottom && mark.bottom > name.top;
  const behindFromLeft = (all: Boxes) =>
    isBeside(all) && all.mark.left >= all.name.right && all.mark.right <= all.width;
  const behindFromRight = (all: Boxes) => isBeside(all) && all.mark.right <= all.name.left && all.mark.left >= 0;
  await expect.poll(async () => behindFromLeft(await boxes())).toBe(true);
  await j.page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const { width, height } = j.page.viewportSize()!;
  await j.page.setViewportSize({ width: width - 10, height });
  await expect.poll(async () => behindFromRight(await boxes())).toBe(true);
});
