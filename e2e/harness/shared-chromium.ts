/**
 * A Chromium that runs on between journeys. After each, all that Balik kept is thrown away; for the next it is loaded anew,
 * and where that is not as just installed, installed anew: a look inside tells, each time. To uninstall and install it took
 * a fifth of the time of a journey.
 */
import { type CDPSession, type Download, expect, type Page, type Worker } from '@playwright/test';
import type { ReplicaAddress } from '../replica/server';
import { mustBeBuilt } from './balik';
import { CHROMIUM_DIST, chromiumContext, deedsOf, workerOf } from './chromium';
import { justInstalled, leftOver, lookAtExtension, mustBeFresh, type State } from './fresh';
import { Panel } from './panel';
import { type SharedBrowser, spendable } from './shared-browser';
import { closeWelcome } from './welcome-tab';

const SITE = 'https://www.instagram.com';
const BLANK = 'about:blank';

/** The site's own storage in the browser, with which no journey may begin. */
const UNTOUCHED_SITE: State = {
  network: [],
  cookies: [],
  'local storage of the site': [],
  'databases of the site': [],
  'caches of the site': [],
  'workers of the site': [],
};

const inTabs = (extensionId: string | null): State => ({
  targets: [`page ${BLANK}`, ...(extensionId === null ? [] : [`service_worker ${extensionId}`])],
});

export async function sharedChromium(replica: ReplicaAddress): Promise<SharedBrowser> {
  // An extension that was loaded by a switch cannot be uninstalled.
  const { context, profile, remove } = await chromiumContext({
    replica,
    withBalik: false,
    switches: ['--enable-unsafe-extension-debugging'],
  });
  const debug = await context.browser()!.newBrowserCDPSession();
  const downloads: Download[] = [];
  context.on('page', (page) => page.on('download', (download) => downloads.push(download)));
  let installed: { id: string; dist: string } | null = null;
  const spent = spendable(context);

  async function load(dist: string): Promise<void> {
    const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension:');
    const started = context.waitForEvent('serviceworker', isOurs);
    const { id } = await debug.send('Extensions.loadUnpacked', { path: dist });
    await started;
    // Until the one from before is gone: it would be asked, and never answer.
    await expect.poll(() => context.serviceWorkers().filter(isOurs).length, { intervals: [10] }).toBe(1);
    installed = { id, dist };
  }

  /** Answers what is inside then. */
  async function install(dist: string): Promise<State> {
    if (installed?.dist === dist) {
      await load(dist);
      const inside = await lookInside();
      if (leftOver(justInstalled(dist), inside).length === 0) return inside;
    }
    await uninstall();
    await closeWelcome(context, () => load(dist));
    return lookInside();
  }

  async function uninstall(): Promise<void> {
    if (installed !== null) await debug.send('Extensions.uninstall', { id: installed.id });
    installed = null;
  }

  /** Throws away all that Balik kept; and Balik itself where it is another build, whose folder goes with its journey. */
  async function empty(page: Page, session: CDPSession): Promise<void> {
    if (installed?.dist !== CHROMIUM_DIST) return uninstall();
    const origin = `chrome-extension://${installed.id}`;
    // From a page: its worker may have been stopped, and then would never answer.
    const isThere = await page.goto(`${origin}/manifest.json`).catch(() => null);
    if (isThere === null) {
      // A journey switched it off. The browser's own page about that comes after the answer.
      await page.waitForURL('chrome-error://**');
      await uninstall();
    } else await page.evaluate(forgetSettings);
    await page.goto(BLANK);
    await session.send('Page.resetNavigationHistory');
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }

  const lookInside = async (): Promise<State> =>
    installed === null ? {} : workerOf(context, installed.id).evaluate(lookAtExtension);

  /** What is open without Balik's worker, which what is thrown away may wake. */
  const sites = async (): Promise<State> => {
    const { targets = [] } = await targetsOf(debug);
    return { targets: targets.filter((one) => one !== `service_worker ${installed?.id}`) };
  };

  const expected = (): State => ({
    ...UNTOUCHED_SITE,
    ...inTabs(installed?.id ?? null),
    ...(installed === null ? {} : justInstalled(installed.dist)),
  });

  return {
    context,
    get isSpent() {
      return spent.isSpent;
    },

    async lend({ withBalik = true, dist = CHROMIUM_DIST, viewport, colorScheme } = {}) {
      if (withBalik) mustBeBuilt(dist);
      const [page] = context.pages() as [Page];
      const site = await lookAround(page);
      const inside = withBalik ? await install(dist) : {};
      if (!withBalik) await uninstall();
      mustBeFresh(expected(), { ...site, ...(await targetsOf(debug)), ...inside });
      if (viewport) await page.setViewportSize(viewport);
      if (colorScheme) await page.emulateMedia({ colorScheme });
      const deeds = spent.by(deedsOf(context, installed?.id ?? '', profile));
      return {
        ...deeds,
        page,
        panel: new Panel(context, `${deeds.origin}/src/panel/index.html`),
        close: async () => undefined,
      };
    },

    async leftOver() {
      // The extension first: a look at the site is a visit, of which it hears.
      const inside = { ...(await targetsOf(debug)), ...(await lookInside()) };
      const page = await context.newPage();
      const site = await lookAround(page);
      await page.close();
      return leftOver(expected(), { ...inside, ...site });
    },

    uninstall,

    async clear() {
      const before = context.pages();
      await context.newPage();
      await Promise.all(before.map((page) => page.close()));
      // A tab that the browser put to sleep is no page for Playwright any more.
      const { targetInfos } = await debug.send('Target.getTargets');
      for (const { targetId, type, url } of targetInfos)
        if (type === 'page' && url !== BLANK) await debug.send('Target.closeTarget', { targetId });
      await context.setOffline(false);
      const [blank] = context.pages() as [Page];
      const session = await context.newCDPSession(blank);
      await empty(blank, session);
      await session.send('Network.clearBrowserCookies');
      await session.send('Network.clearBrowserCache');
      await session.send('Storage.clearDataForOrigin', { origin: SITE, storageTypes: 'all' });
      // A worker that is listened to runs on without its site, until it is stopped.
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
      await expect.poll(async () => leftOver(inTabs(null), await sites()), { intervals: [20] }).toEqual([]);
      await Promise.all(downloads.splice(0).map((download) => download.delete()));
    },

    async close() {
      await context.close();
      remove();
    },
  };
}

