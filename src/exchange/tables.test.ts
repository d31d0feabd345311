import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts, capture, freshArchive, NOON, profile, VIEWER } from '../archive/fixtures/invented';
import type { Archive } from '../archive/store/open';
import { recordCapture } from '../archive/write/capture';
import { recordProfile } from '../archive/write/profile';
import type { AccountId } from '../domain/account';
import { DAY_MS } from '../domain/time';
import { EXPORTED_TABLES } from './export-order';
import { Duck } from './fixtures/duck';
import { exported } from './fixtures/exported';
import { EVERYTHING, NASTY_NAME, smallArchive, WEEK_MS } from './fixtures/small-archive';
import { undefused } from './fixtures/undefused';
import type { AnyTable, TableName } from './table';
import { TABLE_FORMATS } from './write-table';

const NOW = NOON + WEEK_MS + DAY_MS;
const OTHER = '900' as AccountId;
const SHORT: Readonly<Record<string, string>> = {
  text: 'VARCHAR',
  moment: 'TIMESTAMP WITH TIME ZONE',
  boolean: 'BOOLEAN',
  count: 'INTEGER',
};

let archive: Archive;
const duck = new Duck();
beforeAll(async () => {
  archive = await smallArchive();
  for (const { name } of EXPORTED_TABLES)
    for (const format of TABLE_FORMATS)
      await duck.put(`${name}.${format}`, (await exported(archive, name, format, EVERYTHING, NOW)).blob);
});
afterAll(() => duck.end());

async function jsonRows(name: TableName, change: Partial<typeof EVERYTHING> = {}): Promise<Record<string, unknown>[]> {
  const { blob } = await exported(archive, name, 'ndjson', { ...EVERYTHING, ...change }, NOW);
  const text = await blob.text();
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
}

describe.each(EXPORTED_TABLES.map((table) => [table.name, table] as const))('%s', (name, table: AnyTable) => {
  it('has the columns and types in Parquet that it says it has', async () => {
    const described = await duck.ask(`DESCRIBE SELECT * FROM '${name}.parquet'`);
    expect(described.map((row) => [row['column_name'], row['column_type']])).toEqual(
      table.columns.map((column) => [column.name, SHORT[column.type]]),
    );
  });

  it('says the same in every format', async () => {
    const rows = await jsonRows(name);
    expect(rows.length).toBeGreaterThan(0);
    const json = JSON.parse(await (await exported(archive, name, 'json', EVERYTHING, NOW)).blob.text());
    expect(json).toMatchObject({ format: `balik-${name}`, version: table.version });
    expect(json[name]).toEqual(rows);

    const moment = (value: unknown) => (value === null ? null : new Date(`${value}`.replace('+00', 'Z')).toISOString());
    const parquet = (await duck.ask(`SELECT * FROM '${name}.parquet'`)).map((row) =>
      Object.fromEntries(
        table.columns.map(({ name: column, type }) => [column, type === 'moment' ? moment(row[column]) : row[column]]),
      ),
    );
    expect(parquet).toEqual(rows);

    const csv = await duck.ask(
      `SELECT * FROM read_csv('${name}.csv', all_varchar = true, header = true, nullstr = '')`,
    );
    const asCsv = (value: unknown) =>
      value === null || value === '' ? null : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
    const isText = new Set(table.columns.filter(({ type }) => type === 'text').map((column) => column.name));
    expect(
      csv.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            isText.has(key) && typeof value === 'string' ? undefused(value) : value,
          ]),
        ),
      ),
    ).toEqual(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asCsv(value)]))));
  });

  it('is written out in full or not at all', async () => {
    const ending = new AbortController();
    ending.abort();
    const { orderOf } = await import('./export-order');
    const { writeTable } = await import('./write-table');
    const wish = { archive, scope: EVERYTHING, format: 'csv', delimiter: ';', now: NOW, order: null } as const;
    await expect(writeTable(orderOf(name, wish, ending.signal), () => undefined, ending.signal)).rejects.toThrow();
  });
});

describe('people of one list of another owner', () => {
  it('are those in it, and where they stand with the viewer; of whom neither list shows nothing is said', async () => {
    const own = await freshArchive();
    const read = (first: number, count: number, kind: 'followers' | 'following', owner = VIEWER) =>
      recordCapture(own, capture(accounts(first, count), { list: { owner, kind } }));
    await recordProfile(own, profile({ observedAt: NOON - 60_000, followerCount: 4, followingCount: 3 }));
    await read(0, 4, 'followers');
    await read(2, 3, 'following');
    await read(3, 6, 'followers', OTHER);
    const people = async (change: Partial<typeof EVERYTHING>) => {
      const { blob } = await exported(own, 'people', 'ndjson', { ...EVERYTHING, ...change }, NOON + DAY_MS);
      const rows = (await blob.text())
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
      return rows.map((row) => `${row.username} ${row.status}`);
    };
    expect(await people({ owner: OTHER, kind: 'followers' })).toEqual([
      'user.3 mutual',
      'user.4 only-i-follow',
      'user.5 unknown',
      'user.6 unknown',
      'user.7 unknown',
      'user.8 unknown',
    ]);
    expect(await people({ owner: OTHER, kind: 'following' })).toEqual([]);
    expect(await people({ owner: VIEWER, kind: 'following' })).toEqual([
      'user.2 mutual',
      'user.3 mutual',
      'user.4 only-i-follow',
    ]);
    own.close();
  });
});

