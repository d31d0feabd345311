import { mkdirSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { filesIn } from '../../src/exchange/fixtures/starred';

/** Unpacks a ZIP that was written. */
export async function unpackInto(folder: string, zip: string): Promise<void> {
  for (const [path, blob] of await filesIn(await openAsBlob(zip))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
  }
}

/**
 * How long DuckDB's own `COPY` takes for the rows of these files, on one core and out of its memory (ms, the better of two):
 * what writing them must take at least.
 */
export async function copyMs(sources: readonly string[], folder: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const target = join(folder, 'copied.parquet');
  let all = 0;
  try {
    for (const [at, source] of sources.entries()) {
      await connection.run(`CREATE TABLE t${at} AS SELECT * FROM ${source}`);
      const times: number[] = [];
      for (const _ of [1, 2]) {
        const from = performance.now();
        await connection.run(`COPY t${at} TO '${target}' (FORMAT parquet)`);
        times.push(performance.now() - from);
      }
      await connection.run(`DROP TABLE t${at}`);
      all += Math.min(...times);
    }
    return all;
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(target, { force: true });
  }
}
