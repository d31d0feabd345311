import type { AccountNumber } from '../../domain/account';
import { keyHash } from '../../domain/hash';
import { hasNumber } from '../../domain/membership';
import {
  type AccountStore,
  accountRow,
  disputedAccounts,
  emptyAccounts,
  handOverName,
  isIdentified,
  meantBy,
  namesOf,
  resolve,
} from '../accounts/account-store';
import { addName } from '../accounts/meet-names';
import { forgottenNames } from '../bin/listed';
import { moveAccountInBin } from '../bin/moves';
import { namedInBin } from '../bin/numbers';
import { mergeContexts } from '../notes/context-rows';
import { Memberships } from '../store/memberships';
import type { ImportRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { ListedNames } from './listed-names';
import type { Move } from './move-in-bin';
import { moveInImport } from './move-in-import';
import { isOnScreen, type RejoinScreenStore, rejoinScreen } from './rejoin-screen';
import type { NotesToUnite } from './united-notes';

export type RejoinStore =
  | RejoinScreenStore
  | 'imports'
  | 'importNames'
  | 'importColumns'
  | 'memberships'
  | 'contexts'
  | 'bin';

/**
 * Asks anew whom the exports, and the screen, mean by the names of these accounts, after something became known of their names: a
 * rename, an older name that came late, a second account that shows a name. Where the answer is another than before,
 * the row moves, in every set and column of that export. Returns the exports that have any of these names: what they
 * tell of renames is to be asked anew, also where nothing moved.
 *
 * The rows themselves are moved, rather than a table of aliases kept beside them, because then nobody who reads need
 * know of it: sets stay sets, and what is said of everybody at once stays what is said of each. It is affordable
 * because it is rare: an account that was known by name only and is met under that name keeps its number and gets its
 * id, which moves nothing. Only a rename into a name that an export knows already, or one seen late, comes here.
 */
export async function rejoin(
  tx: WriteTx<RejoinStore>,
  changed: Iterable<AccountNumber>,
  notes: NotesToUnite | null = null,
): Promise<ImportRow[]> {
  const numbers = [...changed];
  const imports = await tx.objectStore('imports').getAll();
  for (const [from, to] of await rejoinScreen(tx, numbers)) await unite(tx, from, to, imports);
  if (imports.length === 0) return [];
  imports.sort((a, b) => a.exportedAt - b.exportedAt);
  const names = new Set<string>();
  for (const number of numbers) for (const { username } of await namesOf(tx, number)) names.add(username);
  const outOf = await forgottenNames(tx);
  const left = new Map<AccountNumber, AccountNumber>();
  const concerned: ImportRow[] = [];
  for (const row of imports) {
    const asking = new Asking(tx, row, outOf);
    const moves: Move[] = [];
    let isConcerned = false;
    for (const username of names) {
      const from = await asking.meantNow(username);
      if (from === null) continue;
      isConcerned = true;
      const to = await asking.meant(username);
      if (to === from) continue;
      moves.push({ username, from, to });
      left.set(from, to);
    }
    if (isConcerned) concerned.push(row);
    if (moves.length > 0) await moveInImport(tx, row, asking.listed, moves);
  }
  for (const [from, to] of left) await unite(tx, from, to, imports, notes);
  return concerned;
}

/**
 * The same for exports that come from elsewhere, or back: names that became known since may tell otherwise whom they
 * mean. Asked of those who changed their name, or share one.
 */
export async function rejoinAll(tx: WriteTx<RejoinStore>): Promise<ImportRow[]> {
  return rejoin(tx, await disputedAccounts(tx));
}

/**
 * An account known by id came back while a row of its name alone bears that name, which no export here means any more:
 * nothing tells the two apart, so they are one, as when it is met anew.
 */
export async function uniteWithBareName(tx: WriteTx<RejoinStore>, number: AccountNumber): Promise<void> {
  const row = await accountRow(tx, number);
  if (row === null || row.id === null) return;
  const holder = await resolve(tx, { username: row.username });
  if (holder === null || holder.id !== null || (await namesOf(tx, holder.number)).length > 1) return;
  await unite(tx, holder.number, number, await tx.objectStore('imports').getAll());
}

/** Whom one export means. Accounts that are added on the way are known to the next question. */
class Asking {
  readonly listed: ListedNames;
  readonly #tx: WriteTx<AccountStore | 'importNames'>;
  readonly #row: ImportRow;
  readonly #forgotten: ReadonlySet<number>;

  constructor(
    tx: WriteTx<AccountStore | 'importNames'>,
    row: ImportRow,
    forgotten: ReadonlyMap<string, ReadonlySet<number>>,
  ) {
    this.#tx = tx;
    this.#row = row;
    this.#forgotten = forgotten.get(row.importId) ?? new Set();
    this.listed = new ListedNames(tx, row);
  }

  /** Whom the export is taken to mean by the name so far; null = it does not have the name. */
  async meantNow(username: string): Promise<AccountNumber | null> {
    for (const number of await this.listed.numbersFor(username))
      if ((await namesOf(this.#tx, number)).some((name) => name.username === username)) return number;
    return null;
  }

  async meant(username: string): Promise<AccountNumber> {
    const at = this.#row.exportedAt;
    // Whoever was forgotten is out of its rows, but still tells that the others are somebody else.
    const isListed = async (name: string) => this.#forgotten.has(keyHash(name)) || (await this.meantNow(name)) !== null;
    const { account, isTaken } = await meantBy(this.#tx, username, at, isListed);
    return account?.number ?? addName(this.#tx, username, at, isTaken);
  }
}

/**
 * An account that was known by name only, and that neither an export nor the screen means any more, was the other one all along: what the
 * person noted of it goes there, its name leads there, and its own row is emptied. What lies in the bin and is about it
 * alone goes along; where an import lies there that means it, the row waits for the sweep that follows.
 */
export async function unite(
  tx: WriteTx<AccountStore | 'memberships' | 'contexts' | 'bin' | 'readings'>,
  from: AccountNumber,
  to: AccountNumber,
  imports: readonly ImportRow[],
  notes: NotesToUnite | null = null,
): Promise<void> {
  if (await isIdentified(tx, from)) return;
  const memberships = new Memberships(tx);
  for (const { importId } of imports) if (hasNumber(await memberships.of(importId), from)) return;
  if (await isOnScreen(tx, from)) return;
  await notes?.add(tx, from, to);
  await mergeContexts(tx, from, to);
  await moveAccountInBin(tx, from, to);
  await handOverName(tx, from, to);
  if (!hasNumber((await namedInBin(tx)).numbers, from)) await emptyAccounts(tx, [from]);
}
