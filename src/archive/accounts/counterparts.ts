import type { AccountId } from '../../domain/account';
import { holderOf, meantByAll } from '../../domain/exports/joining';
import { keyHash } from '../../domain/hash';
import type { AccountRow, NameSpan } from '../store/rows';
import type { ReadTx } from '../store/transaction';
import { chunkOf, isForgotten } from './account-chunk';
import type { AccountStore } from './account-store';
import type { Directory } from './directory';
import { type ForeignAccounts, theirSpans } from './foreign-accounts';
import { usernamesIn } from './names';
import { openIn } from './open-accounts';

/** Who here is one of theirs, as far as that was known before the first of them came. */
export class Counterparts {
  readonly #tx: ReadTx<AccountStore>;
  readonly #theirs: ForeignAccounts;
  readonly #ids: Directory<'idBuckets'>;
  readonly #usernames: Directory<'usernameBuckets'>;
  /** Ids and bare names that the other archive itself has. */
  readonly #theirIds = new Set<AccountId>();
  readonly #theirBareNames = new Set<string>();

  constructor(
    tx: ReadTx<AccountStore>,
    theirs: ForeignAccounts,
    ids: Directory<'idBuckets'>,
    usernames: Directory<'usernameBuckets'>,
  ) {
    this.#tx = tx;
    this.#theirs = theirs;
    this.#ids = ids;
    this.#usernames = usernames;
  }

  /** Fetches whoever here may be one of theirs. */
  async prepare(total: number): Promise<void> {
    const idHashes: number[] = [];
    const nameHashes: number[] = [];
    for (let number = 0; number < this.#theirs.count; number++) {
      const row = this.#theirs.rowOf(number);
      if (row === null || isForgotten(row)) continue;
      if (row.id === null) this.#theirBareNames.add(row.username);
      else {
        this.#theirIds.add(row.id);
        idHashes.push(keyHash(row.id));
      }
      for (const { username } of theirSpans(this.#theirs, row)) nameHashes.push(keyHash(username));
    }
    const { chunks, names } = openIn(this.#tx);
    await Promise.all([
      this.#ids.load(this.#tx, Uint32Array.from(idHashes)),
      this.#usernames.load(this.#tx, Uint32Array.from(nameHashes)),
      names.prepare(this.#tx),
    ]);
    // The last chunk, if it has room, is where new accounts go.
    const places = new Set([chunkOf(total)]);
    for (const hash of idHashes) for (const number of this.#ids.candidates(hash)) places.add(chunkOf(number));
    for (const hash of nameHashes) for (const number of this.#usernames.candidates(hash)) places.add(chunkOf(number));
    await chunks.load(this.#tx, places);
  }

  /** null = nobody. */
  async of(row: AccountRow): Promise<AccountRow | null> {
    return row.id === null
      ? ((await this.#meantHere(row)) ?? (await this.#bareNamed(row)))
      : (this.#byId(row.id) ?? this.#bareBefore(theirSpans(this.#theirs, row)));
  }

  /** The accounts here that this name may lead to. */
  named(username: string): AccountRow[] {
    const { chunks } = openIn(this.#tx);
    return this.#usernames.candidates(keyHash(username)).map((number) => chunks.row(number)!);
  }

  #byId(id: AccountId): AccountRow | null {
    const { chunks } = openIn(this.#tx);
    const number = this.#ids.candidates(keyHash(id)).find((one) => chunks.idOf(one) === id);
    return number === undefined ? null : chunks.row(number);
  }

  #bare(username: string): AccountRow | null {
    return this.named(username).find((row) => row.id === null && row.username === username) ?? null;
  }

  /** Who here is meant by an account of which only the name is known there. */
  async #bareNamed({ number: theirs, username, firstSeenAt }: AccountRow): Promise<AccountRow | null> {
    const bare = this.#bare(username);
    if (bare !== null) return bare;
    const rows = this.named(username).filter(({ id }) => id !== null && !this.#theirIds.has(id));
    const claimants = await Promise.all(
      rows.map(async (row) => ({ number: row.number, names: usernamesIn(await this.namesOf(row)) })),
    );
    if (claimants.length === 0) return null;
    const listings = this.#theirs.listingsOf(theirs);
    const asked = listings.length > 0 ? listings : [{ at: firstSeenAt, isListed: () => false }];
    const holder = meantByAll(asked.map(({ at, isListed }) => holderOf(username, at, claimants, isListed)));
    return rows.find(({ number }) => number === holder) ?? null;
  }

  /** Whom an export that is here as well means by the bare name. */
  async #meantHere({ number: theirs, username }: AccountRow): Promise<AccountRow | null> {
    const { chunks } = openIn(this.#tx);
    const numbers = await this.#theirs.meantHere(theirs, username);
    await chunks.load(this.#tx, numbers.map(chunkOf));
    for (const number of numbers) {
      const row = chunks.row(number);
      if (row !== null && (await this.namesOf(row)).some((span) => span.username === username)) return row;
    }
    return null;
  }

  /** An account here by name only whose id is known there. */
  #bareBefore(spans: readonly NameSpan[]): AccountRow | null {
    for (const { username } of [...spans].reverse()) {
      const bare = this.#theirBareNames.has(username) ? null : this.#bare(username);
      if (bare !== null) return bare;
    }
    return null;
  }

  namesOf(row: AccountRow): Promise<readonly NameSpan[]> {
    return openIn(this.#tx).names.spansOf(this.#tx, row);
  }
}
