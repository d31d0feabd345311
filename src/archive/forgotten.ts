import type { ForgetOrder } from '../domain/forget-order';
import { allBinned } from './bin';
import type { BinnedStoreRow } from './bin-rows';
import type { Archive } from './open';
import { reading, type StoreName, type WriteTx } from './transaction';

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
