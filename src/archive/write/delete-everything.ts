import { deleteDB } from 'idb';
import type { Archive } from '../store/open';
import { writing } from '../store/transaction';

/** Forgets everything, at once and for good; the archive stays open and empty. */
export function deleteEverything(archive: Archive): Promise<void> {
  const stores = [...archive.db.objectStoreNames];
  return writing(archive, 'all', 'strict', async (tx) => {
    await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
  });
}

/** Takes every other database of ours off the device, as far as the browser still can: none of them is in use. */
export async function deleteDatabasesBeside(present: string): Promise<void> {
  const listed = await indexedDB.databases().catch(() => []);
  const others = listed.flatMap(({ name }) =>
    name !== undefined && OURS.test(name) && name !== present ? [name] : [],
  );
  await Promise.all(others.map(deletedOrHeld));
}

const OURS = /^balik(-\d+)?$/;

/** A window that holds on to it must not hold us up: the browser deletes it as soon as that window lets go. */
function deletedOrHeld(name: string): Promise<void> {
  return new Promise((done) => {
    deleteDB(name, { blocked: () => done() }).then(done, () => done());
  });
}
