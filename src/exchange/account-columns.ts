import { CHUNK_SIZE, chunkOf } from '../archive/accounts/account-chunk';
import { readColumns, readColumnsFrom } from '../archive/accounts/read-accounts';
import type { Archive } from '../archive/store/open';
import type { AccountColumns } from '../archive/store/rows';
import type { AccountNumber } from '../domain/account';

/** One account as a file names it. */
export interface NamedAccount {
  readonly id: string | null;
  readonly username: string;
  readonly fullName: string;
}

const NOBODY: NamedAccount = { id: null, username: '', fullName: '' };

/** Keeps a few chunks of accounts at hand: tables jump between them. */
export class RecentChunks {
  static readonly #most = 128;
  readonly #archive: Archive;
  readonly #held = new Map<number, AccountColumns | null>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** The chunk with this account; null = there is no such account. */
  async holding(number: AccountNumber): Promise<AccountColumns | null> {
    return withIt(await this.chunk(chunkOf(number)), number);
  }

  /** The same without waiting; undefined = it is not at hand, so wait for `holding`. */
  atHand(number: AccountNumber): AccountColumns | null | undefined {
    const columns = this.#held.get(chunkOf(number));
    return columns === undefined ? undefined : withIt(columns, number);
  }

  async chunk(chunk: number): Promise<AccountColumns | null> {
    const held = this.#held.get(chunk);
    if (held !== undefined) return held;
    // Who goes from one to the next asks for the one after it too.
    const some =
      this.#held.get(chunk - 1) === undefined
        ? [await readColumns(this.#archive, chunk)]
        : await readColumnsFrom(this.#archive, chunk);
    if (some.length === 0) some.push(null);
    for (const [at, columns] of some.entries()) {
      if (this.#held.size >= RecentChunks.#most) this.#held.delete(this.#held.keys().next().value!);
      this.#held.set(chunk + at, columns);
    }
    return some[0]!;
  }

  async named(number: AccountNumber): Promise<NamedAccount> {
    const columns = await this.holding(number);
    return columns === null ? NOBODY : namedIn(columns, number);
  }
}

function withIt(columns: AccountColumns | null, number: AccountNumber): AccountColumns | null {
  return columns !== null && number - columns.firstNumber < columns.flags.length ? columns : null;
}

export function namedIn(columns: AccountColumns, number: AccountNumber): NamedAccount {
  const at = number - columns.firstNumber;
  return { id: columns.ids[at] || null, username: columns.usernames[at]!, fullName: columns.fullNames[at]! };
}

/** The numbers from the first of one chunk to the last. */
export function spanOf(chunk: number): readonly [from: AccountNumber, until: AccountNumber] {
  return [chunk * CHUNK_SIZE, (chunk + 1) * CHUNK_SIZE];
}
