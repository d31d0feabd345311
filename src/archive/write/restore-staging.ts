import { deleteDB, openDB } from 'idb';
import { rowsFromJson, type StoredRow } from '../backup/codec';
import { isKeptStore } from '../backup/stores';
import { ARCHIVE_VERSION, migrate } from '../store/migrations';
import { type Archive, openArchive } from '../store/open';
import { ArchiveProblem } from '../store/problem';
import type { ArchiveSchema } from '../store/schema';
import type { StoreName, WriteTx } from '../store/transaction';

/**
 * A backup on its way in lies in a database of its own, as the archive it once was and in the version it had then. Once
 * all parts are there it is opened like any archive of that age, which brings it up to date.
 */
const STAGING_NAME = 'balik-restoring';

/** Makes room for a backup written by an archive of this version; whatever lay there before goes. */
export async function beginStaging(archiveVersion: number): Promise<void> {
  if (archiveVersion > ARCHIVE_VERSION)
    throw new ArchiveProblem('newer-version', 'This backup was written by a newer version of Balik.');
  await discardStagedBackup();
  const db = await openDB<ArchiveSchema>(STAGING_NAME, archiveVersion, {
    async upgrade(opened, _from, _to, tx) {
      await migrate(opened, tx, 0, archiveVersion);
    },
  });
  db.close();
}

/** Puts one part's rows aside. The same part twice changes nothing. Throws where it holds no rows of such a store. */
export async function stageRows(store: string, json: string): Promise<void> {
  if (!isKeptStore(store)) throw new TypeError(`No backup has a store "${store}".`);
  const rows = rowsFromJson(json);
  const db = await openDB<ArchiveSchema>(STAGING_NAME);
  try {
    const tx = db.transaction(store, 'readwrite');
    tx.done.catch(() => {});
    for (const row of rows) putRow(tx.objectStore(store) as never, row);
    await tx.done;
  } finally {
    db.close();
  }
}

/** The backup that was put aside, as an archive of today; empty where there is none. */
export function openStagedBackup(): Promise<Archive> {
  return openArchive({ name: STAGING_NAME });
}

/** Deletes whatever backup was put aside; resolves as well where there is none. */
export function discardStagedBackup(): Promise<void> {
  return deleteDB(STAGING_NAME);
}

interface AnyStore {
  readonly keyPath: string | string[] | null;
  put(value: unknown, key?: IDBValidKey): unknown;
}

/** Rows of some stores carry their key inside, others beside. */
export function putRow(store: AnyStore, [key, value]: StoredRow): void {
  if (store.keyPath === null) store.put(value, key);
  else store.put(value);
}

export function storeOf<N extends StoreName>(tx: WriteTx<N>, name: N): AnyStore {
  return tx.objectStore(name) as unknown as AnyStore;
}
