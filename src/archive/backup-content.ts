import type { AccountNumber } from '../domain/account';
import { type Membership, symmetricDifference } from '../domain/membership';
import { CHUNK_SIZE, chunkOf, unpackChunk } from './account-chunk';
import type { StoredRow } from './backup-codec';
import { pagesOf } from './backup-read';
import { KEPT_STORES } from './backup-stores';
import { reachOf, unpackMembership } from './membership-codec';
import type { Archive } from './open';
import type { AccountColumns, NameSpan } from './rows';
import type { ArchiveSchema, ChunkRow, MembershipRow } from './schema';
import { sideIdsOf } from './side-rows';
import { reading, type StoreName } from './transaction';

type RowOf<Name extends StoreName> = readonly [ArchiveSchema[Name]['key'], ArchiveSchema[Name]['value']];

/**
 * Numbers are dense, so the last chunk is about as far as there are chunks; further only where parts were lost. What
 * claims to be beyond that is not believed: memory goes by what the file holds, not by what it says.
 */
const chunksBelievedOf = (chunks: number) => 1_000 + 100 * chunks;

/** A backup in memory: all rows, and the sets as they are without each other. */
export class BackupContent {
  readonly #rows: ReadonlyMap<StoreName, readonly StoredRow[]>;
  readonly #chunks = new Map<number, AccountColumns>();
  readonly #sets = new Map<string, Membership | null>();
  readonly #packed: ReadonlyMap<string, MembershipRow>;
  readonly names: ReadonlyMap<AccountNumber, readonly NameSpan[]>;
  /** So many chunks there can be. */
  readonly #believed: number;
  /** One more than the highest account number in it. */
  readonly accounts: number;

  constructor(rows: ReadonlyMap<StoreName, readonly StoredRow[]>) {
    this.#rows = rows;
    this.names = new Map(this.rows('names'));
    this.#packed = new Map(this.rows('memberships'));
    let accounts = 0;
    this.#believed = chunksBelievedOf(this.rows('accountChunks').length);
    for (const [chunk, row] of this.rows('accountChunks')) {
      if (!Number.isSafeInteger(chunk) || chunk < 0 || chunk >= this.#believed) continue;
      const columns = unpackChunk(chunk, row as ChunkRow);
      this.#chunks.set(chunk, columns);
      accounts = Math.max(accounts, columns.firstNumber + columns.flags.length);
    }
    this.accounts = accounts;
  }

  rows<Name extends StoreName>(name: Name): readonly RowOf<Name>[] {
    return (this.#rows.get(name) ?? []) as never;
  }

  /** The account's columns; null where they were lost with a damaged part. */
  columnsOf(number: AccountNumber): AccountColumns | null {
    return this.#chunks.get(chunkOf(number)) ?? null;
  }

  /** No chunk between the first and the last is missing, nor cut short. */
  get hasAllAccounts(): boolean {
    if (this.#chunks.size < this.rows('accountChunks').length) return false;
    let expected = 0;
    for (const [chunk, columns] of [...this.#chunks].sort(([one], [other]) => one - other)) {
      if (chunk * CHUNK_SIZE !== expected) return false;
      expected += columns.flags.length;
    }
    return (this.rows('meta').find(([key]) => key === 'accounts')?.[1] ?? 0) <= expected;
  }

  /** Nothing in it names an account that is not in it. */
  get hasOnlyItsNumbers(): boolean {
    const isIn = (number: AccountNumber | undefined) => number === undefined || number < this.accounts;
    return (
      this.rows('contexts').every(([, { number }]) => isIn(number)) &&
      this.rows('ties').every(([, { number }]) => isIn(number)) &&
      [...this.rows('captures'), ...this.rows('importColumns')].every(([, row]) => row.numbers.every(isIn))
    );
  }

  /** No set is missing, nor one that another is a difference to. */
  get hasAllSets(): boolean {
    const ids = [
      ...this.rows('readings').flatMap(([id, row]) => [id, ...sideIdsOf(row, id)]),
      ...this.rows('snapshots').flatMap(([id, row]) => [id, ...sideIdsOf(row, id)]),
      ...this.rows('imports').map(([id]) => id),
    ];
    return ids.every((id) => this.setOf(id) !== null);
  }

  /** The members of a set; null where it, or one it is a difference to, was lost. */
  setOf(id: string): Membership | null {
    const known = this.#sets.get(id);
    if (known !== undefined) return known;
    const row = this.#packed.get(id);
    let set: Membership | null = null;
    if (row !== undefined && reachOf(row.packed) <= this.#believed * CHUNK_SIZE) {
      const own = unpackMembership(row.packed);
      const base = row.baseId === null ? own : this.setOf(row.baseId);
      set = base === null || row.baseId === null ? base : symmetricDifference(base, own);
    }
    this.#sets.set(id, set);
    return set;
  }
}

/** Everything that a staged backup, or any archive, holds. */
export function readContent(archive: Archive): Promise<BackupContent> {
  return reading(archive, KEPT_STORES, async (tx) => {
    const rows = new Map<StoreName, StoredRow[]>();
    for (const name of KEPT_STORES) {
      const all: StoredRow[] = [];
      for await (const page of pagesOf(tx, name)) all.push(...page);
      rows.set(name, all);
    }
    return new BackupContent(rows);
  });
}
