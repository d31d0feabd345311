import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERACTION_CHOICES } from '../../domain/import';
import type { ExportSource } from './container';
import { exportFiles, folderOf, type InventedFile, listText, people, zipBlob, zipOf } from './fixtures/build-export';
import { EXPORT_LIMITS } from './limits';
import { ExportRefusal } from './problem';
import { type ExportReading, type ReadExportOptions, readExport } from './read-export';

const followers = people(60, { everyMinutes: 60 * 24 * 30 });
const following = people(50, { everyMinutes: 60 * 24 * 31, seed: 7 });
const files = exportFiles('2026-07', followers, following);
const FOLDER = 'connections/followers_and_following/';
const everything = { interactions: new Set(INTERACTION_CHOICES) };

/** A reading, or the code of a refusal. Anything else that is thrown fails the test. */
async function outcome(source: ExportSource, options: ReadExportOptions = everything): Promise<ExportReading | string> {
  try {
    return await readExport(source, options);
  } catch (error) {
    if (error instanceof ExportRefusal) return error.problem.code;
    throw error;
  }
}

const bytesOf = async (files: readonly InventedFile[], traits = {}) =>
  new Uint8Array(await (await zipBlob(files, traits)).arrayBuffer());
const asZip = (bytes: Uint8Array, path = 'export.zip'): ExportSource => [
  { path, blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) },
];

function expectRightOrRefused(got: ExportReading | string): void {
  if (typeof got === 'string') return;
  expect(got.lists.followers!.accounts.usernames).toEqual(followers.map(({ username }) => username));
  expect(got.lists.following!.accounts.usernames).toEqual(following.map(({ username }) => username));
}

