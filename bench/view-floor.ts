import type { Balik } from '../e2e/harness/balik';
import type { View } from '../src/panel/shell/views';
import { processorTime } from './processor-time';
import { openedAt } from './ready';

/** The stores whose rows a view cannot do without, over what the benches seed. */
const ROWS_OF: Readonly<Partial<Record<View, readonly string[]>>> = {
  history: ['snapshots', 'memberships', 'counts', 'annotations'],
  insights: ['snapshots', 'memberships', 'counts', 'words', 'ties', 'idBuckets', 'importColumns', 'annotations'],
  manners: [
    'snapshots',
    'memberships',
    'counts',
    'words',
    'ties',
    'idBuckets',
    'importColumns',
    'contexts',
    'actions',
    'annotations',
  ],
};

/**
 * What a view must take at least: processor time for its rows out of the database, and for its elements put into the page
 * and laid out. Nothing is worked out from the rows.
 */
export async function viewFloor(balik: Balik, view: View): Promise<number> {
  const page = await openedAt(balik, view);
  await page.evaluate((given) => Object.assign(globalThis, { given }), { view, stores: ROWS_OF[view] ?? [] });
  const busyMs = await processorTime(balik.context, page);
  const before = await busyMs();
  await page.evaluate(async () => {
    const { view, stores } = (globalThis as unknown as { given: { view: string; stores: string[] } }).given;
    // No function has a name here: the bench's own build would add a helper that the page does not have.
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('balik');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const tx = db.transaction(stores);
    for (const name of stores) tx.objectStore(name).getAll();
    await new Promise((done, failed) => {
      tx.oncomplete = done;
      tx.onabort = () => failed(tx.error);
    });
    db.close();
    // Copied, since the panel's walls let nobody write HTML.
    const drawn = document.querySelector(`[data-view="${view}"]`)!;
    const copy = drawn.cloneNode(true) as Element;
    drawn.replaceWith(copy);
    copy.getBoundingClientRect();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
  const took = (await busyMs()) - before;
  await page.close();
  return took;
}
