import type { AccountNumber } from '../../domain/account';
import { type Claimant, holderOf } from '../../domain/joining';
import type { NameTable } from '../../domain/name-table';
import type { AccountRow } from '../store/rows';
import type { ReadTx, StoreName, WriteTx } from '../store/transaction';
import { chunkOf } from './account-chunk';
import { ChunkReader, Chunks } from './chunks';
import { Claimants } from './claimants';
import { Directory, DirectoryReader, type DirectoryStore } from './directory';

export const ENLIST_NAMES_STORES = [
  'meta',
  'accountChunks',
  'idBuckets',
  'usernameBuckets',
  'names',
] as const satisfies readonly StoreName[];
export type EnlistNamesStore = (typeof ENLIST_NAMES_STORES)[number];

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
  tx: ReadTx<'meta' | 'accountChunks' | 'usernameBuckets' | 'names'>,
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
    const meeting = new Meeting(tx, table, listed, at, known);
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

/** Of such an account nothing is known but one name. Whoever is known to have changed it is asked about as if by id. */
export function isBareName({ id }: Pick<AccountRow, 'id'>, names: Claimant['names']): boolean {
  return id === null && names.length === 1;
}

class Meeting {
  readonly #chunks: ChunkReader;
  readonly #claimants: Claimants;
  readonly #directory: DirectoryReader;
  #listedNames: Set<string> | null = null;

  readonly #table: NameTable;
  readonly #listed: number;
  readonly #at: number;

  constructor(
    tx: ReadTx<'accountChunks' | 'usernameBuckets' | 'names'>,
    table: NameTable,
    listed: number,
    at: number,
    known: number,
  ) {
    this.#table = table;
    this.#listed = listed;
    this.#at = at;
    this.#chunks = new ChunkReader(tx);
    this.#claimants = new Claimants(tx, this.#chunks);
    this.#directory = new DirectoryReader(tx, 'usernameBuckets', known);
  }

  async prepare(): Promise<void> {
    await Promise.all([this.#directory.load(this.#table.hashes), this.#claimants.prepare()]);
    const chunks = new Set<number>();
    for (const hash of this.#table.hashes)
      for (const number of this.#directory.candidates(hash)) chunks.add(chunkOf(number));
    await this.#chunks.load(chunks);
  }

  /** Where one account alone ever had the name and never another, there is nothing to weigh. */
  quickly(place: number): Met | null {
    const candidates = this.#directory.candidates(this.#table.hashes[place]!);
    if (candidates.length === 0) return NOBODY;
    if (candidates.length > 1 || this.#claimants.hasHistory(candidates[0]!)) return null;
    return this.#chunks.row(candidates[0]!).username === this.#table.names[place]
      ? { number: candidates[0]!, isTaken: false }
      : NOBODY;
  }

  async closely(place: number): Promise<Met> {
    const username = this.#table.names[place]!;
    const claimants: Claimant[] = [];
    let nameOnly: AccountNumber | null = null;
    let isTaken = false;
    for (const number of this.#directory.candidates(this.#table.hashes[place]!)) {
      const row = this.#chunks.row(number);
      const names = await this.#claimants.namesOf(number);
      if (isBareName(row, names)) {
        if (row.username === username) nameOnly = number;
        continue;
      }
      if (row.username === username && !this.#chunks.hasLostUsername(number)) isTaken = true;
      claimants.push({ number, names, isOfExports: row.id === null });
    }
    const number = holderOf(username, this.#at, claimants, (name) => this.#isListed(name));
    return { number: number ?? nameOnly, isTaken };
  }

  #isListed(username: string): boolean {
    this.#listedNames ??= new Set(this.#table.names.slice(0, this.#listed));
    return this.#listedNames.has(username);
  }
}

/** Adds the accounts of the fresh names. */
export async function addNames(
  tx: WriteTx<'meta' | 'accountChunks' | DirectoryStore>,
  table: NameTable,
  met: MetNames,
  at: number,
): Promise<void> {
  const { known, fresh, isTaken } = met;
  if (fresh.length === 0) return;
  const total = known + fresh.length;
  const chunks = new Chunks(tx);
  const usernames = new Directory(tx, 'usernameBuckets', known);
  const ids = new Directory(tx, 'idBuckets', known);
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
  await Promise.all([chunks.load([chunkOf(known)]), usernames.load(hashes)]);
  await Promise.all([usernames.grow(total), ids.grow(total)]);
  chunks.appendNames(known, names, at);
  usernames.addMany(hashes, numbers);
  usernames.flush();
  ids.flush();
  chunks.flush();
  const meta = tx.objectStore('meta');
  meta.put(total, 'accounts');
  meta.put(((await meta.get('nameOnly')) ?? 0) + fresh.length, 'nameOnly');
  if (isTaken.size > 0) await markTaken(tx, isTaken);
}

async function markTaken(tx: WriteTx<'accountChunks'>, numbers: ReadonlySet<AccountNumber>): Promise<void> {
  const chunks = new Chunks(tx);
  await chunks.load([...numbers].map(chunkOf));
  for (const number of numbers) chunks.markUsername(number, true);
  chunks.flush();
}