describe('archives', () => {
  test('truncated at every twentieth: refused each time', async () => {
    const whole = await bytesOf(files);
    for (let twentieth = 0; twentieth < 20; twentieth++) {
      const got = await outcome(asZip(whole.slice(0, Math.floor((whole.length * twentieth) / 20))));
      expect([twentieth, got]).toEqual([twentieth, twentieth === 0 ? 'no-lists' : 'broken-zip']);
    }
  });

  test('any few bytes flipped: the right accounts or a refusal', async () => {
    const whole = await bytesOf(files);
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = whole.slice();
        for (const [at, bits] of changes) bytes[at]! ^= bits;
        expectRightOrRefused(await outcome(asZip(bytes)));
      }),
      { numRuns: 80 },
    );
  });

  test('a bomb is stopped by the bytes that really come out', async () => {
    const bomb = `[${' '.repeat(3_000_000)}]`;
    const source = await zipOf([{ path: `${FOLDER}followers_1.json`, content: bomb }, files[1]!]);
    expect(source[0]!.blob.size).toBeLessThan(20_000);
    expect(await outcome(source, { limits: { entryBytes: 1_000_000 } })).toBe('too-large');
    expect(await outcome(source, { limits: { totalBytes: 2_000_000 } })).toBe('too-large');
    const rows = await zipOf([{ path: `${FOLDER}followers_1.json`, content: listText(people(9000), 'R1') }, files[1]!]);
    expect(await outcome(rows, { limits: { totalBytes: 500_000 } })).toBe('too-large');
  });

  test('sizes that lie do not help a bomb', async () => {
    const bytes = await bytesOf([
      { path: `${FOLDER}followers_1.json`, content: listText(people(9000), 'R1') },
      files[1]!,
    ]);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) {
      // Uncompressed size: 24 bytes into a record of the central directory, 22 into a local header.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    const got = await outcome(asZip(bytes), { limits: { entryBytes: 1_000_000 } });
    expect(['too-large', 'broken-zip']).toContain(got);
  });

  test('entries that lie over one another are refused', async () => {
    const bytes = await bytesOf(files, { level: 0 });
    const view = new DataView(bytes.buffer);
    const records: number[] = [];
    for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) records.push(at);
    // The second record points at the first entry's data, and describes it rightly.
    for (const field of [16, 20, 24, 42])
      view.setUint32(records[1]! + field, view.getUint32(records[0]! + field, true), true);
    expect(await outcome(asZip(bytes))).toBe('broken-zip');
  });

  test('more entries than allowed are refused; pictures are passed over and count for little', async () => {
    const pictures = Array.from({ length: 30 }, (_, at) => ({ path: `media/posts/${at}.jpg`, content: 'x' }));
    const threads = Array.from({ length: 30 }, (_, at) => ({
      path: `your_instagram_activity/messages/inbox/t_${at}/message_1.json`,
      content: '{}',
    }));
    for (const many of [
      [...files, ...pictures],
      [...files, ...threads],
    ]) {
      const ways = [await zipOf(many), await zipOf(many, { comment: 'listed in another way' }), folderOf(many)];
      const enough = { entries: files.length + (many.at(-1)!.path.endsWith('jpg') ? 0 : 30), listed: many.length };
      for (const source of ways) {
        expectRightOrRefused(await outcome(source, { limits: enough }));
        expect(await outcome(source, { limits: { entries: enough.entries - 1 } })).toBe('too-many-entries');
        expect(await outcome(source, { limits: { listed: many.length - 1 } })).toBe('too-many-entries');
      }
    }
  });

  test('a million entries are refused before any is looked at', async () => {
    const record = new Uint8Array(46);
    new DataView(record.buffer).setUint32(0, 0x02014b50, true);
    const thousand = new Uint8Array(46_000);
    for (let at = 0; at < thousand.length; at += 46) thousand.set(record, at);
    const end = new DataView(new ArrayBuffer(98));
    const [local, size] = [30, 46_000_000];
    end.setUint32(0, 0x06064b50, true);
    end.setBigUint64(4, 44n, true);
    for (const [at, value] of Object.entries({ 24: 1_000_000, 32: 1_000_000, 40: size, 48: local }))
      end.setBigUint64(Number(at), BigInt(value), true);
    end.setUint32(56, 0x07064b50, true);
    end.setBigUint64(64, BigInt(local + size), true);
    end.setUint32(72, 1, true);
    end.setUint32(76, 0x06054b50, true);
    for (let at = 80; at < 96; at++) end.setUint8(at, 0xff);
    const head = Uint8Array.of(0x50, 0x4b, 3, 4, ...new Uint8Array(local - 4));
    const blob = new Blob([head, ...new Array<Uint8Array<ArrayBuffer>>(1000).fill(thousand), end]);
    const refused = await readExport([{ path: 'export.zip', blob }]).catch((error: ExportRefusal) => error.problem);
    expect(refused).toMatchObject({ code: 'too-many-entries', count: EXPORT_LIMITS.listed });
    // And where the list's end does not say how many there are, they are counted one by one, and no further than that.
    end.setUint16(96, 1, true);
    const noted = new Blob([blob.slice(0, local + size), end, ' ']);
    expect(await outcome([{ path: 'export.zip', blob: noted }], { limits: { listed: 500 } })).toBe('too-many-entries');
  });

  test('encrypted archives are refused by name of the trouble', async () => {
    expect(await outcome(await zipOf(files, { password: 'secret' }))).toBe('encrypted');
  });

  test('archives inside archives stay shut', async () => {
    const inner = await zipBlob(files);
    expect(
      await outcome(
        await zipOf([
          { path: 'followers_1.json', content: inner },
          { path: 'inner.zip', content: inner },
        ]),
      ),
    ).toBe('broken-file');
    expect(await outcome(await zipOf([{ path: 'inner.zip', content: inner }]))).toBe('no-lists');
  });

  test.each([
    ['nothing', new Uint8Array(0), 'no-lists'],
    ['an empty archive', Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18)), 'no-lists'],
    ['only the beginning of one', Uint8Array.of(0x50, 0x4b, 3, 4), 'broken-zip'],
  ])('%s', async (_, bytes, code) => {
    expect(await outcome(asZip(bytes))).toBe(code);
  });
});

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
            const { accounts, rows, deleted, unreadable } = got.lists.followers!;
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
    expect(await outcome(withFollowers('['.repeat(200_000)))).toBe('broken-file');
    expect(await outcome(withFollowers(`{"a":`.repeat(100_000)))).toBe('broken-file');
    expect(await outcome(withFollowers(`<html><a href="${'x'.repeat(2_000_000)}`), { limits })).toBe('too-large');
    expect(await outcome(withFollowers(`<html><body>${'<div>'.repeat(300_000)}`))).toBe('not-a-list');
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

describe('stopping', () => {
  test('aborted before, and at any pause', async () => {
    const source = await zipOf(exportFiles('2026-07', people(30_000), people(20_000, { seed: 3 })));
    expect(await outcome(source, { signal: AbortSignal.abort() })).toBe('aborted');
    for (const after of [0, 1, 2]) {
      const stop = new AbortController();
      let pauses = 0;
      const pause = async () => {
        if (pauses++ === after) stop.abort();
      };
      const got = await outcome(source, { signal: stop.signal, pause });
      if (pauses > after) expect(got).toBe('aborted');
    }
  });

  test('progress only grows and ends at its total', async () => {
    const seen: { done: number; total: number | null; rows: number }[] = [];
    await readExport(await zipOf(files), { onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((one, other) => one - other));
    expect(seen.at(-1)!.done).toBe(seen.at(-1)!.total);
    expect(seen.at(-1)!.rows).toBe(110);
  });
});
