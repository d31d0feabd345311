import { expect, type Page } from '@playwright/test';
import { exportFiles, MADE_AT_S, type Person } from '../../src/instagram/export/fixtures/build-export';
import { deedFiles } from '../harness/export-acts';
import { followedBy, giveFiles, includeBeside, zipped } from '../harness/export-files';
import { hintsOn } from '../harness/hint-days';
import { type Journey, test } from '../harness/journey';

const OWNER = 'invented.owner';
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const FRIENDS = names('friend', 8);
/** They had followed for two weeks when they were followed back. */
const before = (ties: readonly Person[]) => ties.map((one) => ({ ...one, seconds: one.seconds - 14 * 86_400 }));

interface Given {
  readonly followers: readonly Person[];
  readonly following: readonly Person[];
  readonly deeds: Parameters<typeof deedFiles>[0];
  /** What is read beside the lists. */
  readonly also?: readonly string[];
}

/** Imports an export with interactions, as a person does it. */
async function imported(j: Journey, { followers, following, deeds, also }: Given): Promise<Page> {
  const page = await j.panel.show('data');
  const files = [...exportFiles('2026-07', followers, following, OWNER), ...deedFiles(deeds)];
  await giveFiles(page, [await zipped(files, `instagram-${OWNER}-2026-07-22-AbCdEf12.zip`)]);
  await includeBeside(page, also ?? ['likes', 'comments', 'messages']);
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  return page;
}

async function hintsBeside(j: Journey, username: string): Promise<string[]> {
  const page = await j.panel.show('people', '?status=mutual');
  await page.locator(`[data-account="${username}"] .row-open`).click();
  await page.locator('dialog [data-context]').waitFor();
  const found = await hintsOn(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  return found;
}

const manners = async (j: Journey) => hintsOn(await j.panel.open('manners'));

test('a quiet tie: followed for long without a like, a comment or a message; not so after a single one', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey();
  // The newest follow is two months old, so half a year of the export says nothing of it.
  const ties = [...followedBy(FRIENDS.slice(1), 300).map((one) => ({ ...one, seconds: one.seconds - 200 * 86_400 }))];
  const lately = { username: FRIENDS[0]!, seconds: MADE_AT_S - 60 * 86_400 };
  const all = [lately, ...ties];
  await imported(j, {
    followers: before(all),
    following: all,
    deeds: { liked: ['friend_2', 'friend_2', 'somebody.else'], commented: ['friend_3'] },
  });
  expect(await hintsBeside(j, 'friend_1')).toEqual(['follow-without-interaction friend_1']);
  expect(await hintsBeside(j, 'friend_2')).toEqual([]);
  expect(await hintsBeside(j, 'friend_3')).toEqual([]);
  expect(await hintsBeside(j, 'friend_0')).toEqual([]);
});

test('a quiet tie is not said where the export was read without messages, or covers too short a time', {
  tag: '@long',
}, async ({ journey }) => {
  const deeds = { liked: ['friend_2', 'somebody.else'] };
  const ties = followedBy(FRIENDS, 300).map((one) => ({ ...one, seconds: one.seconds - 200 * 86_400 }));
  const unread = await journey();
  await imported(unread, { followers: before(ties), following: ties, deeds, also: ['likes', 'comments'] });
  expect(await hintsBeside(unread, 'friend_1')).toEqual([]);
  const short = await journey();
  await imported(short, { followers: before(ties), following: ties, deeds: { ...deeds, days: 60 } });
  expect(await hintsBeside(short, 'friend_1')).toEqual([]);
});

test('many followers, and interaction with few of them: ties beside the count; with one in ten it is not said', {
  tag: '@long',
}, async ({ journey }) => {
  const followers = followedBy(names('reader', 110), 10);
  const following = followedBy(names('reader', 20), 40);
  const few = await journey();
  await imported(few, { followers, following, deeds: { liked: names('reader', 5) } });
  expect(await manners(few)).toContain('quality-over-quantity');
  const hint = (await few.panel.page()).locator('[data-hint="quality-over-quantity"]');
  await expect(hint).toContainText('5% of your 110 followers');
  const insights = await few.panel.show('insights');
  await expect(insights.locator('.measure[data-insight="quality"]')).toHaveAttribute('data-rests-on', '110');
  const many = await journey();
  await imported(many, { followers, following, deeds: { liked: names('reader', 11) } });
  expect(await manners(many)).not.toContain('quality-over-quantity');
});

test('ninety followers one knows by name: no word about ties beside the count', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey();
  const followers = followedBy(names('reader', 90), 12);
  await imported(j, {
    followers,
    following: followedBy(names('reader', 20), 40),
    deeds: { liked: ['reader_1', 'reader_2'] },
  });
  expect(await manners(j)).not.toContain('quality-over-quantity');
});
