import { createHmac, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON, VIEWER } from '../../archive/fixtures/invented';
import type { Archive } from '../../archive/store/open';
import type { AccountId } from '../../domain/account';
import { DAY_MS } from '../../domain/time';
import { Duck } from '../fixtures/duck';
import { EVERYTHING, smallArchive, WEEK_MS } from '../fixtures/small-archive';
import { filesIn, starred } from '../fixtures/starred';
import { LEAST_KEY_LETTERS, newKey } from './key';
import type { Naming } from './naming';
import { pseudonymsOf } from './pseudonyms';

const WORDS = 'salak durian manggis';
const ana = '1000003' as AccountId;

describe('pseudonyms', () => {
  it('are what the page for analysts says: anybody with the key works out the same', async () => {
    const key = pbkdf2Sync(WORDS, 'balik star', 600_000, 32, 'sha256');
    const of = (text: string) => createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
    const naming = await pseudonymsOf(WORDS);
    expect(await naming.id(ana)).toBe(of('id:1000003'));
    expect(await naming.username('User.3')).toBe(of('username:user.3'));
    expect(await naming.snapshot('look')).toBe(of('snapshot:look'));
    const page = readFileSync(`${import.meta.dirname}/../../../docs/analysis.md`, 'utf8');
    for (const word of ['HMAC-SHA-256', '128 bits', 'PBKDF2-SHA-256 (600,000 rounds, salt\n`balik star`)'])
      expect(page).toContain(word);
  });

  it('are the same for the same key, typed however, and others for another', async () => {
    const of = async (words: string) => (await pseudonymsOf(words, 10)).id(ana);
    expect(await of('kopi dan t\u00e9')).toBe(await of(' kopi dan te\u0301 '));
    expect(await of('kopi')).not.toBe(await of('Kopi'));
  });

  it('are never shared by an id and a username, and of nobody there is none', async () => {
    const naming = await pseudonymsOf(WORDS, 10);
    expect(await naming.id('1000' as AccountId)).not.toBe(await naming.username('1000'));
    expect([await naming.id(null), await naming.username(null)]).toEqual([null, null]);
    expect(await naming.usernames(['a', ''])).toEqual([await naming.username('a'), null]);
  });
});

describe('a key that is made', () => {
  it('is another each time, long enough, and without what looks alike', () => {
    const keys = Array.from({ length: 200 }, newKey);
    expect(new Set(keys).size).toBe(200);
    for (const key of keys) expect(key).toMatch(/^([a-hjkmnp-z2-9]{5}-){4}[a-hjkmnp-z2-9]{5}$/);
    expect(keys[0]!.length).toBeGreaterThan(LEAST_KEY_LETTERS);
    expect(new Set(keys.join('').replaceAll('-', '')).size).toBe(31);
  });
});

describe('a star by pseudonyms', () => {
  const duck = new Duck();
  const now = NOON + WEEK_MS + DAY_MS;
  let archive: Archive;
  let naming: Naming;
  let paths: readonly string[];
  beforeAll(async () => {
    archive = await smallArchive();
    naming = await pseudonymsOf(WORDS, 10);
    const files = await filesIn((await starred(archive, EVERYTHING, now, naming)).blob);
    paths = [...files.keys()];
    for (const [path, blob] of files) await duck.put(`hidden/${path}`, blob);
    for (const [path, blob] of await filesIn((await starred(archive, EVERYTHING, now)).blob))
      await duck.put(`named/${path}`, blob);
  });
  afterAll(() => duck.end());

  it('has nobody’s id or name in any byte of any file', () => {
    for (const path of paths) {
      const text = readFileSync(`${duck.folder}/hidden/${path}`, 'latin1');
      for (const word of ['user.', 'User ', 'me.myself', 'HYPERLINK', '10000', 'Ayu'])
        expect(text.includes(word), `${word} in ${path}`).toBe(false);
    }
  });

  it('says the same as the one by name, of others', async () => {
    const numbers = (which: string) => duck.ask(`SELECT * FROM '${which}/members/*/*/*.parquet' ORDER BY ALL`);
    expect(await numbers('hidden')).toEqual(await numbers('named'));
    const people = (which: string) =>
      duck.ask(
        `SELECT account, account_id, username, usernames, verified FROM '${which}/accounts.parquet' ORDER BY account`,
      );
    const named = await people('named');
    expect(await people('hidden')).toEqual(
      await Promise.all(
        named.map(async (row) => ({
          ...row,
          account_id: await naming.id(row['account_id'] as AccountId | null),
          username: await naming.username(row['username'] as string),
          usernames: row['usernames'] === null ? null : await naming.usernames(row['usernames'] as string[]),
        })),
      ),
    );
    const owner = "SELECT DISTINCT owner_id, viewer_id, viewer_username FROM 'hidden/snapshots.parquet'";
    expect(await duck.ask(owner)).toEqual([
      {
        owner_id: await naming.id(VIEWER),
        viewer_id: await naming.id(VIEWER),
        viewer_username: await naming.username('me.myself'),
      },
    ]);
    const looks = (which: string) => duck.ask(`SELECT snapshot_id FROM '${which}/snapshots.parquet' ORDER BY snapshot`);
    const ids = (await looks('named')).map((row) => row['snapshot_id'] as string);
    expect((await looks('hidden')).map((row) => row['snapshot_id'])).toEqual(
      await Promise.all(ids.map((one) => naming.snapshot(one))),
    );
    expect(await duck.ask("SELECT DISTINCT owner_id FROM 'hidden/spells.parquet'")).toEqual([
      { owner_id: await naming.id(VIEWER) },
    ]);
  });

  it('leaves full names out, and the hour of follows', async () => {
    const rows = await duck.ask(
      "SELECT count(full_name) AS names, count(full_names) AS older, count(viewer_follows_since) AS dates, max(viewer_follows_since) AS last FROM 'hidden/accounts.parquet'",
    );
    expect(rows).toEqual([{ names: '0', older: '0', dates: '1', last: '2023-11-14 00:00:00+00' }]);
  });
});
