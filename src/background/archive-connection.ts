import { type Archive, openArchive } from '../archive/store/open';
import { readArchiveName } from '../platform/archive-name';
import { reportTrouble } from './write-health';

let opening: Promise<Archive> | null = null;
let tellOpened: (archive: Archive) => void = () => undefined;

/** Calls back whenever the archive was opened: once in a worker's life, as a rule. */
export function onArchiveOpened(listener: (archive: Archive) => void): void {
  tellOpened = listener;
}

/** The open archive, opened when first needed. A connection that closes under us is opened anew by the next caller. */
export function archiveConnection(): Promise<Archive> {
  opening ??= open().catch((error: unknown) => {
    letGoOfArchive();
    throw error;
  });
  return opening;
}

/** The next caller opens anew: after the connection was lost, or when another database took its place. */
export function letGoOfArchive(): void {
  opening = null;
}

async function open(): Promise<Archive> {
  const onBlocked = () => void reportTrouble('blocked').catch(() => undefined);
  const archive = await openArchive({ name: await readArchiveName(), onClosed: letGoOfArchive, onBlocked });
  tellOpened(archive);
  return archive;
}
