import type { AccountNumber } from '../../domain/account';
import { packBucket, unpackBucket } from '../store/bucket-codec';
import type { PackedBucket } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';

/**
 * Finds accounts by id or by username, in hashed buckets: pairs of (hash of the key, account number). The keys
 * themselves are not kept twice: whoever finds a number compares the key with the account's row, so there are no
 * false hits, and 100,000 entries are numbers that cost next to nothing to write (`store/bucket-codec.ts`).
 *
 * Linear hashing: the number of buckets follows from the number of accounts alone, and grows by one at a time. So
 * there is never a moment at which everything must be rewritten, and a dozen new accounts touch a dozen small buckets.
 */
export type DirectoryStore = 'idBuckets' | 'usernameBuckets';

/** Accounts per bucket: small, so that one new account rewrites little; not tiny, so that 100,000 need few writes. */
const BUCKET_LOAD = 512;

export function bucketCountFor(accounts: number): number {
  return Math.max(1, Math.ceil(accounts / BUCKET_LOAD));
}

/** The bucket of a hash among `count` buckets; for one more bucket only those of one bucket change place. */
export function bucketOf(hash: number, count: number): number {
  const level = 1 << (31 - Math.clz32(count));
  const low = hash & (level - 1);
  return low < count - level ? hash & (2 * level - 1) : low;
}

const EMPTY = new Uint32Array(0);
const NO_BYTES: PackedBucket = new Uint8Array(0);
const NONE: AccountNumber[] = [];

function numbersIn(bucket: Uint32Array, hash: number): readonly AccountNumber[] {
  let numbers: AccountNumber[] = NONE;
  for (let at = 0; at < bucket.length; at += 2)
    if (bucket[at] === hash) {
      if (numbers === NONE) numbers = [bucket[at + 1]!];
      else numbers.push(bucket[at + 1]!);
    }
  return numbers;
}

interface Buckets {
  get(key: number): Promise<PackedBucket | undefined>;
}

interface WritableBuckets extends Buckets {
  put(packed: PackedBucket, key: number): Promise<unknown>;
}

/** The directory of one transaction: fetch buckets, look up, make room, add, remove, and write back what changed. */
export class Directory<N extends DirectoryStore = DirectoryStore> {
  readonly #name: N;
  #count: number;
  #stored: number;
  readonly #buckets = new Map<number, Uint32Array>();
  readonly #added = new Map<number, number[]>();
  readonly #changed = new Set<number>();

  constructor(name: N, accounts: number) {
    this.#name = name;
    this.#count = bucketCountFor(accounts);
    this.#stored = this.#count;
  }

