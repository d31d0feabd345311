import { describe, expect, it } from 'vitest';
import { DiskFolder } from './disk-folder';

/** As much of a folder on disk as is asked for: files by their names, whole once they are closed. */
class Folder {
  readonly kept = new Map<string, Folder | string>();

  async *keys() {
    yield* this.kept.keys();
  }

  async getDirectoryHandle(name: string) {
    const own = this.kept.get(name) ?? new Folder();
    this.kept.set(name, own);
    return own;
  }

  async getFileHandle(name: string) {
    let written = '';
    return {
      createWritable: async () => ({
        write: async (bytes: Uint8Array) => {
          written += new TextDecoder().decode(bytes);
        },
        close: async () => void this.kept.set(name, written),
        abort: async () => undefined,
      }),
    };
  }

  async removeEntry(name: string, { recursive }: { readonly recursive: boolean }) {
    if (recursive) this.kept.delete(name);
  }

  get paths(): readonly string[] {
    return [...this.kept].flatMap(([name, one]) =>
      one instanceof Folder ? one.paths.map((path) => `${name}/${path}`) : [`${name}: ${one}`],
    );
  }

  get handle() {
    return this as unknown as FileSystemDirectoryHandle;
  }
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a folder on disk', () => {
  it('has each file where its path says, and nothing of what is there is written over', async () => {
    const disk = new Folder();
    for (const text of ['one', 'two']) {
      const star = await DiskFolder.in(disk.handle, 'star');
      const [first, second] = [await star.open('a/b/c'), await star.open('d')];
      await first.add(bytes(text));
      await second.add(bytes(text));
      await first.add(bytes('!'));
      await first.close();
      await second.close();
      await star.end();
    }
    expect(disk.paths).toEqual(['star/a/b/c: one!', 'star/d: one', 'star-2/a/b/c: two!', 'star-2/d: two']);
  });

  it('is gone when what was begun is of no use, and nothing else is', async () => {
    const disk = new Folder();
    disk.kept.set('mine', 'kept');
    const star = await DiskFolder.in(disk.handle, 'star');
    const file = await star.open('a/b');
    await file.add(bytes('half'));
    await star.discard();
    expect(disk.paths).toEqual(['mine: kept']);
    // Nor is there one where nothing was begun.
    await (await DiskFolder.in(disk.handle, 'mine')).discard();
    expect(disk.paths).toEqual(['mine: kept']);
  });
});
