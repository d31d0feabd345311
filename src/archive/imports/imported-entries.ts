import type { AccountId, AccountNumber } from '../../domain/account';
import type { ImportColumnRow, ImportRow } from '../store/schema';
import type { ReadTx } from '../store/transaction';
import { chunkOfColumn, entryInRow } from './import-columns';
import { importsOf } from './imports-of';

/**
 * What exports tell of accounts one by one, inside one transaction over `imports` and `importColumns`: whoever asks about
 * many accounts gets each row of the columns only once.
 */
export class ImportedEntries {
  readonly #tx: ReadTx<'imports' | 'importColumns'>;
  readonly #viewer: AccountId;
  readonly #rows = new Map<string, Promise<ImportColumnRow | undefined>>();
  #imports: Promise<ImportRow[]> | null = null;

  constructor(tx: ReadTx<'imports' | 'importColumns'>, viewer: AccountId) {
    this.#tx = tx;
    this.#viewer = viewer;
  }

  /** The viewer's imports, newest export first. */
  imports(): Promise<ImportRow[]> {
    this.#imports ??= importsOf(this.#tx, this.#viewer);
    return this.#imports;
  }

  /** What a column says of one account; null = the account is not in it. */
  async of(importId: string, column: string, number: AccountNumber): Promise<number[] | null> {
    const chunk = chunkOfColumn(number);
    const key = `${importId} ${column} ${chunk}`;
    const row = this.#rows.get(key) ?? this.#tx.objectStore('importColumns').get([importId, column, chunk]);
    this.#rows.set(key, row);
    return entryInRow(await row, number);
  }
}
