import { expect, type Page } from '@playwright/test';
import { exportFiles, folderOf, listText, zipBlob } from '../../src/instagram/export/fixtures/build-export';
import { axeFindings } from '../harness/axe';
import { exportZip, followedBy, giveFiles, givenFiles, includeBeside } from '../harness/export-files';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { rowCounts } from '../harness/row-counts';

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const BOTH = names('both', 12);
const THEY = names('they', 7);
const I = names('only_i', 5);
const FOLLOWERS = followedBy([...BOTH, ...THEY], 40);
const FOLLOWING = followedBy([...BOTH, ...I], 45);
const OWNER = 'invented.owner';

async function importInto(page: Page): Promise<void> {
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
}

test('a whole export: preview, import, everybody where they belong, since when', async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  await giveFiles(page, [await exportZip('2026-07', FOLLOWERS, FOLLOWING, OWNER)]);
  const preview = page.locator('[data-import-preview]');
  await expect(preview).toHaveAttribute('data-owner', OWNER);
  await expect(preview).toHaveAttribute('data-followers', '19');
  await expect(preview).toHaveAttribute('data-following', '17');
  await expect(preview).toHaveAttribute('data-coverage', 'whole');
  expect(await axeFindings(page)).toEqual([]);
  await importInto(page);
  expect(await axeFindings(page)).toEqual([]);
  await j.panel.expectCounts({ mutual: 12, 'only-i-follow': 5, 'only-they-follow': 7, unknown: 0 });
  expect([...(await j.panel.usernames('only-i-follow'))].sort()).toEqual([...I].sort());
  await expect(page.locator('[data-partial]')).toHaveCount(0);
  await j.panel.show('people', '?status=mutual');
  await page.locator('[data-account="both_11"] .row-open').click();
  const since = new Date((FOLLOWERS[11]?.seconds ?? 0) * 1000);
  await expect(page.locator('[data-since="followers"]')).toHaveAttribute('data-at', String(since.getTime()));
  await expect(page.locator('[data-since="followers"]')).toContainText('2025');
  await expect(page.locator('[data-since="following"]')).toBeVisible();
  await j.panel.expectReading('followers', { seen: 19, coverage: 'whole', owner: OWNER });
});

test('an export limited to some dates accuses nobody, unless the person knows better', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const lately = followedBy([...BOTH.slice(0, 6), ...THEY], 20);
  await giveFiles(page, [await exportZip('2026-07', lately, FOLLOWING, OWNER)]);
  await expect(page.locator('[data-import-preview]')).toHaveAttribute('data-coverage', 'partial');
  await expect(page.locator('[data-import-window]')).toContainText('All time');
  await expect(page.locator('[data-import-vouch]')).not.toBeChecked();
  await importInto(page);
  // "See who follows back" opens a list with somebody in it.
  await page.locator('[data-import-done] a').click();
  await expect(page.locator('[data-view="people"][data-ready]')).toHaveCount(1);
  await expect(page.locator('[data-shown]')).toHaveAttribute('data-shown', '6');
  await j.panel.expectCounts({ mutual: 6, 'only-i-follow': 0, unknown: 11 });
});

test('a young account looks like a limited export: the person is asked', { tag: '@long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const young = [followedBy([...BOTH, ...THEY], 5), followedBy([...BOTH, ...I], 6)] as const;
  await giveFiles(page, [await exportZip('2026-07', ...young, OWNER)]);
  const preview = page.locator('[data-import-preview]');
  await expect(preview).toHaveAttribute('data-coverage', 'partial');
  await page.locator('[data-import-vouch]').check();
  await expect(preview).toHaveAttribute('data-coverage', 'whole');
  await importInto(page);
  await j.panel.expectCounts({ mutual: 12, 'only-i-follow': 5, unknown: 0 });
});

test('HTML as single files; an export that names nobody asks whose it is', { tag: '@long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const files = exportFiles('html-2025-10', FOLLOWERS, FOLLOWING, OWNER);
  await giveFiles(page, await givenFiles(folderOf(files)));
  const preview = page.locator('[data-import-preview]');
  await expect(preview).toHaveAttribute('data-followers', '19');
  // The pages of that vintage do not say whose they are.
  await expect(page.locator('[data-import-commit]')).toBeDisabled();
  await page.locator('[data-import-username]').fill('@Invented.Owner');
  await importInto(page);
  await j.panel.expectCounts({ mutual: 12, 'only-i-follow': 5, 'only-they-follow': 7 });
});

test('a broken file is refused with what to do, in both languages, and nothing changes', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const before = await rowCounts(page);
  const whole = await exportZip('2026-07', FOLLOWERS, FOLLOWING, OWNER);
  const broken = { ...whole, buffer: whole.buffer.subarray(0, whole.buffer.length - 60) };
  const error = page.locator('[data-import-error]');
  await giveFiles(page, [broken]);
  await expect(error).toHaveAttribute('data-code', 'broken-zip');
  await expect(error).toContainText('Download the export from Instagram once more');
  expect(await axeFindings(page)).toEqual([]);
  await j.panel.speak('id');
  await j.panel.show('data');
  await expect(error).toContainText('Unduh ekspor dari Instagram sekali lagi');
  const facebook = { name: 'friends.json', mimeType: 'application/json', buffer: Buffer.from('{"friends_v2":[]}') };
  await giveFiles(page, [facebook]);
  await expect(error).toHaveAttribute('data-code', 'no-lists');
  await expect(error).toContainText('Tidak ada daftar pengikut');
  expect(await rowCounts(page)).toEqual(before);
});

