import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from '../harness/axe';
import { breakDatabase } from '../harness/broken-database';
import { test } from '../harness/journey';
import { isFirefox } from '../harness/launch';
import { distWithBroken } from '../harness/other-dist';
import type { View } from '../harness/panel';

const VIEWS: readonly View[] = ['now', 'people', 'history', 'insights', 'manners', 'data'];
interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}
const look = (width: number, colorScheme: Look['colorScheme'], forcedColors: Look['forcedColors'] = 'none'): Look => {
  return { width, colorScheme, forcedColors };
};
/** Each width and each scheme; with BALIK_LONG=1 all of them together. */
const LOOKS: readonly Look[] =
  process.env['BALIK_LONG'] === undefined
    ? [look(320, 'light'), look(360, 'dark'), look(360, 'light', 'active'), look(800, 'light')]
    : [320, 360, 800].flatMap((width) => [
        look(width, 'light'),
        look(width, 'dark'),
        look(width, 'light', 'active'),
        look(width, 'dark', 'active'),
      ]);

const LIMIT = process.env['BALIK_LONG'] === undefined ? 240_000 : 1_200_000;

for (const state of ['empty', 'partial', 'full'] as const)
  test(`axe finds nothing in any view, width, theme and language: ${state} archive`, async ({ journey }) => {
    test.setTimeout(LIMIT);
    const j = await journey({ world: { followers: 30, following: 20, mutual: 10 }, consent: false });
    const panel = await j.panel.page();
    expect(await axeFindings(panel)).toEqual([]);
    await j.panel.consent(j.page);
    if (state === 'partial') {
      await j.person.visitProfile(j.viewer.username);
      await j.person.openList('followers');
    } else if (state === 'full') await j.person.readBothLists(j.viewer.username);
    const found: string[] = [];
    for (const language of ['en', 'id']) {
      await j.panel.choose({ language });
      for (const view of VIEWS) {
        await j.panel.show(view);
        found.push(...(await findingsInEveryLook(panel, `${view} ${language}`)));
      }
    }
    expect(found).toEqual([]);
  });

test('axe finds nothing in what goes wrong: no database, a view that breaks, a refused file', async ({ journey }) => {
  test.setTimeout(LIMIT);
  const dist = distWithBroken('insights-view', 'InsightsView');
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 }, launch: { dist } });
  const panel = await j.panel.page();
  const found: string[] = [];
  for (const language of ['en', 'id']) {
    await j.panel.choose({ language });
    await j.panel.show('insights');
    await expect(panel.locator('[data-trouble="view"]')).toBeVisible();
    found.push(...(await findingsInEveryLook(panel, `broken view ${language}`)));
    await j.panel.show('data');
    const junk = { name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip at all') };
    await panel.locator('input[data-import]').setInputFiles(junk);
    await expect(panel.locator('[data-import-error]')).toBeVisible();
    await panel.locator('input[data-restore]').setInputFiles({ ...junk, name: 'junk.ndjson' });
    await expect(panel.locator('[data-restore-error]')).toBeVisible();
    await panel.locator('button[data-export="people"]').click();
    await expect(panel.locator('[data-export-progress="nothing"]')).toBeVisible();
    found.push(...(await findingsInEveryLook(panel, `refused files ${language}`)));
  }
  await breakDatabase(panel, true);
  for (const language of ['en', 'id']) {
    await j.panel.choose({ language });
    for (const view of VIEWS) {
      await panel.goto(`${panel.url().split('#')[0]}#/${view}`);
      await panel.reload();
      await expect(panel.locator('[data-trouble="cannot-open"]')).toBeVisible();
      found.push(...(await findingsInEveryLook(panel, `no database, ${view} ${language}`)));
    }
  }
  rmSync(dist, { recursive: true, force: true });
  expect(found).toEqual([]);
});

test('axe finds nothing in what lies over a view', async ({ journey }) => {
  test.setTimeout(LIMIT);
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  await j.person.readBothLists(j.viewer.username);
  await j.panel.expectCounts({ mutual: 10 });
  const panel = await j.panel.page();
  const found: string[] = [];
  for (const language of ['en', 'id']) {
    await j.panel.choose({ language });
    const open = async (name: string, opener: string) => {
      await panel.locator(opener).first().click();
      await panel.locator('dialog[open]').waitFor();
      found.push(...(await findingsInEveryLook(panel, `${name} ${language}`)));
      await panel.keyboard.press('Escape');
      await expect(panel.locator('dialog')).toHaveCount(0);
    };
    await panel.setViewportSize({ width: 360, height: 740 });
    await j.panel.show('people', '?status=only-i-follow');
    await panel.locator('.more summary').click();
    found.push(...(await findingsInEveryLook(panel, `filters ${language}`)));
    await open('person', '.person-row button');
    await open('picture', '[data-picture-open]');
    await j.panel.show('data', '?part=delete');
    await panel.locator('[data-forget-username]').fill('somebody');
    await open('delete a part', '[data-forget-ask]');
    await open('delete everything', '[data-delete="ask"]');
    for (const part of ['import', 'export', 'backup', 'preferences', 'troubleshooting']) {
      await j.panel.show('data', `?part=${part}`);
      found.push(...(await findingsInEveryLook(panel, `data ${part} ${language}`)));
      await panel.setViewportSize({ width: 360, height: 740 });
      await panel.screenshot({ path: `artifacts/data-${part}-${language}.png`, fullPage: true });
    }
  }
  expect(found).toEqual([]);
});

/** What axe finds at each width and in each scheme, and where the page is wider than its window. */
async function findingsInEveryLook(panel: Page, what: string): Promise<string[]> {
  const found: string[] = [];
  // Playwright cannot ask a stock Firefox for forced colours.
  const looks = LOOKS.filter(({ forcedColors }) => forcedColors === 'none' || !isFirefox());
  for (const { width, ...scheme } of looks) {
    await panel.setViewportSize({ width, height: 740 });
    await panel.emulateMedia({ ...scheme, reducedMotion: 'reduce' });
    // Colours of the scheme before are no finding: two frames, and the new ones are drawn.
    await panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const where = `${what} ${width} ${scheme.colorScheme} ${scheme.forcedColors}`;
    found.push(...(await axeFindings(panel)).map((line) => `${where}: ${line}`));
    const tooWide = await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
    if (tooWide) found.push(`${where}: wider than the window`);
  }
  return found;
}
