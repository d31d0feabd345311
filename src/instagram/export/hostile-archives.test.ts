import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPORT_LIMITS } from './files/limits';
import type { ExportRefusal } from './files/problem';
import { folderOf, listText, people, zipBlob, zipOf } from './fixtures/build-export';
import { asZip, bytesOf, expectRightOrRefused, FOLDER, files, outcome } from './fixtures/export-to-break';
import { readExport } from './read-export';

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

  test.each([
    ['a checksum that is another', 16, 1],
    ['a size that is less', 24, -1],
    ['a size that is more', 24, 1],
    ['packed bytes that end too soon', 20, -1],
    ['packed bytes that go on into the next file', 20, 1],
  ])('%s: refused, whatever came out before', async (_, field, by) => {
    const bytes = await bytesOf(files);
    const view = new DataView(bytes.buffer);
    const record = bytes.findIndex((__, at) => at + 46 < bytes.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(record + field, view.getUint32(record + field, true) + by, true);
    expect(await outcome(asZip(bytes))).toBe('broken-zip');
  });

  test('files that were put in unpacked are read as packed ones are', async () => {
    for (const level of [0, 1, 9]) {
      const got = await outcome(asZip(await bytesOf(files, { level })));
      expectRightOrRefused(got);
      expect(typeof got).toBe('object');
    }
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
