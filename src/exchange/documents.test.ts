/** Holds docs/data-format.md to the columns the code writes, and runs the DuckDB queries of docs/analysis.md. */
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

describe('docs/analysis.md', () => {
  const queries = [...analysis.matchAll(/```sql duckdb\n([\s\S]+?)```/g)].map(([, sql]) => sql!);
  const duck = new Duck();
  beforeAll(async () => {
    const archive = await smallArchive();
    for (const name of ['people', 'changes', 'snapshots'] as const)
      await duck.put(
        `${name}.parquet`,
        (await exported(archive, name, 'parquet', EVERYTHING, NOON + WEEK_MS + DAY_MS)).blob,
      );
  });
  afterAll(() => duck.end());

  it('has queries to run', () => {
    expect(queries).toHaveLength(6);
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
});
