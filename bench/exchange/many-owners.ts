/**
 * `npx tsx bench/exchange/many-owners.ts [owners] [accounts]`: invents so many owners with so many followers each, out of one
 * crowd; writes a star for each, as the panel does, lays them beside each other, and asks DuckDB what `docs/analysis.md`
 * asks of many stars. With a third word, `by-pseudonyms`, by those of one key, as a study should have them: that takes longer.
 */
import 'fake-indexeddb/auto';
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { openArchive } from '../../src/archive/store/open';
import type { AccountId } from '../../src/domain/account';
import { BY_NAME } from '../../src/exchange/star/naming';
import { pseudonymsOf } from '../../src/exchange/star/pseudonyms';
import { writeStar } from '../../src/exchange/star/star';
import type { StarFolder } from '../../src/exchange/star/star-folder';
import { NOON, seedHistory } from './seed-history';

const OWNERS = Number(process.argv[2] ?? 50);
const ACCOUNTS = Number(process.argv[3] ?? 100_000);
const IS_BY_NAME = process.argv[4] !== 'by-pseudonyms';
const WEEKS = 4;
/** People there are in all: so any two owners share some. */
const CROWD = ACCOUNTS * 10;

class PathFolder implements StarFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  async open(path: string) {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    const stream = createWriteStream(file);
    return {
      add: async (bytes: Uint8Array) => void stream.write(bytes),
      close: () => new Promise<void>((done) => stream.end(done)),
    };
  }

  async end() {}

  async discard() {}
}

/** The followers of an owner, each of another one of the crowd: every so many of them, from somewhere on. */
function crowdOf(owner: number): (number: number) => number {
  const first = (owner * 7919) % CROWD;
  const step = [1, 3, 7, 9][owner % 4]!;
  return (number) => (first + number * step) % CROWD;
}

const folder = mkdtempSync(join(tmpdir(), 'balik-stars-'));
const naming = IS_BY_NAME ? BY_NAME : await pseudonymsOf('many-owners-many-owners');
try {
  let rows = 0;
  const from = performance.now();
  for (let owner = 0; owner < OWNERS; owner++) {
    const name = `owner-${owner}`;
    const viewer = String(1_000 + owner) as AccountId;
    await seedHistory(name, { viewer, accounts: ACCOUNTS, weeks: WEEKS, person: crowdOf(owner) });
    const archive = await openArchive({ name });
    const none = { owner: null, kind: null, fromAt: null, untilAt: null, accounts: null };
    const scope = { ...none, viewers: [{ id: viewer, username: `owner.${owner}` }] };
    const star = new PathFolder(join(folder, `star=${name}`));
    const { signal } = new AbortController();
    rows += await writeStar({ archive, scope, naming, now: NOON }, star, () => undefined, signal);
    archive.close();
    indexedDB.deleteDatabase(name);
  }
  const took = performance.now() - from;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const bytes = files.reduce((sum, path) => sum + (statSync(path).isFile() ? statSync(path).size : 0), 0);
  console.log(
    `${OWNERS} stars of ${ACCOUNTS} accounts × ${WEEKS} looks, ${naming.isPseudonymous ? 'by pseudonyms' : 'by name'}: ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB, invented and written in ${(took / 1000).toFixed(1)} s`,
  );
  await ask();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function ask(): Promise<void> {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/analysis.md'), 'utf8');
  const queries = [...page.matchAll(/```sql duckdb stars\n([\s\S]+?)```/g)].map(([, sql]) => sql!);
  const instance = await DuckDBInstance.create(':memory:', { file_search_path: folder });
  const connection = await instance.connect();
  try {
    for (const sql of queries) {
      const from = performance.now();
      const answer = (await connection.runAndReadAll(sql)).getRowObjectsJson();
      console.log(`\n${sql.trim()}\n→ ${answer.length} rows in ${(performance.now() - from).toFixed(0)} ms`);
      if (answer.length > 0) console.table(answer.slice(0, 5));
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
