import type { ImportFile } from '../../../exchange/import/read-import';
import { isWorthReading } from '../../../exchange/import/worth-reading';

/** Files of an input; those of a folder with their paths in it. */
export function filesOf(list: Iterable<File>): ImportFile[] {
  const files: ImportFile[] = [];
  for (const file of list) {
    const path = file.webkitRelativePath || file.name;
    if (isWorthReading(path)) files.push({ path, blob: file });
  }
  return files;
}

/** More than any export has beside its pictures; a whole disk dropped by mistake stops here, and is refused. */
const MOST_FILES = 50_000;

/** Files that were dropped, folders opened; null = no files were, but text or the like. */
export async function droppedFiles(transfer: DataTransfer): Promise<ImportFile[] | null> {
  // Entries must be taken before the first pause: the browser empties the transfer after the event.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return transfer.files.length === 0 ? null : filesOf(transfer.files);
  const files: ImportFile[] = [];
  for (const entry of entries) await gather(entry, files);
  return files;
}

async function gather(entry: FileSystemEntry, files: ImportFile[]): Promise<void> {
  if (files.length > MOST_FILES) return;
  if (entry.isFile) {
    const path = entry.fullPath.replace(/^\//, '');
    if (!isWorthReading(path)) return;
    const blob = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    files.push({ path, blob });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // The browser gives a folder's entries a hundred at a time, and none when there are no more.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const one of some) await gather(one, files);
  }
}
