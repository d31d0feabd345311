import type { Account, AccountId, AccountNumber } from '../domain/account';
import type { AccountColumns, AccountRow } from './rows';
import type { ChunkRow } from './schema';
import type { WriteTx } from './transaction';

/** Accounts to a chunk: large enough that 100,000 are 100 writes, small enough that one is read for one name. */
export const CHUNK_SIZE = 1000;

/** Two bits for each yes/no/unknown. */
export function flagsOf(isPrivate: boolean | null, isVerified: boolean | null): number {
  return (isPrivate === null ? 0 : isPrivate ? 3 : 1) | (isVerified === null ? 0 : isVerified ? 12 : 4);
}

export function isPrivateIn(flags: number): boolean | null {
  return (flags & 1) === 0 ? null : (flags & 2) !== 0;
}

export function isVerifiedIn(flags: number): boolean | null {
  return (flags & 4) === 0 ? null : (flags & 8) !== 0;
}

/** Another account has shown this row's username since. */
export const LOST_USERNAME = 16;

export function chunkOf(number: AccountNumber): number {
  return Math.floor(number / CHUNK_SIZE);
}

export function rowIn(columns: AccountColumns, number: AccountNumber): AccountRow {
  const at = number - columns.firstNumber;
  const flags = columns.flags[at]!;
  return {
    number,
    id: (columns.ids[at] || null) as AccountId | null,
    fbidV2: columns.fbids[at] || null,
    username: columns.usernames[at]!,
    fullName: columns.fullNames[at]!,
    isPrivate: isPrivateIn(flags),
    isVerified: isVerifiedIn(flags),
    firstSeenAt: columns.firstSeenAt[at]!,
  };
}

export function hasLostUsername(columns: AccountColumns, number: AccountNumber): boolean {
  return (columns.flags[number - columns.firstNumber]! & LOST_USERNAME) !== 0;
}

export function unpackChunk(chunk: number, row: ChunkRow): AccountColumns {
  const fullNames = new Array<string>(row.fullNameEnds.length);
  for (let at = 0, from = 0; at < fullNames.length; at++) {
    const end = row.fullNameEnds[at]!;
    fullNames[at] = row.fullNames.slice(from, end);
    from = end;
  }
  return {
    firstNumber: chunk * CHUNK_SIZE,
    ids: row.ids.split('\n'),
    usernames: row.usernames.split('\n'),
    fbids: row.fbids.split('\n'),
    fullNames,
    flags: row.flags,
    firstSeenAt: row.firstSeenAt,
  };
}

export function packChunk(columns: Omit<AccountColumns, 'firstNumber'>): ChunkRow {
  const { ids, usernames, fbids, fullNames, flags, firstSeenAt } = columns;
  const fullNameEnds = new Uint32Array(fullNames.length);
  let end = 0;
  for (let at = 0; at < fullNames.length; at++) {
    end += fullNames[at]!.length;
    fullNameEnds[at] = end;
  }
  return {
    ids: ids.join('\n'),
    usernames: usernames.join('\n'),
    fbids: fbids.join('\n'),
    fullNames: fullNames.join(''),
    fullNameEnds,
    flags,
    firstSeenAt,
  };
}

/** The chunks inside one transaction: fetch, change, append, write back what changed. */
export class Chunks {
  readonly #store;
  readonly #columns = new Map<number, AccountColumns>();
  readonly #changed = new Set<number>();

  constructor(tx: WriteTx) {
    this.#store = tx.objectStore('accountChunks');
  }

