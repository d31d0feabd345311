/** A real Chromium with the built extension in it, beside a replica of instagram.com. */
import { existsSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { type Balik, type LaunchOptions, mustBeBuilt } from './balik';
import { withoutMenus } from './no-menus';
import { Panel } from './panel';
import { closeWelcome } from './welcome-tab';

export const CHROMIUM_DIST = resolve(import.meta.dirname, '../../dist/chrome');

export function chromiumPath(): string {
  const path =
    process.env['BALIK_CHROMIUM'] ?? ['/usr/bin/chromium', chromium.executablePath()].find((one) => existsSync(one));
  if (path === undefined)
    throw new Error('No Chromium found: run "npm test", which installs one, or set BALIK_CHROMIUM.');
  return path;
}

/** A context on a profile of its own, and the profile's end. */
export async function chromiumContext(options: LaunchOptions) {
  const { replica, withBalik = true, locale = 'en-US', headless = true, dist = CHROMIUM_DIST } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'balik-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    env: withoutMenus(),
    headless,
    locale,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1100, height: 800 },
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.without ?? [])],
    args: [
      ...(withBalik ? [`--disable-extensions-except=${dist}`, `--load-extension=${dist}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${locale}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // For a second debugger: `e2e/harness/extension-requests.ts`.
      '--remote-debugging-port=0',
      ...(options.switches ?? []),
      ...replica.chromiumArgs(),
    ],
  });
  const remove = () => {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, profile, remove };
}

export async function launchChromium(options: LaunchOptions): Promise<Balik> {
  const { withBalik = true } = options;
  if (withBalik) mustBeBuilt(options.dist ?? CHROMIUM_DIST);
  const { context, profile, remove } = await chromiumContext(options);
  const page = context.pages()[0] ?? (await context.newPage());
  if (withBalik && !options.keepsWelcome) await closeWelcome(context);
  const deeds = deedsOf(context, withBalik ? await extensionIdOf(context) : '', profile);
  return {
    ...deeds,
    page,
    panel: new Panel(context, `${deeds.origin}/src/panel/index.html`),
    async close() {
      await context.close();
      remove();
    },
  };
}

/** The extension's worker, which is not the only one where a site has its own. */
export function workerOf(context: BrowserContext, extensionId: string): Worker {
  const worker = context.serviceWorkers().find((one) => isOf(extensionId, one));
  if (worker === undefined) throw new Error('The background does not run.');
  return worker;
}

const isOf = (extensionId: string, worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);

/** What can be done to a Chromium with this extension in it. */
export function deedsOf(context: BrowserContext, extensionId: string, profile: string) {
  return {
    context,
    extensionId,
    origin: `chrome-extension://${extensionId}`,
    profile,
    stopWorker: () => stopWorker(context, extensionId),
    inBackground: ((deed, given) =>
      workerOf(context, extensionId).evaluate(deed as never, given as never)) as Balik['inBackground'],
    reloadExtension: () => reloadExtension(context, extensionId),
    kill: () => {
      process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
    },
  };
}

async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) {
        const isOurs = version.scriptURL.startsWith(`chrome-extension://${extensionId}/`);
        if (isOurs && version.runningStatus === 'running')
          session.send('ServiceWorker.stopWorker', { versionId: version.versionId }).catch(() => undefined);
        if (isOurs && version.runningStatus === 'stopped') done();
      }
    });
  });
  await session.send('ServiceWorker.enable');
  await stopped;
  await page.close();
}

/** Without developer mode an unpacked extension that is reloaded stays switched off. */
async function reloadExtension(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (
      globalThis as unknown as {
        chrome: {
          developerPrivate: {
            updateProfileConfiguration(change: object): Promise<void>;
            reload(id: string, options: object): Promise<void>;
          };
        };
      }
    ).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: false });
  }, extensionId);
  await page.close();
}
