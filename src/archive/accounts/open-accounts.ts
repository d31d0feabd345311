import type { ReadTx } from '../store/transaction';
import { Chunks } from './chunks';
import { Directory, type DirectoryStore } from './directory';
import { Names } from './names';

/**
 * The accounts as one transaction has them open: what was fetched is not fetched twice, and what one step changed the
 * next one sees. Who changes something writes it back (`flush`) before answering. Of this floor alone; others ask
 * `account-store.ts`.
 */
interface OpenAccounts {
  readonly chunks: Chunks;
  readonly names: Names;
  readonly directories: Directories;
}

interface Opened<N extends DirectoryStore> {
  directory: Directory<N> | null;
}

type Directories = { readonly [N in DirectoryStore]: Opened<N> };

const OPEN = new WeakMap<object, OpenAccounts>();

export function openIn(tx: object): OpenAccounts {
  const known = OPEN.get(tx);
  if (known !== undefined) return known;
  const opened: OpenAccounts = {
    chunks: new Chunks(),
    names: new Names(),
    directories: { idBuckets: { directory: null }, usernameBuckets: { directory: null } },
  };
  OPEN.set(tx, opened);
  return opened;
}

export async function directoryIn<N extends DirectoryStore>(tx: ReadTx<'meta' | N>, name: N): Promise<Directory<N>> {
  const opened: Opened<N> = openIn(tx).directories[name];
  const accounts = opened.directory === null ? ((await tx.objectStore('meta').get('accounts')) ?? 0) : 0;
  opened.directory ??= new Directory(name, accounts);
  return opened.directory;
}

/** For whoever changed the stores themselves. */
export function openAnew(tx: object): void {
  OPEN.delete(tx);
}
