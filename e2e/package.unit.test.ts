/** The packages: equal when built twice, sorted, of one fixed date, and with nothing in them that does not belong. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const folders: string[] = [];
const warnings: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balik-packages-'));
  folders.push(folder);
  return folder;
}

/** Lays a source tree out somewhere else, as a reviewer does who unpacked the source archive. */
function layOut(files: Iterable<readonly [string, Buffer]>): string {
  const folder = newFolder();
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** What is in the working tree now: the project may change while this test runs. */
function sourceNow(): [string, Buffer][] {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).stdout.split('\0');
  return listed
    .filter((name) => name !== '' && existsSync(join(ROOT, name)))
    .map((name) => [name, readFileSync(join(ROOT, name))]);
}

function packagedIn(root: string): Map<string, Buffer> {
  const out = newFolder();
  const done = spawnSync(process.execPath, ['scripts/package.mjs', '--out', out], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  warnings.push(done.stderr);
  return new Map(
    readdirSync(out).map((name) => [name.replace(/-\d+\.\d+\.\d+\.zip$/, ''), readFileSync(join(out, name))]),
  );
}

interface Entry {
  readonly name: string;
  readonly stamp: number;
  readonly bytes: Buffer;
}

/** Reads a ZIP's central directory, as an unpacking program does. */
function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf('PK\u0005\u0006');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const [packed, nameLength, extra, comment] = [20, 28, 30, 32].map((place, index) =>
      index === 0 ? zip.readUInt32LE(at + place) : zip.readUInt16LE(at + place),
    ) as [number, number, number, number];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const entry = { name, stamp: zip.readUInt32LE(at + 12), bytes: inflateRawSync(zip.subarray(from, from + packed)) };
    expect(entry.bytes.length).toBe(zip.readUInt32LE(at + 24));
    at += 46 + nameLength + extra + comment;
    return entry;
  });
}

let first: Map<string, Buffer>;
let second: Map<string, Buffer>;
beforeAll(() => {
  first = packagedIn(layOut(sourceNow()));
  // Somewhere else, from nothing but the source archive of the first.
  const source = entriesOf(first.get('balik-source')!).map(({ name, bytes }) => [name, bytes] as const);
  second = packagedIn(layOut(source));
}, 300_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('npm run package', () => {
  it('writes the two packages and their source', () => {
    expect([...first.keys()].sort()).toEqual(['balik-chrome', 'balik-firefox', 'balik-source']);
  });

  it('warns of nothing: a warning that is always there hides the one that is new', () => {
    expect(warnings).toEqual(['', '']);
  });

  it('writes the same bytes again, elsewhere, from its own source archive', () => {
    for (const [name, bytes] of first) {
      const again = new Map(entriesOf(second.get(name)!).map((entry) => [entry.name, entry.bytes]));
      const differing = entriesOf(bytes).filter((entry) => again.get(entry.name)?.equals(entry.bytes) !== true);
      expect(differing.map((entry) => entry.name)).toEqual([]);
      expect(bytes.equals(second.get(name)!)).toBe(true);
    }
  });

  it.each(['balik-chrome', 'balik-firefox', 'balik-source'])('%s: sorted, of one date', (name) => {
    const entries = entriesOf(first.get(name)!);
    const names = entries.map((entry) => entry.name);
    expect(names).toEqual([...names].sort((one, other) => (one < other ? -1 : 1)));
    expect(new Set(entries.map((entry) => entry.stamp)).size).toBe(1);
    for (const one of names) expect(one).not.toMatch(/^\/|\\|\.\.|^node_modules|\.DS_Store/);
  });

  it.each(['balik-chrome', 'balik-firefox'])('%s: its manifest at the root, and no source', (name) => {
    const names = entriesOf(first.get(name)!).map((entry) => entry.name);
    expect(names).toContain('manifest.json');
    expect(names).toContain('_locales/en/messages.json');
    expect(names).toContain('_locales/id/messages.json');
    for (const one of names) expect(one).not.toMatch(/\.(ts|tsx|map|md)$|\.vite/);
  });

  it('the source is all that is needed to build them', () => {
    const names = entriesOf(first.get('balik-source')!).map((entry) => entry.name);
    for (const needed of [
      'package.json',
      'package-lock.json',
      'README.md',
      'vite.config.ts',
      'manifest.config.ts',
      'src/panel/main.tsx',
    ])
      expect(names).toContain(needed);
    for (const one of names) expect(one).not.toMatch(/^(node_modules|dist|artifacts|\.git)\//);
  });
});
