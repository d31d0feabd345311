/** `npm run replay` reads what it is given as it was written, or says in plain words why it cannot. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parseRecord } from '../../src/instagram/record/entry';
import { openRecord } from './open-record';

const FOLDER = mkdtempSync(join(tmpdir(), 'balik-file-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const RECORD = readFileSync(join(import.meta.dirname, 'records', 'autumn-2026.txt'), 'utf8');
let count = 0;
function file(content: string | Buffer): string {
  const path = join(FOLDER, `${count++}.txt`);
  writeFileSync(path, content);
  return path;
}
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('a file', () => {
  const { entries } = parseRecord(RECORD);
  test.each([
    ['UTF-8', Buffer.from(RECORD)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${RECORD}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${RECORD}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(RECORD, 'utf16le')],
    ['UTF-16, the other way round', swapped(`\uFEFF${RECORD}`)],
    ['UTF-16, the other way round, without a mark', swapped(RECORD)],
    ['line breaks of Windows', Buffer.from(RECORD.replaceAll('\n', '\r\n'))],
  ])('in %s is read', (_how, content) => {
    expect(openRecord(file(content)).entries).toEqual(entries);
  });

  test('that is none is told in plain words', () => {
    mkdirSync(join(FOLDER, 'folder'));
    expect(() => openRecord(join(FOLDER, 'folder'))).toThrow('It is a folder');
    expect(() => openRecord(join(FOLDER, 'nowhere.txt'))).toThrow('There is no such file.');
    expect(() => openRecord(file(''))).toThrow('no record of Balik');
  });

  test('in which nothing is says so', () => {
    const [head] = RECORD.split('\n');
    expect(() => openRecord(file(`${head}\n`))).toThrow('only its first line');
    for (const odd of [[], [{}], [{ request: {}, response: {} }]])
      expect(() => openRecord(file(JSON.stringify({ log: { entries: odd } })))).toThrow('no answer of Instagram');
  });

  test('that was cut short is refused by the number of the line', () => {
    const [head] = RECORD.split('\n');
    const rows = '{"t":0,"what":"rows","region":"dialog","lines":';
    expect(() => openRecord(file(`${head}\n${rows}1}\na\n${rows}50}\na\n`))).toThrow(
      'Line 4 says that 50 lines follow; there are 1.',
    );
    expect(() => openRecord(file(`${head}\n${rows}2}\na\n`))).toThrow('Line 2 says that 2 lines follow; there are 1.');
    expect(openRecord(file(`${head}\n${rows}1}\na`)).entries).toMatchObject([{ body: 'a' }]);
    expect(() => openRecord(file(`${head}\n${rows}1}`))).toThrow('Line 2 says that 1 lines follow; there are 0.');
  });
});

test('a HAR that says that an answer took for ever becomes a record that Balik reads', () => {
  const entry = (time: number, year = '2026') => ({
    startedDateTime: `${year}-11-01T10:00:00.000Z`,
    time,
    request: { method: 'GET', url: 'https://www.instagram.com/api/v1/friendships/123456789/followers/?count=12' },
    response: { status: 200, content: { text: '{"users":[],"status":"ok"}' } },
  });
  const path = file(
    JSON.stringify({ log: { entries: [...[10, 1e308, -1].map((time) => entry(time)), entry(1, '+270000')] } }),
  );
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const { entries } = openRecord(path);
  expect(said.mock.calls.flat().join('\n')).toMatch(/^1 entries of the HAR/);
  said.mockRestore();
  expect(parseRecord(readFileSync(`${path}.record.txt`, 'utf8')).entries).toEqual(entries);
  expect(entries.map(({ t }) => t)).toEqual([0, 10, 3_600_000]);
});
