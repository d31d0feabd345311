import type { IDBPIndex, IDBPObjectStore, IDBPTransaction, IndexNames, StoreNames } from 'idb';
import type { Archive } from './open';
import { ArchiveProblem, asArchiveProblem } from './problem';
import type { ArchiveSchema } from './schema';

export type StoreName = StoreNames<ArchiveSchema>;

/**
 * A transaction to read in, over the stores `S`: what works with one names exactly the stores it needs, so a list that
 * forgets one does not compile. Over more stores, or to write in, will do as well.
 */
export interface ReadTx<in S extends StoreName> {
  readonly objectStore: <N extends S>(name: N) => ReadStore<N>;
}

/** A transaction to write in. Inside it nothing but IndexedDB may be awaited, or it commits half-way. */
export interface WriteTx<in S extends StoreName> extends ReadTx<S> {
  readonly objectStore: <N extends S>(name: N) => WriteStore<N>;
  readonly abort: () => void;
}

type AnyMode = 'readonly' | 'readwrite';
type Asking = 'get' | 'getKey' | 'getAll' | 'getAllKeys' | 'count' | 'openCursor' | 'openKeyCursor';

export interface ReadStore<N extends StoreName>
  extends Pick<IDBPObjectStore<ArchiveSchema, StoreName[], N, AnyMode>, Asking | 'keyPath'> {
  readonly index: <I extends IndexNames<ArchiveSchema, N>>(
    name: I,
  ) => Pick<IDBPIndex<ArchiveSchema, StoreName[], N, I, AnyMode>, Asking>;
}

export interface WriteStore<N extends StoreName>
  extends ReadStore<N>,
    Pick<IDBPObjectStore<ArchiveSchema, StoreName[], N, 'readwrite'>, 'put' | 'delete' | 'clear'> {}

/** A list that may be of any stores says nothing; who needs all of them says so. */
type Stores<S extends StoreName> = [StoreName] extends [S] ? 'all' : readonly S[];

type OwnTx<Mode extends AnyMode> = IDBPTransaction<ArchiveSchema, StoreName[], Mode>;

/** Everything `work` writes is kept, or nothing; resolves when it is kept. */
export async function writing<const S extends StoreName, T>(
  archive: Archive,
  stores: Stores<S>,
  durability: 'relaxed' | 'strict',
  work: (tx: WriteTx<NoInfer<S>>) => Promise<T>,
): Promise<T> {
  if (archive.mode === 'read') throw new ArchiveProblem('aborted', 'This archive was opened for reading only.');
  let tx: OwnTx<'readwrite'>;
  try {
    tx = archive.db.transaction(namesOf(archive, stores), 'readwrite', { durability });
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
export async function reading<const S extends StoreName, T>(
  archive: Archive,
  stores: Stores<S>,
  work: (tx: ReadTx<NoInfer<S>>) => Promise<T>,
): Promise<T> {
  try {
    const tx = archive.db.transaction(namesOf(archive, stores), 'readonly');
    tx.done.catch(() => {});
    return await work(tx);
  } catch (error) {
    throw asArchiveProblem(error);
  }
}

function namesOf<S extends StoreName>(archive: Archive, stores: Stores<S>): StoreName[] {
  return stores === 'all' ? [...archive.db.objectStoreNames] : ([...stores] as S[]);
}

/**
 * Most puts are not awaited: the transaction answers for them. When it aborts, each of them would be reported as an
 * unhandled failure of its own beside the one problem that is told.
 */
function withQuietWrites(tx: OwnTx<'readwrite'>): OwnTx<'readwrite'> {
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

function giveUp(tx: OwnTx<'readwrite'>): void {
  try {
    tx.abort();
  } catch {
    // Already aborted or finished.
  }
}
