import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { exportFiles, listText, type Person } from '../../src/instagram/export/fixtures/build-export';
import { followedBy, giveFiles, zipped } from '../harness/export-files';
import { type Journey, test } from '../harness/journey';
import { Looking } from '../harness/looks';

const OWNER = 'invented.owner';
const FOLDER = 'connections/followers_and_following/';
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const BOTH = names('both', 12);
const THEY = names('they', 7);
const I = names('only_i', 5);
const FOLLOWERS = followedBy([...BOTH, ...THEY], 40);
const FOLLOWING = followedBy([...BOTH, ...I], 45);

const list = (file: string, wrapper: string, people: readonly Person[]) => ({
  path: `${FOLDER}${file}.json`,
  content: listText(people, 'R1', wrapper),
});
const CLOSE = ['friend.elsewhere', 'both_3', 'only_i_2', 'they_1'];

/** An export with lists beside the two: of people in them, and of people whom neither has. */
async function importLists(j: Journey, followers: readonly Person[] = FOLLOWERS): Promise<Page> {
  const page = await j.panel.show('data');
  const files = [
    ...exportFiles('2026-07', followers, FOLLOWING, OWNER),
    list('close_friends', 'relationships_close_friends', followedBy(CLOSE, 30)),
    list('blocked_profiles', 'relationships_blocked_users', followedBy(names('stranger', 9), 20)),
    list('pending_follow_requests', 'relationships_follow_requests_sent', followedBy(['quiet_one', 'other.one'], 100)),
    list('recently_unfollowed_profiles', 'relationships_unfollowed_users', followedBy(['they_1', 'gone_one'], 3)),
  ];
  await giveFiles(page, [await zipped(files, `instagram-${OWNER}-2026-07-22-AbCdEf12.zip`)]);
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  return page;
}

/** The rows in sight, from the top: name and status. */
async function rows(page: Page): Promise<string[]> {
  await page.locator('[data-view="people"][data-ready]').waitFor();
  return page
    .locator('.person-row')
    .evaluateAll((all) =>
      all.map((row) => `${(row as HTMLElement).dataset['account']} ${(row as HTMLElement).dataset['status']}`),
    );
}

test('lists beside the two stand in People with the date of the export, also whom neither list has', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey();
  const page = await importLists(j);
  await j.panel.show('people', '?list=close-friends');
  await expect(page.locator('[data-list-head="close-friends"]')).toContainText('export of 22 Jul');
  // The newest of the list first; each with what the two lists tell of it.
  await expect
    .poll(() => rows(page))
    .toEqual(['friend.elsewhere unknown', 'both_3 mutual', 'only_i_2 only-i-follow', 'they_1 only-they-follow']);
  await expect(page.locator('[data-account="friend.elsewhere"] [data-listed-at]')).toContainText('21 Jul');
  await expect(page.locator('[role="tab"][data-status="neither"]')).toHaveAttribute('data-status-count', '0');
  await page.locator('[role="tab"][data-status="unknown"]').click();
  await expect(page).toHaveURL(/list=close-friends&status=unknown$/);
  await expect.poll(() => rows(page)).toEqual(['friend.elsewhere unknown']);
  await page.locator('[data-account="friend.elsewhere"] .row-open').click();
  await expect(page.locator('dialog [data-on-list="close-friends"]')).toBeVisible();
  await expect(page.locator('dialog')).toContainText('is in neither of your lists');
  await page.keyboard.press('Escape');

  await page.locator('button.more').click();
  await page.locator('[data-filter="list"]').selectOption('requests-sent');
  await expect(page.locator('[data-list-head="requests-sent"]')).toContainText('You asked to follow them');
  await expect.poll(() => rows(page)).toEqual(['quiet_one unknown', 'other.one unknown']);
  await page.locator('[data-filter="list"]').selectOption('recently-unfollowed');
  await expect(page.locator('[data-list-head]')).toContainText('You stopped following them yourself');
  await expect.poll(() => rows(page)).toEqual(['they_1 only-they-follow', 'gone_one unknown']);
  await page.locator('[data-filter="list"]').selectOption('none');
  await expect(page.locator('[data-list-head]')).toHaveCount(0);
  await j.panel.expectCounts({ mutual: 12, 'only-i-follow': 5, 'only-they-follow': 7, unknown: 0 });
});

test('search, sort, filters and noting for many work in a list; what it shows can be exported', {
  tag: '@long',
}, async ({ journey }) => {
  const j = await journey();
  const page = await importLists(j);
  await page.locator('[data-other-list="blocked"] summary').click();
  await page.locator('[data-list-link="blocked"]').click();
  await expect(page.locator('[data-shown]')).toHaveAttribute('data-shown', '9');
  await page.locator('input[type="search"]').fill('stranger_4');
  await expect(page.locator('[data-shown]')).toHaveAttribute('data-shown', '1');
  await expect.poll(() => rows(page)).toEqual(['stranger_4 unknown']);
  await page.locator('input[type="search"]').fill('');
  await page.locator('button.more').click();
  await page.locator('[data-sort]').selectOption('username');
  await expect.poll(() => rows(page)).toEqual(names('stranger', 9).map((name) => `${name} unknown`));
  await j.panel.selectSeveral();
  await page.locator('[data-choose-all]').click();
  await expect(page.locator('[data-chosen]')).toHaveAttribute('data-chosen', '9');
  await page.locator('[data-many-end]').click();

  await j.panel.showData('export');
  await page.locator('[data-export-who]').selectOption('current');
  const download = page.waitForEvent('download');
  await page.locator('select[data-export-format]').first().selectOption('json');
  await page.locator('button[data-export="people"]').click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const { people } = JSON.parse(text) as { people: { username: string; status: string }[] };
  expect(people.map(({ username, status }) => `${username} ${status}`)).toEqual(
    names('stranger', 9).map((name) => `${name} unknown`),
  );
});

test('where the lists were not read whole, nobody in a list is said to follow or not to', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey();
  // Follows of a few months only: a window of dates.
  const page = await importLists(j, followedBy([...BOTH.slice(0, 6), ...THEY], 20));
  await j.panel.show('people', '?list=close-friends');
  await expect
    .poll(() => rows(page))
    .toEqual(['friend.elsewhere unknown', 'both_3 mutual', 'only_i_2 unknown', 'they_1 only-they-follow']);
  await expect(page.locator('[role="tab"][data-status="neither"]')).toHaveAttribute('data-status-count', '0');
});

test('a list that the newest export does not have says so, and the way back', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await importLists(j);
  await j.panel.show('people', '?list=favourites');
  await expect(page.locator('[data-list-head]')).toContainText('no such list');
  await page.locator('[data-list-head] a').click();
  await expect(page.locator('[role="tab"]')).toHaveCount(4);
});

test('axe finds nothing in a list, and it fits, in both languages and every theme', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await importLists(j);
  const looking = new Looking(page);
  for (const language of ['en', 'id'] as const) {
    await j.panel.speak(language);
    await j.panel.show('people', '?list=close-friends');
    await page.locator('[data-list-head]').waitFor();
    for (const isOpen of [false, true]) {
      if (isOpen) await page.locator('button.more').click();
      await page.locator('[data-filter="list"]').waitFor({ state: isOpen ? 'visible' : 'attached' });
      await looking.at(`${language} ${isOpen ? 'open' : 'closed'}`);
    }
    await page.locator('button.more').click();
  }
  expect(looking.found).toEqual([]);
});
