import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON } from '../../archive/fixtures/invented';
import type { Archive } from '../../archive/store/open';
import { DAY_MS } from '../../domain/time';
import { Duck } from '../fixtures/duck';
import { EVERYTHING, smallArchive, WEEK_MS } from '../fixtures/small-archive';
import { filesIn, starred } from '../fixtures/starred';
import { ACCOUNTS } from './accounts';
import { MEMBERS } from './members';
import { SNAPSHOTS } from './snapshots';
import { SPELLS } from './spells';

const NOW = NOON + WEEK_MS + DAY_MS;
const TYPES: Readonly<Record<string, string>> = {
  text: 'VARCHAR',
  moment: 'TIMESTAMP WITH TIME ZONE',
  boolean: 'BOOLEAN',
  count: 'INTEGER',
  texts: 'VARCHAR[]',
  moments: 'TIMESTAMP WITH TIME ZONE[]',
};

let archive: Archive;
let paths: readonly string[];
const duck = new Duck();
beforeAll(async () => {
  archive = await smallArchive();
  const files = await filesIn((await starred(archive, EVERYTHING, NOW)).blob);
  paths = [...files.keys()];
  for (const [path, blob] of files) await duck.put(path, blob);
});
afterAll(() => duck.end());

describe('a star', () => {
  it('is four kinds of files, the members in folders as Hive names them', () => {
    expect([...paths].sort()).toEqual([
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
      const described = await duck.ask(`DESCRIBE SELECT * FROM read_parquet('${files}', hive_partitioning = false)`);
      expect(described.map((row) => [row['column_name'], row['column_type']])).toEqual(
        table.columns.map((column) => [column.name, TYPES[column.type]]),
      );
    },
  );

  it('x', async () => {
    for (const q of [
      "FROM 'accounts.parquet'",
      "FROM 'snapshots.parquet'",
      "FROM 'spells.parquet'",
      "FROM 'members/*/*/*.parquet' LIMIT 5",
    ])
      console.log(await duck.ask(q));
  });
});
