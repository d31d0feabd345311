/** What a browser shows where Balik was just installed and nobody has been anywhere, and what else one shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each place where a journey can leave something, and what lies there, in words. */
export type State = Readonly<Record<string, readonly string[]>>;

/** What the extension shows once its first start-up is through; the archive is there, with no row in it. */
export function justInstalled(dist: string): State {
  const { permissions, host_permissions } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as {
    permissions: string[];
    host_permissions: string[];
  };
  return {
    databases: ['balik'],
    rows: [],
    'local storage': [],
    'session storage': [],
    'synced storage': [],
    caches: [],
    badge: [],
    permissions: [...permissions, ...host_permissions].sort(),
  };
}

/** What is there and should not be, and what should be and is not, each as often as it is so; empty = fresh. */
export function leftOver(fresh: State, now: State): string[] {
  return [...new Set([...Object.keys(fresh), ...Object.keys(now)])].flatMap((place) => {
    const [wanted = [], there = []] = [fresh[place], now[place]];
    return [
      ...without(there, wanted).map((one) => `${place}: ${one}`),
      ...without(wanted, there).map((one) => `${place}: no ${one}`),
    ];
  });
}

function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

export function mustBeFresh(fresh: State, now: State): void {
  const left = leftOver(fresh, now);
  if (left.length > 0) throw new Error(`The browser is not as new: ${left.join('; ')}`);
}

/** Runs in the extension's background, in either browser. */
export async function lookAtExtension(): Promise<Record<string, string[]>> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Inspected | undefined>;
  const api = (browser ?? chrome)!;
  const named = async () => (await indexedDB.databases()).map(({ name }) => name ?? '');
  // The first start-up opens the archive by itself; before it did, there is nothing to look at.
  for (const until = Date.now() + 60_000; Date.now() < until && !(await named()).includes('balik'); )
    await new Promise((done) => setTimeout(done, 10));
  const rows: string[] = [];
  for (const name of new Set(['balik', ...(await named())])) {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    const stores = [...db.objectStoreNames];
    if (stores.length === 0) rows.push(`not even a store in ${name}`);
    const tx = stores.length > 0 ? db.transaction(stores) : null;
    for (const store of stores) {
      const count = await new Promise<number>((done) => {
        const counting = tx!.objectStore(store).count();
        counting.onsuccess = () => done(counting.result);
      });
      if (count > 0) rows.push(`${count} in ${name}/${store}`);
    }
    db.close();
  }
  // Asked again: while one is being made, Firefox names it and does not name it by turns.
  const databases = await named();
  const { origins = [], permissions = [] } = await api.permissions.getAll();
  const badge = await api.action.getBadgeText({});
  return {
    databases,
    rows,
    'local storage': Object.keys(await api.storage.local.get(null)),
    'session storage': Object.keys(await api.storage.session.get(null)),
    'synced storage': Object.keys(await api.storage.sync.get(null)),
    caches: await caches.keys(),
    badge: badge === '' ? [] : [badge],
    permissions: [...permissions, ...origins],
  };
}

interface Inspected {
  permissions: { getAll(): Promise<{ origins?: string[]; permissions?: string[] }> };
  action: { getBadgeText(of: object): Promise<string> };
  storage: Record<'local' | 'session' | 'sync', { get(key: null): Promise<object> }>;
}
