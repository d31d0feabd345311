import type { AccountNumber } from '../../domain/account';
import { hashOf } from '../../domain/hash';
import { holderOf } from '../../domain/joining';
import { AccountBook, bookRowIn, isForgotten } from '../accounts/account-book';
import { LOST_USERNAME } from '../accounts/account-chunk';
import { Directory } from '../accounts/directory';
import { NO_ACCOUNT } from '../accounts/enlist-names';
import { hasLost, mergedNames, mergedRow } from '../accounts/merged-names';
import type { UsernameStore } from '../readings/reading-summary';
import type { BookRow, NameSpan } from '../store/rows';
import type { WriteTx } from '../store/transaction';
import type { BackupContent } from './content';
import { KnownImports } from './known-imports';

type AccountMergeStore = UsernameStore | 'usernameBuckets' | 'names' | 'imports' | 'importNames';

/**
 * Brings a backup's accounts into the archive. Answers for each of its account numbers the number here, `NO_ACCOUNT` for
 * one of which nothing is known.
 *
 * Who is who: the same id is the same account. An account known by name only is the one here of that name only; else
 * whoever held the name then, unless the backup knows that one too and keeps the two apart. And an account with an id
 * that is new here may be one that is known here by name only. The answer is the same when it is asked again later.
 */
export async function mergeAccounts(tx: WriteTx<AccountMergeStore>, backup: BackupContent): Promise<Uint32Array> {
  const merge = new AccountMerge(tx, backup);
  await merge.prepare();
  for (let number = 0; number < backup.accounts; number++) await merge.meet(number);
  await merge.finish();
  return merge.numbers;
}

class AccountMerge {
  readonly numbers: Uint32Array;
  readonly #tx: WriteTx<AccountMergeStore>;
  readonly #backup: BackupContent;
  readonly #book: AccountBook;
  readonly #names = new Map<AccountNumber, readonly NameSpan[]>();
  #total = 0;
  #nameOnlyAdded = 0;
  #newestAt = 0;
  #ids!: Directory;
  #usernames!: Directory;
  #knownImports!: KnownImports;
  /** Ids and bare names that the backup itself has. */
  readonly #backupIds = new Set<string>();
  readonly #backupNameOnly = new Set<string>();
  readonly #newNames: { hash: number; number: AccountNumber }[] = [];
  readonly #newIds: { hash: number; number: AccountNumber }[] = [];
  readonly #listed = new Set<string>();
  readonly #renamed = new Set<AccountNumber>();

  constructor(tx: WriteTx<AccountMergeStore>, backup: BackupContent) {
    this.#tx = tx;
    this.#backup = backup;
    this.#book = new AccountBook(tx);
    this.numbers = new Uint32Array(backup.accounts).fill(NO_ACCOUNT);
  }

