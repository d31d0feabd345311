import type { OpenFile, StarFolder } from './star-folder';

/** A star as a folder of its own within the one the person chose. What is there already is never written over. */
export class DiskFolder implements StarFolder {
  readonly #within: FileSystemDirectoryHandle;
  readonly #name: string;
  readonly #open = new Set<FileSystemWritableFileStream>();
  #own: FileSystemDirectoryHandle | null = null;

  private constructor(within: FileSystemDirectoryHandle, name: string) {
    this.#within = within;
    this.#name = name;
  }

  /** `name`, or with a number behind it where there is one of that name already. */
  static async in(within: FileSystemDirectoryHandle, name: string): Promise<DiskFolder> {
    let free = name;
    for (let next = 2; await isTaken(within, free); next++) free = `${name}-${next}`;
    return new DiskFolder(within, free);
  }

  async open(path: string): Promise<OpenFile> {
    this.#own ??= await this.#within.getDirectoryHandle(this.#name, { create: true });
    const parts = path.split('/');
    let folder = this.#own;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(parts.at(-1)!, { create: true });
    const stream = await file.createWritable();
    this.#open.add(stream);
    return {
      add: (bytes) => stream.write(bytes),
      close: async () => {
        await stream.close();
        this.#open.delete(stream);
      },
    };
  }

  async end(): Promise<void> {
    // Each file is whole once it is closed.
  }

  async discard(): Promise<void> {
    for (const stream of this.#open) await stream.abort().catch(() => undefined);
    if (this.#own !== null) await this.#within.removeEntry(this.#name, { recursive: true });
  }
}

async function isTaken(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  for await (const taken of folder.keys()) if (taken === name) return true;
  return false;
}