/** Tabs, workers, frames of other processes; not what the browser shows of itself. */
async function targetsOf(debug: CDPSession): Promise<State> {
  const { targetInfos } = await debug.send('Target.getTargets');
  const targets = targetInfos.filter(({ type }) => type !== 'tab' && type !== 'browser_ui');
  return { targets: targets.map(({ type, url }) => `${type} ${type === 'service_worker' ? new URL(url).host : url}`) };
}

/** Runs in a page of the extension. */
async function forgetSettings(): Promise<void> {
  const { storage, action } = (globalThis as unknown as { chrome: Kept }).chrome;
  await Promise.all([storage.local.clear(), storage.session.clear(), storage.sync.clear()]);
  await action.setBadgeText({ text: '' });
}

interface Kept {
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', { clear(): Promise<void> }>>;
  readonly action: { setBadgeText(of: { text: string }): Promise<void> };
}

/** What the browser keeps for the site. Takes a visit to an empty page of it, of which the tab then knows nothing any more. */
async function lookAround(page: Page): Promise<State> {
  await page.route(`${SITE}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(SITE);
  const site = await page.evaluate(lookAtSite);
  await page.goto(BLANK);
  await page.unroute(`${SITE}/**`);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
  return { ...site, cookies: (await page.context().cookies()).map(({ name, domain }) => `${name} of ${domain}`) };
}

/** Runs in a page of the site. */
async function lookAtSite(): Promise<Record<string, string[]>> {
  return {
    network: navigator.onLine ? [] : ['no way to the site'],
    'local storage of the site': Object.keys(localStorage),
    'databases of the site': (await indexedDB.databases()).map(({ name }) => name ?? ''),
    'caches of the site': await caches.keys(),
    'workers of the site': (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  };
}