  async prepare(): Promise<void> {
    const meta = this.#tx.objectStore('meta');
    const [accounts = 0, newestAt = Number.NEGATIVE_INFINITY] = await Promise.all([
      meta.get('accounts'),
      meta.get('newestAt'),
    ]);
    this.#total = accounts;
    this.#newestAt = newestAt;
    this.#ids = new Directory(this.#tx, 'idBuckets', accounts);
    this.#usernames = new Directory(this.#tx, 'usernameBuckets', accounts);
    this.#knownImports = await KnownImports.of(this.#tx, this.#backup);
    const idHashes: number[] = [];
    const nameHashes: number[] = [];
    for (let number = 0; number < this.#backup.accounts; number++) {
      const row = this.#rowOf(number);
      if (row === null || isForgotten(row)) continue;
      if (row.id === '') this.#backupNameOnly.add(row.username);
      else {
        this.#backupIds.add(row.id);
        idHashes.push(hashOf(row.id));
      }
      for (const { username } of this.#spansOf(number, row)) nameHashes.push(hashOf(username));
    }
    await Promise.all([
      this.#ids.load(Uint32Array.from(idHashes)),
      this.#usernames.load(Uint32Array.from(nameHashes)),
      this.#loadNames(),
    ]);
    const candidates = new Set<AccountNumber>();
    for (const hash of idHashes) for (const number of this.#ids.candidates(hash)) candidates.add(number);
    for (const hash of nameHashes) for (const number of this.#usernames.candidates(hash)) candidates.add(number);
    // The last chunk, if it has room, is where new accounts go.
    await this.#book.load([...candidates, accounts]);
  }

  async #loadNames(): Promise<void> {
    const store = this.#tx.objectStore('names');
    const [keys, spans] = await Promise.all([store.getAllKeys(), store.getAll()]);
    for (const [at, number] of keys.entries()) this.#names.set(number, spans[at]!);
  }

  async meet(theirs: AccountNumber): Promise<void> {
    const row = this.#rowOf(theirs);
    if (row === null || isForgotten(row)) return;
    const spans = this.#spansOf(theirs, row);
    const ours =
      row.id === ''
        ? (this.#bareNamed(row) ?? (await this.#meantHere(theirs, row)))
        : (this.#byId(row.id) ?? this.#bareBefore(row, spans));
    if (ours === null) this.numbers[theirs] = this.#add(row, spans);
    else {
      this.numbers[theirs] = ours;
      this.#merge(ours, row, spans);
    }
  }

  #rowOf(number: AccountNumber): BookRow | null {
    const columns = this.#backup.columnsOf(number);
    return columns === null || number - columns.firstNumber >= columns.flags.length ? null : bookRowIn(columns, number);
  }

  #spansOf(number: AccountNumber, row: BookRow): readonly NameSpan[] {
    return this.#backup.names.get(number) ?? [spanOf(row)];
  }

  #byId(id: string): AccountNumber | null {
    return this.#ids.candidates(hashOf(id)).find((number) => this.#book.row(number).id === id) ?? null;
  }

  #bare(username: string): AccountNumber | null {
    const isBare = ({ id, username: name }: BookRow) => id === '' && name === username;
    return this.#usernames.candidates(hashOf(username)).find((number) => isBare(this.#book.row(number))) ?? null;
  }

  /** Who here is meant by an account of which the backup knows the name only. */
  #bareNamed(row: BookRow): AccountNumber | null {
    const bare = this.#bare(row.username);
    if (bare !== null) return bare;
    const claimants = this.#usernames
      .candidates(hashOf(row.username))
      .filter((number) => this.#book.row(number).id !== '' && !this.#backupIds.has(this.#book.row(number).id))
      .map((number) => ({ number, names: this.#oursOf(number) }));
    return holderOf(row.username, row.firstSeenAt, claimants, () => false);
  }

  /** Whom an export that is here as well means by the bare name. */
  async #meantHere(theirs: AccountNumber, { username }: BookRow): Promise<AccountNumber | null> {
    const numbers = await this.#knownImports.meant(theirs, username);
    await this.#book.load(numbers);
    const isNamed = (number: AccountNumber) => this.#oursOf(number).some((span) => span.username === username);
    return numbers.find(isNamed) ?? null;
  }

  /** An account here by name only that the backup has learned the id of. */
  #bareBefore(row: BookRow, spans: readonly NameSpan[]): AccountNumber | null {
    for (const { username } of [...spans].reverse()) {
      if (this.#backupNameOnly.has(username)) continue;
      const bare = this.#bare(username);
      if (bare === null) continue;
      this.#newIds.push({ hash: hashOf(row.id), number: bare });
      return bare;
    }
    return null;
  }

  #oursOf(number: AccountNumber): readonly NameSpan[] {
    return this.#names.get(number) ?? [spanOf(this.#book.row(number))];
  }

  #merge(number: AccountNumber, row: BookRow, spans: readonly NameSpan[]): void {
    const ours = this.#book.row(number);
    const before = this.#oursOf(number);
    // A bare name is no sighting: it tells nothing of an account that was seen.
    if (ours.id !== '' && row.id === '') return;
    const names = ours.id === '' && row.id !== '' ? spans : mergedNames(before, spans);
    const isNewer = this.#newestOfBackup() > this.#newestAt;
    const merged = names === spans ? row : mergedRow(ours, row, names.at(-1)!, isNewer);
    if (names.length > 1 && JSON.stringify(names) !== JSON.stringify(before)) this.#keepNames(number, names);
    for (const { username } of names) this.#list(username, number);
    if (merged.username !== ours.username || (hasLost(ours) && !hasLost(merged))) this.#renamed.add(number);
    if (JSON.stringify(merged) !== JSON.stringify(ours)) this.#book.put(number, merged);
  }

