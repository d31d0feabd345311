import { type IDBPDatabase, openDB } from 'idb';
import { ARCHIVE_VERSION, migrate } from './migrations';
import { ArchiveProblem } from './problem';
import type { ArchiveSchema } from './schema';

/** An open archive. Every function of this room takes it first. */
export interface Archive {
  readonly db: IDBPDatabase<ArchiveSchema>;
  readonly mode: 'write' | 'read';
  /** A newer Balik wrote it; it is shown as far as it is understood, and never written to. */
  readonly isNewer?: boolean;
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

/** What cannot be opened now can often be opened a moment later; more than one try has never cured it. */
const AGAIN_AFTER_MS = 400;

/** Opens the archive, creating or upgrading it where needed. Rejects with an `ArchiveProblem`. */
export async function openArchive(options: OpenOptions = {}): Promise<Archive> {
  const { mode = 'write' } = options;
  try {
    const db = await openedTwice(ARCHIVE_VERSION, options);
    return { db, mode, close: () => db.close() };
  } catch (error) {
    const problem = openingProblem(error);
    if (problem.kind !== 'newer-version' || mode === 'write') throw problem;
    return openNewer(options, problem);
  }
}

/** Whoever only reads may look at what a newer Balik wrote, as far as it finds what it looks for. */
async function openNewer(options: OpenOptions, problem: ArchiveProblem): Promise<Archive> {
  const db = await openedTwice(undefined, options).catch(() => null);
  if (db === null) throw problem;
  return { db, mode: 'read', isNewer: true, close: () => db.close() };
}

async function openedTwice(version: number | undefined, options: OpenOptions): Promise<IDBPDatabase<ArchiveSchema>> {
  try {
    return await opened(version, options);
  } catch (error) {
    if (openingProblem(error).kind !== 'cannot-open') throw error;
    await new Promise((done) => setTimeout(done, AGAIN_AFTER_MS));
    return opened(version, options);
  }
}

function opened(version: number | undefined, options: OpenOptions): Promise<IDBPDatabase<ArchiveSchema>> {
  const { name = ARCHIVE_NAME, onBlocked, onClosed } = options;
  return openDB<ArchiveSchema>(name, version, {
    async upgrade(db, from, _to, tx) {
      try {
        await migrate(db, tx, from);
      } catch (error) {
        // Without this a step that fails half-way would be committed as far as it came, under the new version's number.
        console.error('An upgrade of the archive failed; everything stays as it was', error);
        tx.done.catch(() => {});
        tx.abort();
      }
    },
    blocked: () => onBlocked?.(),
    // A newer Balik wants to upgrade: holding on would block it in every window.
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      onClosed?.('versionchange');
    },
    terminated: () => onClosed?.('terminated'),
  });
}

function openingProblem(error: unknown): ArchiveProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError')
    return new ArchiveProblem('newer-version', 'What is stored here was written by a newer version of Balik.', error);
  if (name === 'QuotaExceededError')
    return new ArchiveProblem('quota', 'There is no room left on this device to open the archive.', error);
  return new ArchiveProblem('cannot-open', 'The archive on this device cannot be opened.', error);
}
