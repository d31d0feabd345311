import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHUNK_SIZE, forgottenRow, packChunk, rowIn, singleRow, unpackChunk } from './account-chunk';
import { emptiedAt } from './chunk-growth';

const anyRow = fc.record({
  id: fc.stringMatching(/^[0-9]{0,12}$/),
  username: fc.stringMatching(/^[a-z0-9._]{0,12}$/),
  fbid: fc.stringMatching(/^[0-9]{0,6}$/),
  fullName: fc.string({ unit: 'grapheme', maxLength: 6 }).map((name) => name.replace('x', '\n')),
  flags: fc.nat({ max: 31 }),
});

it('one account out of its chunk is the same as out of the whole chunk', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), fc.nat({ max: 3 }), (rows, chunk) => {
      const stored = packChunk({
        ids: rows.map((row) => row.id),
        usernames: rows.map((row) => row.username),
        fullNames: rows.map((row) => row.fullName),
        fbids: rows.map((row) => row.fbid),
        flags: Uint8Array.from(rows, (row) => row.flags),
        firstSeenAt: Float64Array.from(rows, (_, at) => at * 1000),
      });
      const whole = unpackChunk(chunk, stored);
      const first = chunk * CHUNK_SIZE;
      for (let at = 0; at < rows.length; at++)
        expect(singleRow(chunk, stored, first + at)).toEqual(rowIn(whole, first + at));
      // And without some of them nothing is known of those, and of the others what was.
      const emptied = unpackChunk(
        chunk,
        packChunk(emptiedAt(whole, new Set([...rows.keys()].filter((at) => at % 3 === 1)))),
      );
      for (let at = 0; at < rows.length; at++)
        expect(rowIn(emptied, first + at)).toEqual(at % 3 === 1 ? forgottenRow(first + at) : rowIn(whole, first + at));
      expect(singleRow(chunk, stored, first + rows.length)).toBeNull();
      expect(singleRow(chunk, stored, first - 1)).toBeNull();
    }),
  );
});
