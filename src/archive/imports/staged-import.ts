import type { ImportHead } from '../../domain/exports/import';
import { isDidColumn, type StagedListName } from '../../domain/exports/import-column';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { NameTable } from '../../domain/name-table';
import type { StagedHead, StagedPart, StagedRow } from '../store/schema';
import type { ReadTx } from '../store/transaction';

/** One list or kind of a staged export: places in the table of names, and beside each what is known. */
export interface StagedList {
  readonly places: Uint32Array;
  readonly values: readonly Uint32Array[];
}

/** A staged export, ready to be met with the archive. */
export interface StagedImport {
  readonly head: ImportHead;
  /** All names; those of lists first. */
  readonly table: NameTable;
  readonly listed: number;
  readonly lists: ReadonlyMap<StagedListName, StagedList>;
}

export const HEAD = 'head';

/** Makes one table of the names of all parts, as the parts come. */
export class StagedParts {
  readonly #table = new NameTable();
  readonly #lists = new Map<StagedListName, { places: Uint32Array[]; values: (readonly Uint32Array[])[] }>();
  /** Names that may be in no list; their places come after all others. */
  readonly #later: { list: StagedListName; part: StagedPart }[] = [];
  #count = 0;

  /** How many parts were added. */
  get count(): number {
    return this.#count;
  }

  add(list: StagedListName, part: StagedPart): void {
    this.#count++;
    // Interactions name people who are in no list; those are counted, but never become accounts here.
    if (isDidColumn(list)) this.#later.push({ list, part });
    else this.#add(list, part);
  }

  /** All there is; nothing may be added afterwards. */
  finish(head: ImportHead): StagedImport {
    const listed = this.#table.size;
    for (const { list, part } of this.#later.splice(0)) this.#add(list, part);
    const lists = new Map<StagedListName, StagedList>();
    // Both lists are there, even where nobody is in them.
    for (const list of new Set([...FOLLOW_LIST_KINDS, ...this.#lists.keys()])) lists.set(list, this.#united(list));
    return { head, table: this.#table, listed, lists };
  }

  #add(list: StagedListName, { usernames, values }: StagedPart): void {
    const places = new Uint32Array(values[0]!.length);
    this.#table.addJoined(usernames, places);
    const known = this.#lists.get(list);
    if (known === undefined) this.#lists.set(list, { places: [places], values: [values] });
    else {
      known.places.push(places);
      known.values.push(values);
    }
  }

  #united(list: StagedListName): StagedList {
    const { places, values } = this.#lists.get(list) ?? { places: [], values: [] };
    // What is united is not held in parts as well.
    this.#lists.delete(list);
    const columns = values[0]?.length ?? 1;
    const all = {
      places: united(places),
      values: Array.from({ length: columns }, (_, at) => united(values.map((part) => part[at]!))),
    };
    return isDidColumn(list) ? all : eachOnce(all, this.#table.size);
  }
}

/** Whoever is told of twice in a list was given a newer date later. */
function eachOnce(all: StagedList, names: number): StagedList {
  const { places, values } = all;
  const isLater = new Uint8Array(names);
  const kept = new Uint32Array(places.length);
  let from = kept.length;
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at]!;
    if (isLater[place] === 1) continue;
    isLater[place] = 1;
    kept[--from] = at;
  }
  if (from === 0) return all;
  const pick = (column: Uint32Array) => kept.subarray(from).map((at) => column[at]!);
  return { places: pick(places), values: values.map(pick) };
}

function united(columns: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(columns.reduce((sum, column) => sum + column.length, 0));
  let filled = 0;
  for (const column of columns) {
    all.set(column, filled);
    filled += column.length;
  }
  return all;
}

/** What was put aside under this id; null = nothing complete. */
export async function stagedImport(tx: ReadTx<'staging'>, importId: string): Promise<StagedImport | null> {
  const range = IDBKeyRange.bound([importId], [importId, []]);
  const store = tx.objectStore('staging');
  const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const parts = new StagedParts();
  let head: StagedHead | null = null;
  for (const [at, [, list]] of keys.entries()) {
    const row: StagedRow = rows[at]!;
    if ('head' in row) head = row;
    else parts.add(list as StagedListName, row);
  }
  return head === null ? null : parts.finish(head.head);
}

/** A number of what stands in both lists, whatever the order of the rows. */
export function digestOf({ lists, table }: Pick<StagedImport, 'lists' | 'table'>): number {
  let digest = 0;
  for (const [order, kind] of FOLLOW_LIST_KINDS.entries()) {
    const { places, values } = lists.get(kind)!;
    for (const [at, place] of places.entries())
      digest = (digest + mixed(table.hashes[place]!, values[0]![at]!, order)) >>> 0;
  }
  return digest;
}

/** So that two rows with their dates exchanged are another sum. */
function mixed(hash: number, second: number, order: number): number {
  let mix = Math.imul(hash ^ Math.imul(second, 0x85ebca6b), 0xc2b2ae35) + order;
  mix = Math.imul(mix ^ (mix >>> 15), 0x9e3779b1);
  return mix ^ (mix >>> 13);
}

/** The third newest follow date over both lists, epoch ms; null = there are not so many. */
export function thirdNewestIn({ lists }: Pick<StagedImport, 'lists'>): number | null {
  let [first, second, third] = [0, 0, 0];
  for (const kind of FOLLOW_LIST_KINDS)
    for (const at of lists.get(kind)!.values[0]!)
      if (at > first) [first, second, third] = [at, first, second];
      else if (at > second) [second, third] = [at, second];
      else if (at > third) third = at;
  return third === 0 ? null : third * 1000;
}
