import { rowsToJson, type StoredRow } from './backup-codec';
import { KEPT_STORES, LATE_STORES } from './backup-stores';
import type { Archive } from './open';
import { type ReadTx, reading, type StoreName } from './transaction';

/** Some rows of one store, as `rowsFromJson` reads them. */
export interface BackupPart {
  readonly store: StoreName;
  /** Which of the store's parts, from 0. */
  readonly part: number;
  readonly rows: number;
  readonly json: string;
}

/** A part is closed once it is so long: small enough for one message and one line, large enough to pack well. */
const PART_LENGTH = 1_000_000;
/** Rows fetched at once. A chunk of accounts is some 80 KB, most other rows are a few hundred bytes. */
const PAGE = 64;

/**
 * All that is remembered, part by part. Everything that refers to accounts is read in one look, so that it agrees with
 * itself; the accounts follow, and may only have become more by then.
 */
export async function* eachBackupPart(archive: Archive, signal: AbortSignal): AsyncIterable<BackupPart> {
  const early = KEPT_STORES.filter((name) => !LATE_STORES.includes(name));
  for (const stores of [early, LATE_STORES]) {
    const parts = await reading(archive, stores, async (tx) => {
      const read: BackupPart[] = [];
      for (const store of stores) {
        signal.throwIfAborted();
        read.push(...(await partsOf(tx, store)));
      }
      return read;
    });
    for (const part of parts) {
      signal.throwIfAborted();
      yield part;
    }
  }
}

async function partsOf(tx: ReadTx, store: StoreName): Promise<BackupPart[]> {
  const parts: BackupPart[] = [];
  let waiting: string[] = [];
  let length = 0;
  const close = () => {
    if (waiting.length === 0) return;
    parts.push({ store, part: parts.length, rows: waiting.length, json: `[${waiting.join(',')}]` });
    waiting = [];
    length = 0;
  };
  for await (const rows of pagesOf(tx, store))
    for (const row of rows) {
      const json = rowsToJson([row]).slice(1, -1);
      waiting.push(json);
      length += json.length;
      if (length >= PART_LENGTH) close();
    }
  close();
  return parts;
}

/** The rows of a store in the order of their keys, inside one transaction. */
export async function* pagesOf(tx: ReadTx, name: StoreName): AsyncIterable<StoredRow[]> {
  const store = tx.objectStore(name);
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(range, PAGE),
      store.getAll(range, PAGE),
    ]);
    if (keys.length === 0) return;
    yield keys.map((key, at) => [key, values[at]] as const);
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

/** Whether anything is remembered at all. */
export function isArchiveEmpty(archive: Archive): Promise<boolean> {
  return reading(archive, KEPT_STORES, (tx) => isEmptyIn(tx));
}

export async function isEmptyIn(tx: ReadTx): Promise<boolean> {
  const counts = await Promise.all(
    KEPT_STORES.filter((name) => name !== 'meta').map((name) => tx.objectStore(name).count()),
  );
  return counts.every((count) => count === 0) && ((await tx.objectStore('meta').get('accounts')) ?? 0) === 0;
}
