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
 * What a view must take at least beside a panel that stands at Data: processor time for its rows out of the database, and
 * for a document of just its elements. Nothing is worked out from the rows, and no code of the view is loaded.
 */
export async function viewFloor(balik: Balik, view: View): Promise<number> {
  const shown = await openedAt(balik, view);
  const html = await shown.locator(`[data-view="${view}"]`).evaluate((element) => element.outerHTML);
  await shown.close();
  const page = await openedAt(balik, 'data');
  await page.evaluate((given) => Object.assign(globalThis, { given }), { html, stores: ROWS_OF[view] ?? [] });
  const busyMs = await processorTime(balik.context, page);
  const before = await busyMs();
  await page.evaluate(async () => {
    const { html, stores } = (globalThis as unknown as { given: { html: string; stores: string[] } }).given;
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await answered(indexedDB.open('balik'));
    const tx = db.transaction(stores);
    await Promise.all(stores.map((name) => answered(tx.objectStore(name).getAll())));
    db.close();
    const content = document.querySelector('#content')!;
    content.innerHTML = html;
    content.getBoundingClientRect();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
  const took = (await busyMs()) - before;
  await page.close();
  return took;
}