describe('snapshots', () => {
  it('have one row for each account and look', async () => {
    const rows = await jsonRows('snapshots');
    expect(rows).toHaveLength(43);
    const keys = new Set(rows.map((row) => `${row['snapshot_id']} ${row['account_id']}`));
    expect(keys.size).toBe(43);
  });

  it('name an account as it was called then', async () => {
    const names = (await jsonRows('snapshots'))
      .filter((row) => row['account_id'] === '1000005' && row['list'] === 'followers')
      .map((row) => [row['username'], row['full_name']]);
    expect(names).toEqual([
      ['user.5', 'User 5'],
      ['user.five', NASTY_NAME],
    ]);
  });

  it('are narrowed to one list, a range of dates, and chosen accounts', async () => {
    const followers = await jsonRows('snapshots', { kind: 'followers' });
    expect(new Set(followers.map((row) => row['list']))).toEqual(new Set(['followers']));
    expect(followers).toHaveLength(22);
    expect(await jsonRows('snapshots', { fromAt: NOON + DAY_MS, untilAt: NOW })).toHaveLength(23);
    expect(await jsonRows('snapshots', { untilAt: NOON, kind: 'followers' })).toHaveLength(10);
    expect(await jsonRows('snapshots', { accounts: Uint32Array.of(1 << 3) })).toHaveLength(2);
    expect(await jsonRows('snapshots', { owner: VIEWER })).toHaveLength(43);
    expect(await jsonRows('snapshots', { viewers: [] })).toEqual([]);
  });
});

describe('changes', () => {
  it('tell who came, went and changed the name, with the window of each', async () => {
    const rows = await jsonRows('changes');
    const told = rows.map((row) => `${row['change']} ${row['account_id']}`).sort();
    expect(told).toEqual(['appeared 1000010', 'appeared 1000011', 'gone 1000000', 'gone 1000001', 'renamed 1000005']);
    const gone = rows.find((row) => row['account_id'] === '1000000')!;
    expect(gone).toMatchObject({
      list: 'followers',
      not_before: new Date(NOON).toISOString(),
      not_after: new Date(NOON + WEEK_MS).toISOString(),
      certainty: 'likely',
      proof: null,
      at_most_wrong: 0,
    });
    expect(rows.find((row) => row['change'] === 'renamed')).toMatchObject({
      renamed_from: 'user.5',
      renamed_to: 'user.five',
    });
  });

  it('are told by what lies before a range of dates too', async () => {
    expect(await jsonRows('changes', { fromAt: NOON + DAY_MS })).toHaveLength(5);
    expect(await jsonRows('changes', { untilAt: NOON + DAY_MS })).toEqual([]);
  });
});

describe('people', () => {
  it('carry what the person noted of them', async () => {
    const noted = (await jsonRows('people')).filter((row) => row['note'] !== '');
    expect(noted).toMatchObject([{ username: 'user.2', reasons: 'network', tags: 'prospect', kept: false }]);
  });

  it('come in the order asked for, and for one list only where asked', async () => {
    const { orderOf } = await import('./export-order');
    const { batches } = orderOf(
      'people',
      { archive, scope: EVERYTHING, format: 'csv', delimiter: ',', now: NOW, order: Uint32Array.of(9, 4, 7) },
      new AbortController().signal,
    );
    const usernames: unknown[] = [];
    for await (const batch of batches) usernames.push(...batch.values[0]!);
    expect(usernames).toEqual(['user.8', 'user.3', 'user.6']);
    expect(await jsonRows('people', { kind: 'following' })).toHaveLength(10);
  });
});

describe('interactions', () => {
  it('tell how often and when, where the export dates it', async () => {
    expect(await jsonRows('interactions')).toMatchObject([
      { kind: 'likes', account_id: '1000006', times: 4, first_at: new Date(1_700_000_000_000).toISOString() },
      { kind: 'comments', account_id: '1000003', times: 1, first_at: null, last_at: null },
    ]);
    expect(await jsonRows('interactions', { fromAt: 1_700_000_500_000 })).toHaveLength(1);
    expect(await jsonRows('interactions', { fromAt: 1_700_700_000_000 })).toEqual([]);
  });

  it('go with the dates of follows that the same export tells', async () => {
    const people = await jsonRows('people');
    expect(people.find((row) => row['username'] === 'user.6')).toMatchObject({
      follows_viewer_since: null,
      viewer_follows_since: new Date(1_700_000_000_000).toISOString(),
    });
  });
});
