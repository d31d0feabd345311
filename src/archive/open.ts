import { type IDBPDatabase, openDB } from 'idb';
import { ARCHIVE_VERSION, migrate } from './migrations';
import { ArchiveProblem } from './problem';
import type { ArchiveSchema } from './schema';

/** An open archive. Every function of this room takes it first. */
export interface Archive {
  readonly db: IDBPDatabase<ArchiveSchema>;
  readonly mode: 'write' | 'read';
  close(): void;
}

export interface OpenOptions {
  name?: string;
  /** Another window holds an older version open; the archive opens as soon as that window lets go. */
  onBlocked?(): void;
  /** The connection is gone; open again before the next use. */
  onClosed?(why: 'versionchange' | 'terminated'): void;
  /** `read` refuses every write: for the panel, which must never be a second writer. */
  mode?: 'write' | 'read';
}

export const ARCHIVE_NAME = 'balik';

/** Opens the archive, creating or upgrading it where needed. Rejects with an `ArchiveProblem`. */
export async function openArchive(options: OpenOptions = {}): Promise<Archive> {
  const { name = ARCHIVE_NAME, mode = 'write', onBlocked, onClosed } = options;
  let db: IDBPDatabase<ArchiveSchema>;
  try {
    db = await openDB<ArchiveSchema>(name, ARCHIVE_VERSION, {
      async upgrade(opened, from, _to, tx) {
        await migrate(opened, tx, from);
      },
      blocked: () => onBlocked?.(),
      // A newer Balik wants to upgrade: holding on would block it in every window.
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
        onClosed?.('versionchange');
      },
      terminated: () => onClosed?.('terminated'),
    });
  } catch (error) {
    throw openingProblem(error);
  }
  return { db, mode, close: () => db.close() };
}

function openingProblem(error: unknown): ArchiveProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError')
    return new ArchiveProblem('newer-version', 'What is stored here was written by a newer version of Balik.', error);
  if (name === 'QuotaExceededError')
    return new ArchiveProblem('quota', 'There is no room left on this device to open the archive.', error);
  return new ArchiveProblem('cannot-open', 'The archive on this device cannot be opened.', error);
}
