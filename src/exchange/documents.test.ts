/**
 * Holds docs/data-format.md to the columns the code writes, and runs the DuckDB queries of docs/analysis.md: on the long
 * form, on a star, and on stars beside each other.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON } from '../archive/fixtures/invented';
import { CHANGE_KINDS } from '../domain/changes/change';
import { FOLLOW_REASONS } from '../domain/context';
import { INTERACTION_CHOICES } from '../domain/exports/import';
import { FOLLOW_BACK_STATUSES } from '../domain/ties/follow-back';
import { DAY_MS } from '../domain/time';
import { EXPORTED_TABLES } from './export-order';
import { Duck } from './fixtures/duck';
import { exported } from './fixtures/exported';
import { EVERYTHING, smallArchive, WEEK_MS } from './fixtures/small-archive';
import { filesIn, starred } from './fixtures/starred';
import { ACCOUNTS } from './star/accounts';
import { MEMBERS } from './star/members';
import { SNAPSHOTS } from './star/snapshots';
import { SPELLS } from './star/spells';

const DOCS = resolve(import.meta.dirname, '../../docs');
const format = readFileSync(resolve(DOCS, 'data-format.md'), 'utf8');
const analysis = readFileSync(resolve(DOCS, 'analysis.md'), 'utf8');

/** The chapter of one table, up to the next. */
const chapterOf = (name: string) => format.split(`\n## ${name}\n`)[1]!.split('\n## ')[0]!;
const rowsOf = (chapter: string) =>
  [...chapter.matchAll(/^\| `([a-z_]+)` \| (\w+) \| (.+) \|$/gm)].map(([, column, type, meaning]) => ({
    column,
    type,
    meaning,
  }));

describe('docs/data-format.md', () => {
  it.each(EXPORTED_TABLES.map((table) => [table.name, table] as const))(
    'names exactly the columns of %s, in order, with type and meaning',
    (name, table) => {
      const rows = rowsOf(chapterOf(name));
      expect(rows.map(({ column, type }) => [column, type])).toEqual(table.columns.map((one) => [one.name, one.type]));
      for (const { meaning } of rows) expect(meaning!.length).toBeGreaterThan(3);
    },
  );

  it.each([ACCOUNTS, SNAPSHOTS, MEMBERS, SPELLS].map((table) => [table.name, table] as const))(
    'names exactly the columns of the star’s %s, in order, with type and meaning',
    (name, table) => {
      const rows = rowsOf(chapterOf(`star ${name}`));
      expect(rows.map(({ column, type }) => [column, type])).toEqual(table.columns.map((one) => [one.name, one.type]));
      for (const { meaning } of rows) expect(meaning!.length).toBeGreaterThan(2);
    },
  );

  it('names every word that a column of few words may hold', () => {
    const meaningOf = (table: string, column: string) =>
      rowsOf(chapterOf(table)).find((row) => row.column === column)!.meaning;
    for (const word of FOLLOW_BACK_STATUSES) expect(meaningOf('people', 'status')).toContain(`\`${word}\``);
    for (const word of FOLLOW_REASONS) expect(meaningOf('people', 'reasons')).toContain(`\`${word}\``);
    for (const word of CHANGE_KINDS) expect(meaningOf('changes', 'change')).toContain(`\`${word}\``);
    for (const word of INTERACTION_CHOICES)
      if (word !== 'own-media') expect(meaningOf('interactions', 'kind')).toContain(`\`${word}\``);
  });
});

const queriesFor = (what: string) =>
  [...analysis.matchAll(new RegExp(`\`\`\`sql ${what}\\n([\\s\\S]+?)\`\`\``, 'g'))].map(([, sql]) => sql!);

