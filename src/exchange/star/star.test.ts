import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAt, readOn } from '../../archive/fixtures/days';
import { accounts, capture, freshArchive, NOON, OTHER_VIEWER, VIEWER } from '../../archive/fixtures/invented';
import type { Archive } from '../../archive/store/open';
import { recordCapture } from '../../archive/write/capture';
import type { AccountId } from '../../domain/account';
import { DAY_MS } from '../../domain/time';
import { Duck } from '../fixtures/duck';
import { EVERYTHING, smallArchive, WEEK_MS } from '../fixtures/small-archive';
import { filesIn, starred } from '../fixtures/starred';
import type { Scope } from '../scope';
import { ACCOUNTS } from './accounts';
import { MEMBERS } from './members';
import { BY_NAME, type Naming } from './naming';
import { SNAPSHOTS } from './snapshots';
import { SPELLS } from './spells';
import { writeStar } from './star';
import { ZipFolder } from './zip-folder';

const NOW = NOON + WEEK_MS + DAY_MS;
const OTHER = '900' as AccountId;
const TYPES: Readonly<Record<string, string>> = {
  text: 'VARCHAR',
  moment: 'TIMESTAMP WITH TIME ZONE',
  boolean: 'BOOLEAN',
  count: 'INTEGER',
  texts: 'VARCHAR[]',
  moments: 'TIMESTAMP WITH TIME ZONE[]',
};
const ALL_MEMBERS = "read_parquet('members/*/*/*.parquet', hive_partitioning = true)";

const ducks: Duck[] = [];
afterAll(() => {
  for (const duck of ducks) duck.end();
});

interface Laid {
  readonly duck: Duck;
  readonly paths: readonly string[];
  readonly rows: number;
}

/** A star as a person has it who unpacked the ZIP. */
async function laid(archive: Archive, change: Partial<Scope> = {}, now = NOW, naming: Naming = BY_NAME): Promise<Laid> {
  const { blob, rows } = await starred(archive, { ...EVERYTHING, ...change }, now, naming);
  const duck = new Duck();
  ducks.push(duck);
  const files = await filesIn(blob);
  for (const [path, file] of files) await duck.put(path, file);
  return { duck, paths: [...files.keys()].sort(), rows };
}

