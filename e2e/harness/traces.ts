/** Everything that a journey can leave in a browser, one by one: for the proof that each would be found. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GECKO_ID } from '../../manifest.config';
import type { Balik } from './balik';
import { insideOf } from './firefox-inside';
import { privilegedOf } from './firefox-privileged';

const SITE = 'https://www.instagram.com';

export interface Trace {
  readonly what: string;
  leave(balik: Balik): Promise<unknown>;
  /** How it is named when it is found. */
  readonly found: RegExp;
}

type Area = 'local' | 'session' | 'sync';
interface Api {
  storage: Record<Area, { set(values: object): Promise<void> }>;
  action: { setBadgeText(of: object): Promise<void> };
}

/** Needs a server that `servesWorker`. */
export function tracesIn({ context }: Pick<Balik, 'context'>): Trace[] {
  const privileged = privilegedOf(context);
  const inExtension: Trace[] = [
    { what: 'a row', leave: (balik) => balik.inBackground(putRow, null), found: /^rows: 1 in balik\// },
    { what: 'a database', leave: (balik) => balik.inBackground(makeDatabase, 'other'), found: /^databases: other$/ },
    ...(['local', 'session', 'sync'] as const).map((area) => ({
      what: `storage.${area}`,
      leave: (balik: Balik) => balik.inBackground(store, area),
      found: new RegExp(`^${area === 'sync' ? 'synced' : area} storage: trace$`),
    })),
    { what: 'a cache', leave: (balik) => balik.inBackground(makeCache, 'trace'), found: /^caches: trace$/ },
    { what: 'the badge', leave: (balik) => balik.inBackground(setBadge, '7'), found: /^badge: 7$/ },
    { what: 'a tab', leave: () => context.newPage(), found: /^(tabs|targets): .*about:blank$/ },
  ];
  const cookie = { name: 'trace', value: '1', url: SITE };
  const onSite: Trace[] = [
    { what: 'a cookie', leave: () => context.addCookies([cookie]), found: /^cookies: trace of/ },
    ...Object.entries<() => unknown>({
      'local storage of the site': () => localStorage.setItem('trace', '1'),
      // Not made before it was opened: who goes elsewhere before that leaves none.
      'databases of the site': () =>
        new Promise((done) => {
          const opening = indexedDB.open('trace');
          opening.onsuccess = () => done(opening.result.close());
        }),
      'caches of the site': async () => void (await caches.open('trace')),
      'workers of the site': async () => void (await navigator.serviceWorker.register('/worker.js')),
    }).map(([what, leave]) => ({
      what,
      leave: (balik: Balik) => visit(balik, leave),
      found: privileged === null ? new RegExp(`^${what}: `) : /^(storage|workers) of sites: https:/,
    })),
  ];
  const own: Trace[] =
    privileged === null
      ? [{ what: 'no network', leave: () => context.setOffline(true), found: /^network: no way/ }]
      : [
          {
            what: 'another clock',
            leave: () => insideOf(privileged).runInContentWorld(GECKO_ID, 'Date.now = () => 0'),
            found: /^run early: clock$/,
          },
          {
            what: 'a permission taken back',
            leave: () => privileged(TAKE_BACK, GECKO_ID),
            found: /^permissions: no https:/,
          },
        ];
  return [...inExtension, ...onSite, ...own];
}

/** A site of one empty page and a worker. */
export async function servesWorker({ url }: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': url === '/worker.js' ? 'text/javascript' : 'text/html' });
  response.end(url === '/worker.js' ? '' : '<!DOCTYPE html><link rel="icon" href="data:,">');
}

const TAKE_BACK = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(given);
  await ExtensionPermissions.remove(given, { permissions: [], origins: ['https://www.instagram.com/*'] }, extension);`;

async function visit({ page }: Balik, leave: () => unknown): Promise<void> {
  await page.goto(SITE);
  await page.evaluate(leave);
  await page.goto('about:blank');
}

function putRow(): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('balik');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction([...db.objectStoreNames], 'readwrite');
      const store = [...db.objectStoreNames]
        .map((name) => tx.objectStore(name))
        .find(({ keyPath }) => typeof keyPath === 'string')!;
      store.put({ [store.keyPath as string]: 'trace' });
      tx.oncomplete = () => {
        db.close();
        done();
      };
    };
  });
}

function makeDatabase(name: string): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
}

async function makeCache(name: string): Promise<void> {
  await caches.open(name);
}

async function store(area: Area): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
  await (browser ?? chrome)!.storage[area].set({ trace: 1 });
}

async function setBadge(text: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
  await (browser ?? chrome)!.action.setBadgeText({ text });
}
