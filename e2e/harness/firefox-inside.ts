/**
 * A script that Firefox runs in each of its processes, for what its driver cannot do: scripts that run in a page of the
 * add-on before its own, a clock that is wrong in the content script's world, a look into the event page. It knows
 * nothing of Balik but the add-on's id.
 */
import type { Privileged } from './firefox-privileged';

const INSIDE = `
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
  const watcher = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
  addDebuggerToGlobal(watcher);
  const shared = (key) => Services.cpmm.sharedData.get('balik-test-' + key);
  // Kept on a global, or both would be collected as rubbish.
  this.balikWatch = new watcher.Debugger();
  this.balikWatch.onNewGlobalObject = (made) => {
    const clock = shared('clock');
    if (!clock) return;
    try {
      const world = made.unsafeDereference();
      if (Cu.getSandboxMetadata(world)?.addonId === clock.addon) Cu.evalInSandbox(clock.source, world);
    } catch {
      // Most globals are no sandboxes.
    }
  };
  this.balikEarly = (page) => {
    if (!page.location.href.startsWith('moz-extension:')) return;
    for (const { tab, source } of shared('early') ?? []) {
      if (page.browsingContext.browserId !== tab) continue;
      const beside = Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false, sameZoneAs: page });
      Cu.evalInSandbox(source, beside);
    }
  };
  Services.obs.addObserver(this.balikEarly, 'content-document-global-created');
  Services.cpmm.addMessageListener('balik-test-folder', ({ data: { context, selector, path } }) => {
    const page = BrowsingContext.get(context)?.window;
    if (!page) return;
    const input = page.document.querySelector(selector);
    // As after the browser's own dialog: the folder is read, then the page is told.
    input.mozSetDndFilesAndDirectories([new page.Directory(path)]);
  });
  Services.cpmm.addMessageListener('balik-test-run', async ({ data: { context, source } }) => {
    const page = BrowsingContext.get(context)?.window;
    if (!page) return;
    const beside = Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false, sameZoneAs: page });
    const said = await Cu.evalInSandbox(source, beside).then((value) => ({ value }), (error) => ({ error: String(error) }));
    Services.cpmm.sendAsyncMessage('balik-test-ran', said);
  });
`;

const tell = (key: string) =>
  `Services.ppmm.sharedData.set('balik-test-${key}', given); Services.ppmm.sharedData.flush();`;

export interface Inside {
  /** Runs in pages of the add-on in this tab, before their own scripts, from the next load on. */
  runEarly(contextId: string, source: string): Promise<void>;
  /** Runs in the content script's world before the content script, from the next document on. */
  runInContentWorld(addon: string, source: string): Promise<void>;
  /** Runs in a window that the driver does not see, by the number of its browsing context; the source gives a promise of text. */
  runInWindow(context: number, source: string): Promise<string>;
  /** Nothing runs early or in the content script's world any more. */
  forget(): Promise<void>;
  /** Chooses a folder in a page of the add-on, as the browser's dialog would; the driver can choose files only. */
  chooseFolder(url: string, selector: string, path: string): Promise<void>;
}

const known = new WeakMap<Privileged, Inside>();

/** One for each Firefox; nothing is loaded into it before it is needed. */
export function insideOf(privileged: Privileged): Inside {
  const inside = known.get(privileged) ?? createInside(privileged);
  known.set(privileged, inside);
  return inside;
}

function createInside(privileged: Privileged): Inside {
  let loaded: Promise<unknown> | null = null;
  const early: { tab: number; source: string }[] = [];
  const load = () => {
    const address = `data:application/javascript,${encodeURIComponent(INSIDE)}`;
    loaded ??= privileged('Services.ppmm.loadProcessScript(given, true);', address);
    return loaded;
  };
  return {
    async runEarly(contextId, source) {
      await load();
      const tab = await privileged<number>(
        `return ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
          .NavigableManager.getBrowsingContextById(given).browserId;`,
        contextId,
      );
      early.push({ tab, source });
      await privileged(tell('early'), early);
    },
    async runInContentWorld(addon, source) {
      await load();
      await privileged(tell('clock'), { addon, source });
    },
    async forget() {
      early.length = 0;
      if (loaded === null) return;
      await privileged(tell('early'), []);
      await privileged(tell('clock'), null);
    },
    async runInWindow(context, source) {
      await load();
      const said = await privileged<{ value?: string; error?: string }>(
        `const answer = new Promise((done) =>
           Services.ppmm.addMessageListener('balik-test-ran', function hear({ data }) {
             Services.ppmm.removeMessageListener('balik-test-ran', hear);
             done(data);
           }));
         Services.ppmm.broadcastAsyncMessage('balik-test-run', given);
         return answer;`,
        { context, source },
      );
      if (said.value === undefined) throw new Error(said.error);
      return said.value;
    },
    async chooseFolder(url, selector, path) {
      await load();
      await privileged(
        `Services.prefs.setBoolPref('dom.filesystem.pathcheck.disabled', true);
         const pages = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.browsers);
         const page = pages.find(({ currentURI }) => currentURI.specIgnoringRef === given.url);
         if (!page) throw new Error(pages.map(({ currentURI }) => currentURI.spec).join(' '));
         const { browsingContext } = page;
         Services.ppmm.broadcastAsyncMessage('balik-test-folder', { ...given, context: browsingContext.id });`,
        { url: url.replace(/#.*/, ''), selector, path },
      );
    },
  };
}
