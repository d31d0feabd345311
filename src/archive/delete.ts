import type { Archive } from './open';
import { writing } from './transaction';

/** Forgets everything, at once and for good; the archive stays open and empty. */
export function deleteEverything(archive: Archive): Promise<void> {
  const stores = [...archive.db.objectStoreNames];
  return writing(archive, stores, 'strict', async (tx) => {
    await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
  });
}
