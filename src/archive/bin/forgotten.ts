import type { ForgetOrder } from '../../domain/forget-order';
import type { BinnedStoreRow } from '../store/bin-rows';
import type { Archive } from '../store/open';
import { type ReadTx, reading, type StoreName, type WriteTx } from '../store/transaction';
import { allBinned } from './bin';

export interface Forgotten {
  readonly forgetId: string;
  readonly forgottenAt: number;
  readonly order: ForgetOrder;
}

/** What was forgotten and can still be taken back, the newest first. */
export function readForgotten(archive: Archive): Promise<Forgotten[]> {
  return reading(archive, ['bin'], async (tx) => {
    const rows = await allBinned(tx, 'deletion');
    return rows
      .reverse()
      .map(({ binId: forgetId, binnedAt: forgottenAt, order }) => ({ forgetId, forgottenAt, order }));
  });
}

/** The rows of a store as they go into the bin. */
export async function rowsIn<N extends StoreName>(
  tx: ReadTx<N>,
  store: N,
  range: IDBKeyRange,
): Promise<BinnedStoreRow<N>[]> {
  const [keys, values] = await Promise.all([
    tx.objectStore(store).getAllKeys(range),
    tx.objectStore(store).getAll(range) as Promise<unknown[]>,
  ]);
  return keys.map((key, at) => ({ store, key: key as IDBValidKey, value: values[at] }));
}

/** Puts a row back where nothing has taken its place. */
export async function putBack<N extends StoreName>(
  tx: WriteTx<N>,
  { store: name, key, value }: BinnedStoreRow<N>,
): Promise<void> {
  const store = tx.objectStore(name);
  if ((await store.getKey(key as never)) !== undefined) return;
  if (store.keyPath === null) store.put(value as never, key as never);
  else store.put(value as never);
}
