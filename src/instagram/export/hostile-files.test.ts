import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFiles, folderOf, listText } from './fixtures/build-export';
import { expectRightOrRefused, FOLDER, files, followers, following, outcome } from './fixtures/export-to-break';
import type { ExportReading } from './read-export';

describe('files', () => {
  const withFollowers = (content: string | Uint8Array) =>
    folderOf([
      { path: 'followers_1.json', content: new Blob([content as BlobPart]) },
      { path: 'following.json', content: listText(following, 'R2', 'relationships_following') },
    ]);
  const text = listText(followers, 'R1');

  test('JSON truncated at every twentieth is refused', async () => {
    for (let twentieth = 0; twentieth < 20; twentieth++)
      expect(await outcome(withFollowers(text.slice(0, (text.length * twentieth) / 20)))).toBe('truncated-file');
  });

  test('pages truncated anywhere inside their rows are refused', async () => {
    const pages = exportFiles('html-2025-10', followers, following);
    const page = pages[0]!.content as string;
    for (let at = page.indexOf('role="main"') + 12; at < page.length - 30; at += 997)
      expect(await outcome(folderOf([{ ...pages[0]!, content: page.slice(0, at) }, pages[1]!]))).toBe('truncated-file');
  });

  test.each(['2026-07', '2020', 'html-2026-08'] as const)(
    'any bytes flipped in %s: a reading or a refusal, never more rows than there are',
    async (vintage) => {
      const made = await Promise.all(
        exportFiles(vintage, followers, following).map(async ({ path, content }) => ({
          path,
          bytes: new Uint8Array(await new Blob([content]).arrayBuffer()),
        })),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.integer({ min: 1, max: 255 }),
          fc.nat(made.length - 1),
          async (where, bits, which) => {
            const changed = made.map(({ path, bytes }, at) => {
              const copy = bytes.slice();
              if (at === which) copy[where % copy.length]! ^= bits;
              return { path, content: new Blob([copy]) };
            });
            const got = await outcome(folderOf(changed));
            if (typeof got === 'string') return;
            if (got.lists.followers === null) {
              expect(got.lists.following!.coverage.kind).toBe('partial');
              return;
            }
            const { accounts, rows, deleted, unreadable } = got.lists.followers;
            expect(accounts.usernames.length + deleted.count + unreadable).toBeLessThanOrEqual(rows);
            expect(rows).toBeLessThanOrEqual(followers.length + 1);
            if (rows < followers.length) expect(vintage).toBe('html-2026-08');
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  test('names of object members stay names', async () => {
    const odd =
      '{"followers":{"__proto__":"2020-06-21T04:16:30+00:00","constructor":"2020-06-21T04:16:30+00:00"},"following":{"a":"2020-06-21T04:16:30+00:00"},"__proto__":{"x":1}}';
    const got = await outcome(folderOf([{ path: 'connections.json', content: odd }]));
    expect((got as ExportReading).lists.followers!.accounts.usernames).toEqual(['__proto__', 'constructor']);
    expect(({} as { x?: number }).x).toBeUndefined();
    const record =
      '[{"__proto__":{"title":"x"},"title":"real","string_list_data":[{"href":"https://www.instagram.com/_u/real","timestamp":1700000000,"__proto__":{}}]}]';
    expect(((await outcome(withFollowers(record))) as ExportReading).lists.followers!.accounts.usernames).toEqual([
      'real',
    ]);
  });

  test('one endless line, one endless string, and nesting without end', async () => {
    const rows = JSON.stringify(
      followers.map(({ username }) => ({
        title: username,
        string_list_data: [{ href: '', timestamp: 1_700_000_000 }],
      })),
    );
    expect(((await outcome(withFollowers(rows))) as ExportReading).lists.followers!.accounts.usernames.length).toBe(60);
    const limits = { recordBytes: 500_000 };
    expect(await outcome(withFollowers(`[{"title":"${'x'.repeat(2_000_000)}"}]`), { limits })).toBe('too-large');
    expect(await outcome(withFollowers(`{"${'k'.repeat(2_000_000)}":[]}`), { limits })).toBe('too-large');
    expect(await outcome(withFollowers('['.repeat(200_000)))).toBe('too-deep');
    expect(await outcome(withFollowers(`{"a":`.repeat(100_000)))).toBe('too-deep');
    expect(await outcome(withFollowers(`<html><a href="${'x'.repeat(2_000_000)}`), { limits })).toBe('too-large');
    expect(await outcome(withFollowers(`<html><body>${'<div>'.repeat(300_000)}`))).toBe('too-deep');
  });

  test('a hundred megabytes on one line', { timeout: 120_000 }, async () => {
    const rows = JSON.stringify(JSON.parse(text)).slice(1, -1);
    const many = `${new Array<string>(Math.ceil(1_000_000 / rows.length)).fill(rows).join(',')},`;
    const blob = new Blob(['[', ...new Array<string>(100).fill(many), rows, ']']);
    expect(blob.size).toBeGreaterThan(100_000_000);
    const [, beside] = withFollowers('');
    const got = (await outcome([{ path: 'followers_1.json', blob }, beside!])) as ExportReading;
    expectRightOrRefused(got);
    expect(got.lists.followers!.rows).toBeGreaterThan(400_000);
  });

  test('other encodings are read, or refused, never half read', async () => {
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at++) utf16[2 + at * 2] = text.charCodeAt(at);
    for (const bytes of [
      utf16,
      utf16.slice(2),
      new TextEncoder().encode(`\ufeff${text}`),
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    ])
      expectRightOrRefused(await outcome(withFollowers(bytes)));
    expect(typeof (await outcome(withFollowers(utf16)))).toBe('object');
    const latin1 = Uint8Array.from(text.replace('"title": ""', '"title": "\u00e9\u00ff"'), (letter) =>
      letter.charCodeAt(0),
    );
    expectRightOrRefused(await outcome(withFollowers(latin1)));
  });

  test('an error page is no list', async () => {
    expect(await outcome(withFollowers('<!DOCTYPE html><html><body>Sorry, something went wrong</body></html>'))).toBe(
      'not-a-list',
    );
  });

  test('a broken file beside the lists spoils nothing but itself', async () => {
    const beside = [
      { path: `${FOLDER}blocked_profiles.json`, content: '{"relationships_blocked_users": [' },
      { path: 'your_instagram_activity/likes/liked_posts.json', content: '[{"timestamp":1,"unknown_shape":true}]' },
    ];
    const got = (await outcome(folderOf([...files, ...beside]))) as ExportReading;
    expectRightOrRefused(got);
    expect(got.problems.map(({ code }) => code).sort()).toEqual(['file-unreadable', 'shape-unknown']);
  });
});
