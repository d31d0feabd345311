import { expect, type Page } from '@playwright/test';
import { exportFiles, MADE_AT_S, type Person } from '../../src/instagram/export/fixtures/build-export';
import { deedFiles } from '../harness/export-acts';
import { followedBy, giveFiles, includeBeside, zipped } from '../harness/export-files';
import { type Journey, test } from '../harness/journey';
import { sizeOfPng } from '../harness/picture';

const OWNER = 'invented.owner';
const DAY_S = 86_400;
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const at = (username: string, daysBefore: number): Person => ({ username, seconds: MADE_AT_S - daysBefore * DAY_S });
const OLD = followedBy(names('old', 20), 40).map(({ username, seconds }) => ({
  username,
  seconds: seconds - 90 * DAY_S,
}));
const CAME_FIRST = [31, 33, 35, 37, 39];
/** Followed by the person on the first day, following back after 2, 2, 2, 12 and 13 days; and five who came first by a day. */
const DATED = [
  ...[at('fast_1', 58), at('fast_2', 48), at('fast_3', 43), at('slow', 38), at('slower', 36)],
  ...CAME_FIRST.map((day) => at(`came.first_${day}`, day)),
];
const DATED_BY_ME = [
  ...[at('fast_1', 60), at('fast_2', 50), at('fast_3', 45), at('slow', 50), at('slower', 49)],
  ...CAME_FIRST.map((day) => at(`came.first_${day}`, day - 1)),
];
const NEW = [at('new_1', 1), at('new_2', 2), at('new_3', 4), at('new_4', 6), at('new_5', 3)];

async function imported(
  page: Page,
  followers: readonly Person[],
  day = '2026-07-22',
  also: readonly string[] = [],
): Promise<void> {
  const files = exportFiles('2026-07', followers, [...OLD.slice(0, 9), ...DATED_BY_ME], OWNER);
  const deeds = deedFiles({ liked: ['old_1', 'old_2', 'fast_1'], commented: ['old_1'] });
  await giveFiles(page, [await zipped([...files, ...deeds], `instagram-${OWNER}-${day}-AbCdEf12.zip`)]);
  await includeBeside(page, also);
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
}

async function withTwoExports(j: Journey): Promise<Page> {
  const page = await j.panel.show('data');
  await imported(page, [...NEW, ...DATED, ...OLD], '2026-07-22', ['likes', 'comments', 'messages']);
  await page.reload();
  await page.locator('[data-ready]').waitFor();
  await imported(page, [...NEW.slice(1), ...DATED, ...OLD], '2026-07-30');
  return page;
}

test('an export’s dates: how long a follow-back took, and who of the new ones stayed', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey();
  await withTwoExports(j);
  const insights = await j.panel.show('insights');
  const theirs = insights.locator('[data-insight="time-theirs"]');
  await expect(theirs).toHaveAttribute('data-value', String(2 * DAY_S * 1000));
  await expect(theirs).toHaveAttribute('data-rests-on', '5');
  await expect(theirs).toContainText('2 days · median of 5 accounts');
  await expect(insights.locator('[data-insight="time-yours"]')).toHaveAttribute('data-value', String(DAY_S * 1000));
  const bars = insights.locator('[data-chart="time-to-follow-back-theirs"] tbody td:nth-of-type(1)');
  expect(await bars.allTextContents()).toEqual(['0', '0', '3', '2', '0', '0']);
  const week = insights.locator('[data-insight="retention-7"]');
  await expect(week).toHaveAttribute('data-value', '0.8');
  await expect(week).toHaveAttribute('data-rests-on', '5');
  await expect(insights.locator('[data-insight="retention-30"]')).toHaveAttribute('data-value', '');
});

test('every chart has its table, and can be kept as a picture', { tag: '@long' }, async ({ journey }) => {
  const j = await journey();
  const page = await withTwoExports(j);
  await j.panel.show('people', '?status=mutual');
  await j.panel.selectSeveral();
  // Of fewer than five no rate is drawn.
  for (const place of [0, 1, 2, 3, 4]) await page.locator('.row-open').nth(place).click();
  for (const what of ['reason/network', 'tag/customer']) {
    await page.locator('[data-what]').selectOption(what);
    await page.locator('[data-put]').click();
    await expect(page.locator('[data-undo]')).toHaveAttribute('data-undo', '5');
  }
  const insights = await j.panel.show('insights');
  const seen = new Set<string>();
  for (const grouping of ['reason', 'tag'] as const) {
    await insights.locator('select[data-group-by]').selectOption(grouping);
    await insights.locator(`[data-grouping="${grouping}"] [data-chart]`).waitFor();
    const charts = await insights.locator('[data-chart]').evaluateAll((all) => all.map((one) => one.dataset['chart']!));
    for (const name of charts.filter((one) => !seen.has(one))) {
      seen.add(name);
      const chart = insights.locator(`[data-chart="${name}"]`);
      const drawn = await chart.locator('svg .bar-label, svg circle').count();
      expect(drawn).toBeGreaterThan(0);
      await expect(chart.locator('tbody tr')).toHaveCount(drawn);
      await expect(chart.locator('svg')).toHaveAttribute('aria-label', /\S/);
      const [download] = await Promise.all([
        insights.waitForEvent('download'),
        chart.locator('[data-save-picture]').click(),
      ]);
      expect(download.suggestedFilename()).toBe(`balik-${name}.png`);
      const { width, height, colours } = await sizeOfPng(insights, await download.path());
      expect(width).toBeGreaterThan(900);
      expect(height).toBeGreaterThan(200);
      expect(colours).toBeGreaterThan(3);
    }
  }
  expect([...seen].sort()).toEqual([
    'follow-back-rate',
    'interactions',
    'reasons',
    'retention',
    'tags',
    'time-to-follow-back-theirs',
    'time-to-follow-back-yours',
  ]);
});
