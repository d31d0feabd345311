/** A Chromium that runs on between journeys. Balik is installed for each and uninstalled after it, with all it kept. */
import { type BrowserContext, type CDPSession, type Download, type Page } from '@playwright/test';
import type { ReplicaAddress } from '../replica/server';
import { CHROMIUM_DIST, chromiumContext, deedsOf, mustBeBuilt } from './chromium';
import { justInstalled, leftOver, lookAtExtension, lookAtSite, mustBeFresh, type State, UNTOUCHED_SITE } from './fresh';
import { Panel } from './panel';
import type { SharedBrowser } from './shared-browser';

const SITE = 'https://www.instagram.com';
const BLANK = 'about:blank';
const VIEWPORT = { width: 1100, height: 800 };

const inTabs = (extensionId: string | null): State => ({
  targets: [`page ${BLANK}`, ...(extensionId === null ? [] : [`service_worker ${extensionId}`])],
  network: [],
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
  let isSpent = false;
  context.on('close', () => {
    isSpent = true;
  });

  async function install(dist: string): Promise<string> {
    const started = context.waitForEvent('serviceworker', { timeout: 20_000 });
    const [{ id }] = await Promise.all([debug.send('Extensions.loadUnpacked', { path: dist }), started]);
    installed = { id, dist };
    return id;
  }

  const lookInside = async (): Promise<State> =>
    installed === null ? {} : context.serviceWorkers()[0]!.evaluate(lookAtExtension);

  const expected = (): State => ({
    ...UNTOUCHED_SITE,
    ...inTabs(installed?.id ?? null),
    ...(installed === null ? {} : justInstalled(installed.dist)),
  });

  return {
    context,
    get isSpent() {
      return isSpent;
    },

    async lend({ withBalik = true, dist = CHROMIUM_DIST, viewport, colorScheme } = {}) {
      if (withBalik) mustBeBuilt(dist);
      const site = await lookAround(context);
      const extensionId = withBalik ? await install(dist) : '';
      mustBeFresh(expected(), { ...site, ...(await targetsOf(debug)), ...(await lookInside()) });
      const [page] = context.pages() as [Page];
      if (viewport) await page.setViewportSize(viewport);
      if (colorScheme) await page.emulateMedia({ colorScheme });
      const deeds = deedsOf(context, extensionId, profile);
      const spend = <Given extends unknown[], Answer>(deed: (...given: Given) => Answer) => {
        return (...given: Given): Answer => {
          isSpent = true;
          return deed(...given);
        };
      };
      return {
        ...deeds,
        page,
        panel: new Panel(context, `${deeds.origin}/src/panel/index.html`),
        // These leave a browser in developer mode, or none.
        reloadExtension: spend(deeds.reloadExtension),
        kill: spend(deeds.kill),
        close: async () => undefined,
      };
    },

    async leftOver() {
      // The extension first: a look at the site is a visit, of which it hears.
      const inside = { ...(await targetsOf(debug)), ...(await lookInside()) };
      return leftOver(expected(), { ...inside, ...(await lookAround(context)) });
    },

    async clear() {
      const before = context.pages();
      await context.newPage();
      await Promise.all(before.map((page) => page.close()));
      if (installed !== null) await debug.send('Extensions.uninstall', { id: installed.id });
      installed = null;
      await context.setOffline(false);
      const [blank] = context.pages() as [Page];
      const session = await context.newCDPSession(blank);
      await session.send('Network.clearBrowserCookies');
      await session.send('Network.clearBrowserCache');
      await session.send('Storage.clearDataForOrigin', { origin: SITE, storageTypes: 'all' });
      await session.detach();
      await Promise.all(downloads.splice(0).map((download) => download.delete()));
    },

    async close() {
      isSpent = true;
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

/** What the browser keeps for the site. Takes a visit, in a tab of its own. */
async function lookAround(context: BrowserContext): Promise<State> {
  const page = await context.newPage();
  await page.goto(SITE);
  const site = await page.evaluate(lookAtSite);
  await page.close();
  return { ...site, cookies: (await context.cookies()).map(({ name, domain }) => `${name} of ${domain}`) };
}
