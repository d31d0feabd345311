import type { AccountNumber } from '../../domain/account';
import { keyHash } from '../../domain/hash';
import type { ImportRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';

/** Names to a bucket: a few hundred rows for the largest export, and 32 KB to fetch for one name. */
const BUCKET_LOAD = 4096;

function bucketsFor(names: number): number {
  return Math.max(1, Math.ceil(names / BUCKET_LOAD));
}

/** Writes which account each name of an export means. */
export function putListedNames(
  tx: WriteTx<'importNames'>,
  importId: string,
  hashes: Uint32Array,
  numbers: Uint32Array,
): void {
  const count = bucketsFor(hashes.length);
  const sizes = new Uint32Array(count);
  for (const hash of hashes) sizes[hash % count]! += 2;
  const buckets = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(count);
  for (let at = 0; at < hashes.length; at++) {
    const bucket = hashes[at]! % count;
    const place = filled[bucket]!;
    buckets[bucket]![place] = hashes[at]!;
    buckets[bucket]![place + 1] = numbers[at]!;
    filled[bucket] = place + 2;
  }
  const store = tx.objectStore('importNames');
  for (const [at, bucket] of buckets.entries()) store.put(bucket, [importId, at]);
}

/** Adds the hashes of all names in one bucket of an export. */
export function addHashes(hashes: Set<number>, bucket: Uint32Array): void {
  for (let at = 0; at < bucket.length; at += 2) hashes.add(bucket[at]!);
}

/** Which accounts the names of one export mean, looked up one by one inside a transaction. */
export class ListedNames {
  readonly #tx: ReadTx<'importNames'>;
  readonly #importId: string;
  readonly #count: number;
  readonly #buckets = new Map<number, Uint32Array>();

  constructor(tx: ReadTx<'importNames'>, row: Pick<ImportRow, 'importId' | 'names'>) {
    this.#tx = tx;
    this.#importId = row.importId;
    this.#count = bucketsFor(row.names);
  }

  /** The accounts that names of this hash mean; the caller knows which of them ever had the name. */
  async numbersFor(username: string): Promise<readonly AccountNumber[]> {
    const hash = keyHash(username);
    const pairs = await this.#bucket(hash % this.#count);
    const numbers: AccountNumber[] = [];
    for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === hash) numbers.push(pairs[at + 1]!);
    return numbers;
  }

  /** From now on the name means another account. */
  async move(tx: WriteTx<'importNames'>, username: string, from: AccountNumber, to: AccountNumber): Promise<void> {
    const hash = keyHash(username);
    const bucket = hash % this.#count;
    const pairs = (await this.#bucket(bucket)).slice();
    for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === hash && pairs[at + 1] === from) pairs[at + 1] = to;
    this.#buckets.set(bucket, pairs);
    tx.objectStore('importNames').put(pairs, [this.#importId, bucket]);
  }

  async #bucket(bucket: number): Promise<Uint32Array> {
    const known = this.#buckets.get(bucket);
    if (known !== undefined) return known;
    const pairs = (await this.#tx.objectStore('importNames').get([this.#importId, bucket])) ?? new Uint32Array(0);
    this.#buckets.set(bucket, pairs);
    return pairs;
  }
}
