/** A real Chromium with the built extension in it, beside a replica of instagram.com. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Replica } from '../replica/replica';
import { Panel } from './panel';

export const DIST = resolve(import.meta.dirname, '../../dist/chrome');

export interface LaunchOptions {
  replica: Replica;
  /** false = the same browser without Balik: the other half of "with and without". */
  withBalik?: boolean;
  locale?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** A kept profile; a fresh one that is thrown away unless told. */
  profile?: string;
  /** Another folder with the unpacked extension than `dist/chrome`. */
  dist?: string;
  /** Chromium switches on top of the usual ones. */
  switches?: readonly string[];
  /** Chromium switches that Playwright sets and this run must not have. */
  without?: string[];
}

export interface Balik {
  readonly context: BrowserContext;
  /** The tab on instagram.com. */
  readonly page: Page;
  readonly panel: Panel;
  readonly extensionId: string;
  /** The folder of the browser's profile. */
  readonly profile: string;
  /** Ends the service worker at once, as the browser does after 30 s of rest. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export function chromiumPath(): string {
  const path =
    process.env['BALIK_CHROMIUM'] ?? ['/usr/bin/chromium', chromium.executablePath()].find((one) => existsSync(one));
  if (path === undefined)
    throw new Error('No Chromium found: run "npm test", which installs one, or set BALIK_CHROMIUM.');
  return path;
}

export async function launchChromium(options: LaunchOptions): Promise<Balik> {
  const { replica, withBalik = true, locale = 'en-US', headless = true, dist = DIST } = options;
  if (withBalik && !existsSync(join(dist, 'manifest.json')))
    throw new Error(`${dist} is not built: run "npm run build".`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'balik-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
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
      ...(options.switches ?? []),
      ...replica.chromiumArgs(),
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const extensionId = withBalik ? await extensionIdOf(context) : '';
  return {
    context,
    page,
    extensionId,
    profile,
    panel: new Panel(context, `chrome-extension://${extensionId}/src/panel/index.html`),
    stopWorker: () => stopWorker(context, extensionId),
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
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
  await Promise.race([stopped, new Promise((done) => setTimeout(done, 3_000))]);
  await page.close();
}
