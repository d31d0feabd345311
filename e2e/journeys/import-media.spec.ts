import { expect, type Page } from '@playwright/test';
import { exportFiles, MADE_AT_S, type Person } from '../../src/instagram/export/fixtures/build-export';
import { exportZip, followedBy, giveFiles, includeBeside, ownMediaFiles, zipped } from '../harness/export-files';
import { type Journey, test } from '../harness/journey';
import { Looking } from '../harness/looks';

const OWNER = 'invented.owner';
const DAY_S = 86_400;
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const daysBefore = (...days: number[]) => days.map((day) => MADE_AT_S - day * DAY_S);
const POSTS = daysBefore(400, 30, 30.2, 29.9, 12);
const REELS = daysBefore(21, 5);
const STORIES = daysBefore(38, 30, 30.1, 20, 19.8, 12, 3, 2);

/** Two exports of one account, forty days apart: enough for a chart. The later one tells what was published. */
async function importTwo(j: Journey): Promise<Page> {
  const page = await j.panel.show('data');
  const following = followedBy(names('both', 12), 40);
  const earlier = (people: readonly Person[]) => people.map((one) => ({ ...one, seconds: one.seconds - 40 * DAY_S }));
  const before = [earlier(followedBy(names('both', 30), 30)), earlier(following)] as const;
  const after = exportFiles('2026-07', followedBy(names('both', 42), 30), following, OWNER);
  for (const file of [
    await exportZip('2026-07', ...before, OWNER, `instagram-${OWNER}-2026-06-12-AbCdEf12.zip`),
    await zipped([...after, ...ownMediaFiles(POSTS, REELS, STORIES)], `instagram-${OWNER}-2026-07-22-AbCdEf12.zip`),
  ]) {
    await giveFiles(page, [file]);
    await includeBeside(page, ['own-media']);
    await page.locator('[data-import-commit]').click();
    await page.locator('[data-import-done]').waitFor();
  }
  return page;
}

const marked = (page: Page, kind: string) =>
  page
    .locator(`.media-mark[data-media="${kind}"]`)
    .evaluateAll((marks) => marks.map((mark) => Number((mark as SVGElement).dataset['count'])));
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

test('own posts, reels and stories stand under the growth lines, and in its table', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey();
  await importTwo(j);
  const page = await j.panel.show('history');
  // One post is from a year before the chart begins.
  expect(sum(await marked(page, 'posts'))).toBe(4);
  expect(sum(await marked(page, 'reels'))).toBe(2);
  expect(sum(await marked(page, 'stories'))).toBe(8);
  await expect(page.locator('[data-published]')).toContainText('1 lies outside');
  await expect(page.locator('[data-published]')).toContainText('export of 22 Jul');
  await expect(page.locator('[data-growth="following"] .media-mark')).toHaveCount(0);
  await signsWithin(page);
  const shapes = await page.locator('.media-sign path').evaluateAll((all) => all.map((one) => one.getAttribute('d')));
  expect(new Set(shapes).size).toBe(3);
  await expect(page.locator('.media-mark[data-media="posts"] title').first()).toContainText('3 posts');
  await page.locator('[data-history="growth"] summary').click();
  // The table is drawn once it is unfolded.
  const cells = page.locator('[data-published-table] tbody td');
  await cells.first().waitFor();
  expect(sum(await cells.evaluateAll((all) => all.map((one) => Number(one.textContent))))).toBe(14);
  await page.locator('[data-media-shown="stories"]').uncheck();
  await expect.poll(() => marked(page, 'stories')).toEqual([]);
  expect(sum(await marked(page, 'posts'))).toBe(4);
  await expect(page.locator('[data-published-table] thead th')).toHaveCount(3);
  const slider = page.locator('[data-growth-slider]');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /: Followers 30, /);
});

/** Each sign stands between the first and the last moment of the lines; and where the slider is, there is their cursor. */
async function signsWithin(page: Page): Promise<void> {
  const middles = (what: string) =>
    page.locator(what).evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return (left + right) / 2;
      }),
    );
  const dots = await middles('[data-growth="followers"] .growth-dot');
  const signs = await middles('.media-marks .media-mark');
  expect(signs.length).toBeGreaterThan(6);
  expect(Math.min(...signs)).toBeGreaterThanOrEqual(Math.min(...dots) - 0.5);
  expect(Math.max(...signs)).toBeLessThanOrEqual(Math.max(...dots) + 0.5);
  const ends = await page.locator('[data-growth-slider]').evaluate((node) => {
    const { left, right } = node.getBoundingClientRect();
    const knob = Number.parseFloat(getComputedStyle(node).getPropertyValue('--half-knob'));
    return [left + knob, right - knob];
  });
  expect(Math.abs(ends[0]! - Math.min(...dots))).toBeLessThan(1.5);
  expect(Math.abs(ends[1]! - Math.max(...dots))).toBeLessThan(1.5);
}

test('nothing of it is there where it was not switched on', { tag: '@long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const following = followedBy(names('both', 12), 40);
  const files = [...exportFiles('2026-07', following, following, OWNER), ...ownMediaFiles(POSTS, REELS, STORIES)];
  await giveFiles(page, [await zipped(files)]);
  await expect(page.locator('[data-import-also="own-media"]')).not.toBeChecked();
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  await j.panel.show('history');
  await expect(page.locator('[data-published], .media-mark')).toHaveCount(0);
});

test('the marks fit and axe finds nothing, in both languages and every theme', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await importTwo(j);
  const looking = new Looking(page);
  for (const language of ['en', 'id'] as const) {
    await j.panel.speak(language);
    await j.panel.show('history');
    await page.locator('[data-history="growth"] summary').click();
    await looking.at(language, ({ width, colorScheme, forcedColors }) =>
      page
        .locator('[data-history="growth"]')
        .screenshot({ path: `artifacts/media-${language}-${width}-${colorScheme}-${forcedColors}.png` }),
    );
  }
  expect(looking.found).toEqual([]);
});
