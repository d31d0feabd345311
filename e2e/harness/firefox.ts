/** A real Firefox with the built add-on, driven over WebDriver BiDi. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../manifest.config';
import type { Replica } from '../replica/replica';

const DIST = resolve(import.meta.dirname, '../../dist/firefox');
/** Fixed, so that the address of the add-on's pages is known beforehand. */
const UUID = '7d0f6a2e-0b1c-4c55-9a52-3e6f1b9c2d41';
export const PANEL_URL = `moz-extension://${UUID}/src/panel/index.html`;

export interface Firefox {
  readonly browser: Browser;
  readonly page: Page;
  /** Opens an extension page; `goto` never resolves for those, so the page is taken once it is there. */
  openPanel(hash?: string): Promise<Page>;
  close(): Promise<void>;
}

function firefoxPath(): string {
  const path =
    process.env['BALIK_FIREFOX'] ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((one) => existsSync(one));
  if (path === undefined)
    throw new Error('No Firefox found: run "npm test", which installs one, or set BALIK_FIREFOX.');
  return path;
}

export async function launchFirefox(replica: Replica): Promise<Firefox> {
  if (!existsSync(join(DIST, 'manifest.json'))) throw new Error(`${DIST} is not built: run "npm run build".`);
  const profile = mkdtempSync(join(tmpdir(), 'balik-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'intl.locale.requested': 'en-US',
      ...replica.firefoxPrefs(),
    },
  });
  await browser.installExtension(DIST);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    browser,
    page,
    openPanel: (hash = '') => openPanel(browser, hash),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openPanel(browser: Browser, hash: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`${PANEL_URL}${hash}`).catch(() => undefined);
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await page
      .evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:')
      .catch(() => false);
    if (isThere) return page;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The panel did not open in Firefox within 10 s.');
}

/** Polls until `read` gives something true; Firefox pages cannot be waited for in any other way here. */
export async function until<T>(what: string, read: () => Promise<T>, patienceMs = 15_000): Promise<NonNullable<T>> {
  const start = Date.now();
  for (;;) {
    const value = await read().catch(() => null);
    if (value) return value as NonNullable<T>;
    if (Date.now() - start > patienceMs) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