describe('a star', () => {
  let archive: Archive;
  let star: Laid;
  beforeAll(async () => {
    archive = await smallArchive();
    star = await laid(archive);
  });

  it('is four kinds of files, the members in folders as Hive names them', () => {
    expect(star.rows).toBe(43);
    expect(star.paths).toEqual([
      'accounts.parquet',
      'members/list=followers/year=2026/part-0.parquet',
      'members/list=following/year=2026/part-0.parquet',
      'snapshots.parquet',
      'spells.parquet',
    ]);
  });

  it.each([ACCOUNTS, SNAPSHOTS, SPELLS, MEMBERS].map((table) => [table.name, table] as const))(
    'has the columns of %s that it says it has',
    async (name, table) => {
      const files = name === 'members' ? 'members/list=followers/year=2026/part-0.parquet' : `${name}.parquet`;
      const described = await star.duck.ask(
        `DESCRIBE SELECT * FROM read_parquet('${files}', hive_partitioning = false)`,
      );
      expect(described.map((row) => [row['column_name'], row['column_type']])).toEqual(
        table.columns.map((column) => [column.name, TYPES[column.type]]),
      );
    },
  );

  it('has whole numbers for members, as runs and as differences, with the least and the most of each', async () => {
    const written = await star.duck.ask(
      "SELECT path_in_schema AS name, encodings, stats_min_value AS least, stats_max_value AS most FROM parquet_metadata('members/list=followers/year=2026/part-0.parquet')",
    );
    expect(written).toEqual([
      { name: 'snapshot', encodings: 'PLAIN, RLE_DICTIONARY', least: '1', most: '3' },
      { name: 'account', encodings: 'DELTA_BINARY_PACKED', least: '1', most: '12' },
    ]);
    expect(await star.duck.ask(`SELECT DISTINCT list, year FROM ${ALL_MEMBERS} ORDER BY list`)).toEqual([
      { list: 'followers', year: '2026' },
      { list: 'following', year: '2026' },
    ]);
  });

  it('says what it is', async () => {
    const about = await star.duck.ask(
      "SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('spells.parquet') ORDER BY key",
    );
    expect(about).toEqual([
      { key: 'balik.exported_at', value: new Date(NOW).toISOString() },
      { key: 'balik.format', value: 'balik-star-spells' },
      { key: 'balik.named_by', value: 'instagram' },
      { key: 'balik.version', value: '1' },
    ]);
  });

  it('tells of a look what the panel tells of it', async () => {
    const looks = await star.duck.ask(
      "SELECT snapshot, list, coverage, source, expected, seen, at_most_wrong FROM 'snapshots.parquet' ORDER BY snapshot",
    );
    const whole = { coverage: 'whole', source: 'reading', expected: 10, seen: 10, at_most_wrong: 0 };
    expect(looks).toMatchObject([
      { snapshot: 1, list: 'followers', ...whole },
      { snapshot: 2, list: 'followers', ...whole },
      { snapshot: 3, list: 'followers', coverage: 'partial', source: 'export', expected: null, seen: 2 },
      { snapshot: 4, list: 'following', ...whole },
      { snapshot: 5, list: 'following', ...whole },
      { snapshot: 6, list: 'following', coverage: 'partial', source: 'export', seen: 1 },
    ]);
  });

  it('has each account once, with all its names, and the dates that an export told', async () => {
    const people = await star.duck.ask("SELECT * FROM 'accounts.parquet' ORDER BY account");
    expect(people).toHaveLength(15);
    expect(people.filter((row) => row['usernames'] !== null)).toMatchObject([
      { username: 'user.five', usernames: ['user.5', 'user.five'] },
    ]);
    expect(people.find((row) => row['username'] === 'user.6')).toMatchObject({
      account_id: '1000006',
      follows_viewer_since: null,
      viewer_follows_since: '2023-11-14 22:13:20+00',
    });
  });

  it('has a spell for each stay, as changes tell it', async () => {
    const spells = await star.duck.ask(
      "SELECT username, from_not_before, until_not_after, from_certainty, until_certainty FROM 'spells.parquet' JOIN 'accounts.parquet' USING (account) WHERE list = 'followers' AND (from_not_before IS NOT NULL OR until_not_after IS NOT NULL) ORDER BY account",
    );
    const gone = { from_not_before: null, until_not_after: '2026-03-10 12:00:00+00', until_certainty: 'likely' };
    const come = { from_not_before: '2026-03-03 12:00:00+00', until_not_after: null, from_certainty: 'likely' };
    expect(spells).toMatchObject([
      { username: 'user.0', ...gone },
      { username: 'user.1', ...gone },
      { username: 'user.10', ...come },
      { username: 'user.11', ...come },
    ]);
  });

  it('is narrowed to one list, to dates, and to chosen accounts', async () => {
    const followers = await laid(archive, { kind: 'followers' });
    expect(followers.rows).toBe(22);
    expect(await followers.duck.ask("SELECT DISTINCT list FROM 'spells.parquet'")).toEqual([{ list: 'followers' }]);
    const before = await laid(archive, { untilAt: NOON + DAY_MS });
    expect(before.rows).toBe(20);
    // Whoever came later is in no file.
    const come = "SELECT username FROM 'accounts.parquet' WHERE username = 'user.11'";
    expect(await before.duck.ask(`${come} AND account NOT IN (SELECT account FROM ${ALL_MEMBERS})`)).toEqual([]);
    const one = await laid(archive, { accounts: Uint32Array.of(1 << 3) });
    expect(one.rows).toBe(2);
    expect(await one.duck.ask("SELECT username FROM 'accounts.parquet'")).toEqual([{ username: 'user.2' }]);
    expect(await one.duck.ask("SELECT DISTINCT account FROM 'spells.parquet'")).toEqual([{ account: 3 }]);
  });

  it('is not there where there is nothing to write', async () => {
    const none = await laid(archive, { untilAt: NOON - DAY_MS });
    expect([none.rows, none.paths]).toEqual([0, []]);
    expect((await laid(archive, { viewers: [] })).rows).toBe(0);
  });

  it('tells how many rows are written, and stops when told to', async () => {
    const ending = new AbortController();
    const heard: number[] = [];
    const order = { archive, scope: EVERYTHING, naming: BY_NAME, now: NOW };
    let isDiscarded = false;
    const folder = new ZipFolder();
    folder.discard = async () => {
      isDiscarded = true;
    };
    const stopped = writeStar(
      order,
      folder,
      (rows) => {
        heard.push(rows);
        if (rows > 10) ending.abort();
      },
      ending.signal,
    );
    await expect(stopped).rejects.toThrow();
    expect(heard.at(-1)).toBeLessThan(43);
    expect(isDiscarded).toBe(true);
  });
});

