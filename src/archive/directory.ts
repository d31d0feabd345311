import type { IDBPObjectStore } from 'idb';
import { hashOf } from './fingerprint';
import type { ArchiveSchema } from './schema';
import type { ReadTx, StoreName, WriteTx } from './transaction';

/**
 * A directory from keys (ids, usernames) to short values, in hashed buckets. A bucket is one text of lines
 * "key value", found by the exact key. One text is far cheaper to store and fetch than its entries one by one.
 *
 * Linear hashing: the number of buckets follows from the number of accounts alone, and grows by one at a time. So
 * there is never a moment at which everything must be rewritten, and a dozen new accounts touch a dozen small buckets.
 */
export type DirectoryStore = 'idBuckets' | 'usernameBuckets';

/** Accounts per bucket: small, so that one new account rewrites little; not tiny, so that 100,000 need few writes. */
const BUCKET_LOAD = 256;

export function bucketCountFor(accounts: number): number {
  return Math.max(1, Math.ceil(accounts / BUCKET_LOAD));
}

/** The bucket of a hash among `count` buckets; for one more bucket only those of one bucket change place. */
export function bucketOf(hash: number, count: number): number {
  const level = 1 << (31 - Math.clz32(count));
  const low = hash & (level - 1);
  return low < count - level ? hash & (2 * level - 1) : low;
}

const EMPTY = '\n';

function valueIn(bucket: string, key: string): string | null {
  const at = bucket.indexOf(`\n${key} `);
  if (at === -1) return null;
  const from = at + key.length + 2;
  return bucket.slice(from, bucket.indexOf('\n', from));
}

/** Looks a single key up. */
export async function lookUp(tx: ReadTx, store: DirectoryStore, accounts: number, key: string): Promise<string | null> {
  const bucket = await tx.objectStore(store).get(bucketOf(hashOf(key), bucketCountFor(accounts)));
  return bucket === undefined ? null : valueIn(bucket, key);
}

type BucketStore = IDBPObjectStore<ArchiveSchema, StoreName[], DirectoryStore, 'readwrite'>;

/** The directory inside one transaction: fetch buckets, look up, set, grow, and write back what changed. */
export class Directory {
  readonly #store: BucketStore;
  #count: number;
  readonly #texts = new Map<number, string>();
  /** Lines that the bucket's text does not have yet. */
  readonly #added = new Map<number, string[]>();
  readonly #changed = new Set<number>();

  constructor(tx: WriteTx, store: DirectoryStore, accounts: number) {
    this.#store = tx.objectStore(store);
    this.#count = bucketCountFor(accounts);
  }

  /** Fetches the buckets of the keys; `get` and `set` are for those only. Gives the keys' hashes. */
  async load(keys: readonly string[]): Promise<Uint32Array> {
    const hashes = Uint32Array.from(keys, hashOf);
    const wanted = new Set<number>();
    for (const hash of hashes) wanted.add(bucketOf(hash, this.#count));
    await this.#fetch(wanted);
    return hashes;
  }

  /** What is stored of a key; what was added since is not looked at. */
  get(key: string, hash = hashOf(key)): string | null {
    const text = this.#texts.get(bucketOf(hash, this.#count));
    return text === undefined || text === EMPTY ? null : valueIn(text, key);
  }

  /** Adds a key that is known not to be there yet. */
  add(key: string, value: string, hash = hashOf(key)): void {
    const bucket = bucketOf(hash, this.#count);
    const lines = this.#added.get(bucket);
    if (lines === undefined) this.#added.set(bucket, [`${key} ${value}\n`]);
    else lines.push(`${key} ${value}\n`);
  }

  set(key: string, value: string): void {
    const bucket = bucketOf(hashOf(key), this.#count);
    const text = this.#settled(bucket);
    const before = valueIn(text, key);
    if (before === null) {
      this.add(key, value);
      return;
    }
    const from = text.indexOf(`\n${key} `) + key.length + 2;
    this.#texts.set(bucket, text.slice(0, from) + value + text.slice(from + before.length));
    this.#changed.add(bucket);
  }

  /** Makes room for so many accounts: splits the buckets that new ones take from. */
  async grow(accounts: number): Promise<void> {
    const before = this.#count;
    const count = bucketCountFor(accounts);
    if (count <= before) return;
    const sources = new Set<number>();
    for (let bucket = before; bucket < count; bucket++) sources.add(ancestorBelow(bucket, before));
    await this.#fetch(sources);
    this.#count = count;
    for (const source of sources) this.#split(source);
  }

  /** Writes the changed buckets; not awaited one by one, the transaction's end tells. */
  flush(): void {
    for (const bucket of [...this.#added.keys()]) this.#settled(bucket);
    for (const bucket of this.#changed) this.#store.put(this.#texts.get(bucket)!, bucket);
    this.#changed.clear();
  }

  async #fetch(buckets: Set<number>): Promise<void> {
    const missing = [...buckets].filter((bucket) => !this.#texts.has(bucket));
    const texts = await Promise.all(missing.map((bucket) => this.#store.get(bucket)));
    for (const [at, bucket] of missing.entries()) this.#texts.set(bucket, texts[at] ?? EMPTY);
  }

  #split(source: number): void {
    const parts = new Map<number, string[]>([[source, []]]);
    for (const line of this.#settled(source).split('\n')) {
      if (line === '') continue;
      const bucket = bucketOf(hashOf(line.slice(0, line.indexOf(' '))), this.#count);
      const part = parts.get(bucket);
      if (part === undefined) parts.set(bucket, [`${line}\n`]);
      else part.push(`${line}\n`);
    }
    for (const [bucket, lines] of parts) {
      this.#texts.set(bucket, EMPTY + lines.join(''));
      this.#changed.add(bucket);
    }
  }

  #settled(bucket: number): string {
    const text = this.#texts.get(bucket) ?? EMPTY;
    const added = this.#added.get(bucket);
    if (added === undefined) return text;
    const longer = text + added.join('');
    this.#added.delete(bucket);
    this.#texts.set(bucket, longer);
    this.#changed.add(bucket);
    return longer;
  }
}

/** The bucket whose accounts a new bucket takes from, among those that were there before. */
function ancestorBelow(bucket: number, count: number): number {
  let ancestor = bucket;
  while (ancestor >= count) ancestor &= ~(1 << (31 - Math.clz32(ancestor)));
  return ancestor;
}
