import { expect, type Page } from '@playwright/test';
import { exportFiles, type InventedFile, listText, zipBlob } from '../../src/instagram/export/fixtures/build-export';
import { everythingIn } from '../harness/archive-eyes';
import { exportZip, followedBy, type GivenFile, giveFiles, zipped } from '../harness/export-files';
import { withLyingSizes, zipOfMany } from '../harness/hostile-zips';
import { test } from '../harness/journey';

const OWNER = 'invented.owner';
const FOLDER = 'connections/followers_and_following/';
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const FOLLOWERS = followedBy([...names('both', 12), ...names('they', 7)], 40);
const FOLLOWING = followedBy([...names('both', 12), ...names('only_i', 5)], 45);
const FILES = exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER);
const COUNTS = { mutual: 12, 'only-i-follow': 5, 'only-they-follow': 7, unknown: 0 };

interface Hostile {
  readonly what: string;
  readonly files: readonly GivenFile[];
  /** One of these, whichever is met first. */
  readonly codes: readonly string[];
  /** Part of what is said. */
  readonly says: string;
}

const json = (name: string, content: string | Buffer): GivenFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content as string),
});
const following = json('following.json', listText(FOLLOWING, 'R2', 'relationships_following'));
const followersWith = (content: string): Promise<GivenFile> =>
  zipped([{ path: `${FOLDER}followers_1.json`, content }, ...FILES.slice(1)]);

async function hostiles(): Promise<Hostile[]> {
  const whole = await zipped(FILES);
  const cut = (share: number) => ({ ...whole, buffer: whole.buffer.subarray(0, whole.buffer.length * share) });
  const locked = await zipBlob(FILES, { password: 'secret' });
  const damaged = 'is damaged or not complete';
  const tooMuch = 'More is packed into it than Balik unpacks';
  const again = 'Download the export from Instagram once more';
  return [
    ...[0.1, 0.5, 0.95].map((share) => ({
      what: `a ZIP cut off at ${share}`,
      files: [cut(share)],
      codes: ['broken-zip'],
      says: damaged,
    })),
    {
      what: 'a locked ZIP',
      files: [{ ...whole, buffer: Buffer.from(await locked.arrayBuffer()) }],
      codes: ['encrypted'],
      says: 'locked with a password',
    },
    {
      what: 'a ZIP in a ZIP',
      files: [await zipped([{ path: 'export.zip', content: new Blob([new Uint8Array(whole.buffer)]) }])],
      codes: ['no-lists'],
      says: 'no followers and no following',
    },
    {
      what: 'a bomb: one name of 40 MB',
      files: [await followersWith(`[{"title":"${'x'.repeat(40_000_000)}"}]`)],
      codes: ['too-large'],
      says: tooMuch,
    },
    {
      what: 'sizes that lie',
      files: [withLyingSizes(whole)],
      codes: ['broken-zip', 'too-large'],
      says: damaged,
    },
    { what: '100,000 files', files: [zipOfMany(100_000)], codes: ['too-many-entries'], says: 'more than 50,000 files' },
    {
      what: 'an export from Facebook',
      files: [
        await zipped([
          { path: 'your_facebook_activity/posts/your_posts_1.json', content: '[]' },
          { path: 'connections/friends/your_friends.json', content: '{"friends_v2":[{"name":"Nobody"}]}' },
        ]),
      ],
      codes: ['facebook-export'],
      says: 'an export from Facebook',
    },
    {
      what: 'a list that ends in the middle',
      files: [json('followers_1.json', listText(FOLLOWERS, 'R1').slice(0, 900)), following],
      codes: ['truncated-file'],
      says: 'ends in the middle',
    },
    {
      what: 'an encoding that is none of ours',
      // Every byte turned over: no text in any encoding.
      files: [
        json('followers_1.json', Buffer.from(listText(FOLLOWERS, 'R1')).map((byte) => byte ^ 0xff) as Buffer),
        following,
      ],
      codes: ['broken-file', 'not-a-list', 'truncated-file'],
      says: '',
    },
    {
      what: 'nesting without end',
      files: [json('followers_1.json', '['.repeat(200_000)), following],
      codes: ['too-deep'],
      says: 'without end',
    },
    {
      what: 'a page that says sorry',
      files: [json('followers_1.json', '<!DOCTYPE html><html><body>Sorry</body></html>'), following],
      codes: ['not-a-list'],
      says: 'holds something else',
    },
    {
      what: 'keys of every object',
      files: [json('followers_1.json', '{"__proto__":{"relationships_followers":[]},"constructor":1}'), following],
      codes: ['not-a-list', 'list-missing', 'no-usernames'],
      says: '',
    },
  ].map((one) => ({ ...one, says: one.says === damaged ? again : one.says }));
}

async function importGood(page: Page, files: readonly InventedFile[] = FILES): Promise<void> {
  await giveFiles(page, [await zipped(files, `instagram-${OWNER}-2026-07-22-AbCdEf12.zip`)]);
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
}

test('whatever is given: a clear sentence, the archive as it was, and a panel that goes on', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const crashes: string[] = [];
  page.on('pageerror', (error) => crashes.push(String(error)));
  page.on('crash', () => crashes.push('the page crashed'));
  await importGood(page);
  const before = await everythingIn(page);
  expect(before.length).toBeGreaterThan(1_000);
  for (const { what, files, codes, says } of await hostiles())
    await test.step(what, async () => {
      await giveFiles(page, files);
      const error = page.locator('[data-import-error]');
      await expect(error, what).toBeVisible({ timeout: 30_000 });
      expect(codes, what).toContain(await error.getAttribute('data-code'));
      await expect(error, what).toContainText(says);
      await expect(error, what).toContainText('Nothing was changed');
      expect(await everythingIn(page), what).toBe(before);
      // The next error must be the next one's.
      await page.reload();
      await page.locator('[data-ready]').waitFor();
    });
  await j.panel.expectCounts(COUNTS);
  await j.panel.show('data');
  await importGood(page);
  expect(crashes).toEqual([]);
});

test('names and keys that mean something to a program stay names', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const odd = followedBy(['__proto__', 'constructor', 'tostring', ...names('both', 3)], 60);
  const files = [
    ...exportFiles('2026-07', odd, odd, OWNER),
    { path: `${FOLDER}close_friends.json`, content: '{"__proto__":{"isWhole":true},"relationships_close_friends":[]}' },
  ];
  await importGood(page, files);
  await j.panel.expectCounts({ mutual: 6, 'only-i-follow': 0, 'only-they-follow': 0 });
  expect(await j.panel.usernames('mutual')).toEqual(new Set(odd.map(({ username }) => username)));
  expect(await page.evaluate(() => 'isWhole' in {})).toBe(false);
});

test('another encoding is read right: UTF-16, as some editors save it', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(listText(FOLLOWERS, 'R1'), 'utf16le')]);
  await giveFiles(page, [json('followers_1.json', utf16), following]);
  await expect(page.locator('[data-import-preview]')).toHaveAttribute('data-followers', '19');
});

test('a file broken while the worker is away changes nothing either', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  await importGood(page);
  const before = await everythingIn(page);
  await j.stopWorker();
  const whole = await exportZip('2025', FOLLOWERS, FOLLOWING, OWNER);
  // The lists are sound; what lies at the end is not.
  await giveFiles(page, [{ ...whole, buffer: whole.buffer.subarray(0, whole.buffer.length - 30) }]);
  await expect(page.locator('[data-import-error]')).toHaveAttribute('data-code', 'broken-zip');
  expect(await everythingIn(page)).toBe(before);
});
