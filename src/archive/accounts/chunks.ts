import type { Account, AccountNumber } from '../../domain/account';
import type { AccountColumns, AccountRow } from '../store/rows';
import type { ReadTx, WriteTx } from '../store/transaction';
import {
  CHUNK_SIZE,
  chunkOf,
  flagsOf,
  hasLostUsername,
  isPrivateIn,
  isVerifiedIn,
  LOST_USERNAME,
  packChunk,
  rowIn,
  unpackChunk,
} from './account-chunk';
import { extended, extendedByNames, nameOnlyRow } from './chunk-growth';

/** The chunks inside one transaction, to look at. */
export class ChunkReader {
  readonly #store;
  protected readonly columns = new Map<number, AccountColumns>();

  constructor(tx: ReadTx<'accountChunks'>) {
    this.#store = tx.objectStore('accountChunks');
  }

  async load(chunks: Iterable<number>): Promise<void> {
    const missing = [...new Set(chunks)].filter((chunk) => !this.columns.has(chunk));
    const rows = await Promise.all(missing.map((chunk) => this.#store.get(chunk)));
    for (const [at, chunk] of missing.entries())
      if (rows[at] !== undefined) this.columns.set(chunk, unpackChunk(chunk, rows[at]));
  }

  row(number: AccountNumber): AccountRow {
    return rowIn(this.columns.get(chunkOf(number))!, number);
  }

  idOf(number: AccountNumber): string {
    const columns = this.columns.get(chunkOf(number))!;
    return columns.ids[number - columns.firstNumber]!;
  }

  /** Whether the row has all that a sighting says; what the sighting does not say does not count. */
  hasAllOf(number: AccountNumber, account: Account): boolean {
    const columns = this.columns.get(chunkOf(number))!;
    const at = number - columns.firstNumber;
    const flags = columns.flags[at]!;
    return (
      columns.usernames[at] === account.username &&
      columns.fullNames[at] === account.fullName &&
      (flags & LOST_USERNAME) === 0 &&
      (account.isPrivate === null || account.isPrivate === isPrivateIn(flags)) &&
      (account.isVerified === null || account.isVerified === isVerifiedIn(flags)) &&
      (account.fbidV2 === null || columns.fbids[at] !== '')
    );
  }

  hasLostUsername(number: AccountNumber): boolean {
    return hasLostUsername(this.columns.get(chunkOf(number))!, number);
  }
}

/** The chunks inside one transaction: fetch, change, append, write back what changed. */
export class Chunks extends ChunkReader {
  readonly #store;
  readonly #changed = new Set<number>();

  constructor(tx: WriteTx<'accountChunks'>) {
    super(tx);
    this.#store = tx.objectStore('accountChunks');
  }

  markUsername(number: AccountNumber, isLost: boolean): void {
    const columns = this.columns.get(chunkOf(number))!;
    const at = number - columns.firstNumber;
    const flags = isLost ? columns.flags[at]! | LOST_USERNAME : columns.flags[at]! & ~LOST_USERNAME;
    this.#put(columns.flags, at, flags, chunkOf(number));
  }

  change(number: AccountNumber, change: Omit<AccountRow, 'number' | 'id'>): void {
    const chunk = chunkOf(number);
    const { firstNumber, fbids, usernames, fullNames, flags, firstSeenAt } = this.columns.get(chunk)!;
    const at = number - firstNumber;
    this.#put(fbids, at, change.fbidV2 ?? '', chunk);
    this.#put(usernames, at, change.username, chunk);
    this.#put(fullNames, at, change.fullName, chunk);
    this.#put(flags, at, flagsOf(change.isPrivate, change.isVerified) | (flags[at]! & LOST_USERNAME), chunk);
    this.#put(firstSeenAt, at, change.firstSeenAt, chunk);
  }

  #put<T>(column: { [at: number]: T }, at: number, value: T, chunk: number): void {
    if (column[at] === value) return;
    column[at] = value;
    this.#changed.add(chunk);
  }

  /** Appends accounts from number `first` on; the chunk they begin in must be loaded if it exists. */
  append(first: AccountNumber, accounts: readonly Account[], seenAt: number): void {
    for (let done = 0; done < accounts.length; ) {
      const chunk = chunkOf(first + done);
      const place = first + done - chunk * CHUNK_SIZE;
      const some = accounts.slice(done, done + CHUNK_SIZE - place);
      const before = place === 0 ? undefined : this.columns.get(chunk);
      this.columns.set(chunk, extended(chunk, before, some, seenAt));
      this.#changed.add(chunk);
      done += some.length;
    }
  }

  /** Forgets the name of an account of which nothing else is known; its number stays given away. */
  empty(number: AccountNumber): void {
    const chunk = chunkOf(number);
    const { firstNumber, usernames, flags } = this.columns.get(chunk)!;
    this.#put(usernames, number - firstNumber, '', chunk);
    this.#put(flags, number - firstNumber, LOST_USERNAME, chunk);
  }

  /** Leaves only the first `kept` accounts of a chunk. */
  cut(chunk: number, kept: number): void {
    const columns = this.columns.get(chunk)!;
    this.columns.set(chunk, {
      firstNumber: columns.firstNumber,
      ids: columns.ids.slice(0, kept),
      usernames: columns.usernames.slice(0, kept),
      fullNames: columns.fullNames.slice(0, kept),
      fbids: columns.fbids.slice(0, kept),
      flags: columns.flags.slice(0, kept),
      firstSeenAt: columns.firstSeenAt.slice(0, kept),
    });
    this.#changed.add(chunk);
  }

  /**
   * The account, known by name only so far, is this one: it gets its id and whatever else was seen. It counts as first
   * seen now, by id: what an export of earlier tells stands in its snapshot, and is no sighting of this id.
   */
  identify(number: AccountNumber, account: Account, seenAt: number): void {
    const chunk = chunkOf(number);
    const { firstNumber, ids } = this.columns.get(chunk)!;
    this.#put(ids, number - firstNumber, account.id, chunk);
    this.change(number, { ...account, firstSeenAt: seenAt });
  }

  /** Appends accounts of which only the username is known; as `append`, but without an object for each. */
  appendNames(first: AccountNumber, usernames: readonly string[], seenAt: number): void {
    for (let done = 0; done < usernames.length; ) {
      const chunk = chunkOf(first + done);
      const place = first + done - chunk * CHUNK_SIZE;
      const some = usernames.slice(done, done + CHUNK_SIZE - place);
      if (place === 0) this.#store.put(nameOnlyRow(some, seenAt), chunk);
      else {
        this.columns.set(chunk, extendedByNames(chunk, this.columns.get(chunk)!, some, seenAt));
        this.#changed.add(chunk);
      }
      done += some.length;
    }
  }

  flush(): void {
    for (const chunk of this.#changed) this.#store.put(packChunk(this.columns.get(chunk)!), chunk);
    this.#changed.clear();
  }
}