  #newestOfBackup(): number {
    return this.#backup.rows('meta').find(([key]) => key === 'newestAt')?.[1] ?? Number.NEGATIVE_INFINITY;
  }

  #keepNames(number: AccountNumber, names: readonly NameSpan[]): void {
    this.#names.set(number, names);
    this.#tx.objectStore('names').put([...names], number);
  }

  #add(row: BookRow, spans: readonly NameSpan[]): AccountNumber {
    const number = this.#total++;
    this.#book.put(number, row);
    if (row.id === '') this.#nameOnlyAdded += 1;
    else this.#newIds.push({ hash: hashOf(row.id), number });
    if (spans.length > 1) this.#keepNames(number, spans);
    for (const username of new Set(spans.map((span) => span.username)))
      this.#newNames.push({ hash: hashOf(username), number });
    this.#renamed.add(number);
    return number;
  }

  /** Lets the name lead to the account, unless it does. */
  #list(username: string, number: AccountNumber): void {
    const hash = hashOf(username);
    if (this.#usernames.candidates(hash).includes(number)) return;
    const key = `${number} ${hash}`;
    if (this.#listed.has(key)) return;
    this.#listed.add(key);
    this.#newNames.push({ hash, number });
  }

  async finish(): Promise<void> {
    this.#giveNamesBack();
    await Promise.all([this.#ids.grow(this.#total), this.#usernames.grow(this.#total)]);
    for (const { hash, number } of this.#newIds) this.#ids.add(hash, number);
    for (const { hash, number } of this.#newNames) this.#usernames.add(hash, number);
    this.#ids.flush();
    this.#usernames.flush();
    this.#book.flush();
    const meta = this.#tx.objectStore('meta');
    if (this.#total > 0) meta.put(this.#total, 'accounts');
    const newestAt = Math.max(this.#newestAt, this.#newestOfBackup());
    if (Number.isFinite(newestAt)) meta.put(newestAt, 'newestAt');
    if (this.#nameOnlyAdded > 0) meta.put(((await meta.get('nameOnly')) ?? 0) + this.#nameOnlyAdded, 'nameOnly');
  }

  /** One username belongs to one account at a time: of several that show it, to the one seen with it last. */
  #giveNamesBack(): void {
    for (const number of this.#renamed) {
      const row = this.#book.row(number);
      if (row.username === '' || hasLost(row)) continue;
      const rivals = this.#usernames
        .candidates(hashOf(row.username))
        .filter((other) => other !== number && this.#book.row(other).username === row.username);
      for (const rival of rivals) {
        const other = this.#book.row(rival);
        if (hasLost(other)) continue;
        const isOurs = heldSince(this.#oursOf(rival), other) >= heldSince(this.#oursOf(number), row);
        if (isOurs) this.#book.put(number, { ...row, flags: row.flags | LOST_USERNAME });
        else this.#book.put(rival, { ...other, flags: other.flags | LOST_USERNAME });
      }
    }
  }
}

/** Whoever is known by name only never outweighs an account seen with the name. */
function heldSince(names: readonly NameSpan[], row: BookRow): number {
  return row.id === '' ? Number.NEGATIVE_INFINITY : names.at(-1)!.from;
}

function spanOf({ username, fullName, firstSeenAt }: BookRow): NameSpan {
  return { username, fullName, from: firstSeenAt };
}
