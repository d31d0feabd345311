import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { eachBackupPart } from '../archive/backup/read';
import { dayAt, readOn } from '../archive/fixtures/days';
import { accounts, freshArchive, NOON } from '../archive/fixtures/invented';
import { ARCHIVE_VERSION } from '../archive/store/migrations';
import type { Archive } from '../archive/store/open';
import { BackupProblem, BackupReader } from './backup-reader';
import { writeBackup } from './backup-writer';
import { gunzip, gzip } from './gzip';
import { eachLine } from './lines';

const CHOICES = { settings: { language: 'id' }, hintChoices: { 700: { isQuiet: true } } };
const never = () => new AbortController().signal;

let archive: Archive;
let plain: Blob;
let locked: Blob;
beforeAll(async () => {
  archive = await freshArchive();
  for (const day of [0, 7])
    await readOn(archive, dayAt(day), { followers: accounts(day, 30), following: accounts(9, 12) });
  plain = await written(null);
  locked = await written('kopi tubruk');
});

function written(passphrase: string | null): Promise<Blob> {
  const order = { archive, choices: CHOICES, madeBy: '0.1.0', now: NOON, passphrase, iterations: 1_000 };
  return writeBackup(order, () => undefined, never());
}

async function read(file: Blob, passphrase: string | null = null) {
  const reader = await BackupReader.open(file);
  const parts: Record<string, string> = {};
  for await (const { part, json } of reader.parts(passphrase, never())) parts[part] = json;
  return { parts, damage: reader.damage };
}

async function allParts(): Promise<Record<string, string>> {
  const parts: Record<string, string> = { 'choices/0': JSON.stringify(CHOICES) };
  for await (const { store, part, json } of eachBackupPart(archive, never())) parts[`${store}/${part}`] = json;
  return parts;
}

const changed = async (file: Blob, change: (lines: string[]) => string[]) =>
  new Blob([
    change((await file.text()).trimEnd().split('\n'))
      .map((line) => `${line}\n`)
      .join(''),
  ]);
const problemOf = (kind: string) => expect.objectContaining({ kind });

