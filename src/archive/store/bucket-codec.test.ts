import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packBucket, unpackBucket } from './bucket-codec';

type Entry = readonly [hash: number, number: number];

const byNumber = (entries: readonly Entry[]) => [...entries].sort(([, one], [, other]) => one - other).flat();
const entriesIn = (pairs: Uint32Array) =>
  Array.from({ length: pairs.length / 2 }, (_, at): Entry => [pairs[at * 2]!, pairs[at * 2 + 1]!]);
const again = (entries: readonly Entry[]) => [...unpackBucket(packBucket(Uint32Array.from(entries.flat())))];

it('a bucket comes back as it was, by number, however many bits its hashes share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(0xffffffff), fc.oneof(fc.nat(2_000), fc.nat(0xffffffff))), { maxLength: 40 }),
      fc.nat(32),
      fc.nat(0xffffffff),
      (given, sharedBits, end) => {
        const entries = given.map(([hash, number]): Entry => {
          const low = sharedBits === 32 ? 0xffffffff : 2 ** sharedBits - 1;
          return [((hash & ~low) | (end & low)) >>> 0, number];
        });
        expect(again(entries)).toEqual(byNumber(entries));
        // Also what comes out packs again, to the same bytes.
        const packed = packBucket(Uint32Array.from(entries.flat()));
        expect(packBucket(unpackBucket(packed))).toEqual(packed);
        expect(entriesIn(unpackBucket(packed))).toHaveLength(entries.length);
      },
    ),
  );
});

it('an entry takes five bytes where there are many buckets, and little more where there are few', () => {
  for (const buckets of [1, 8, 64, 128, 196, 374, 2_000]) {
    const [level, numbers] = [2 ** Math.floor(Math.log2(buckets)), buckets * 512];
    const entries = Array.from({ length: 512 }, (_, at): Entry => {
      const hash = Math.imul(at + 1, 0x9e3779b1);
      return [(hash - (hash & (level - 1)) + 5) >>> 0, Math.floor((at * numbers) / 512)];
    });
    const { length } = packBucket(Uint32Array.from(entries.flat()));
    expect(length / entries.length, `${buckets} buckets`).toBeLessThan(buckets < 128 ? 5.6 : 5.1);
  }
});

it('the form is frozen, for steps of the database have written it', () => {
  const entries: Entry[] = [
    [0xdeadbe05, 7],
    [0x01234505, 7],
    [0xffffff05, 300],
  ];
  const inHex = (pairs: readonly number[]) => Buffer.from(packBucket(Uint32Array.from(pairs))).toString('hex');
  expect(inHex(entries.flat())).toBe('08050000' + '07beadde' + '00452301' + 'a502ffffff');
  // Here two bits ride along with the number.
  expect(inHex([0x80000001, 1, 0xc0000041, 3])).toBe('06010000' + '06000000' + '0b010000');
  expect(inHex([])).toBe('');
});
