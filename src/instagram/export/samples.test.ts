import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INTERACTION_CHOICES } from '../../domain/exports/import';
import type { ExportSource } from './files/container';
import type { TallyKind } from './files/interaction-files';
import { ExportRefusal } from './files/problem';
import { type ExportReading, readExport } from './read-export';

/** Samples that are not part of this repository; the tests that need them say so when they are left out. */
const SAMPLES = resolve(import.meta.dirname, '../../../../shared/instagram/samples');
const hasSamples = existsSync(SAMPLES);
if (!hasSamples) console.warn('export samples are not here: tests against them are left out');

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

function folderSource(folder: string): ExportSource {
  return filesUnder(folder).map((path) => ({ path: relative(folder, path), blob: new Blob([readFileSync(path)]) }));
}

async function outcome(source: ExportSource): Promise<ExportReading | ExportRefusal> {
  try {
    return await readExport(source, { interactions: new Set(INTERACTION_CHOICES) });
  } catch (error) {
    if (error instanceof ExportRefusal) return error;
    throw error;
  }
}

/** Since November 2026 one list alone is taken as that list; the samples were made when it was refused. */
const ALONE = ['json_only_following.zip', 'json_only_followers.zip'];

function expectAlone(got: ExportReading | ExportRefusal, list: 'followers' | 'following'): void {
  if (got instanceof ExportRefusal) throw got;
  const other = list === 'followers' ? 'following' : 'followers';
  expect(got.lists[other]).toBeNull();
  expect(got.lists[list]!.coverage).toMatchObject({ kind: 'partial', seen: list === 'followers' ? 8 : 10 });
}

const expectedOf = (topic: string) => JSON.parse(readFileSync(join(SAMPLES, topic, 'expected.json'), 'utf8'));

describe.skipIf(!hasSamples)('archives with known counts', () => {
  const expected: Record<string, any> = hasSamples ? expectedOf('export-zip') : {};
  test.each(Object.keys(expected))('%s', async (name) => {
    const want = expected[name];
    const blob = new Blob([readFileSync(join(SAMPLES, 'export-zip', name))]);
    const got = await outcome([{ path: name, blob }]);
    if (ALONE.includes(name)) return expectAlone(got, name.includes('followers') ? 'followers' : 'following');
    if (want.error || want.error_or_empty) {
      const codes: Record<string, string> = {
        'json_empty_lists.zip': 'lists-empty',
        'json_broken_following.zip': 'truncated-file',
        'json_error_page_inside.zip': 'not-a-list',
        'truncated_zip.zip': 'broken-zip',
        'foreign_facebook_2024.zip': 'facebook-export',
      };
      expect(got).toBeInstanceOf(ExportRefusal);
      expect((got as ExportRefusal).problem.code).toBe(codes[name]);
      return;
    }
    if (got instanceof ExportRefusal) throw got;
    const followers = new Set(got.lists.followers!.accounts.usernames);
    const following = new Set(got.lists.following!.accounts.usernames);
    const deleted = got.lists.following!.deleted.count;
    expect(followers.size).toBe(want.followers);
    if (want.following_valid_at_least)
      for (const one of want.following_valid_at_least) expect(following.has(one)).toBe(true);
    // The sample with a declared window counts its deleted row among the following, the others do not.
    else expect(following.size + (want.window ? deleted : 0)).toBe(want.following);
    if (want.mutual !== undefined) expect([...following].filter((one) => followers.has(one)).length).toBe(want.mutual);
    if (want.notFollowingBack !== undefined)
      expect([...following].filter((one) => !followers.has(one)).length).toBe(want.notFollowingBack);
    if (want.fans !== undefined) expect([...followers].filter((one) => !following.has(one)).length).toBe(want.fans);
    if (want.deletedAccounts !== undefined) expect(deleted).toBe(want.deletedAccounts);
    if (want.owner !== undefined) expect(got.owner?.username ?? null).toBe(want.owner);
    if (want.window) {
      const { window, coverage } = got.lists.followers!;
      expect([window?.from, window?.to]).toEqual(want.window.map(Date.parse));
      expect(coverage).toMatchObject({ kind: 'partial', why: ['date-window'] });
    }
    const others = {
      pending: 'requests-sent',
      recentRequests: 'requests-recent',
      recentlyUnfollowed: 'recently-unfollowed',
      removedSuggestions: 'removed-suggestions',
      hideStoryFrom: 'hide-story-from',
      blocked: 'blocked',
      closeFriends: 'close-friends',
      restricted: 'restricted',
      received: 'requests-received',
    } as const;
    for (const [key, list] of Object.entries(others))
      if (want[key] !== undefined) expect(got.otherLists.get(list)?.accounts.usernames.length).toBe(want[key]);
    if (name.includes('2026-07-22')) {
      expect(got.otherLists.get('blocked')!.accounts.usernames).toEqual(['spam.contoh']);
      expect(got.lists.followers!.coverage.kind).toBe('whole');
      expect(got.lists.following!.coverage.kind).toBe('whole');
      expect(got.exportedAt?.from).toBe('file-name');
    }
    if (name.includes('missing_part_2') || name.includes('split_parts'))
      expect(got.lists.followers!.coverage).toMatchObject({ kind: 'partial' });
    if (name.includes('missing_part_2')) expect(got.lists.followers!.gaps).toEqual([2]);
    if (name.includes('both_in_one')) expect(got.format).toBe('json');
  });
});

