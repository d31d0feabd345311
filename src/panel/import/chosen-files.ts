import type { ImportFile } from '../../exchange/import/read-import';

/** Files of an input; those of a folder with their paths in it. */
export function filesOf(list: FileList | null): ImportFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));
}

/** More files than any export of lists has; a whole photo folder dropped by mistake stops here. */
const MOST_FILES = 20_000;

/** Files that were dropped, folders opened. */
export async function droppedFiles(transfer: DataTransfer): Promise<ImportFile[]> {
  // Entries must be taken before the first pause: the browser empties the transfer after the event.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return filesOf(transfer.files);
  const files: ImportFile[] = [];
  for (const entry of entries) await gather(entry, files);
  return files;
}

async function gather(entry: FileSystemEntry, files: ImportFile[]): Promise<void> {
  if (files.length > MOST_FILES) return;
  if (entry.isFile) {
    const blob = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    files.push({ path: entry.fullPath.replace(/^\//, ''), blob });
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