describe('a star of lists over years', () => {
  const ten = accounts(0, 10);
  const without = (...gone: number[]) => ten.filter((_, at) => !gone.includes(at));
  /** The first day of the fixtures lies in March. */
  const NEXT_YEAR = 330;

  it('has a folder for each year, and for each look exactly the members it showed', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: ten, following: ten.slice(0, 4) });
    await readOn(archive, dayAt(3), { followers: without(3) });
    await readOn(archive, dayAt(NEXT_YEAR), { followers: without(3, 5), following: ten.slice(1, 6) });
    await readOn(archive, dayAt(NEXT_YEAR + 3), { followers: without(5) });
    const { duck, paths } = await laid(archive, {}, dayAt(NEXT_YEAR + 9));
    expect(paths.filter((path) => path.startsWith('members/'))).toEqual([
      'members/list=followers/year=2026/part-0.parquet',
      'members/list=followers/year=2027/part-0.parquet',
      'members/list=following/year=2026/part-0.parquet',
      'members/list=following/year=2027/part-0.parquet',
    ]);
    const looks = await duck.ask(
      `SELECT s.snapshot, any_value(s.seen) AS seen, count(*) AS people, string_agg(username, ' ' ORDER BY username) AS who FROM ${ALL_MEMBERS} m JOIN 'snapshots.parquet' s USING (snapshot) JOIN 'accounts.parquet' USING (account) GROUP BY s.snapshot ORDER BY s.snapshot`,
    );
    const names = (some: typeof ten) =>
      some
        .map(({ username }) => username)
        .sort()
        .join(' ');
    expect(looks.map((row) => row['who'])).toEqual(
      [ten, without(3), without(3, 5), without(5), ten.slice(0, 4), ten.slice(1, 6)].map(names),
    );
    for (const row of looks) expect(Number(row['people'])).toBe(row['seen']);
    // Who is in a look lies within a spell, and who is not in a whole one lies in none: nobody here was merely hidden.
    const among = `SELECT s.snapshot, p.account, s.read_at, s.list, m.account IS NOT NULL AS is_in,
        EXISTS (FROM 'spells.parquet' x WHERE x.account = p.account AND x.list = s.list
          AND x.from_not_after <= s.read_at AND x.until_not_before >= s.begun_at) AS is_within
      FROM 'snapshots.parquet' s CROSS JOIN 'accounts.parquet' p
      LEFT JOIN ${ALL_MEMBERS} m ON m.snapshot = s.snapshot AND m.account = p.account`;
    const counted = await duck.ask(`SELECT is_in, is_within, count(*) AS n FROM (${among}) GROUP BY ALL ORDER BY ALL`);
    expect(counted).toEqual([
      { is_in: false, is_within: false, n: '15' },
      { is_in: true, is_within: true, n: '45' },
    ]);
    archive.close();
  });

  it('has a part for each owner, and of two accounts of the person’s own each is a star of its own', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: ten });
    await recordCapture(archive, capture(accounts(3, 6), { list: { owner: OTHER, kind: 'followers' } }));
    await readOn(archive, dayAt(1), { viewer: OTHER_VIEWER, followers: ten.slice(0, 3) });
    const own = await laid(archive);
    expect(own.paths.filter((path) => path.startsWith('members/'))).toEqual([
      'members/list=followers/year=2026/part-0.parquet',
      'members/list=followers/year=2026/part-1.parquet',
    ]);
    const owners = `SELECT owner_id, count(*) AS people FROM ${ALL_MEMBERS} m JOIN 'snapshots.parquet' USING (snapshot) GROUP BY ALL ORDER BY ALL`;
    expect(await own.duck.ask(owners)).toEqual([
      { owner_id: '700', people: '10' },
      { owner_id: '900', people: '6' },
    ]);
    const viewers = [
      { id: VIEWER, username: 'me.myself' },
      { id: OTHER_VIEWER, username: null },
    ];
    const both = await laid(archive, { viewers, owner: null });
    expect(both.paths.filter((path) => path.endsWith('accounts.parquet'))).toEqual([
      'star=800/accounts.parquet',
      'star=me.myself/accounts.parquet',
    ]);
    const stars = await both.duck.ask(
      "SELECT star, count(*) AS people FROM read_parquet('star=*/accounts.parquet', hive_partitioning = true) GROUP BY ALL ORDER BY ALL",
    );
    expect(stars).toEqual([
      { star: '800', people: '3' },
      { star: 'me.myself', people: '10' },
    ]);
    archive.close();
  });
});
