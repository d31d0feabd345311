import { openDB } from 'idb';
import { numbersOf } from '../../domain/membership';
import { readAccounts } from '../accounts/read-accounts';
import { asHead, asRow } from '../backup/recover-lines';
import { readFollowKnowledge } from '../history/read-knowledge';
import { readReadings, readViewers } from '../readings/read-readings';
import { ARCHIVE_VERSION, migrate } from '../store/migrations';
import { type Archive, openArchive } from '../store/open';
import { ArchiveProblem } from '../store/problem';
import type { ArchiveSchema } from '../store/schema';
import { type StoreName, writing } from '../store/transaction';

/** Lays a new database of the version the rescued rows were read from. Rejects where the file is not one of ours. */
export async function layFor(name: string, firstLine: string): Promise<void> {
  const head = asHead(firstLine);
  if (head === null) throw new ArchiveProblem('aborted', 'This is not a file that Balik rescued.');
  if (head.database > ARCHIVE_VERSION)
    throw new ArchiveProblem('newer-version', 'This file was rescued by a newer version of Balik.');
  const db = await openDB<ArchiveSchema>(name, head.database, {
    upgrade: (opened, from, _to, tx) => migrate(opened, tx, from, head.database),
  });
  db.close();
}

/** Puts rows back as they were; what this version has no place for is left out. Returns how many were kept. */
export async function putRescued(name: string, lines: readonly string[]): Promise<number> {
  const db = await openDB<ArchiveSchema>(name);
  const archive: Archive = { db, mode: 'write', close: () => db.close() };
  try {
    const stores = [...db.objectStoreNames];
    return await writing(archive, 'all', 'strict', async (tx) => {
      let kept = 0;
      for (const row of lines.map(asRow)) {
        if (row === null || !stores.includes(row.store as StoreName)) continue;
        const store = tx.objectStore(row.store as StoreName);
        if (store.keyPath === null) store.put(row.value as never, row.key as never);
        else store.put(row.value as never);
        kept += 1;
      }
      return kept;
    });
  } finally {
    archive.close();
  }
}

/** Reads what every view reads. Rejects where the panel could not show this database either. */
export async function mustBeReadable(name: string): Promise<void> {
  const archive = await openArchive({ name });
  try {
    for (const { id } of await readViewers(archive)) {
      await readReadings(archive, id);
      const { followers, following } = await readFollowKnowledge(archive, id, Number.POSITIVE_INFINITY);
      await readAccounts(archive, [...numbersOf(followers.present), ...numbersOf(following.present)]);
    }
  } finally {
    archive.close();
  }
}
