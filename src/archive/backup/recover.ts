import { type IDBPDatabase, openDB } from 'idb';
import { ArchiveProblem } from '../store/problem';
import { headLine, rowLine } from './recover-lines';

export interface Rescue {
  readonly lines: readonly string[];
  readonly rows: number;
  /** Rows, or where even their number is unknown stores, that could not be read. */
  readonly lost: number;
}

/**
 * Reads whatever can still be read of a database that does not open as it should. It is opened as it stands, without
 * any upgrade, and never written to; one row that cannot be read costs that row and no more.
 */
export async function rescue(name: string, database?: number): Promise<Rescue> {
  const db = await openAsItStands(name, database);
  try {
    const lines = [headLine(db.version)];
    let lost = 0;
    for (const store of db.objectStoreNames) {
      const found = await rowsOf(db, store);
      lost += found.lost;
      for (const line of found.lines) lines.push(line);
    }
    return { lines, rows: lines.length - 1, lost };
  } finally {
    db.close();
  }
}

/** Refuses to make a database where there is none: a rescue must leave no trace. */
async function openAsItStands(name: string, database: number | undefined): Promise<IDBPDatabase> {
  let isNew = false;
  try {
    return await openDB(name, database, {
      upgrade(_db, _from, _to, tx) {
        isNew = true;
        tx.done.catch(() => {});
        tx.abort();
      },
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    });
  } catch (error) {
    const sentence = isNew ? 'There is no database to rescue anything from.' : 'Nothing of the archive opens.';
    throw new ArchiveProblem('cannot-open', sentence, error);
  }
}

async function rowsOf(db: IDBPDatabase, store: string): Promise<{ lines: string[]; lost: number }> {
  let keys: IDBValidKey[];
  try {
    keys = await db.getAllKeys(store);
  } catch {
    return { lines: [], lost: 1 };
  }
  const lines: string[] = [];
  let lost = 0;
  for (const key of keys) {
    try {
      lines.push(rowLine({ store, key, value: await db.get(store, key) }));
    } catch {
      lost += 1;
    }
  }
  return { lines, lost };
}