describe('a backup file', () => {
  it.each([null, 'kopi tubruk'])('gives back every part as it was (passphrase: %s)', async (passphrase) => {
    const { parts, damage } = await read(passphrase === null ? plain : locked, passphrase);
    expect(parts).toEqual(await allParts());
    expect(damage).toEqual({ parts: [], isCutOff: false });
  });

  it('says in its first line what it is, and in its last how many parts it has', async () => {
    const lines = (await plain.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({
      format: 'balik-backup',
      version: 1,
      archive_version: ARCHIVE_VERSION,
      made_by: '0.1.0',
      created_at: new Date(NOON).toISOString(),
      encryption: null,
    });
    expect(lines.at(-1)).toEqual({ end: true, parts: lines.length - 2 });
    for (const line of lines.slice(1, -1))
      expect(Object.keys(line)).toEqual(['part', 'store', 'rows', 'sha256', 'data']);
  });

  it('with a passphrase names nobody, and differs each time', async () => {
    const text = await locked.text();
    for (const word of ['user.', 'me.myself', 'VXNlci', 'language']) expect(text).not.toContain(word);
    const data = (file: string) =>
      file
        .split('\n')
        .slice(1, -2)
        .map((line) => JSON.parse(line).data);
    const again = data(await (await written('kopi tubruk')).text());
    for (const [at, one] of data(text).entries()) expect(again[at]).not.toBe(one);
  });

  it('asks for the passphrase, and tells a wrong one from damage', async () => {
    await expect(read(locked)).rejects.toEqual(problemOf('needs-passphrase'));
    await expect(read(locked, 'kopi susu')).rejects.toEqual(problemOf('wrong-passphrase'));
    await expect(read(locked, 'Kopi tubruk')).rejects.toEqual(problemOf('wrong-passphrase'));
  });

  it('binds an encrypted part to its place: one in another’s place is damage', async () => {
    const swapped = await changed(locked, (lines) => {
      const [one, other] = [JSON.parse(lines[2]!), JSON.parse(lines[3]!)];
      const [data, hash] = [one.data, one.sha256];
      lines[2] = JSON.stringify({ ...one, data: other.data, sha256: other.sha256 });
      lines[3] = JSON.stringify({ ...other, data, sha256: hash });
      return lines;
    });
    expect((await read(swapped, 'kopi tubruk')).damage.parts).toHaveLength(2);
  });

  it('from a newer Balik is refused, and so is anything else', async () => {
    const newer = (part: object) =>
      changed(plain, ([first, ...rest]) => [JSON.stringify({ ...JSON.parse(first!), ...part }), ...rest]);
    await expect(BackupReader.open(await newer({ version: 2 }))).rejects.toEqual(problemOf('newer-version'));
    await expect(BackupReader.open(await newer({ archive_version: 999 }))).rejects.toEqual(problemOf('newer-version'));
    for (const other of ['', '\n', 'PK\u0003\u0004', '{}', '[]', 'null', '{"format":"balik-people"}', '"balik-backup"'])
      await expect(BackupReader.open(new Blob([other]))).rejects.toBeInstanceOf(BackupProblem);
    await expect(BackupReader.open(await newer({ version: '1' }))).rejects.toEqual(problemOf('not-a-backup'));
    await expect(BackupReader.open(await newer({ encryption: { cipher: 'none' } }))).rejects.toEqual(
      problemOf('not-a-backup'),
    );
  });

  it('cut anywhere gives the parts before the cut, and says that it is cut', async () => {
    const bytes = new Uint8Array(await plain.arrayBuffer());
    const first = bytes.indexOf(10) + 1;
    const whole = await allParts();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: bytes.length - 2 }), async (at) => {
        const { parts, damage } = await read(new Blob([bytes.slice(0, at)]));
        expect(damage.isCutOff).toBe(true);
        for (const [name, json] of Object.entries(parts)) expect(json).toBe(whole[name]);
      }),
      { numRuns: 60 },
    );
  });

  it('with any byte changed names the part, and gives every other', async () => {
    const bytes = new Uint8Array(await plain.arrayBuffer());
    const first = bytes.indexOf(10) + 1;
    const whole = await allParts();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: first, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const other = bytes.slice();
          other[at] = other[at]! ^ by;
          const { parts, damage } = await read(new Blob([other]));
          for (const [name, json] of Object.entries(parts)) if (name in whole) expect(json).toBe(whole[name]);
          // Nothing is lost where a part is read whole and only its running number is another.
          const given = new Set(Object.values(parts));
          const isWhole = Object.values(whole).every((json) => given.has(json));
          expect(isWhole || damage.parts.length > 0 || damage.isCutOff).toBe(true);
          expect(Object.keys(parts).length).toBeGreaterThanOrEqual(Object.keys(whole).length - 2);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is not written where it was stopped', async () => {
    const ending = new AbortController();
    ending.abort();
    const order = { archive, choices: {}, madeBy: '0', now: NOON, passphrase: null };
    await expect(writeBackup(order, () => undefined, ending.signal)).rejects.toThrow();
  });
});

describe('lines', () => {
  it('are those of the text, however it is cut into bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''))),
        async (lines) => {
          const text = lines.map((line) => `${line}\n`).join('');
          const read_: string[] = [];
          for await (const line of eachLine(new Blob([text]), 1_000)) read_.push(line.text);
          expect(read_).toEqual(lines);
        },
      ),
    );
  });

  it('that are too long are handed over as unreadable', async () => {
    const read_: string[] = [];
    for await (const line of eachLine(new Blob(['short\n', 'x'.repeat(20), '\nlast']), 10)) read_.push(line.text);
    expect(read_).toEqual(['short', '\ufffd', 'last']);
  });
});

describe('gzip', () => {
  it('gives back the text, and stops at a flood', async () => {
    expect(await gunzip(await gzip('aä😀'), 100)).toBe('aä😀');
    await expect(gunzip(await gzip('a'.repeat(10_000)), 9_999)).rejects.toThrow(RangeError);
    await expect(gunzip(new Uint8Array([1, 2, 3]), 100)).rejects.toThrow();
  });
});
