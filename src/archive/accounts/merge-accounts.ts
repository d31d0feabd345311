import type { AccountNumber } from '../../domain/account';
import { keyHash } from '../../domain/hash';
import type { AccountRow, NameSpan } from '../store/rows';
import type { WriteTx } from '../store/transaction';
import { isForgotten } from './account-chunk';
import type { AccountStore } from './account-store';
import { Counterparts } from './counterparts';
import { Directory } from './directory';
import { type ForeignAccounts, theirSpans } from './foreign-accounts';
import { NO_ACCOUNT } from './meet-names';
import { mergedNames, mergedRow } from './names';
import { directoryIn, openIn } from './open-accounts';

/** Lets ids and names lead to accounts that were copied as they were into an empty archive. */
export async function listAccounts(tx: WriteTx<AccountStore>, accounts: ForeignAccounts): Promise<void> {
  const [ids, usernames] = [new Directory('idBuckets', 0), new Directory('usernameBuckets', 0)];
  await Promise.all([ids.load(tx, Uint32Array.of(0)), usernames.load(tx, Uint32Array.of(0))]);
  await Promise.all([ids.grow(tx, accounts.count), usernames.grow(tx, accounts.count)]);
  for (let number = 0; number < accounts.count; number++) {
    const { id, username } = accounts.rowOf(number)!;
    if (id !== null) ids.add(keyHash(id), number);
    const names = new Set(accounts.namesOf(number)?.map((span) => span.username));
    if (username !== '') names.add(username);
    for (const name of names) usernames.add(keyHash(name), number);
  }
  ids.flush(tx);
  usernames.flush(tx);
}

/**
 * Brings accounts of another archive into this one. Returns for each of its account numbers the number here,
 * `NO_ACCOUNT` for one of which nothing is known.
 *
 * Who is who: the same id is the same account. An account known by name only is the one here of that name only; else
 * whoever held the name then, unless the other archive knows that one too and keeps the two apart. And an account with
 * an id that is new here may be one that is known here by name only. The answer is the same when it is asked again
 * later.
 */
export async function mergeAccounts(tx: WriteTx<AccountStore>, theirs: ForeignAccounts): Promise<Uint32Array> {
  const merge = await AccountMerge.of(tx, theirs);
  for (let number = 0; number < theirs.count; number++) await merge.meet(number);
  await merge.finish();
  return merge.numbers;
}

interface Entry {
  readonly hash: number;
  readonly number: AccountNumber;
}

class AccountMerge {
  readonly numbers: Uint32Array;
  readonly #tx: WriteTx<AccountStore>;
  readonly #theirs: ForeignAccounts;
  readonly #ids: Directory<'idBuckets'>;
  readonly #usernames: Directory<'usernameBuckets'>;
  #total: number;
  readonly #newestAt: number;
  readonly #counterparts: Counterparts;
  #nameOnlyAdded = 0;
  readonly #newNames: Entry[] = [];
  readonly #newIds: Entry[] = [];
  readonly #listed = new Set<string>();
  readonly #renamed = new Set<AccountNumber>();

  private constructor(
    tx: WriteTx<AccountStore>,
    theirs: ForeignAccounts,
    ids: Directory<'idBuckets'>,
    usernames: Directory<'usernameBuckets'>,
    total: number,
    newestAt: number,
  ) {
    this.#tx = tx;
    this.#theirs = theirs;
    this.#ids = ids;
    this.#usernames = usernames;
    this.#total = total;
    this.#newestAt = newestAt;
    this.#counterparts = new Counterparts(tx, theirs, ids, usernames);
    this.numbers = new Uint32Array(theirs.count).fill(NO_ACCOUNT);
  }

  static async of(tx: WriteTx<AccountStore>, theirs: ForeignAccounts): Promise<AccountMerge> {
    const meta = tx.objectStore('meta');
    const [total = 0, newestAt = Number.NEGATIVE_INFINITY] = [await meta.get('accounts'), await meta.get('newestAt')];
    const [ids, usernames] = [await directoryIn(tx, 'idBuckets'), await directoryIn(tx, 'usernameBuckets')];
    const merge = new AccountMerge(tx, theirs, ids, usernames, total, newestAt);
    await merge.#counterparts.prepare(total);
    return merge;
  }