describe('docs/analysis.md', () => {
  const queries = queriesFor('duckdb');
  const ofStar = queriesFor('duckdb star');
  const ofStars = queriesFor('duckdb stars');
  const [long, ...onStar] = ofStar;
  const [together, ...onStars] = ofStars;
  const duck = new Duck();
  beforeAll(async () => {
    const archive = await smallArchive();
    const now = NOON + WEEK_MS + DAY_MS;
    for (const name of ['people', 'changes', 'snapshots'] as const)
      await duck.put(`${name}.parquet`, (await exported(archive, name, 'parquet', EVERYTHING, now)).blob);
    // The star has a file of the same name, so it lies in a folder of its own.
    for (const [path, blob] of await filesIn((await starred(archive, EVERYTHING, now)).blob))
      for (const folder of ['one', 'many/star=ana', 'many/star=budi']) await duck.put(`${folder}/${path}`, blob);
  });
  afterAll(() => duck.end());
  const inFolder = (folder: string, sql: string) => sql.replaceAll(/'(?=[\w=*/.]+\.parquet')/g, `'${folder}/`);
  const askStar = (sql: string) => duck.ask(inFolder('one', `${long} ${sql}`));
  const askStars = (sql: string) => duck.ask(inFolder('many', `${together} ${sql}`));

  it('has queries to run', () => {
    expect(queries).toHaveLength(6);
    expect(onStar).toHaveLength(4);
    expect(onStars).toHaveLength(2);
  });

  it('counts each look', async () => {
    const rows = await duck.ask(queries[0]!);
    expect(rows.map((row) => [row['list'], row['coverage'], Number(row['people'])])).toEqual([
      ['followers', 'whole', 10],
      ['followers', 'whole', 10],
      ['followers', 'partial', 2],
      ['following', 'whole', 10],
      ['following', 'whole', 10],
      ['following', 'partial', 1],
    ]);
  });

  it('finds who does not follow back, as the panel does', async () => {
    const rows = await duck.ask(queries[1]!);
    expect(rows.map((row) => row['username'])).toEqual(['user.12', 'user.13', 'user.14']);
  });

  it('counts gained and lost', async () => {
    expect(await duck.ask(queries[2]!)).toMatchObject([{ list: 'followers', gained: '2', lost: '2' }]);
  });

  it('answers the rest too', async () => {
    expect(await duck.ask(queries[3]!)).toHaveLength(1);
    expect(await duck.ask(queries[4]!)).toMatchObject([{ tag: 'prospect', people: '1', follow_back: '0' }]);
    expect(await duck.ask(queries[5]!)).toHaveLength(5);
  });

  it('builds the long form from a star, row by row', async () => {
    const all = 'SELECT * FROM :rows ORDER BY ALL';
    const rows = await askStar(all.replace(':rows', 'long'));
    expect(rows).toHaveLength(43);
    expect(rows).toEqual(await duck.ask(all.replace(':rows', "'snapshots.parquet'")));
    expect(new Set(rows.map((row) => row['username']))).toContain('user.five');
  });

  it('answers from a star what it answers from the long form', async () => {
    const onLong = queries.filter((sql) => sql.includes("'snapshots.parquet'"));
    expect(onLong).toHaveLength(2);
    for (const sql of onLong) {
      const answer = await duck.ask(sql);
      expect(answer.length).toBeGreaterThan(2);
      expect(await askStar(sql.replaceAll("'snapshots.parquet'", 'long'))).toEqual(answer);
    }
  });

  it('answers by numbers alone', async () => {
    const counted = await askStar(onStar[0]!);
    expect(counted.map((row) => [row['list'], row['coverage'], Number(row['people'])])).toEqual(
      (await duck.ask(queries[0]!)).map((row) => [row['list'], row['coverage'], Number(row['people'])]),
    );
    expect(await askStar(onStar[1]!)).toEqual(await duck.ask(queries[1]!));
    // Nobody has come and gone within sight here: see the spells' own tests.
    expect(await askStar(onStar[2]!)).toEqual([]);
    const sure = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => (number === 5 ? 'user.five' : `user.${number}`));
    expect((await askStar(onStar[3]!)).map((row) => row['username'])).toEqual(sure.sort());
  });

  it('joins stars that lie beside each other', async () => {
    expect(await askStars(onStars[0]!)).toMatchObject([{ owners: '2', people: '10' }]);
    expect(await askStars(onStars[1]!)).toMatchObject([{ one: 'ana', other: 'budi', shared: '10' }]);
  });
});
