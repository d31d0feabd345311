import type { Page } from '@playwright/test';
import type { ExportOnDisk } from './export-file';

/** What nobody can do without, in the same panel as the import it is compared with. */
export interface Floors {
  /** `JSON.parse` of the two lists, their text already in memory. */
  readonly parseMs: number;
  /** Unpacking them, parsing them, and having their names and moments in IndexedDB. */
  readonly keptMs: number;
}

interface Row {
  readonly title?: string;
  readonly string_list_data: readonly [{ readonly value?: string; readonly timestamp: number }];
}

/** The helper of the runner that strips the types has to be in the page (`importIn`). */
export async function floorsIn(page: Page, { deflated }: ExportOnDisk): Promise<Floors> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'floor';
    document.body.append(input);
  });
  await page.locator('#floor').setInputFiles([...deflated]);
  return page.evaluate(async () => {
    const PER_ROW = 16_384;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('floor');
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const keep = (rows: readonly Row[]) =>
      new Promise<void>((resolve, reject) => {
        const tx = database.transaction('rows', 'readwrite', { durability: 'strict' });
        tx.oncomplete = () => resolve();
        tx.onabort = () => reject(tx.error);
        for (let from = 0; from < rows.length; from += PER_ROW) {
          const some = rows.slice(from, from + PER_ROW);
          const names = some.map(({ title, string_list_data: [{ value }] }) => value ?? title).join('\n');
          const seconds = Uint32Array.from(some, ({ string_list_data: [{ timestamp }] }) => timestamp);
          tx.objectStore('rows').put({ names, seconds });
        }
      });
    let [parseMs, keptMs] = [0, 0];
    for (const file of document.querySelector<HTMLInputElement>('#floor')!.files!) {
      const from = performance.now();
      const text = await new Response(file.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
      const unpacked = performance.now();
      const list = JSON.parse(text) as readonly Row[] | Record<string, readonly Row[]>;
      parseMs += performance.now() - unpacked;
      await keep(Array.isArray(list) ? list : Object.values(list)[0]!);
      keptMs += performance.now() - from;
    }
    database.close();
    indexedDB.deleteDatabase('floor');
    return { parseMs, keptMs };
  });
}