  async meet(theirs: AccountNumber): Promise<void> {
    const row = this.#theirs.rowOf(theirs);
    if (row === null || isForgotten(row)) return;
    const spans = theirSpans(this.#theirs, row);
    const ours = await this.#counterparts.of(row);
    if (ours === null) this.numbers[theirs] = this.#add(row, spans);
    else {
      this.numbers[theirs] = ours.number;
      await this.#merge(ours, row, spans);
    }
  }

  async #merge(ours: AccountRow, row: AccountRow, spans: readonly NameSpan[]): Promise<void> {
    // A bare name is no sighting: it tells nothing of an account that was seen.
    if (ours.id !== null && row.id === null) return;
    const before = await this.#counterparts.namesOf(ours);
    // Nor of one whose names exports tell: since when it bore each is asked of those exports (`imports/keep-renames.ts`).
    if (before.length > 1 && row.id === null && spans.length === 1) return;
    const { chunks, names: known } = openIn(this.#tx);
    const { number } = ours;
    if (ours.id === null && row.id !== null) this.#newIds.push({ hash: keyHash(row.id), number });
    const names = ours.id === null && row.id !== null ? spans : mergedNames(before, spans);
    const isNewer = this.#theirs.newestAt > this.#newestAt;
    const merged = names === spans ? { ...row, number } : mergedRow(ours, row, names.at(-1)!, isNewer);
    if (names.length > 1 && JSON.stringify(names) !== JSON.stringify(before)) known.put(this.#tx, number, names);
    for (const { username } of names) this.#list(username, number);
    if (merged.username !== ours.username || (ours.hasLostUsername && !merged.hasLostUsername))
      this.#renamed.add(number);
    chunks.put(merged);
  }

  #add(row: AccountRow, spans: readonly NameSpan[]): AccountNumber {
    const { chunks, names } = openIn(this.#tx);
    const number = this.#total++;
    chunks.put({ ...row, number });
    if (row.id === null) this.#nameOnlyAdded += 1;
    else this.#newIds.push({ hash: keyHash(row.id), number });
    if (spans.length > 1) names.put(this.#tx, number, spans);
    for (const username of new Set(spans.map((span) => span.username)))
      this.#newNames.push({ hash: keyHash(username), number });
    this.#renamed.add(number);
    return number;
  }

  /** Lets the name lead to the account, unless it does. */
  #list(username: string, number: AccountNumber): void {
    const hash = keyHash(username);
    if (this.#usernames.candidates(hash).includes(number)) return;
    const key = `${number} ${hash}`;
    if (this.#listed.has(key)) return;
    this.#listed.add(key);
    this.#newNames.push({ hash, number });
  }

  async finish(): Promise<void> {
    await this.#giveNamesBack();
    await Promise.all([this.#ids.grow(this.#tx, this.#total), this.#usernames.grow(this.#tx, this.#total)]);
    for (const { hash, number } of this.#newIds) this.#ids.add(hash, number);
    for (const { hash, number } of this.#newNames) this.#usernames.add(hash, number);
    this.#ids.flush(this.#tx);
    this.#usernames.flush(this.#tx);
    openIn(this.#tx).chunks.flush(this.#tx);
    const meta = this.#tx.objectStore('meta');
    if (this.#total > 0) meta.put(this.#total, 'accounts');
    const newestAt = Math.max(this.#newestAt, this.#theirs.newestAt);
    if (Number.isFinite(newestAt)) meta.put(newestAt, 'newestAt');
    if (this.#nameOnlyAdded > 0) meta.put(((await meta.get('nameOnly')) ?? 0) + this.#nameOnlyAdded, 'nameOnly');
  }

  /** One username belongs to one account at a time: of several that show it, to the one seen with it last. */
  async #giveNamesBack(): Promise<void> {
    const { chunks } = openIn(this.#tx);
    for (const number of this.#renamed) {
      const row = chunks.row(number)!;
      if (row.username === '' || row.hasLostUsername) continue;
      for (const rival of this.#counterparts.named(row.username)) {
        if (rival.number === number || rival.username !== row.username || rival.hasLostUsername) continue;
        const isTheirs = (await this.#heldSince(rival)) >= (await this.#heldSince(row));
        chunks.put({ ...(isTheirs ? row : rival), hasLostUsername: true });
      }
    }
  }

  /** Whoever is known by name only never outweighs an account seen with the name. */
  async #heldSince(row: AccountRow): Promise<number> {
    return row.id === null ? Number.NEGATIVE_INFINITY : (await this.#counterparts.namesOf(row)).at(-1)!.from;
  }
}
