import { describe, expect, test } from 'vitest';
import { exportFiles, people, zipOf } from './fixtures/build-export';
import { files, outcome } from './fixtures/export-to-break';
import { readExport } from './read-export';

describe('stopping', () => {
  test('aborted before, and at any pause', async () => {
    const source = await zipOf(exportFiles('2026-07', people(30_000), people(20_000, { seed: 3 })));
    expect(await outcome(source, { signal: AbortSignal.abort() })).toBe('aborted');
    for (const after of [0, 1, 2]) {
      const stop = new AbortController();
      let pauses = 0;
      const pause = async () => {
        if (pauses++ === after) stop.abort();
      };
      const got = await outcome(source, { signal: stop.signal, pause });
      if (pauses > after) expect(got).toBe('aborted');
    }
  });

  test('progress only grows and ends at its total', async () => {
    const seen: { done: number; total: number | null; rows: number }[] = [];
    await readExport(await zipOf(files), { onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((one, other) => one - other));
    expect(seen.at(-1)!.done).toBe(seen.at(-1)!.total);
    expect(seen.at(-1)!.rows).toBe(110);
  });
});
