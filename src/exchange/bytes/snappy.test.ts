import fc from 'fast-check';
import { snappyUncompress } from 'hyparquet/src/snappy.js';
import { expect, test } from 'vitest';
import { snappy } from './snappy';

function unpacked(bytes: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  snappyUncompress(bytes, output);
  return output;
}

test('what is packed comes back byte for byte, whether it repeats itself or not', () => {
  const chance = fc.uint8Array({ maxLength: 400, size: 'max' });
  // Pieces out of a few, one after another: copies of every length and distance, over each other too.
  const repeating = fc
    .tuple(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 90, size: 'max' }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(4), { maxLength: 1_200, size: 'max' }),
    )
    .map(([some, order]) => Uint8Array.from(order.flatMap((at) => [...some[at % some.length]!])));
  fc.assert(
    fc.property(fc.oneof(chance, repeating), (bytes) => {
      expect(Buffer.compare(unpacked(snappy(bytes), bytes.length), bytes)).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test('names, numbers and zeros of a whole page come back, and are packed', () => {
  const names = new TextEncoder().encode(
    Array.from({ length: 40_000 }, (_, at) => `user.${at % 7}.name${at * 7919}`).join('\n'),
  );
  const numbers = new Uint8Array(Float64Array.from({ length: 40_000 }, (_, at) => at * 1e6).buffer);
  for (const bytes of [names, numbers, new Uint8Array(200_000)]) {
    const packed = snappy(bytes);
    expect(packed.length).toBeLessThan(bytes.length);
    expect(Buffer.compare(unpacked(packed, bytes.length), bytes)).toBe(0);
  }
});
