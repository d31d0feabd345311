import type { AccountNumber } from '../../domain/account';
import type { Claimant } from '../../domain/joining';
import type { NameSpan } from '../store/rows';
import type { ReadTx } from '../store/transaction';
import { chunkOf } from './account-chunk';
import type { ChunkReader } from './chunks';

/** Names of single accounts inside a transaction, as `holderOf` wants them. Changes made meanwhile are not seen. */
export class Claimants {
  readonly #tx: ReadTx<'names'>;
  readonly #chunks: ChunkReader;
  readonly #histories = new Map<AccountNumber, readonly NameSpan[] | null>();
  #withHistory: Set<AccountNumber> | null = null;

  constructor(tx: ReadTx<'names'>, chunks: ChunkReader) {
    this.#tx = tx;
    this.#chunks = chunks;
  }

  /** For very many look-ups: lists once who has a history at all, so that nobody else is asked for one. */
  async prepare(): Promise<void> {
    this.#withHistory ??= new Set(await this.#tx.objectStore('names').getAllKeys());
  }

  hasHistory(number: AccountNumber): boolean {
    return this.#withHistory === null || this.#withHistory.has(number);
  }

  /** Each username once, with the time it was first seen; a change of the full name alone is no new name. */
  async namesOf(number: AccountNumber): Promise<Claimant['names']> {
    await this.#chunks.load([chunkOf(number)]);
    const row = this.#chunks.row(number);
    const history = await this.#historyOf(number);
    const spans = history ?? [{ username: row.username, from: row.firstSeenAt }];
    return spans.filter((span, at) => at === 0 || spans[at - 1]!.username !== span.username);
  }

  async #historyOf(number: AccountNumber): Promise<readonly NameSpan[] | null> {
    const known = this.#histories.get(number);
    if (known !== undefined) return known;
    const history = this.hasHistory(number) ? ((await this.#tx.objectStore('names').get(number)) ?? null) : null;
    this.#histories.set(number, history);
    return history;
  }
}
