import { expect, type Locator, type Page } from '@playwright/test';
import { exportFiles, folderOf } from '../../src/instagram/export/fixtures/build-export';
import { chooseFolder, dropMade, dropOn, layDown, layOut } from '../harness/drop-files';
import { exportZip, followedBy, giveFiles, givenFiles } from '../harness/export-files';
import { type Journey, test } from '../harness/journey';

const OWNER = 'invented.owner';
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const FOLLOWERS = followedBy([...names('both', 12), ...names('they', 7)], 40);
const FOLLOWING = followedBy([...names('both', 12), ...names('only_i', 5)], 45);
const COUNTS = { mutual: 12, 'only-i-follow': 5, 'only-they-follow': 7, unknown: 0 };
/** Only the name of the ZIP or folder dates an export surely; without it nobody is said to be missing. */
const UNDATED = { mutual: 12, 'only-i-follow': 0, 'only-they-follow': 0, unknown: 12 };

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

async function importsWhole(j: Journey, page: Page, counts: Readonly<Record<string, number>> = COUNTS): Promise<void> {
  const preview = page.locator('[data-import-preview]');
  await expect(preview).toHaveAttribute('data-owner', OWNER);
  await expect(preview).toHaveAttribute('data-followers', '19');
  await expect(preview).toHaveAttribute('data-following', '17');
  await expect(preview).toHaveAttribute('data-coverage', 'whole');
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  await j.panel.expectCounts(counts);
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

test('the unpacked folder, dropped', ONLY_CHROMIUM, async ({ journey }, info) => {
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
  ONLY_CHROMIUM,
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

test('single JSON files, chosen together or dropped together', async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const files = await givenFiles(folderOf(exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER)));
  await giveFiles(page, files);
  await expect(page.locator('[data-import-preview]')).toHaveAttribute('data-owner', OWNER);
  await page.locator('[data-import-discard]').click();
  await dropMade(page.locator('[data-import-drop]'), files);
  await importsWhole(j, page, UNDATED);
});

test('single JSON files, dropped from outside', ONLY_CHROMIUM, async ({ journey }, info) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const files = await givenFiles(folderOf(exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER)));
  const paths = files.map((file) => layDown(info.outputPath('single'), file));
  await dropOn(page.locator('[data-import-drop]'), paths);
  await importsWhole(j, page, UNDATED);
});

test('a ZIP that the page was handed as a drop', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  await dropMade(page.locator('[data-import-drop]'), [await exportZip('2026-07', FOLLOWERS, FOLLOWING, OWNER)]);
  await importsWhole(j, page);
});

test('pictures alone are no export, and the panel says so', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const picture = { name: '1.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') };
  await dropMade(page.locator('[data-import-drop]'), [picture]);
  await expect(page.locator('[data-import-error]')).toHaveAttribute('data-code', 'no-lists');
});

test('one list alone is refused, and what to do is said; the other with it is taken', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const files = await givenFiles(folderOf(exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER)));
  const one = (name: string) => files.filter((file) => file.name.startsWith(name));
  const error = page.locator('[data-import-error]');
  await giveFiles(page, one('followers'));
  await expect(error).toHaveAttribute('data-code', 'list-missing');
  await expect(error).toContainText('The Following list is missing');
  await expect(error).toContainText('the files of both lists together');
  await giveFiles(page, one('following'));
  await expect(error).toContainText('The Followers list is missing');
  await giveFiles(page, files);
  await importsWhole(j, page, UNDATED);
});
