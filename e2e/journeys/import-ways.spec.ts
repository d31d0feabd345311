import { expect, type Locator, type Page } from '@playwright/test';
import { exportFiles, folderOf, listText } from '../../src/instagram/export/fixtures/build-export';
import { chooseFolder, dropMade, dropOn, layDown, layOut } from '../harness/drop-files';
import { exportZip, followedBy, giveFiles, givenFiles, includeBeside, zipped } from '../harness/export-files';
import { type Journey, test } from '../harness/journey';

const OWNER = 'invented.owner';
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const FOLLOWERS = followedBy([...names('both', 12), ...names('they', 7)], 40);
const FOLLOWING = followedBy([...names('both', 12), ...names('only_i', 5)], 45);
const COUNTS = { mutual: 12, 'only-i-follow': 5, 'only-they-follow': 7, unknown: 0 };

/** The unpacked export as it lies on a disk, with what lies beside it there. */
async function unpacked(folder: string): Promise<string> {
  const source = folderOf(exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER));
  const files = await Promise.all(
    source.map(async ({ path, blob }) => ({ path, bytes: Buffer.from(await blob.arrayBuffer()) })),
  );
  const beside = ['.DS_Store', 'media/posts/202607/1.jpg', '__MACOSX/._followers_1.json'].map((path) => ({
    path,
    bytes: Buffer.from('not for us'),
  }));
  return layOut(`${folder}/instagram-${OWNER}-2026-07-22-AbCdEf12`, [...files, ...beside]);
}

async function importsWhole(j: Journey, page: Page): Promise<void> {
  const preview = page.locator('[data-import-preview]');
  await expect(preview).toHaveAttribute('data-owner', OWNER);
  await expect(preview).toHaveAttribute('data-followers', '19');
  await expect(preview).toHaveAttribute('data-following', '17');
  await expect(preview).toHaveAttribute('data-coverage', 'whole');
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  await j.panel.expectCounts(COUNTS);
}

/**
 * What comes from outside is dropped by Chromium's debugger. Firefox's driver has no such thing, and a page can make
 * files to drop but no folders: so a dropped folder, and a drop that would take the panel away, are Chromium's alone.
 */
const ONLY_CHROMIUM = { tag: '@chromium' };

/**
 * Drops a file there, and tells what the panel answered while it hovered: refused with "none", no browser opens it.
 * Where nobody answers, a browser opens what is dropped in place of the page.
 */
async function effectOfDrop(target: Locator, path: string): Promise<string | null> {
  const page = target.page();
  await page.evaluate(() => {
    const answered = new Promise((done) =>
      addEventListener(
        'dragover',
        (event) => done(event.defaultPrevented ? (event.dataTransfer?.dropEffect ?? null) : null),
        { once: true },
      ),
    );
    Object.assign(window, { answered });
  });
  await dropOn(target, [path]);
  return page.evaluate(() => (window as unknown as { answered: Promise<string | null> }).answered);
}

test('the unpacked folder, chosen', async ({ journey }, info) => {
  const j = await journey();
  const page = await j.panel.show('data');
  await chooseFolder(page, 'input[data-import-folder]', await unpacked(info.outputPath('chosen')));
  await expect(page.locator('[data-import-preview]')).toContainText('22 Jul');
  await importsWhole(j, page);
});

test('the unpacked folder, dropped', { tag: ['@chromium', '@long'] }, async ({ journey }, info) => {
  const j = await journey();
  const page = await j.panel.show('data');
  await dropOn(page.locator('[data-import-drop]'), [await unpacked(info.outputPath('dropped'))]);
  await importsWhole(j, page);
});

test('the ZIP, dropped', ONLY_CHROMIUM, async ({ journey }, info) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const zip = await exportZip('2026-07', FOLLOWERS, FOLLOWING, OWNER);
  await dropOn(page.locator('[data-import-drop]'), [layDown(info.outputPath(), zip)]);
  await importsWhole(j, page);
});

test(
  'a drop beside the field, or while an import waits, does not take the panel away',
  { tag: ['@chromium', '@long'] },
  async ({ journey }, info) => {
    const j = await journey();
    const page = await j.panel.show('data');
    const zip = await exportZip('2026-07', FOLLOWERS, FOLLOWING, OWNER);
    const path = layDown(info.outputPath(), zip);
    const here = page.url();
    expect(await effectOfDrop(page.locator('[data-import-state] h2').first(), path)).toBe('none');
    expect(page.url()).toBe(here);
    await expect(page.locator('[data-import-state="idle"]')).toBeVisible();
    await giveFiles(page, [zip]);
    await page.locator('[data-import-preview]').waitFor();
    expect(await effectOfDrop(page.locator('[data-import-preview] h3').first(), path)).toBe('none');
    expect(page.url()).toBe(here);
    await expect(page.locator('[data-import-preview]')).toBeVisible();
  },
);

test('single JSON files, chosen together or dropped together', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const files = await givenFiles(folderOf(exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER)));
  await giveFiles(page, files);
  await expect(page.locator('[data-import-preview]')).toHaveAttribute('data-owner', OWNER);
  await page.locator('[data-import-discard]').click();
  await dropMade(page.locator('[data-import-drop]'), files);
  await importsWhole(j, page);
});

