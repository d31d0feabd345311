import type { AccountNumber } from '../../domain/account';
import { type Claimant, holderOf } from '../../domain/joining';
import { hasNumber } from '../../domain/membership';
import { NameTable } from '../../domain/name-table';
import { chunkOf } from '../accounts/account-chunk';
import { Chunks } from '../accounts/chunks';
import { Claimants } from '../accounts/claimants';
import { candidatesFor, sharingNames } from '../accounts/directory';
import { addNames, type EnlistNamesStore, isBareName } from '../accounts/enlist-names';
import { emptyAccounts } from '../accounts/sweep';
import { moveAccountInBin } from '../bin/moves';
import { namedInBin } from '../bin/numbers';
import { mergeContexts } from '../notes/context-rows';
import { Memberships } from '../store/memberships';
import type { ImportRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { ListedNames } from './listed-names';
import { type Move, moveInImport } from './move-in-import';

export type RejoinStore =
  | EnlistNamesStore
  | 'imports'
  | 'importNames'
  | 'importColumns'
  | 'memberships'
  | 'contexts'
  | 'bin';

/**
 * Asks anew whom the exports mean by the names of these accounts, after something became known of their names: a
 * rename, an older name that came late, a second account that shows a name. Where the answer is another than before,
 * the row moves, in every set and column of that export. Answers the exports in which something moved.
 *
 * The rows themselves are moved, rather than a table of aliases kept beside them, because then nobody who reads need
 * know of it: sets stay sets, and what is said of everybody at once stays what is said of each. It is affordable
 * because it is rare: an account that was known by name only and is met under that name keeps its number and gets its
 * id, which moves nothing. Only a rename into a name that an export knows already, or one seen late, comes here.
 */
export async function rejoin(tx: WriteTx<RejoinStore>, changed: Iterable<AccountNumber>): Promise<ImportRow[]> {
  const imports = await tx.objectStore('imports').getAll();
  if (imports.length === 0) return [];
  imports.sort((a, b) => a.exportedAt - b.exportedAt);
  const names = new Set<string>();
  const claimants = new Claimants(tx, new Chunks(tx));
  for (const number of changed) for (const { username } of await claimants.namesOf(number)) names.add(username);
  const left = new Map<AccountNumber, AccountNumber>();
  const moved: ImportRow[] = [];
  for (const row of imports) {
    const asking = new Asking(tx, row);
    const moves: Move[] = [];
    for (const username of names) {
      const from = await asking.meantNow(username);
      if (from === null) continue;
      const to = await asking.meant(username);
      if (to === from) continue;
      moves.push({ username, from, to });
      left.set(from, to);
    }
    if (moves.length === 0) continue;
    await moveInImport(tx, row, asking.listed, moves);
    moved.push(row);
  }
  for (const [from, to] of left) await unite(tx, from, to, imports);
  return moved;
}

/**
 * The same for exports that come from elsewhere, or back: names that became known since may tell otherwise whom they
 * mean. Asked of those who changed their name, or share one.
 */
export async function rejoinAll(tx: WriteTx<RejoinStore>): Promise<ImportRow[]> {
  return rejoin(tx, [...(await tx.objectStore('names').getAllKeys()), ...(await sharingNames(tx))]);
}

/** Whom one export means. Accounts that are added on the way are known to the next question. */
class Asking {
  readonly listed: ListedNames;
  readonly #tx: WriteTx<EnlistNamesStore | 'importNames'>;
  readonly #row: ImportRow;

  constructor(tx: WriteTx<EnlistNamesStore | 'importNames'>, row: ImportRow) {
    this.#tx = tx;
    this.#row = row;
    this.listed = new ListedNames(tx, row);
  }

  /** Whom the export is taken to mean by the name so far; null = it does not have the name. */
  async meantNow(username: string): Promise<AccountNumber | null> {
    const claimants = this.#claimants();
    for (const number of await this.listed.numbersFor(username)) {
      const names = await claimants.namesOf(number);
      if (names.some((name) => name.username === username)) return number;
    }
    return null;
  }

  async meant(username: string): Promise<AccountNumber> {
    const chunks = new Chunks(this.#tx);
    const claimants = new Claimants(this.#tx, chunks);
    const candidates: Claimant[] = [];
    let nameOnly: AccountNumber | null = null;
    let isTaken = false;
    for (const number of await candidatesFor(this.#tx, 'usernameBuckets', username)) {
      const names = await claimants.namesOf(number);
      const row = chunks.row(number);
      const isBare = isBareName(row, names);
      if (!isBare) candidates.push({ number, names, isOfExports: row.id === null });
      else if (row.username === username) nameOnly = number;
      if (!isBare && row.username === username && !chunks.hasLostUsername(number)) isTaken = true;
    }
    const listed = new Set<string>();
    for (const { names } of candidates)
      for (const name of names) if ((await this.meantNow(name.username)) !== null) listed.add(name.username);
    const holder = holderOf(username, this.#row.exportedAt, candidates, (name) => listed.has(name));
    return holder ?? nameOnly ?? this.#added(username, isTaken);
  }

  /** An account of which only this name is known. */
  async #added(username: string, isTaken: boolean): Promise<AccountNumber> {
    const table = new NameTable();
    table.add(username);
    const known = (await this.#tx.objectStore('meta').get('accounts')) ?? 0;
    const met = {
      numbers: Uint32Array.of(known),
      known,
      fresh: Uint32Array.of(0),
      isTaken: new Set(isTaken ? [known] : []),
    };
    await addNames(this.#tx, table, met, this.#row.exportedAt);
    return known;
  }

  #claimants(): Claimants {
    return new Claimants(this.#tx, new Chunks(this.#tx));
  }
}

/**
 * An account that was known by name only, and that no export means any more, was the other one all along: what the
 * person noted of it goes there, its name leads there, and its own row is emptied. What lies in the bin and is about it
 * alone goes along; where an import lies there that means it, the row waits for the sweep that follows.
 */
async function unite(
  tx: WriteTx<EnlistNamesStore | 'memberships' | 'contexts' | 'bin'>,
  from: AccountNumber,
  to: AccountNumber,
  imports: readonly ImportRow[],
): Promise<void> {
  const chunks = new Chunks(tx);
  await chunks.load([chunkOf(from), chunkOf(to)]);
  if (chunks.row(from).id !== null) return;
  const memberships = new Memberships(tx);
  for (const { importId } of imports) if (hasNumber(await memberships.of(importId), from)) return;
  await mergeContexts(tx, from, to);
  await moveAccountInBin(tx, from, to);
  chunks.markUsername(from, true);
  if (chunks.row(to).username === chunks.row(from).username) chunks.markUsername(to, false);
  chunks.flush();
  if (!hasNumber((await namedInBin(tx)).numbers, from)) await emptyAccounts(tx, [from]);
}