test('cancelled midway and not imported: nothing changes', { tag: '@long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const before = await rowCounts(page);
  const many = followedBy(names('many', 60_000), 0.05);
  await page.evaluate(() => {
    new MutationObserver(() => document.querySelector<HTMLElement>('[data-import-cancel]')?.click()).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await giveFiles(page, [await exportZip('2025', many, FOLLOWING, OWNER)]);
  await expect(page.locator('[data-import-state="cancelled"]')).toBeVisible();
  await page.reload();
  await j.panel.show('data');
  await giveFiles(page, [await exportZip('2026-07', FOLLOWERS, FOLLOWING, OWNER)]);
  await page.locator('[data-import-discard]').click();
  await expect(page.locator('[data-import-state="cancelled"]')).toBeVisible();
  await expect.poll(() => rowCounts(page)).toEqual(before);
});

test('undone: as if it had not been', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const before = await rowCounts(page);
  await giveFiles(page, [await exportZip('2026-07', FOLLOWERS, FOLLOWING, OWNER)]);
  await importInto(page);
  await expect(page.locator('[data-kept-import]')).toHaveCount(1);
  await page.locator('[data-import-undo]').click();
  await expect(page.locator('[data-import-state="undone"]')).toBeVisible();
  await expect(page.locator('[data-kept-import]')).toHaveCount(0);
  expect(await rowCounts(page)).toEqual(before);
});

test('other lists and what the person did, where they switched it on; the worker may end before "Import"', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const folder = 'connections/followers_and_following/';
  const liked = listText(followedBy(['both_1', 'both_1', 'stranger'], 30), 'R1', 'likes_media_likes')
    .replaceAll('"title": ""', '"title": "both_1"')
    .replace('"title": "both_1"', '"title": "stranger"');
  const blob = await zipBlob([
    ...exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER),
    {
      path: `${folder}close_friends.json`,
      content: listText(followedBy(['both_1', 'friend'], 30), 'R1', 'relationships_close_friends'),
    },
    {
      path: `${folder}recently_unfollowed_profiles.json`,
      content: listText(followedBy(['they_1'], 30), 'R1', 'relationships_unfollowed_users'),
    },
    { path: 'your_instagram_activity/likes/liked_posts.json', content: liked },
  ]);
  const file = {
    name: `instagram-${OWNER}-2026-07-22-AbCdEf12.zip`,
    mimeType: 'application/zip',
    buffer: Buffer.from(await blob.arrayBuffer()),
  };
  await giveFiles(page, [file]);
  await expect(page.locator('[data-import-other="close-friends"]')).toContainText('2');
  await expect(page.locator('[data-import-found]')).toContainText('3 likes');
  await includeBeside(page, ['likes']);
  await j.stopWorker();
  await importInto(page);
  await expect(page.locator('[data-other-list="recently-unfollowed"]')).toHaveAttribute('data-count', '1');
  await j.panel.expectCounts({ mutual: 12, 'only-i-follow': 5, 'only-they-follow': 7 });
  await j.panel.show('people', '?status=mutual');
  await page.locator('[data-account="both_1"] .row-open').click();
  await expect(page.locator('[data-did="likes"]')).toHaveAttribute('data-count', '2');
  await expect(page.locator('[data-on-list="close-friends"]')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('an export and a live reading are the same people, also after a rename', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 30, following: 24, mutual: 15 } });
  const known = truth(j);
  const followers = [...known.mutual, ...known['only-they-follow']];
  const following = [...known.mutual, ...known['only-i-follow']];
  const renamed = j.world.listed(j.viewer, 'followers').find(({ username }) => username === known.mutual[0])!;
  const page = await j.panel.show('data');
  const owner = j.viewer.username;
  await giveFiles(page, [await exportZip('2026-07', followedBy(followers, 40), followedBy(following, 45), owner)]);
  await importInto(page);
  const counts = { mutual: 15, 'only-i-follow': 9, 'only-they-follow': 15, unknown: 0 };
  await j.panel.expectCounts(counts);
  await j.page.bringToFront();
  await readBoth(j, j.viewer);
  await j.panel.expectReading('followers', { seen: 30, coverage: 'whole' });
  await j.panel.expectCounts(counts);
  expect((await rowCounts(page))['viewers']).toBe(1);
  j.world.rename(renamed.username, 'brand.new.name');
  await j.page.bringToFront();
  await readBoth(j, j.viewer);
  await expect.poll(() => j.panel.usernames('mutual')).toContain('brand.new.name');
  await j.panel.expectCounts(counts);
  await j.panel.show('people', '?status=mutual');
  await page.locator('[data-account="brand.new.name"] .row-open').click();
  await expect(page.locator('[data-since="followers"]')).toBeVisible();
});
