import type { Account, AccountNumber } from '../../domain/account';
import type { AccountColumns, AccountRow } from '../store/rows';
import type { ReadTx, WriteTx } from '../store/transaction';
import {
  CHUNK_SIZE,
  chunkOf,
  flagsOfRow,
  isPrivateIn,
  isVerifiedIn,
  LOST_USERNAME,
  oneId,
  packChunk,
  rowIn,
  unpackChunk,
} from './account-chunk';
import { extended, nameColumns, nameOnlyRow, rowColumns, seenColumns } from './chunk-growth';

/** The chunks of one transaction: fetch, look, change, append, and write back what changed. */
export class Chunks {
  readonly #columns = new Map<number, AccountColumns>();
  readonly #changed = new Set<number>();
  /** Asked for and not here yet: many who ask for accounts of one chunk at once wait for it together. */
  readonly #coming = new Map<number, Promise<void>>();

  async load(tx: ReadTx<'accountChunks'>, chunks: Iterable<number>): Promise<void> {
    const missing = [...new Set(chunks)].filter((chunk) => !this.#columns.has(chunk));
    await Promise.all(missing.map((chunk) => this.#coming.get(chunk) ?? this.#fetched(tx, chunk)));
  }

  #fetched(tx: ReadTx<'accountChunks'>, chunk: number): Promise<void> {
    const coming = tx
      .objectStore('accountChunks')
      .get(chunk)
      .then((row) => {
        this.#coming.delete(chunk);
        // Whoever asked for it meanwhile may have changed it already.
        if (row !== undefined && !this.#columns.has(chunk)) this.#columns.set(chunk, unpackChunk(chunk, row));
      });
    this.#coming.set(chunk, coming);
    return coming;
  }

  /** A loaded account; null where there is none of this number. */
  row(number: AccountNumber): AccountRow | null {
    const columns = this.#columns.get(chunkOf(number));
    return columns === undefined || number - columns.firstNumber >= columns.ids.length ? null : rowIn(columns, number);
  }

  /** The id of a loaded account; '' = known by name only. */
  idOf(number: AccountNumber): string {
    const columns = this.#columns.get(chunkOf(number))!;
    return oneId(columns, 'ids', number - columns.firstNumber);
  }

  usernameOf(number: AccountNumber): string {
    const columns = this.#columns.get(chunkOf(number))!;
    return columns.usernames[number - columns.firstNumber]!;
  }

  hasLostUsername(number: AccountNumber): boolean {
    const columns = this.#columns.get(chunkOf(number))!;
    return (columns.flags[number - columns.firstNumber]! & LOST_USERNAME) !== 0;
  }

  /** Whether the row has all that a sighting says; what the sighting does not say does not count. */
  hasAllOf(number: AccountNumber, account: Account): boolean {
    const columns = this.#columns.get(chunkOf(number))!;
    const at = number - columns.firstNumber;
    const flags = columns.flags[at]!;
    return (
      columns.usernames[at] === account.username &&
      columns.fullNames[at] === account.fullName &&
      (flags & LOST_USERNAME) === 0 &&
      (account.isPrivate === null || account.isPrivate === isPrivateIn(flags)) &&
      (account.isVerified === null || account.isVerified === isVerifiedIn(flags)) &&
      (account.fbidV2 === null || oneId(columns, 'fbids', at) !== '')
    );
  }

  /** Changes a loaded account, or adds the next one. */
  put(row: AccountRow): void {
    const chunk = chunkOf(row.number);
    const columns = this.#columns.get(chunk);
    const at = row.number - chunk * CHUNK_SIZE;
    if (columns === undefined || at >= columns.ids.length) {
      this.#columns.set(chunk, extended(chunk, columns, rowColumns([row])));
      this.#changed.add(chunk);
      return;
    }
    const { ids, fbids, usernames, fullNames, flags, firstSeenAt } = columns;
    this.#set(ids, at, row.id ?? '', chunk);
    this.#set(fbids, at, row.fbidV2 ?? '', chunk);
    this.#set(usernames, at, row.username, chunk);
    this.#set(fullNames, at, row.fullName, chunk);
    this.#set(flags, at, flagsOfRow(row), chunk);
    this.#set(firstSeenAt, at, row.firstSeenAt, chunk);
  }

  #set<T>(column: { [at: number]: T }, at: number, value: T, chunk: number): void {
    if (column[at] === value) return;
    column[at] = value;
    this.#changed.add(chunk);
  }

  /** Appends accounts from number `first` on; the chunk they begin in must be loaded if it exists. */
  append(first: AccountNumber, accounts: readonly Account[], seenAt: number): void {
    for (const [chunk, some] of inChunks(first, accounts)) {
      this.#columns.set(chunk, extended(chunk, this.#columns.get(chunk), seenColumns(some, seenAt)));
      this.#changed.add(chunk);
    }
  }

  /** Appends accounts of which only the username is known; as `append`, but without an object for each. */
  appendNames(tx: WriteTx<'accountChunks'>, first: AccountNumber, usernames: readonly string[], seenAt: number): void {
    for (const [chunk, some] of inChunks(first, usernames)) {
      const before = this.#columns.get(chunk);
      if (before === undefined) tx.objectStore('accountChunks').put(nameOnlyRow(some, seenAt), chunk);
      else {
        this.#columns.set(chunk, extended(chunk, before, nameColumns(some, seenAt)));
        this.#changed.add(chunk);
      }
    }
  }

  /** Leaves only the first `kept` accounts of a loaded chunk. */
  cut(chunk: number, kept: number): void {
    const columns = this.#columns.get(chunk)!;
    this.#columns.set(chunk, {
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

  flush(tx: WriteTx<'accountChunks'>): void {
    const store = tx.objectStore('accountChunks');
    for (const chunk of this.#changed) store.put(packChunk(this.#columns.get(chunk)!), chunk);
    this.#changed.clear();
  }
}

function* inChunks<T>(first: AccountNumber, all: readonly T[]): Iterable<[chunk: number, some: readonly T[]]> {
  for (let done = 0; done < all.length; ) {
    const chunk = chunkOf(first + done);
    const some = all.slice(done, (chunk + 1) * CHUNK_SIZE - first);
    yield [chunk, some];
    done += some.length;
  }
}

/** All accounts as they are stored, chunk by chunk, none of them kept in memory. */
export async function* eachChunkIn(tx: ReadTx<'accountChunks'>): AsyncIterable<AccountColumns> {
  for (const chunk of await tx.objectStore('accountChunks').getAllKeys())
    yield unpackChunk(chunk, (await tx.objectStore('accountChunks').get(chunk))!);
}

export function* rowsOf(columns: AccountColumns): Iterable<AccountRow> {
  for (let at = 0; at < columns.ids.length; at++) yield rowIn(columns, columns.firstNumber + at);
}
