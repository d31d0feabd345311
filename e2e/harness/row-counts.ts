import type { Page } from '@playwright/test';

/** How many rows each store of the archive holds. */
export function rowCounts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('balik');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const counts: Record<string, number> = {};
          const tx = db.transaction([...db.objectStoreNames]);
          for (const name of db.objectStoreNames) {
            const counting = tx.objectStore(name).count();
            counting.onsuccess = () => Object.assign(counts, { [name]: counting.result });
          }
          tx.oncomplete = () => {
            db.close();
            resolve(counts);
          };
        };
      }),
  );
}