  /** Fetches the buckets of these hashes; only such may be looked up, added and removed. */
  async load(tx: ReadTx<N>, hashes: Uint32Array): Promise<void> {
    const wanted = new Set<number>();
    for (const hash of hashes) wanted.add(bucketOf(hash, this.#count));
    await this.#gather(tx, wanted);
  }

  /** The accounts that may have the key of this hash; what was added and not written yet is not looked at. */
  candidates(hash: number): readonly AccountNumber[] {
    const bucket = this.#buckets.get(bucketOf(hash, this.#count));
    return bucket === undefined ? NONE : numbersIn(bucket, hash);
  }

  async #gather(tx: ReadTx<N>, buckets: Set<number>): Promise<void> {
    const missing = [...buckets].filter((bucket) => !this.#buckets.has(bucket));
    const store: Buckets = tx.objectStore(this.#name);
    const stored = await Promise.all(missing.map((bucket) => store.get(bucket)));
    // Whoever asked for one meanwhile may have changed it already.
    for (const [at, bucket] of missing.entries())
      if (!this.#buckets.has(bucket)) this.#buckets.set(bucket, unpackBucket(stored[at] ?? NO_BYTES));
  }

  add(hash: number, number: AccountNumber): void {
    const bucket = bucketOf(hash, this.#count);
    const pairs = this.#added.get(bucket);
    if (pairs === undefined) this.#added.set(bucket, [hash, number]);
    else pairs.push(hash, number);
  }

  /** This key no longer leads to this account. */
  remove(hash: number, number: AccountNumber): void {
    const bucket = bucketOf(hash, this.#count);
    const pairs = this.#buckets.get(bucket) ?? EMPTY;
    const kept: number[] = [];
    for (let at = 0; at < pairs.length; at += 2)
      if (pairs[at] !== hash || pairs[at + 1] !== number) kept.push(pairs[at]!, pairs[at + 1]!);
    this.#buckets.set(bucket, Uint32Array.from(kept));
    this.#changed.add(bucket);
  }

  /** As `add` for very many at once: grouped by counting, not one by one. Their buckets must be fetched or new. */
  addMany(hashes: Uint32Array, numbers: Uint32Array): void {
    const ends = new Uint32Array(this.#count + 1);
    const buckets = new Uint32Array(hashes.length);
    for (let at = 0; at < hashes.length; at++) {
      const bucket = bucketOf(hashes[at]!, this.#count);
      buckets[at] = bucket;
      ends[bucket + 1]! += 2;
    }
    for (let bucket = 0; bucket < this.#count; bucket++) ends[bucket + 1]! += ends[bucket]!;
    const starts = ends.slice();
    const pairs = new Uint32Array(hashes.length * 2);
    for (let at = 0; at < hashes.length; at++) {
      const place = ends[buckets[at]!]!;
      pairs[place] = hashes[at]!;
      pairs[place + 1] = numbers[at]!;
      ends[buckets[at]!] = place + 2;
    }
    for (let bucket = 0; bucket < this.#count; bucket++) {
      const added = pairs.subarray(starts[bucket]!, starts[bucket + 1]!);
      if (added.length > 0) this.#extend(bucket, added);
    }
  }

  /** Makes room for so many accounts: splits the buckets that new ones take from. Before anything is added. */
  async grow(tx: ReadTx<N>, accounts: number): Promise<void> {
    const before = this.#count;
    const count = bucketCountFor(accounts);
    if (count <= before) return;
    const sources = new Set<number>();
    for (let bucket = before; bucket < count; bucket++) sources.add(ancestorBelow(bucket, before));
    await this.#gather(tx, sources);
    this.#count = count;
    for (const source of sources) this.#split(source);
  }

  /** Writes the changed buckets; not awaited one by one, the transaction's end tells. */
  flush(tx: WriteTx<N>): void {
    for (const [bucket, pairs] of this.#added) this.#extend(bucket, pairs);
    this.#added.clear();
    const store: WritableBuckets = tx.objectStore(this.#name);
    for (const bucket of this.#changed) store.put(packBucket(this.#buckets.get(bucket)!), bucket);
    this.#changed.clear();
    this.#stored = this.#count;
  }

  #extend(bucket: number, pairs: ArrayLike<number>): void {
    const before = this.#buckets.get(bucket) ?? this.#newBucket(bucket);
    const longer = new Uint32Array(before.length + pairs.length);
    longer.set(before);
    longer.set(pairs, before.length);
    this.#buckets.set(bucket, longer);
    this.#changed.add(bucket);
  }

  /**
   * Empty, for a bucket that growing has just made. Throws for one that is stored and was not fetched: an empty one
   * would overwrite it.
   */
  #newBucket(bucket: number): Uint32Array {
    if (bucket < this.#stored) throw new Error('added to a bucket that was not fetched');
    return EMPTY;
  }

  #split(source: number): void {
    const parts = new Map<number, number[]>([[source, []]]);
    const pairs = this.#buckets.get(source)!;
    for (let at = 0; at < pairs.length; at += 2) {
      const bucket = bucketOf(pairs[at]!, this.#count);
      const part = parts.get(bucket);
      if (part === undefined) parts.set(bucket, [pairs[at]!, pairs[at + 1]!]);
      else part.push(pairs[at]!, pairs[at + 1]!);
    }
    for (const [bucket, part] of parts) {
      this.#buckets.set(bucket, Uint32Array.from(part));
      this.#changed.add(bucket);
    }
  }
}

/** The bucket whose accounts a new bucket takes from, among those that were there before. */
function ancestorBelow(bucket: number, count: number): number {
  let ancestor = bucket;
  while (ancestor >= count) ancestor &= ~(1 << (31 - Math.clz32(ancestor)));
  return ancestor;
}
