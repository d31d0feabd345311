import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyHash } from '../../domain/hash';
import { freshArchive } from '../fixtures/invented';
import type { StoreName } from '../store/transaction';
import { bucketCountFor, bucketOf, Directory } from './directory';

const ALL: StoreName[] = ['meta', 'idBuckets', 'usernameBuckets'];

it('one bucket more takes entries from one bucket only, and leaves every other where it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.array(fc.nat(0xffffffff), { maxLength: 200 }),
      (count, hashes) => {
        const moved = hashes.filter((hash) => bucketOf(hash, count) !== bucketOf(hash, count + 1));
        expect(moved.every((hash) => bucketOf(hash, count + 1) === count)).toBe(true);
        expect(new Set(moved.map((hash) => bucketOf(hash, count))).size).toBeLessThanOrEqual(1);
        expect(hashes.every((hash) => bucketOf(hash, count) < count)).toBe(true);
      },
    ),
  );
});

it('every entry is found again after any growth, also two of one hash', async () => {
  const archive = await freshArchive();
  let known = 0;
  for (const size of [3, 600, 1, 5000, 40]) {
    const tx = archive.db.transaction(ALL, 'readwrite');
    const directory = new Directory('idBuckets', known);
    const hashes = Array.from({ length: size }, (_, at) => keyHash(`key ${known + at}`));
    await directory.load(tx, Uint32Array.from([...hashes, keyHash('key 1')]));
    await directory.grow(tx, known + size);
    for (let at = 0; at < size; at++) directory.add(hashes[at]!, known + at);
    directory.add(keyHash('key 1'), known + 1_000_000);
    directory.flush(tx);
    await tx.done;
    known += size;
  }
  expect(await archive.db.count('idBuckets')).toBe(bucketCountFor(known));
  const directory = new Directory('idBuckets', known);
  const keys = Array.from({ length: known }, (_, number) => keyHash(`key ${number}`));
  await directory.load(archive.db.transaction(ALL), Uint32Array.from(keys));
  for (let number = 0; number < known; number++) expect(directory.candidates(keys[number]!)).toContain(number);
  expect(directory.candidates(keys[1]!)).toHaveLength(6);
});

it('keys spread evenly', () => {
  const sizes = new Array<number>(100).fill(0);
  for (let id = 0; id < 51_200; id++) sizes[bucketOf(keyHash(String(10_000_000 + id * 7)), 100)]!++;
  // A bucket not split yet in this round holds twice as many as one that was.
  expect(Math.max(...sizes)).toBeLessThan(4 * 512);
  expect(Math.min(...sizes)).toBeGreaterThan(200);
});