describe.skipIf(!hasSamples)('extracted folders parse whole', () => {
  const folders = hasSamples
    ? ['export-json', 'export-html'].flatMap((topic) =>
        readdirSync(join(SAMPLES, topic)).map((name) => `${topic}/${name}`),
      )
    : [];
  test.each(folders)('%s', async (name) => {
    const source = folderSource(join(SAMPLES, name));
    const got = await readExport(source).catch((error) => error as ExportRefusal);
    if (source.every(({ path }) => !/follow(ers|ing)(_1)?\.(json|html)$/.test(path)))
      return expect((got as ExportRefusal).problem?.code).toBe('no-lists');
    if (got instanceof ExportRefusal) throw got;
    for (const { path, blob } of source) {
      const text = await blob.text();
      const rows = /json$/.test(path)
        ? (text.match(/"timestamp"/g)?.length ?? 0)
        : (text.match(/uiBoxWhite noborder/g)?.length ?? 0);
      const list = /followers_?1?\./.test(path)
        ? got.lists.followers
        : /following\./.test(path)
          ? got.lists.following
          : null;
      if (list === null) continue;
      expect([path, list.rows, list.unreadable]).toEqual([path, rows, 0]);
      expect(list.accounts.followedAt.every((at) => at > Date.UTC(2010, 1))).toBe(true);
    }
  });
});

const KINDS: Record<string, TallyKind> = {
  liked_posts: 'liked-posts',
  liked_comments: 'liked-comments',
  post_comments: 'post-comments',
  reels_comments: 'reel-comments',
  hype: 'story-comments',
  story_likes: 'story-likes',
  saved_posts: 'saved-posts',
  saved_collections: 'saved-collections',
  stories_viewed: 'stories-viewed',
};

