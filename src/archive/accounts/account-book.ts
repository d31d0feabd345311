import type { AccountNumber } from '../../domain/account';
import type { AccountColumns, BookRow } from '../store/rows';
import type { ChunkRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { CHUNK_SIZE, chunkOf, LOST_USERNAME, packChunk } from './account-chunk';
import { columnsOf } from './find-account';

interface Page {
  rows: BookRow[];
  isChanged: boolean;
}

/** Accounts inside one transaction, row by row: for the few deeds that are about single accounts of many chunks. */
export class AccountBook {
  readonly #tx: WriteTx<'accountChunks'>;
  readonly #pages = new Map<number, Page>();

  constructor(tx: WriteTx<'accountChunks'>) {
    this.#tx = tx;
  }

  async load(numbers: Iterable<AccountNumber>): Promise<void> {
    const missing = new Set<number>();
    for (const number of numbers) if (!this.#pages.has(chunkOf(number))) missing.add(chunkOf(number));
    await Promise.all(
      [...missing].map(async (chunk) => {
        const columns = await columnsOf(this.#tx, chunk);
        this.#pages.set(chunk, { rows: columns === null ? [] : bookRowsOf(columns), isChanged: false });
      }),
    );
  }

  /** The row of a loaded account. */
  row(number: AccountNumber): BookRow {
    return this.#pages.get(chunkOf(number))!.rows[number % CHUNK_SIZE]!;
  }

  /** Changes a loaded account, or adds the next one. */
  put(number: AccountNumber, row: BookRow): void {
    let page = this.#pages.get(chunkOf(number));
    if (page === undefined) {
      page = { rows: [], isChanged: true };
      this.#pages.set(chunkOf(number), page);
    }
    page.rows[number % CHUNK_SIZE] = row;
    page.isChanged = true;
  }

  flush(): void {
    for (const [chunk, page] of this.#pages) {
      if (!page.isChanged) continue;
      const { rows } = page;
      this.#tx.objectStore('accountChunks').put(packBook(rows), chunk);
      page.isChanged = false;
    }
  }
}

export function packBook(rows: readonly BookRow[]): ChunkRow {
  return packChunk({
    ids: rows.map(({ id }) => id),
    usernames: rows.map(({ username }) => username),
    fbids: rows.map(({ fbid }) => fbid),
    fullNames: rows.map(({ fullName }) => fullName),
    flags: Uint8Array.from(rows, ({ flags }) => flags),
    firstSeenAt: Float64Array.from(rows, ({ firstSeenAt }) => firstSeenAt),
  });
}

export function bookRowsOf(columns: AccountColumns): BookRow[] {
  return columns.usernames.map((_, at) => bookRowIn(columns, columns.firstNumber + at));
}

export function bookRowIn(columns: AccountColumns, number: AccountNumber): BookRow {
  const at = number - columns.firstNumber;
  return {
    id: columns.ids[at]!,
    username: columns.usernames[at]!,
    fullName: columns.fullNames[at]!,
    fbid: columns.fbids[at]!,
    flags: columns.flags[at]!,
    firstSeenAt: columns.firstSeenAt[at]!,
  };
}

/** An account of which nothing is known any more; its number stays given away. */
export const FORGOTTEN: BookRow = {
  id: '',
  username: '',
  fullName: '',
  fbid: '',
  flags: LOST_USERNAME,
  firstSeenAt: 0,
};

export function isForgotten({ id, username }: BookRow): boolean {
  return id === '' && username === '';
}
