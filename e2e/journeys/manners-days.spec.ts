import { expect } from '@playwright/test';
import { writeNote } from '../harness/axis-notes';
import { daysOf } from '../harness/hint-days';
import { test } from '../harness/journey';

test('new followers: a choice, not a debt; in business mode an audience, until a tag stands', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const { j, at, read, hints } = await daysOf(journey);
  await at(3);
  await read();
  j.world.follow(j.stranger, j.viewer);
  await at(1);
  await read();
  const { username } = j.stranger;
  expect(await hints()).toEqual([`not-an-obligation ${username}`]);
  await j.panel.turn('business', true);
  const manners = await j.panel.show('manners');
  await expect(manners.locator('[data-hint="audience-fit"]')).toContainText(`@${username}`);
  await manners.locator('[data-hint="audience-fit"] [data-open-account]').click();
  const sheet = manners.locator('dialog');
  await expect(sheet.locator('[data-context]')).toHaveAttribute('data-context', 'business');
  await sheet.locator('[data-tag="prospect"]').click();
  await expect(sheet.locator('[data-hint="audience-fit"]')).toHaveCount(0);
  await expect(sheet.locator('[data-undo-button]')).toBeVisible();
  await manners.keyboard.press('Escape');
  await expect(manners.locator('[data-hint]')).toHaveCount(1);
});

test('a short stay is noted without blame; one that the person ended is not', { tag: '@long' }, async ({ journey }) => {
  const { j, at, read, hints, look, onlyIFollow } = await daysOf(journey);
  const [visitor, regular] = onlyIFollow;
  await at(9);
  await read();
  j.world.follow(visitor!, j.viewer).follow(regular!, j.viewer);
  await at(7);
  await read();
  j.world.unfollow(visitor!, j.viewer);
  await at(5);
  await read();
  // A list may merely not show somebody: that they stopped following, only their profile tells.
  expect(await hints()).not.toContain(`they-follow-and-leave ${visitor!.username}`);
  for (const one of [visitor, regular]) await look(one!);
  const found = await hints();
  expect(found).toContain(`they-follow-and-leave ${visitor!.username}`);
  expect(found).not.toContain(`they-follow-and-leave ${regular!.username}`);
});

test('a tie that ended from their side is to be respected; an unfollow of one’s own is nobody’s doing else', {
  tag: '@long',
}, async ({ journey }) => {
  const { j, at, read, hints, look, pressFollow, mutual } = await daysOf(journey);
  const [remover, unfollowed] = mutual;
  await at(3);
  await read();
  await pressFollow(unfollowed!);
  j.world.unfollow(j.viewer, remover!);
  await at(1);
  await read();
  expect(await hints()).not.toContain(`removed-you ${remover!.username}`);
  for (const one of [remover, unfollowed]) await look(one!);
  const found = await hints();
  expect(found).toContain(`removed-you ${remover!.username}`);
  expect(found).not.toContain(`removed-you ${unfollowed!.username}`);
});

test('a request of long ago may be an answer; one of last week may not', { tag: '@long' }, async ({ journey }) => {
  const { at, read, hints, pressFollow, onlyTheyFollow } = await daysOf(journey);
  const [shut, shutToo] = onlyTheyFollow;
  shut!.isPrivate = true;
  shutToo!.isPrivate = true;
  await at(40);
  await read();
  await pressFollow(shut!);
  await at(7);
  await pressFollow(shutToo!);
  const found = await hints();
  expect(found).toContain(`old-pending-request ${shut!.username}`);
  expect(found).not.toContain(`old-pending-request ${shutToo!.username}`);
});

test('lists grow old: a fresh look after thirty days, not after twenty', { tag: '@long' }, async ({ journey }) => {
  const { at, read, hints } = await daysOf(journey);
  await at(40);
  await read();
  expect(await hints()).toContain('read-again');
  await at(20);
  await read();
  await expect.poll(hints).not.toContain('read-again');
});

test('many came at once: did you try something? A note answers it', { tag: '@long' }, async ({ journey }) => {
  const { j, at, read, hints } = await daysOf(journey, { world: { followers: 12, mutual: 6 } });
  await at(4);
  await read();
  for (const one of j.world.listed(j.celebrity, 'followers').slice(0, 12)) j.world.follow(one, j.viewer);
  await at(2);
  await read();
  expect(await hints()).toContain('annotate-what-you-tried');
  const history = await j.panel.show('history');
  await writeNote(history, 'Bazaar at the market');
  await expect.poll(hints).not.toContain('annotate-what-you-tried');
});

test('insights over days: the rate as a line, who stayed, and a picture of it', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const { j, at, read } = await daysOf(journey);
  await at(12);
  await read();
  j.world.follow(j.stranger, j.viewer).follow(j.privateStranger, j.viewer);
  await at(10);
  await read();
  j.world.unfollow(j.privateStranger, j.viewer);
  await at(2);
  await read();
  const insights = await j.panel.show('insights');
  await expect(insights.locator('[data-chart="follow-back-rate"] circle')).toHaveCount(3);
  await expect(insights.locator('[data-insight="retention-7"]')).toHaveAttribute('data-value', '0.5');
  await expect(insights.locator('[data-insight="retention-7"]')).toHaveAttribute('data-rests-on', '2');
  await expect(insights.locator('[data-insight="retention-30"]')).toHaveAttribute('data-value', '');
  // Two are too few for a share: they are told as they are, and no bar is drawn.
  await insights.getByText(/^Not enough data yet for/).click();
  await expect(insights.getByText('7 days: 1 of 2, too few for a rate')).toBeVisible();
  await expect(insights.locator('[data-chart="retention"]')).toHaveCount(0);
  await insights.locator('[data-chart="follow-back-rate"] summary').click();
  await expect(insights.locator('[data-chart="follow-back-rate"] tbody tr')).toHaveCount(3);
  // Nobody has a reason or a tag: months are all there is to group by.
  await expect(insights.locator('select[data-group-by]')).toHaveCount(0);
  await expect(insights.locator('[data-grouping="month"] [data-gained]').first()).toBeVisible();
  const [download] = await Promise.all([
    insights.waitForEvent('download'),
    insights.locator('[data-chart="follow-back-rate"] [data-save-picture]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('balik-follow-back-rate.png');
  await insights.setViewportSize({ width: 360, height: 900 });
  await insights.screenshot({ path: 'test-results/insights-days.png', fullPage: true });
});