test('single JSON files, dropped from outside', { tag: ['@chromium', '@long'] }, async ({ journey }, info) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const files = await givenFiles(folderOf(exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER)));
  const paths = files.map((file) => layDown(info.outputPath('single'), file));
  await dropOn(page.locator('[data-import-drop]'), paths);
  await importsWhole(j, page);
});

test('a ZIP that the page was handed as a drop', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  await dropMade(page.locator('[data-import-drop]'), [await exportZip('2026-07', FOLLOWERS, FOLLOWING, OWNER)]);
  await importsWhole(j, page);
});

test('pictures alone are no export, and the panel says so', { tag: '@long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const picture = { name: '1.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') };
  await dropMade(page.locator('[data-import-drop]'), [picture]);
  await expect(page.locator('[data-import-error]')).toHaveAttribute('data-code', 'no-lists');
});

test('one list alone is imported as that list and accuses nobody; the other with it makes it whole', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const files = await givenFiles(folderOf(exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER)));
  const preview = page.locator('[data-import-preview]');
  for (const [list, count, missing] of [
    ['following', 17, 'followers'],
    ['followers', 19, 'following'],
  ] as const) {
    await giveFiles(
      page,
      files.filter((file) => file.name.startsWith(list)),
    );
    await expect(preview).toHaveAttribute(`data-${list}`, String(count));
    await expect(preview).toHaveAttribute(`data-${missing}`, '');
    await expect(preview).toHaveAttribute('data-coverage', 'partial');
    await expect(page.locator(`[data-missing="${missing}"]`)).toBeVisible();
    await expect(page.locator('[data-import-vouch]')).toHaveCount(0);
    // A single list names nobody: whose it is can be typed at once.
    await page.locator('[data-import-username]').fill(`@${OWNER}`);
    await page.locator('[data-import-commit]').click();
    await page.locator('[data-import-done]').waitFor();
    await j.panel.expectCounts({ 'only-i-follow': 0, 'only-they-follow': 0 });
    await j.panel.show('data');
  }
  await giveFiles(page, files);
  await importsWhole(j, page);
});

test('exports of two owners chosen together: asked which, and that one is read', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const zip = (owner: string, followers = FOLLOWERS) =>
    exportZip('2026-07', followers, FOLLOWING, owner, `instagram-${owner}-2026-07-22-AbCdEf12.zip`);
  await giveFiles(page, [await zip('someone.else', FOLLOWERS.slice(2)), await zip(OWNER)]);
  await page.locator('[data-import-choosing]').waitFor();
  await expect(page.locator('[data-import-choose]')).toHaveText([`@${OWNER}`, '@someone.else']);
  await page.locator(`[data-import-choose="${OWNER}"]`).click();
  await importsWhole(j, page);
});

test('what is beside the lists is counted in the offer, and kept only where it is ticked', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const liked = listText(followedBy(names('both', 9), 30), 'R1', 'likes_media_likes').replaceAll(
    '"title": ""',
    '"title": "both_1"',
  );
  const files = [
    ...exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER),
    { path: 'your_instagram_activity/likes/liked_posts.json', content: liked },
  ];
  await expect(page.locator('[data-import-also]')).toHaveCount(0);
  for (const isTicked of [false, true]) {
    await giveFiles(page, [await zipped(files, `instagram-${OWNER}-2026-07-22-AbCdEf12.zip`)]);
    await expect(page.locator('[data-import-also="likes"]')).toHaveAttribute('data-count', '9');
    if (isTicked) await includeBeside(page, ['likes']);
    await page.locator('[data-import-commit]').click();
    await page.locator('[data-import-done]').waitFor();
    await j.panel.show('people', '?status=mutual');
    await page.locator('[data-account="both_1"] .row-open').click();
    await page.locator('dialog [data-context]').waitFor();
    await expect(page.locator('[data-did="likes"]')).toHaveCount(isTicked ? 1 : 0);
    await page.keyboard.press('Escape');
    await j.panel.show('data');
  }
});

test('followers of three years only, where the person follows since nine: asked, said everywhere, and the answer kept', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const cut = followedBy(names('both', 36), 30);
  const mine = followedBy([...names('both', 36), ...names('older', 60)], 34);
  const zip = await exportZip('2026-07', cut, mine, OWNER);
  const preview = page.locator('[data-import-preview]');
  await giveFiles(page, [zip]);
  await expect(preview).toHaveAttribute('data-coverage', 'partial');
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  await j.panel.expectCounts({ mutual: 36, 'only-i-follow': 0, unknown: 60 });
  await j.panel.show('now');
  const followers = page.locator('[data-reading="followers"]');
  await expect(followers.locator('[data-window]')).toContainText('2023');
  await expect(followers).not.toContainText('so far');
  await j.panel.show('people', '?status=unknown');
  await expect(page.locator('[data-partial]')).toContainText('from your export');
  await expect(page.locator('[data-partial]')).not.toContainText('not have been read');
  await j.panel.show('history');
  await expect(page.locator('[data-snapshot][data-list="followers"]')).not.toContainText('so far');
  for (const isAsked of [true, false]) {
    await j.panel.show('data');
    await giveFiles(page, [zip]);
    if (isAsked) await page.locator('[data-import-vouch]').check();
    await expect(preview).toHaveAttribute('data-coverage', 'whole');
    await page.locator('[data-import-commit]').click();
    await page.locator('[data-import-done]').waitFor();
    await j.panel.expectCounts({ mutual: 36, 'only-i-follow': 60, unknown: 0 });
  }
});
