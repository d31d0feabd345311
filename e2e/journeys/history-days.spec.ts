import { expect } from '@playwright/test';
import { test } from '../harness/journey';
import { begin } from '../harness/over-days';

test('History answers who left and who came on its first screen; snapshots are one row a day', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const { j, read, followersOnly } = await begin(journey, { world: { followers: 8, following: 5, mutual: 3 } });
  const [first, second] = followersOnly;
  for (const ago of [12, 10, 8, 6, 4]) await read(ago);
  j.world.unfollow(first!, j.viewer);
  await read(2);
  j.world.unfollow(second!, j.viewer).follow(j.stranger, j.viewer);
  await read(1);
  const page = await j.panel.page();
  await page.setViewportSize({ width: 360, height: 740 });
  await j.panel.show('history');
  // Without a click, and newest first.
  for (const { username } of [second!, j.stranger, first!])
    await expect(page.locator(`[data-change][data-account="${username}"]`)).toBeInViewport();
  const days = page.locator('[data-change-day]');
  await expect(days).toHaveCount(2);
  await expect(days.first().locator('[data-change]')).toHaveCount(2);
  await expect(days.first().locator('[data-change]').first()).toHaveAttribute('data-account', second!.username);
  // Both came and left in one list, which is named beside their counts.
  await expect(days.first().locator('[data-day-list]')).toHaveText(/^Followers11$/);

  const rows = page.locator('.snapshot-day');
  await expect(rows).toHaveCount(5);
  await expect(rows.first().locator('[data-snapshot]')).toHaveCount(2);
  await page.locator('[data-all-snapshots]').click();
  await expect(rows).toHaveCount(7);
  await expect(page.locator('[data-all-snapshots]')).toHaveCount(0);
});

test('any two snapshots of a list are chosen by their full names, also where there is little room', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const { j, read, followersOnly } = await begin(journey, { world: { followers: 8, following: 5, mutual: 3 } });
  const gone = followersOnly.slice(0, 3);
  for (const [place, ago] of [12, 6, 1].entries()) {
    await read(ago);
    j.world.unfollow(gone[place]!, j.viewer);
  }
  const page = await j.panel.page();
  await page.setViewportSize({ width: 320, height: 740 });
  await j.panel.show('history');
  await page.locator('[data-history="changes"] .fold').last().locator('summary').click();
  await page.locator('select[data-compare-list]').selectOption('followers');
  const changed = () =>
    page
      .locator('[data-change="gone"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['account']));
  await expect.poll(changed).toEqual([gone[1]!.username]);
  const firsts = page.locator('input[data-compare-end="first"]');
  await expect(firsts).toHaveCount(3);
  await firsts.last().check();
  await expect.poll(changed).toEqual([gone[1]!.username, gone[0]!.username]);
  const isCut = await page
    .locator('.two-looks-row > span')
    .evaluateAll((all) => all.some((one) => one.scrollWidth > one.clientWidth));
  expect(isCut).toBe(false);
});

test('one snapshot alone says what comes next, and has no room for what is not there yet', { tag: '@long' }, async ({
  journey,
}) => {
  const { j, read } = await begin(journey);
  await read(1);
  const page = await j.panel.show('history');
  await expect(page.locator('[data-history="only-one"] svg')).toBeVisible();
  await expect(page.locator('[data-history="only-one"] a')).toHaveAttribute('href', '#/now');
  await expect(
    page.locator('[data-history="changes"], [data-history="growth"], select:not([data-viewer])'),
  ).toHaveCount(0);
  await expect(page.locator('[data-snapshot]')).toHaveCount(2);
  await expect(page.locator('[data-snapshot]').first()).toBeVisible();
});
