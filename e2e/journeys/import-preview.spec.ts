import { expect, type Page } from '@playwright/test';
import { exportFiles, folderOf, listText } from '../../src/instagram/export/fixtures/build-export';
import {
  exportZip,
  followedBy,
  type GivenFile,
  giveFiles,
  givenFiles,
  includeBeside,
  ownMediaFiles,
  zipped,
} from '../harness/export-files';
import { test } from '../harness/journey';
import { Looking, looksIn } from '../harness/looks';

const OWNER = 'invented.owner';
const FOLDER = 'connections/followers_and_following/';
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const BOTH = names('both', 12);
const THEY = names('they', 7);
const FOLLOWERS = followedBy([...BOTH, ...THEY], 40);
const FOLLOWING = followedBy([...BOTH, ...names('only_i', 5)], 45);

/** Everything an offer can say at once: other lists, what was done, what stood out. */
async function rich(): Promise<GivenFile> {
  const list = (file: string, wrapper: string, count: number) => ({
    path: `${FOLDER}${file}.json`,
    content: listText(followedBy(names(file, count), 9), 'R1', wrapper),
  });
  const liked = listText(followedBy(names('both', 9), 30), 'R1', 'likes_media_likes').replaceAll(
    '"title": ""',
    '"title": "both_1"',
  );
  const files = [
    ...exportFiles('2026-07', followedBy([...BOTH.slice(2), ...THEY, ...names('new', 1_234)], 1), FOLLOWING, OWNER),
    list('close_friends', 'relationships_close_friends', 14),
    list('blocked_profiles', 'relationships_blocked_users', 3),
    list('pending_follow_requests', 'relationships_follow_requests_sent', 5),
    list('recently_unfollowed_profiles', 'relationships_unfollowed_users', 2),
    { path: 'your_instagram_activity/likes/liked_posts.json', content: liked },
    { path: `${FOLDER}restricted_profiles.json`, content: '{"relationships_restricted_users": [' },
    ...ownMediaFiles([1_780_000_000], [], [1_780_000_000]),
  ];
  return zipped(files, `instagram-${OWNER}-2026-07-22-AbCdEf12.zip`);
}

interface State {
  readonly name: string;
  readonly files: () => Promise<readonly GivenFile[]>;
  /** What is there when the state is reached. */
  readonly awaited: string;
  readonly next?: (page: Page) => Promise<void>;
}

const preview = '[data-import-preview]';
const whole = async () => [await exportZip('2026-07', FOLLOWERS, FOLLOWING, OWNER)];
const STATES: readonly State[] = [
  { name: 'first', files: whole, awaited: preview },
  { name: 'done', files: whole, awaited: preview, next: commit },
  { name: 'again', files: whole, awaited: preview },
  { name: 'rich', files: async () => [await rich()], awaited: preview },
  {
    name: 'window',
    files: async () => [await exportZip('2026-07', followedBy([...BOTH.slice(0, 6), ...THEY], 20), FOLLOWING, OWNER)],
    awaited: '[data-import-window]',
  },
  {
    name: 'young',
    files: async () => [
      await exportZip('2026-07', followedBy([...BOTH, ...THEY], 5), followedBy(BOTH, 6), 'someone.else'),
    ],
    awaited: '[data-import-vouch]',
  },
  {
    name: 'unnamed',
    files: async () => givenFiles(folderOf(exportFiles('html-2025-10', FOLLOWERS, FOLLOWING, OWNER))),
    awaited: '[data-import-username]',
  },
  {
    name: 'alone',
    files: async () => givenFiles(folderOf(exportFiles('2026-07', FOLLOWERS, FOLLOWING, OWNER).slice(0, 1))),
    awaited: '[data-missing="following"]',
  },
  {
    name: 'two-owners',
    files: async () => [...(await whole()), await exportZip('2026-07', FOLLOWERS, FOLLOWING, 'someone.else')],
    awaited: '[data-import-choosing]',
  },
  {
    name: 'refused',
    files: async () => (await whole()).map((file) => ({ ...file, buffer: file.buffer.subarray(0, 400) })),
    awaited: '[data-import-error]',
  },
  {
    name: 'put-away',
    files: whole,
    awaited: preview,
    next: (page) => page.locator('[data-import-discard]').click(),
  },
];

async function commit(page: Page): Promise<void> {
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
}

test('every step of an import fits, and axe finds nothing, in both languages and themes', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const looking = new Looking(page, looksIn([320, 360]));
  for (const { name, files, awaited, next } of STATES) {
    await j.panel.show('data');
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    await giveFiles(page, await files());
    await page.locator(awaited).waitFor();
    if (name === 'rich') await includeBeside(page, ['likes', 'own-media']);
    await next?.(page);
    for (const language of ['en', 'id']) {
      // What was begun in the part stays while the language changes.
      await j.panel.choose({ language });
      await looking.at(`${name} ${language}`, ({ width, colorScheme, forcedColors }) =>
        page
          .locator('[data-import-state]')
          .screenshot({ path: `artifacts/import-${name}-${language}-${width}-${colorScheme}-${forcedColors}.png` }),
      );
    }
    await j.panel.choose({ language: 'en' });
  }
  expect(looking.found).toEqual([]);
});