  async load(chunks: Iterable<number>): Promise<void> {
    const missing = [...new Set(chunks)].filter((chunk) => !this.#columns.has(chunk));
    const rows = await Promise.all(missing.map((chunk) => this.#store.get(chunk)));
    for (const [at, chunk] of missing.entries())
      if (rows[at] !== undefined) this.#columns.set(chunk, unpackChunk(chunk, rows[at]));
  }

  row(number: AccountNumber): AccountRow {
    return rowIn(this.#columns.get(chunkOf(number))!, number);
  }

  idOf(number: AccountNumber): string {
    const columns = this.#columns.get(chunkOf(number))!;
    return columns.ids[number - columns.firstNumber]!;
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
      (account.fbidV2 === null || columns.fbids[at] !== '')
    );
  }

  hasLostUsername(number: AccountNumber): boolean {
    return hasLostUsername(this.#columns.get(chunkOf(number))!, number);
  }

  markUsername(number: AccountNumber, isLost: boolean): void {
    const columns = this.#columns.get(chunkOf(number))!;
    const at = number - columns.firstNumber;
    const flags = isLost ? columns.flags[at]! | LOST_USERNAME : columns.flags[at]! & ~LOST_USERNAME;
    this.#put(columns.flags, at, flags, chunkOf(number));
  }

  change(number: AccountNumber, change: Omit<AccountRow, 'number' | 'id'>): void {
    const chunk = chunkOf(number);
    const { firstNumber, fbids, usernames, fullNames, flags, firstSeenAt } = this.#columns.get(chunk)!;
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
      const before = place === 0 ? undefined : this.#columns.get(chunk);
      this.#columns.set(chunk, extended(chunk, before, some, seenAt));
      this.#changed.add(chunk);
      done += some.length;
    }
  }

  /** Forgets the name of an account of which nothing else is known; its number stays given away. */
  empty(number: AccountNumber): void {
    const chunk = chunkOf(number);
    const { firstNumber, usernames, flags } = this.#columns.get(chunk)!;
    this.#put(usernames, number - firstNumber, '', chunk);
    this.#put(flags, number - firstNumber, LOST_USERNAME, chunk);
  }

  /** Leaves only the first `kept` accounts of a chunk. */
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

  /**
   * The account, known by name only so far, is this one: it gets its id and whatever else was seen. It counts as first
   * seen now, by id: what an export of earlier tells stands in its snapshot, and is no sighting of this id.
   */
  identify(number: AccountNumber, account: Account, seenAt: number): void {
    const chunk = chunkOf(number);
    const { firstNumber, ids } = this.#columns.get(chunk)!;
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
        this.#columns.set(chunk, extendedByNames(chunk, this.#columns.get(chunk)!, some, seenAt));
        this.#changed.add(chunk);
      }
      done += some.length;
    }
  }

  flush(): void {
    for (const chunk of this.#changed) this.#store.put(packChunk(this.#columns.get(chunk)!), chunk);
    this.#changed.clear();
  }
}

function extended(
  chunk: number,
  before: AccountColumns | undefined,
  accounts: readonly Account[],
  seenAt: number,
): AccountColumns {
  const kept = before?.ids.length ?? 0;
  const flags = new Uint8Array(kept + accounts.length);
  const firstSeenAt = new Float64Array(kept + accounts.length).fill(seenAt);
  if (before !== undefined) {
    flags.set(before.flags);
    firstSeenAt.set(before.firstSeenAt);
  }
  for (const [at, account] of accounts.entries()) flags[kept + at] = flagsOf(account.isPrivate, account.isVerified);
  return {
    firstNumber: chunk * CHUNK_SIZE,
    ids: (before?.ids ?? []).concat(accounts.map((account) => account.id)),
    usernames: (before?.usernames ?? []).concat(accounts.map((account) => account.username)),
    fullNames: (before?.fullNames ?? []).concat(accounts.map((account) => account.fullName)),
    fbids: (before?.fbids ?? []).concat(accounts.map((account) => account.fbidV2 ?? '')),
    flags,
    firstSeenAt,
  };
}

function nameOnlyRow(usernames: readonly string[], seenAt: number): ChunkRow {
  const { length } = usernames;
  const blank = '\n'.repeat(length - 1);
  return {
    ids: blank,
    usernames: usernames.join('\n'),
    fbids: blank,
    fullNames: '',
    fullNameEnds: new Uint32Array(length),
    flags: new Uint8Array(length),
    firstSeenAt: new Float64Array(length).fill(seenAt),
  };
}

function extendedByNames(chunk: number, before: AccountColumns, usernames: readonly string[], seenAt: number) {
  const blank = usernames.map(() => '');
  const flags = new Uint8Array(before.flags.length + usernames.length);
  flags.set(before.flags);
  const firstSeenAt = new Float64Array(flags.length).fill(seenAt);
  firstSeenAt.set(before.firstSeenAt);
  return {
    firstNumber: chunk * CHUNK_SIZE,
    ids: before.ids.concat(blank),
    usernames: before.usernames.concat(usernames),
    fullNames: before.fullNames.concat(blank),
    fbids: before.fbids.concat(blank),
    flags,
    firstSeenAt,
  };
}
