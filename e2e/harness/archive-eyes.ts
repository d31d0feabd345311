/**
 * A look at the real archive of a running browser, past every view: all rows are carried out of the extension's page
 * and laid into a pretended IndexedDB, where the archive's own code can be asked about them.
 */
import 'fake-indexeddb/auto';
import type { Page } from '@playwright/test';
import { openDB } from 'idb';
import { flawsOf } from '../../src/archive/fixtures/flaws';
import { type Migration, migrate } from '../../src/archive/store/migrations';
import { type Archive, openArchive } from '../../src/archive/store/open';
import type { ArchiveSchema } from '../../src/archive/store/schema';

interface CarriedStore {
  name: string;
  isKeyed: boolean;
  rows: [key: unknown, value: unknown][];
}
interface Carried {
  version: number;
  stores: CarriedStore[];
}

let carriedTimes = 0;

/** A copy of what is in the archive now; `page` must be a page of the extension. */
export async function copyOfArchive(page: Page, name = 'balik'): Promise<Archive> {
  const text = await page.evaluate(carryOut, name);
  const { version, stores } = JSON.parse(text, revive) as Carried;
  const copy = `copy-${++carriedTimes}`;
  const db = await openDB<ArchiveSchema>(copy, version, {
    upgrade: (opened, from, _to, tx) => migrate(opened, tx, from, version as Migration['to']),
  });
  for (const store of stores) {
    const tx = db.transaction(store.name as never, 'readwrite');
    for (const [key, value] of store.rows) {
      if (store.isKeyed) tx.store.put(value as never);
      else tx.store.put(value as never, key as never);
    }
    await tx.done;
  }
  db.close();
  return openArchive({ name: copy });
}

/** All that is in the archive now, to the last byte: whether anything changed is whether this did. */
export function everythingIn(page: Page, name = 'balik'): Promise<string> {
  return page.evaluate(carryOut, name);
}

/** What is wrong with the archive of a running browser; empty = nothing. */
export async function flawsIn(page: Page): Promise<string[]> {
  const archive = await copyOfArchive(page);
  const flaws = await flawsOf(archive);
  archive.close();
  return flaws;
}

/** Runs in the extension's page. Typed arrays do not survive JSON, so they are named. */
async function carryOut(name: string): Promise<string> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await asked(indexedDB.open(name));
  const names = [...db.objectStoreNames];
  if (names.length === 0) {
    db.close();
    return JSON.stringify({ version: db.version, stores: [] });
  }
  const tx = db.transaction(names);
  const stores = await Promise.all(
    names.map(async (one) => {
      const store = tx.objectStore(one);
      const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
      return { name: one, isKeyed: store.keyPath !== null, rows: keys.map((key, at) => [key, values[at]]) };
    }),
  );
  db.close();
  return JSON.stringify({ version: db.version, stores }, (_key, value: unknown) =>
    ArrayBuffer.isView(value)
      ? { $array: value.constructor.name, values: [...(value as unknown as Iterable<number>)] }
      : value,
  );
}

const ARRAYS: Readonly<Record<string, new (values: number[]) => unknown>> = { Uint8Array, Uint32Array, Float64Array };

function revive(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$array' in value)) return value;
  const { $array, values } = value as { $array: string; values: number[] };
  return new ARRAYS[$array]!(values);
}
