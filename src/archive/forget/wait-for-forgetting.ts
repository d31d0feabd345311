import { allBinned } from '../bin/bin';
import { keepMoves } from '../bin/moves';
import type { BinnedDeletion, BinnedStoreRow } from '../store/bin-rows';
import type { BinnedStore } from '../store/fates';
import type { BinnedLook } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';

/**
 * Something is taken back, but since it was deleted the account that it is about, or the viewer whose it is, was
 * forgotten. Then it waits in the bin with that forgetting: it comes back when the forgetting is taken back, and is gone
 * for good when the forgetting is.
 */

/** Whose a row is and whom it is about; `import`: the one that it is a part of. */
interface Concerned {
  readonly viewer?: string | undefined;
  readonly id?: string;
  readonly number?: number;
  readonly import?: string;
}

type About = { readonly viewer: string; readonly accountId: string };
const ofTie = ({ viewer, accountId }: About): Concerned => ({ viewer, id: accountId });
const ofPart = (_: never, key: IDBValidKey): Concerned => ({ import: String(Array.isArray(key) ? key[0] : key) });
const ofLook = ({ viewer, owner: id }: { viewer: string; owner: string }): Concerned => ({ viewer, id });

/** The compiler asks for every store whose rows may come back. */
const CONCERNED: Readonly<Record<BinnedStore, (value: never, key: IDBValidKey) => Concerned>> = {
  counts: ofLook,
  readings: ofLook,
  snapshots: ofLook,
  ties: ofTie,
  words: ofTie,
  actions: ofTie,
  contexts: ({ viewer, number }: { viewer: string; number: number }) => ({ viewer, number }),
  annotations: ({ viewer }: { viewer: string }) => ({ viewer }),
  viewers: ({ id: viewer }: { id: string }) => ({ viewer }),
  imports: ({ viewer, importId }: { viewer: string; importId: string }) => ({ viewer, import: importId }),
  importNames: ofPart,
  importColumns: ofPart,
  memberships: ofPart,
  // They come with their account alone.
  accountChunks: () => ({}),
  names: () => ({}),
};

/** The forgetting for which something has to wait that went into the bin at `since`; undefined = none. */
function awaited(pending: readonly BinnedDeletion[], since: number, about: Concerned): BinnedDeletion | undefined {
  const { viewer, id, number } = about;
  return pending.find(({ order, account, binnedAt }) => {
    if (account !== null && account.number === number) return true;
    if (binnedAt < since) return false;
    if (order.kind === 'viewer') return order.viewer === viewer;
    return account !== null && account.row.id !== '' && account.row.id === id;
  });
}

/** The forgetting for which a deleted look has to wait; undefined = it may come back. */
export async function awaitedByLook(tx: ReadTx<'bin'>, look: BinnedLook): Promise<BinnedDeletion | undefined> {
  const row = look.reading ?? look.snapshot;
  return row === null ? undefined : awaited(await allBinned(tx, 'deletion'), look.binnedAt, ofLook(row));
}

/** Lets a deleted look wait with this deletion, for as long as that can be taken back. */
export async function letLookWait(tx: WriteTx<'bin'>, snapshotId: string, on: BinnedDeletion): Promise<void> {
  const store = tx.objectStore('bin');
  const look = await store.get(snapshotId);
  if (look?.kind !== 'look') return;
  store.put({ ...look, binnedAt: on.binnedAt });
  await keepMoves(tx, on.binnedAt);
  const { snapshotIds } = on;
  if (!snapshotIds.includes(snapshotId)) store.put({ ...on, snapshotIds: [...snapshotIds, snapshotId] });
}

export interface Parted {
  readonly here: readonly BinnedStoreRow<BinnedStore>[];
  /** To be put beside the rows of the deletion of this id. */
  readonly waiting: ReadonlyMap<string, readonly BinnedStoreRow<BinnedStore>[]>;
}

/** Parts the rows of a deletion into those that come back now and those that wait. */
export async function parted(
  tx: ReadTx<'bin'>,
  { account, binnedAt }: BinnedDeletion,
  rows: readonly BinnedStoreRow<BinnedStore>[],
): Promise<Parted> {
  const pending = await allBinned(tx, 'deletion');
  const said = rows.map(({ store, value, key }) => CONCERNED[store](value as never, key));
  // Rows of an account's own forgetting are about that account, for which they need not wait.
  const target = ({ viewer, ...about }: Concerned) =>
    awaited(pending, binnedAt, account === null ? { viewer, ...about } : { viewer })?.binId;
  const imports = new Map(said.map((one) => [one.viewer === undefined ? undefined : one.import, target(one)]));
  const here: BinnedStoreRow<BinnedStore>[] = [];
  const waiting = new Map<string, BinnedStoreRow<BinnedStore>[]>();
  for (const [at, row] of rows.entries()) {
    const one = said[at]!;
    const binId = one.import === undefined ? target(one) : imports.get(one.import);
    if (binId === undefined) here.push(row);
    else waiting.set(binId, [...(waiting.get(binId) ?? []), row]);
  }
  return { here, waiting };
}

export async function letRowsWait(tx: WriteTx<'bin'>, { waiting }: Parted): Promise<void> {
  const store = tx.objectStore('bin');
  for (const [binId, rows] of waiting) {
    const row = await store.get(binId);
    if (row?.kind !== 'deletion') continue;
    store.put({ ...row, rows: [...row.rows, ...rows] });
    await keepMoves(tx, row.binnedAt);
  }
}
