import type { ForgetOrder } from '../domain/forget-order';
import type { Archive } from './open';
import type { ForgottenRow, ForgottenStoreRow } from './schema';
import { reading, type StoreName, type WriteTx } from './transaction';

export interface Forgotten extends Pick<ForgottenRow, 'forgetId' | 'forgottenAt'> {
  readonly order: ForgetOrder;
}

/** What was forgotten and can still be taken back, the newest first. */
export function readForgotten(archive: Archive): Promise<Forgotten[]> {
  return reading(archive, ['forgotten'], async (tx) => {
    const rows = await tx.objectStore('forgotten').index('byTime').getAll();
    return rows.reverse().flatMap(({ forgetId, forgottenAt, order }) => {
      return order === null ? [] : [{ forgetId, forgottenAt, order }];
    });
  });
}

/** Puts a row back where nothing has taken its place. */
export async function putBack<N extends StoreName>(
  tx: WriteTx<N>,
  { store: name, key, value }: ForgottenStoreRow<N>,
): Promise<void> {
  const store = tx.objectStore(name);
  if ((await store.getKey(key as never)) !== undefined) return;
  if (store.keyPath === null) store.put(value as never, key as never);
  else store.put(value as never);
}
