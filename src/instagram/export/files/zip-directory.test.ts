import { BlobReader, BlobWriter, TextReader, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORT_LIMITS } from './limits';
import type { ExportRefusal } from './problem';
import { Yielder } from './yielder';
import { withoutOthers } from './zip-directory';

const matters = (name: string) => name.endsWith('.json');
const pass = (archive: Blob, limits = {}) =>
  withoutOthers(archive, matters, { ...EXPORT_LIMITS, ...limits }, new Yielder({}));

async function archiveOf(names: readonly string[], { zip64 = false, comment = '' } = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, zip64, level: 0 });
  for (const name of names) await writer.add(name, new TextReader(`what ${name} holds`));
  return writer.close(comment === '' ? undefined : new TextEncoder().encode(comment));
}

/** What zip.js finds in it: names, and what each holds, with the checksum looked at. */
async function contents(archive: Blob): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await new ZipReader(new BlobReader(archive), { useWebWorkers: false }).getEntries()) {
    if (entry.directory) continue;
    const writer = new BlobWriter();
    const blob = await entry.getData(writer, { checkCrc32: true, useWebWorkers: false, checkOverlappingEntry: true });
    found[entry.filename] = await blob.text();
  }
  return found;
}

const heldBy = (names: readonly string[]) =>
  Object.fromEntries(names.filter(matters).map((name) => [name, `what ${name} holds`]));

test.each([false, true])(
  'whatever it lists, what matters is found and holds the same (long form: %s)',
  async (zip64) => {
    const name = fc
      .tuple(fc.stringMatching(/^[a-zé_]{1,12}$/), fc.constantFrom('.json', '.jpg', ''))
      .map((two) => two.join(''));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), async (names) => {
        const archive = await archiveOf(names, { zip64 });
        const passed = await pass(archive);
        expect(await contents(passed)).toEqual(heldBy(names));
        expect(passed === archive).toBe(names.every(matters));
      }),
      { numRuns: 25 },
    );
  },
);

test('an archive that says something about itself, or has something before it, is left to zip.js', async () => {
  const names = ['a.json', 'b.jpg'];
  const noted = await archiveOf(names, { comment: 'made by hand' });
  expect(await pass(noted)).toBe(noted);
  const behind = new Blob(['#!/bin/sh\n', await archiveOf(names)]);
  expect(await pass(behind)).toBe(behind);
});

test('records that are not what the end of the archive says are left to zip.js', async () => {
  const bytes = new Uint8Array(await (await archiveOf(['a.json', 'b.jpg', 'c.jpg'])).arrayBuffer());
  const end = bytes.length - 22;
  const view = new DataView(bytes.buffer);
  const first = view.getUint32(end + 16, true);
  const lies: [number, number][] = [
    [end, 0],
    [end + 8, 2],
    [end + 12, 12],
    [end + 16, first + 1],
    [first, 0],
    [first + 28, 0xffff],
    [first + 30, 40],
  ];
  for (const [at, value] of lies) {
    const changed = bytes.slice();
    new DataView(changed.buffer).setUint16(at, value, true);
    const archive = new Blob([changed]);
    expect([at - end, await pass(archive)]).toEqual([at - end, archive]);
  }
});

test('an archive that lists too much is refused before its list is read', async () => {
  const archive = await archiveOf(['a.json', 'b.jpg', 'c.jpg']);
  const code = (limits: object) =>
    pass(archive, limits).then(
      () => null,
      (error) => (error as ExportRefusal).problem.code,
    );
  expect(await code({ listed: 2 })).toBe('too-many-entries');
  expect(await code({ directoryBytes: 100 })).toBe('too-large');
  expect(await code({ listed: 3 })).toBeNull();
});
