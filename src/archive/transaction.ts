import type { IDBPTransaction, StoreNames } from 'idb';
import type { Archive } from './open';
import { ArchiveProblem, asArchiveProblem } from './problem';
import type { ArchiveSchema } from './schema';

export type StoreName = StoreNames<ArchiveSchema>;
/** A transaction to write in. Inside it nothing but IndexedDB may be awaited, or it commits half-way. */
export type WriteTx = IDBPTransaction<ArchiveSchema, StoreName[], 'readwrite'>;
/** A transaction to read in; one that writes will do. */
export type ReadTx = IDBPTransaction<ArchiveSchema, StoreName[], 'readonly' | 'readwrite'>;

/** Everything `work` writes is kept, or nothing; resolves when it is kept. */
export async function writing<T>(
  archive: Archive,
  stores: readonly StoreName[],
  durability: 'relaxed' | 'strict',
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> {
  if (archive.mode === 'read') throw new ArchiveProblem('aborted', 'This archive was opened for reading only.');
  let tx: WriteTx;
  try {
    tx = archive.db.transaction([...stores], 'readwrite', { durability });
  } catch (error) {
    throw asArchiveProblem(error);
  }
  // The reason is reported below; without this line the browser would report it a second time as unhandled.
  tx.done.catch(() => {});
  try {
    const result = await work(withQuietWrites(tx));
    await tx.done;
    return result;
  } catch (error) {
    giveUp(tx);
    throw asArchiveProblem(error, tx.error);
  }
}

/** All reads of `work` see one and the same state. */
export async function reading<T>(
  archive: Archive,
  stores: readonly StoreName[],
  work: (tx: ReadTx) => Promise<T>,
): Promise<T> {
  try {
    const tx = archive.db.transaction([...stores], 'readonly');
    tx.done.catch(() => {});
    return await work(tx as ReadTx);
  } catch (error) {
    throw asArchiveProblem(error);
  }
}

/**
 * Most puts are not awaited: the transaction answers for them. When it aborts, each of them would be reported as an
 * unhandled failure of its own beside the one problem that is told.
 */
function withQuietWrites(tx: WriteTx): WriteTx {
  const stores = new Map<string, object>();
  return new Proxy(tx, {
    get(target, key) {
      if (key !== 'objectStore') return boundTo(target, key);
      return (name: StoreName) => {
        if (!stores.has(name)) stores.set(name, quiet(target.objectStore(name)));
        return stores.get(name);
      };
    },
  });
}

function quiet(store: object): object {
  return new Proxy(store, {
    get(target, key) {
      const value = boundTo(target, key);
      if (key !== 'put' && key !== 'delete' && key !== 'clear') return value;
      return (...given: unknown[]) => {
        const written = (value as (...given: unknown[]) => Promise<unknown>)(...given);
        written.catch(() => {});
        return written;
      };
    },
  });
}

function boundTo(target: object, key: PropertyKey): unknown {
  const value: unknown = Reflect.get(target, key, target);
  return typeof value === 'function' ? value.bind(target) : value;
}

function giveUp(tx: WriteTx): void {
  try {
    tx.abort();
  } catch {
    // Already aborted or finished.
  }
}
