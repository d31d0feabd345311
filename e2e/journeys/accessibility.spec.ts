import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { DATA_PARTS } from '../../src/panel/shell/router';
import { VIEWS, type View } from '../../src/panel/shell/views';
import { axeFindings } from '../harness/axe';
import { breakDatabase } from '../harness/broken-database';
import { Days } from '../harness/days';
import { type Journey, test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { liveAWhile } from '../harness/lived';
import { Looking, looksIn } from '../harness/looks';
import { distWithBroken } from '../harness/other-dist';
import { openMenu } from '../harness/panel';

const LANGUAGES = ['en', 'id'] as const;

interface State {
  readonly name: string;
  readonly bring: (j: Journey) => Promise<void>;
  /** What shows that a view is in this state; a view that is not named looks the same in all of them. */
  readonly shownBy: Partial<Record<View, string>>;
}

const STATES: readonly State[] = [
  {
    name: 'empty',
    bring: async () => {},
    shownBy: {
      now: '[data-next="both"]',
      people: '[data-status="mutual"][data-status-count=""]',
      history: '.empty',
      insights: '.empty',
    },
  },
  {
    name: 'partial',
    bring: async (j) => {
      await j.person.visitProfile(j.viewer.username);
      await j.person.openList('followers');
      await j.panel.expectReading('followers', { coverage: 'partial' });
    },
    shownBy: { now: '[data-coverage="partial"]', people: '[data-partial]' },
  },
  {
    name: 'full',
    bring: liveAWhile,
    shownBy: {
      now: '[data-verdict]',
      people: '.person-row',
      history: '[data-growth="followers"]',
      insights: '[data-chart]',
    },
  },
];

/** What lies over the views is looked at in the other one. */
const SPOKEN = process.env['BALIK_LONG'] === '1' ? LANGUAGES : (['en'] as const);

/** The archive that shows most has nearly all that stands in the others too. */
const ofState = (name: string) => ({ tag: name === 'full' ? '@firefox-long' : '@long' });

for (const { name, bring, shownBy } of STATES)
  test(
    `axe finds nothing in any view, width, theme and language: ${name} archive`,
    ofState(name),
    async ({ journey }) => {
      const j = await journey({ world: { followers: 20, following: 12, mutual: 8 }, consent: false });
      const panel = await j.panel.page();
      expect(await axeFindings(panel)).toEqual([]);
      await panel.locator('[data-consent="later"]').click();
      expect(await axeFindings(panel)).toEqual([]);
      await j.panel.consent(j.page);
      await bring(j);
      const looking = new Looking(panel);
      for (const language of SPOKEN) {
        await j.panel.choose({ language });
        for (const view of VIEWS) {
          await j.panel.show(view);
          if (shownBy[view] !== undefined) await expect(panel.locator(shownBy[view]).first()).toBeVisible();
          await looking.at(`${view} ${language}`);
        }
      }
      expect(looking.found).toEqual([]);
      expect(looking.combinations).toBe(VIEWS.length * SPOKEN.length * looksIn().length);
    },
  );

test('axe finds nothing in any view, width, theme and language: the database does not open', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  const panel = await j.panel.page();
  await breakDatabase(panel, true);
  // Frames of a page that is not in front come once a second.
  await panel.bringToFront();
  await panel.reload();
  const looking = new Looking(panel);
  for (const language of LANGUAGES) {
    await j.panel.choose({ language });
    for (const view of VIEWS) {
      await panel.evaluate((hash) => location.assign(hash), `#/${view}`);
      await expect(panel.locator('[data-trouble="cannot-open"]')).toBeVisible();
      await looking.at(`${view} ${language}`);
    }
  }
  expect(looking.found).toEqual([]);
  expect(looking.combinations).toBe(VIEWS.length * LANGUAGES.length * looksIn().length);
});

test('axe finds nothing in what else goes wrong: a view that breaks, a refused file', { tag: '@long' }, async ({
  journey,
}) => {
  const dist = distWithBroken('insights-view', 'InsightsView');
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 }, launch: { dist } });
  const panel = await j.panel.page();
  const looking = new Looking(panel);
  for (const language of LANGUAGES) {
    await j.panel.choose({ language });
    await j.panel.show('insights');
    await expect(panel.locator('[data-trouble="view"]')).toBeVisible();
    await looking.at(`broken view ${language}`);
    await j.panel.show('data');
    const junk = { name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip at all') };
    await panel.locator('input[data-import]').setInputFiles(junk);
    await expect(panel.locator('[data-import-error]')).toBeVisible();
    await looking.at(`refused export ${language}`);
    await j.panel.showData('backup');
    await panel.locator('input[data-restore]').setInputFiles({ ...junk, name: 'junk.ndjson' });
    await expect(panel.locator('[data-restore-error]')).toBeVisible();
    await looking.at(`refused backup ${language}`);
    await j.panel.showData('export');
    await expect(panel.locator('button[data-export="people"]')).toHaveAttribute('aria-disabled', 'true');
    await looking.at(`nothing to export ${language}`);
  }
  rmSync(dist, { recursive: true, force: true });
  expect(looking.found).toEqual([]);
});

