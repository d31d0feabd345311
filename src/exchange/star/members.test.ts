import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { type Membership, membershipOf } from '../../domain/membership';
import { Duck } from '../fixtures/duck';
import { MembersFile } from './members';

const duck = new Duck();
afterAll(() => duck.end());

/** Writes the sets as snapshots 1, 2, …; answers how many rows it said to have added, each time. */
async function write(sets: readonly Membership[]): Promise<readonly number[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const open = {
    add: async (bytes: Uint8Array<ArrayBuffer>) => void pieces.push(bytes),
    close: async () => void (await duck.put('members.parquet', new Blob(pieces))),
  };
  const file = new MembersFile(open, { format: 'test' });
  const heard: number[] = [];
  for (const [at, set] of sets.entries()) await file.add(at + 1, set, async (rows) => void heard.push(rows));
  await file.close();
  return heard;
}

describe('members', () => {
  it('come back as they were: none, the first, the last of a word, and numbers far from each other', async () => {
    const numbers = [[], [0], [31, 32], [0, 63, 64, 1_000_000], [2 ** 24 + 5], []];
    expect((await write(numbers.map(membershipOf))).reduce((sum, rows) => sum + rows)).toBe(8);
    const rows = await duck.ask(
      "SELECT snapshot, list(account ORDER BY account) AS accounts FROM 'members.parquet' GROUP BY snapshot ORDER BY snapshot",
    );
    const others = await parquetReadObjects({
      file: new Uint8Array(readFileSync(`${duck.folder}/members.parquet`)).buffer,
    });
    expect(others).toEqual(
      numbers.flatMap((accounts, at) => accounts.map((account) => ({ snapshot: at + 1, account }))),
    );
    expect(rows).toEqual(
      numbers.flatMap((accounts, at) => (accounts.length === 0 ? [] : [{ snapshot: at + 1, accounts }])),
    );
  });

  it('fill one row group after another, whatever look they are of, and each says what is in it', async () => {
    // Two looks that meet within a group, and are longer than one; some words are empty, some full, some half.
    const first = new Uint32Array(12_000).map((_, word) => (word % 5 === 0 ? 0 : word % 3 === 0 ? 0x0f0f_0f0f : -1));
    const second = new Uint32Array(9_000).map((_, word) => (word % 2 === 0 ? -1 : 0x8000_0001));
    const heard = await write([first, second]);
    const bits = (set: Membership) => set.reduce((sum, word) => sum + word.toString(2).replaceAll('0', '').length, 0);
    const sum = (set: Membership) => {
      let all = 0n;
      for (const [word, own] of set.entries())
        for (let bit = 0; bit < 32; bit++) if ((own & (1 << bit)) !== 0) all += BigInt(word * 32 + bit);
      return String(all);
    };
    const rows = await duck.ask(
      "SELECT snapshot, count(*) AS n, count(DISTINCT account) AS apart, sum(account) AS sum FROM 'members.parquet' GROUP BY snapshot ORDER BY snapshot",
    );
    const of = (set: Membership) => ({ n: String(bits(set)), apart: String(bits(set)), sum: sum(set) });
    expect(rows).toEqual([
      { snapshot: 1, ...of(first) },
      { snapshot: 2, ...of(second) },
    ]);
    expect(heard.reduce((all, some) => all + some)).toBe(bits(first) + bits(second));
    const groups = await duck.ask(
      "SELECT row_group_id AS at, any_value(row_group_num_rows) AS n, min(stats_min_value) FILTER (WHERE path_in_schema = 'snapshot') AS least, max(stats_max_value) FILTER (WHERE path_in_schema = 'snapshot') AS most FROM parquet_metadata('members.parquet') GROUP BY ALL ORDER BY ALL",
    );
    expect(groups.length).toBeGreaterThan(1);
    for (const { n } of groups) expect(Number(n)).toBeLessThanOrEqual(262_144);
    expect(groups.map(({ least, most }) => [least, most])).toEqual([
      ['1', '2'],
      ['2', '2'],
    ]);
    // What a reader skips by what a group says of itself is skipped rightly.
    const [some] = await duck.ask(
      "SELECT count(*) AS n FROM 'members.parquet' WHERE account > 380000 AND snapshot = 1",
    );
    expect(Number(some!['n'])).toBe(bits(first.subarray(11_875)) - (first[11_875]! & 1));
  });
});
