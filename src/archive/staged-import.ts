import type { ImportHead } from '../domain/import';
import { NameTable } from './name-table';
import type { StagedHead, StagedPart, StagedRow } from './schema';
import type { ReadTx } from './transaction';

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
  readonly lists: ReadonlyMap<string, StagedList>;
}

export const HEAD = 'head';

/** Interactions name people who are in no list; those are counted, but never become accounts here. */
function isListed(list: string): boolean {
  return !list.startsWith('did/');
}

export async function stagedImport(tx: ReadTx, importId: string): Promise<StagedImport | null> {
  const range = IDBKeyRange.bound([importId], [importId, []]);
  const store = tx.objectStore('staging');
  const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const parts = new Map<string, StagedPart[]>();
  let head: StagedHead | null = null;
  for (const [at, [, list]] of keys.entries()) {
    const row: StagedRow = rows[at]!;
    if ('head' in row) head = row;
    else parts.set(list, [...(parts.get(list) ?? []), row]);
  }
  if (head === null) return null;
  const table = new NameTable();
  const lists = new Map<string, StagedList>();
  const take = (some: (list: string) => boolean) => {
    // Followers and following first: their numbers then run in the order of the lists.
    for (const list of ['followers', 'following', ...parts.keys()])
      if (some(list) && !lists.has(list)) lists.set(list, listOf(parts.get(list) ?? [], table));
  };
  take(isListed);
  const listed = table.size;
  take((list) => !isListed(list));
  return { head: head.head, table, listed, lists };
}

function listOf(parts: readonly StagedPart[], table: NameTable): StagedList {
  const size = parts.reduce((sum, part) => sum + part.values[0]!.length, 0);
  const places = new Uint32Array(size);
  const values = (parts[0]?.values ?? []).map(() => new Uint32Array(size));
  let filled = 0;
  for (const part of parts) {
    if (part.values[0]!.length === 0) continue;
    for (const [column, some] of part.values.entries()) values[column]!.set(some, filled);
    for (const username of part.usernames.split('\n')) places[filled++] = table.add(username);
  }
  return { places, values };
}