for (const language of LANGUAGES)
  test(`axe finds nothing in what lies over a view, nor in a part of Data alone: ${language}`, {
    tag: language === 'id' ? '@firefox-long' : '@long',
  }, async ({ journey }) => {
    const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
    await readBoth(j, j.viewer);
    await j.panel.expectCounts({ mutual: 10 });
    const panel = await j.panel.page();
    const looking = new Looking(panel);
    await j.panel.choose({ language });
    const open = async (name: string, opener: string) => {
      await panel.locator(opener).first().click();
      await panel.locator('dialog[open]').waitFor();
      await looking.at(name);
      await panel.keyboard.press('Escape');
      await expect(panel.locator('dialog')).toHaveCount(0);
    };
    await narrow(panel);
    await j.panel.show('people', '?status=only-i-follow');
    await panel.locator('button.more').click();
    await looking.at('filters');
    await open('person', '.person-row button');
    await openMenu(panel);
    const menu = new Looking(panel);
    await menu.at('menu');
    // The open list lies over half a word of the navigation, or of the line below it, and axe takes what is left of it for
    // a small target.
    expect(menu.found.filter((line) => !/target-size: <(a href="#|summary>)/.test(line))).toEqual([]);
    await narrow(panel);
    await open('picture', '[data-picture-open]');
    await j.panel.showData('storage');
    await panel.locator('[data-tidy-count]').waitFor();
    await panel.locator('[data-forget-username]').fill('somebody');
    await open('delete a part', '[data-forget-ask]');
    await open('delete everything', '[data-delete="ask"]');
    for (const part of DATA_PARTS) {
      await j.panel.showData(part);
      await looking.at(`data ${part}`, ({ width, colorScheme, forcedColors }) =>
        panel.screenshot({
          path: `artifacts/data-${part}-${language}-${width}-${colorScheme}-${forcedColors}.png`,
          fullPage: true,
        }),
      );
    }
    expect(looking.found).toEqual([]);
  });

test('a larger font chosen in the browser is followed: nothing is wider than the panel, rows of People hold their names', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 10 });
  const panel = await j.panel.page();
  await panel.setViewportSize({ width: 320, height: 740 });
  const textOf = () => panel.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const before = await textOf();
  // What the browser's own choice changes: the size that the root has of itself.
  await panel.evaluate(() => document.documentElement.style.setProperty('font-size', '24px'));
  expect(await textOf()).toBe(before * 1.5);
  for (const language of LANGUAGES) {
    await j.panel.choose({ language });
    for (const view of VIEWS) {
      await j.panel.show(view);
      // Where a scroll bar takes room of its own, less is left.
      const tooWideBy = await panel.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(tooWideBy, `${view} ${language}`).toBe(0);
    }
  }
  await j.panel.show('people');
  const tops = await panel.locator('.person-row').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect()));
  expect(tops.length).toBe(10);
  for (const [at, { top, height }] of tops.entries()) expect(top - tops[0]!.top).toBeCloseTo(at * height, 2);
  const names = panel.locator('.person-row .name');
  expect(
    await names.evaluateAll((all) => all.filter((name) => name.scrollHeight > name.closest('li')!.clientHeight).length),
  ).toBe(0);
});

/** Whose boxes lie over each other, of all that shows words or is pressed and holds nothing else that does. */
const overlaps = (panel: Page, within: string) =>
  panel.locator(within).evaluate((root) => {
    const pieces = [
      ...root.querySelectorAll<HTMLElement>('.username, .full-name, .row-fact, .icon-button, .tab, select, input'),
    ]
      .map((node) => ({ what: node.className || node.tagName, box: node.getBoundingClientRect(), node }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const isOver = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    return pieces.flatMap((one, at) =>
      pieces
        .slice(at + 1)
        .filter((other) => !one.node.contains(other.node) && isOver(one.box, other.box))
        .map((other) => `${one.what} / ${other.what}`),
    );
  });

test('letters twice as large: in People nothing lies over anything, and what can be done stands under the name; the charts of History follow at once', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  const days = await Days.of(j.context, j.page);
  await days.ago(9);
  await readBoth(j, j.viewer);
  j.world.unfollow(j.world.listed(j.viewer, 'followers')[0]!, j.viewer).follow(j.stranger, j.viewer);
  await days.ago(0);
  await readBoth(j, j.viewer);
  const panel = await j.panel.show('history');
  await panel.setViewportSize({ width: 320, height: 740 });
  const letters = (px: number) =>
    panel.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}px`), px);
  const chart = panel.locator('[data-growth="followers"] svg');
  await expect(chart).toBeVisible();
  const before = (await chart.boundingBox())!.height;
  await letters(32);
  await expect.poll(async () => (await chart.boundingBox())!.height).toBeCloseTo(before * 2, 0);
  await letters(16);
  await expect.poll(async () => (await chart.boundingBox())!.height).toBeCloseTo(before, 0);

  await j.panel.show('people');
  await expect(panel.locator('.people-table.is-stacked')).toHaveCount(0);
  await letters(32);
  await expect(panel.locator('.people-table.is-stacked')).toHaveCount(1);
  for (const language of LANGUAGES) {
    await j.panel.choose({ language });
    await expect(panel.locator('html')).toHaveAttribute('lang', language);
    expect(await overlaps(panel, '[data-view="people"]'), language).toEqual([]);
    const [name, actions] = await panel
      .locator('.person-row')
      .first()
      .evaluate((row) =>
        ['.name', '.row-actions'].map((one) => row.querySelector(one)!.getBoundingClientRect().bottom),
      );
    expect(name!).toBeLessThan(actions!);
    // Beside a scroll bar that takes room of its own, too.
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(
      await panel.evaluate(() => document.documentElement.clientWidth),
    );
  }
});

const narrow = (panel: Page) => panel.setViewportSize({ width: 360, height: 740 });
