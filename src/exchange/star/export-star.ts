import { DiskFolder } from './disk-folder';
import { BY_NAME } from './naming';
import { pseudonymsOf } from './pseudonyms';
import { type StarOrder, writeStar } from './star';
import { ZipFolder } from './zip-folder';

interface StarChoice {
  /** Of the folder that is made; a ZIP is named by who saves it. */
  readonly name: string;
  /** null = into a ZIP. */
  readonly into: FileSystemDirectoryHandle | null;
  /** null = by name. */
  readonly key: string | null;
}

export interface WrittenStar {
  /** Of members. */
  readonly rows: number;
  /** null where it stands in a folder. */
  readonly zip: Blob | null;
}

/**
 * Writes a star as chosen. `onRows` hears how many rows of members there are so far; the signal stops it, and then
 * nothing of it is left.
 */
export async function exportStar(
  what: Omit<StarOrder, 'naming'>,
  { name, into, key }: StarChoice,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<WrittenStar> {
  const order = { ...what, naming: key === null ? BY_NAME : await pseudonymsOf(key) };
  if (into !== null)
    return { rows: await writeStar(order, await DiskFolder.in(into, name), onRows, signal), zip: null };
  const zip = new ZipFolder();
  const rows = await writeStar(order, zip, onRows, signal);
  return { rows, zip: zip.blob() };
}
