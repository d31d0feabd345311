/** A Firefox that runs on between journeys. Balik is installed for each and uninstalled after it, with all it kept. */
import type { Download, Page } from '@playwright/test';
import { GECKO_ID } from '../../manifest.config';
import type { ReplicaAddress } from '../replica/server';
import { mustBeBuilt } from './balik';
import { deedsOf, FIREFOX_DIST, installAddon, ORIGIN, openFirefox } from './firefox';
import { inEventPage } from './firefox-addon';
import { insideOf } from './firefox-inside';
import { justInstalled, leftOver, lookAtExtension, mustBeFresh, type State } from './fresh';
import { Panel } from './panel';
import { type SharedBrowser, spendable } from './shared-browser';
import { closeWelcome } from './welcome-tab';

export async function sharedFirefox(replica: ReplicaAddress): Promise<SharedBrowser> {
  const firefox = await openFirefox({ replica });
  const { context, between, privileged } = firefox;
  const downloads: Download[] = [];
  context.on('page', (page) => page.on('download', (download) => downloads.push(download)));
  const spent = spendable(context);
  let installed: string | null = null;

  const expected = (): State => ({
    tabs: atFirst,
    'run early': [],
    cookies: [],
    'storage of sites': [],
    'workers of sites': [],
    ...(installed === null ? {} : justInstalled(installed)),
  });

  const lookAtBrowser = () => privileged<State>(LOOK);

  const lookInside = async (): Promise<State> =>
    installed === null ? {} : ((await inEventPage(privileged, lookAtExtension, null)) as State);

  async function uninstall(): Promise<void> {
    if (installed === null) return;
    await privileged(HEAR_CLEANUP);
    await between.ask('webExtension.uninstall', { extension: GECKO_ID });
    await privileged('await window.balikCleanup;');
    installed = null;
  }

  // Firefox opens a window of its own beside the one that it is asked for.
  const { tabs: atFirst = [] } = await lookAtBrowser();
  return {
    context,
    get isSpent() {
      return spent.isSpent;
    },

    async lend({ withBalik = true, dist = FIREFOX_DIST, viewport, colorScheme } = {}) {
      if (withBalik) mustBeBuilt(dist);
      if (withBalik) {
        await closeWelcome(context, () => installAddon(firefox, dist));
        installed = dist;
      }
      mustBeFresh(expected(), { ...(await lookAtBrowser()), ...(await lookInside()) });
      const [page] = context.pages() as [Page];
      if (viewport) await page.setViewportSize(viewport);
      if (colorScheme) await page.emulateMedia({ colorScheme });
      return {
        ...spent.by(deedsOf(firefox)),
        page,
        panel: new Panel(context, `${ORIGIN}/src/panel/index.html`),
        close: async () => undefined,
      };
    },

    async leftOver() {
      return leftOver(expected(), { ...(await lookAtBrowser()), ...(await lookInside()) });
    },

    uninstall,

    async clear() {
      const before = context.pages();
      await context.newPage();
      await Promise.all(before.map((page) => page.close()));
      await uninstall();
      await context.setOffline(false);
      await insideOf(privileged).forget();
      await privileged(CLEAR, ORIGIN);
      await Promise.all(downloads.splice(0).map((download) => download.delete()));
    },

    async close() {
      await firefox.close();
    },
  };
}

/** Tabs and sidebars, what sites keep, and what is to run in pages to come; needs no visit, which would be a trace. */
const LOOK = `
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const open = windows.flatMap(({ gBrowser }) => gBrowser.tabs.filter(({ closing }) => !closing));
  const sidebars = windows.filter(({ SidebarController }) => SidebarController.isOpen).map(() => 'sidebar');
  const kept = (key) => Services.ppmm.sharedData.get('balik-test-' + key);
  const origins = await new Promise((done) => {
    Services.qms.listOrigins().callback = ({ result }) => done(result ?? []);
  });
  const workers = Cc['@mozilla.org/serviceworkers/manager;1'].getService(Ci.nsIServiceWorkerManager).getAllRegistrations();
  return {
    tabs: [...open.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec), ...sidebars],
    'run early': ['early', 'clock'].filter((key) => kept(key) && kept(key).length !== 0),
    cookies: Services.cookies.cookies.map(({ name, host }) => name + ' of ' + host),
    'storage of sites': origins.filter((origin) => /^https?:/.test(origin)),
    'workers of sites': Array.from({ length: workers.length }, (_, at) => workers.queryElementAt(at, Ci.nsIServiceWorkerRegistrationInfo).scope),
  };
`;

/** With an add-on Firefox deletes what it kept, for which its removal does not wait: the next one would lose its own. */
const HEAR_CLEANUP = `
  const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  window.balikCleanup = new Promise((done) =>
    Management.once('cleanupAfterUninstall', (_event, _addon, tasks) =>
      Promise.allSettled(tasks.map(({ promise }) => promise)).then(() => done(true))));
`;

/** All that sites left, and the add-on: what is asked for here comes after what Firefox itself had begun. */
const CLEAR = `
  const { CLEAR_COOKIES, CLEAR_ALL_CACHES, CLEAR_DOM_STORAGES } = Ci.nsIClearDataService;
  await new Promise((done) => Services.clearData.deleteData(CLEAR_COOKIES | CLEAR_ALL_CACHES | CLEAR_DOM_STORAGES, done));
  for (const userContextId of [0, 0xffffffff]) {
    const of = Services.scriptSecurityManager.createContentPrincipal(Services.io.newURI(given), { userContextId });
    await new Promise((done) => { Services.qms.clearStoragesForPrincipal(of).callback = done; });
  }
  for (const { SidebarController } of Services.wm.getEnumerator('navigator:browser')) SidebarController.hide();
`;
