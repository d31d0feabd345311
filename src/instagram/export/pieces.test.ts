import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORT_LIMITS } from './files/limits';
import { Yielder } from './files/yielder';
import { people, record } from './fixtures/build-export';
import { ColumnsBuilder } from './lists/columns';
import { readListFile } from './lists/list-reader';
import { NameBridge } from './words/name-bridge';
import { listedRecord } from './words/records';

/** A list in forms and blanks that change from row to row, with rows that are no plain ones among them. */
const odd = ['__deleted__bhihebecaaabcdefg', 'explore', 'p', 'Capital', 'orang_0', 'a', '_under'];
const row = fc.record({
  form: fc.constantFrom('R1' as const, 'R1' as const, 'R2' as const, 'R3' as const),
  indent: fc.constantFrom(0, 0, 2),
  username: fc.option(fc.constantFrom(...odd), { freq: 4, nil: null }),
  seconds: fc.option(fc.constantFrom(0, 1_200_000_000, 1_700_000_000, 4_294_967_295), { freq: 4, nil: null }),
});
const cuts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });

async function read(text: string, sizes: readonly number[]): Promise<ColumnsBuilder> {
  const bytes = new TextEncoder().encode(text);
  const columns = new ColumnsBuilder();
  const entry = {
    path: 'followers_1.json',
    container: 0,
    size: bytes.length,
    crc: null,
    isEncrypted: false,
    async read(take: (piece: Uint8Array) => void) {
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        // The same memory for every piece: whoever keeps a piece instead of what is in it reads another.
        const piece = bytes.slice(at, at + sizes[turn % sizes.length]!);
        at += piece.length;
        take(piece);
        piece.fill(0);
      }
    },
  };
  const findings = { headers: [], names: new NameBridge() };
  await readListFile(entry, 'followers', columns, findings, new Yielder({}), EXPORT_LIMITS);
  return columns;
}

test('a list is read the same wherever it is cut into pieces, and as each of its records says by itself', async () => {
  const all = people(40);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), cuts, async (rows, sizes) => {
      const records = rows.map(({ form, username, seconds }, at) => {
        const one = all[at]!;
        return record({ ...one, username: username ?? one.username, seconds: seconds ?? one.seconds }, form);
      });
      const text = `[${records.map((one, at) => JSON.stringify(one, null, rows[at]!.indent)).join(', ')}]`;
      const careful = new ColumnsBuilder();
      for (const one of records) {
        const { username, at } = listedRecord(one);
        careful.add(username, at);
      }
      const inPieces = await read(text, sizes).catch((error: Error) => error.message);
      const atOnce = await read(text, [text.length * 4]).catch((error: Error) => error.message);
      expect(told(inPieces)).toEqual(told(atOnce));
      if (typeof atOnce !== 'string') expect(told(atOnce)).toEqual(told(careful));
    }),
    { numRuns: 300 },
  );
});

function told(columns: ColumnsBuilder | string): unknown {
  if (typeof columns === 'string') return columns;
  const { rows, repeated, unreadable, undated, oldestAt, newestAt } = columns;
  const { usernames, followedAt } = columns.accounts();
  return { rows, repeated, unreadable, undated, oldestAt, newestAt, usernames, followedAt, deleted: columns.deleted() };
}
