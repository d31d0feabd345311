import type { AccountNumber } from '../../domain/account';
import { NameTable } from '../../domain/name-table';
import type { ReadTx, WriteTx } from '../store/transaction';
import { chunkOf } from './account-chunk';
import { type AccountStore, meantBy } from './account-store';
import type { Directory } from './directory';
import { directoryIn, openIn } from './open-accounts';

/** Stands for "neither known nor added". */
export const NO_ACCOUNT = 0xffffffff;

export interface MetNames {
  /** Beside each name of the table: the account it means, a number from `known` on for one to be added, or none. */
  readonly numbers: Uint32Array;
  readonly known: number;
  /** Places in the table of the names to be added, in the order of their numbers. */
  readonly fresh: Uint32Array;
  /** Of the fresh ones, those whose name another account shows now: they had it, and must not be found by it. */
  readonly isTaken: ReadonlySet<AccountNumber>;
}

/**
 * Which accounts an export of `at` means by its names; the first `listed` names of the table are in its lists, and who
 * is not known by one of those becomes an account of its own. Looks only.
 */
export async function meetNames(
  tx: ReadTx<AccountStore>,
  table: NameTable,
  listed: number,
  at: number,
): Promise<MetNames> {
  const known = (await tx.objectStore('meta').get('accounts')) ?? 0;
  const numbers = new Uint32Array(table.size).fill(NO_ACCOUNT);
  const fresh = new Uint32Array(listed);
  const isTaken = new Set<AccountNumber>();
  let added = 0;
  const add = (place: number) => {
    numbers[place] = known + added;
    fresh[added++] = place;
  };
  if (known === 0) for (let place = 0; place < listed; place++) add(place);
  else {
    const meeting = new Meeting(tx, table, listed, at, await directoryIn(tx, 'usernameBuckets'));
    await meeting.prepare();
    for (let place = 0; place < table.size; place++) {
      const met = meeting.quickly(place) ?? (await meeting.closely(place));
      if (met.number !== null) numbers[place] = met.number;
      else if (place < listed) {
        if (met.isTaken) isTaken.add(known + added);
        add(place);
      }
    }
  }
  return { numbers, known, fresh: fresh.slice(0, added), isTaken };
}

/** The accounts that these places of the table mean. */
export function numbersAt(places: Uint32Array, met: MetNames): Uint32Array {
  const numbers = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at++) numbers[at] = met.numbers[places[at]!]!;
  return numbers;
}

interface Met {
  readonly number: AccountNumber | null;
  readonly isTaken: boolean;
}

const NOBODY: Met = { number: null, isTaken: false };

class Meeting {
  #listedNames: Set<string> | null = null;

  readonly #tx: ReadTx<AccountStore>;
  readonly #table: NameTable;
  readonly #listed: number;
  readonly #at: number;
  readonly #directory: Directory<'usernameBuckets'>;

  constructor(
    tx: ReadTx<AccountStore>,
    table: NameTable,
    listed: number,
    at: number,
    directory: Directory<'usernameBuckets'>,
  ) {
    this.#tx = tx;
    this.#table = table;
    this.#listed = listed;
    this.#at = at;
    this.#directory = directory;
  }

  async prepare(): Promise<void> {
    const { chunks, names } = openIn(this.#tx);
    await Promise.all([this.#directory.load(this.#tx, this.#table.hashes), names.prepare(this.#tx)]);
    const places = new Set<number>();
    for (const hash of this.#table.hashes)
      for (const number of this.#directory.candidates(hash)) places.add(chunkOf(number));
    await chunks.load(this.#tx, places);
  }

  /** Where one account alone ever had the name and never another, there is nothing to weigh. */
  quickly(place: number): Met | null {
    const { chunks, names } = openIn(this.#tx);
    const candidates = this.#directory.candidates(this.#table.hashes[place]!);
    if (candidates.length === 0) return NOBODY;
    if (candidates.length > 1 || names.mayHaveHistory(candidates[0]!)) return null;
    return chunks.usernameOf(candidates[0]!) === this.#table.names[place]
      ? { number: candidates[0]!, isTaken: false }
      : NOBODY;
  }

  async closely(place: number): Promise<Met> {
    const isListed = (name: string) => this.#isListed(name);
    const { account, isTaken } = await meantBy(this.#tx, this.#table.names[place]!, this.#at, isListed);
    return { number: account?.number ?? null, isTaken };
  }

  #isListed(username: string): boolean {
    this.#listedNames ??= new Set(this.#table.names.slice(0, this.#listed));
    return this.#listedNames.has(username);
  }
}

/** Adds the accounts of the fresh names. */
export async function addNames(
  tx: WriteTx<AccountStore>,
  table: NameTable,
  met: Omit<MetNames, 'numbers'>,
  at: number,
): Promise<void> {
  const { known, fresh, isTaken } = met;
  if (fresh.length === 0) return;
  const total = known + fresh.length;
  const { chunks } = openIn(tx);
  const [usernames, ids] = [await directoryIn(tx, 'usernameBuckets'), await directoryIn(tx, 'idBuckets')];
  const names = new Array<string>(fresh.length);
  const hashes = new Uint32Array(fresh.length);
  const numbers = new Uint32Array(fresh.length);
  const all = table.hashes;
  // Loops: with a million names the engine's own `from` takes longer than the archive takes to write them.
  for (let order = 0; order < fresh.length; order++) {
    const place = fresh[order]!;
    names[order] = table.names[place]!;
    hashes[order] = all[place]!;
    numbers[order] = known + order;
  }
  await Promise.all([chunks.load(tx, [chunkOf(known)]), usernames.load(tx, hashes)]);
  await Promise.all([usernames.grow(tx, total), ids.grow(tx, total)]);
  chunks.appendNames(tx, known, names, at);
  usernames.addMany(hashes, numbers);
  usernames.flush(tx);
  ids.flush(tx);
  chunks.flush(tx);
  const meta = tx.objectStore('meta');
  meta.put(total, 'accounts');
  meta.put(((await meta.get('nameOnly')) ?? 0) + fresh.length, 'nameOnly');
  if (isTaken.size === 0) return;
  await chunks.load(tx, [...isTaken].map(chunkOf));
  for (const number of isTaken) chunks.put({ ...chunks.row(number)!, hasLostUsername: true });
  chunks.flush(tx);
}

/** Adds one account of which only this name is known. `isTaken`: another shows it now. Returns its number. */
export async function addName(
  tx: WriteTx<AccountStore>,
  username: string,
  at: number,
  isTaken: boolean,
): Promise<AccountNumber> {
  const table = new NameTable();
  table.add(username);
  const known = (await tx.objectStore('meta').get('accounts')) ?? 0;
  await addNames(tx, table, { known, fresh: Uint32Array.of(0), isTaken: new Set(isTaken ? [known] : []) }, at);
  return known;
}