describe.skipIf(!hasSamples)('interactions with known counts', () => {
  const expected = hasSamples ? expectedOf('interactions') : { vintages: {} };
  test.each(Object.keys(expected.vintages))('%s', async (vintage) => {
    const lists: ExportSource = [
      { path: 'connections/followers_and_following/followers_1.json', blob: listBlob('zz_test_alder') },
      { path: 'connections/followers_and_following/following.json', blob: listBlob('zz.test.birch') },
    ];
    const source = folderSource(join(SAMPLES, 'interactions', vintage));
    const isHtml = vintage.includes('html');
    const wrapped: ExportSource = isHtml
      ? lists.map(({ path }) => ({ path: path.replace('json', 'html'), blob: new Blob([PAGE]) }))
      : lists;
    const got = await readExport([...wrapped, ...source], { interactions: new Set(INTERACTION_CHOICES) });
    expect(got.problems.filter(({ code }) => /unreadable|shape/.test(code) && code !== 'rows-unreadable')).toEqual([]);
    const want = expected.vintages[vintage];
    if (want._owner) expect(got.owner?.username).toBe(expected.owner);
    const byKind = new Map<string, any>();
    for (const [path, file] of Object.entries<any>(want)) {
      if (path.startsWith('_') || !('counts' in file)) continue;
      const kind = file.kind.startsWith('sticker:') ? file.kind : KINDS[file.kind];
      const sum = byKind.get(kind) ?? {
        rows: 0,
        own: 0,
        unattributed: 0,
        deleted: 0,
        counts: {},
        first: null,
        last: null,
      };
      sum.rows += file.rows;
      sum.own += file.self;
      sum.unattributed += file.unattributed;
      sum.deleted += file.deleted;
      for (const [user, count] of Object.entries<number>(file.counts))
        sum.counts[user] = (sum.counts[user] ?? 0) + count;
      if (file.first !== null) sum.first = Math.min(sum.first ?? Infinity, file.first * 1000);
      if (file.last !== null) sum.last = Math.max(sum.last ?? -Infinity, file.last * 1000);
      byKind.set(kind, sum);
    }
    const tallies = got.interactions!.tallies;
    expect(tallies.map(({ kind }) => kind).sort()).toEqual([...byKind.keys()].sort());
    for (const tally of tallies) {
      const sum = byKind.get(tally.kind);
      const counts = Object.fromEntries(tally.usernames.map((user, at) => [user, tally.counts[at]]));
      // A vintage without personal information cannot tell own rows apart.
      if (want._owner === undefined) expect(sum.own).toBe(0);
      expect({
        kind: tally.kind,
        rows: tally.rows,
        own: tally.own,
        unattributed: tally.unattributed,
        deleted: tally.deleted,
      }).toEqual({
        kind: tally.kind,
        rows: sum.rows,
        own: sum.own,
        unattributed: sum.unattributed,
        deleted: sum.deleted,
      });
      expect(counts).toEqual(sum.counts);
      expect([tally.kind, tally.spanFrom, tally.spanTo]).toEqual([tally.kind, sum.first, sum.last]);
    }
    checkMedia(got, want);
    checkThreads(got, want.messages ?? want['messages.json']);
  });
});

function checkMedia(got: ExportReading, want: any): void {
  const counts: Record<string, number> = {};
  for (const file of Object.values<any>(want))
    if (file.kind === 'own_media') {
      for (const kind of ['posts', 'stories', 'reels']) if (file[kind]) counts[kind] = (counts[kind] ?? 0) + file[kind];
      if (file.photos) counts['posts'] = (counts['posts'] ?? 0) + file.photos;
    }
  const media = got.interactions!.ownMedia;
  expect(Object.fromEntries(media.map(({ kind, publishedAt }) => [kind, publishedAt.length]))).toEqual(counts);
  const times = media.flatMap(({ publishedAt }) => [...publishedAt]);
  const files = Object.values<any>(want).filter(({ kind }) => kind === 'own_media');
  if (files.length > 0) {
    expect(Math.min(...times)).toBe(Math.min(...files.map(({ first }) => first * 1000)));
    expect(Math.max(...times)).toBe(Math.max(...files.map(({ last }) => last * 1000)));
  }
}

function checkThreads(got: ExportReading, want: any): void {
  const threads = got.interactions!.threads;
  expect(threads.length).toBe(want?.threads.length ?? 0);
  for (const one of want?.threads ?? []) {
    const thread = threads.find(({ thread }) => one.folder === undefined || thread === one.folder)!;
    if (one.messages !== undefined) expect(thread.messages).toBe(one.messages);
    if (one.sent !== undefined) expect([thread.sent, thread.received]).toEqual([one.sent, one.received]);
    if (one.like_shadows !== undefined) expect(thread.likeShadows).toBe(one.like_shadows);
    if (one.reactions_by_owner !== undefined) expect(thread.reactionsByOwner).toBe(one.reactions_by_owner);
    if (one.counterpart !== undefined) expect(thread.username).toBe(one.counterpart);
    if ('username' in one) expect([thread.thread, thread.username]).toEqual([thread.thread, one.username]);
    if (one.candidate !== undefined) expect(thread.candidate).toBe(one.candidate);
    if (one.title !== undefined && one.group === undefined) expect(thread.name).toBe(one.title);
    if (one.box !== undefined) expect(thread.box).toBe(basename(one.box));
  }
}

function listBlob(username: string): Blob {
  const href = `https://www.instagram.com/${username}`;
  return new Blob([
    JSON.stringify([{ title: '', string_list_data: [{ href, value: username, timestamp: 1_600_000_000 }] }]),
  ]);
}

const PAGE =
  '<html><body><div role="main"><div class="_a6-g"><a href="https://www.instagram.com/zz_test_alder">zz_test_alder</a><div>Apr 04, 2020 7:40 am</div></div></div></body></html>';
