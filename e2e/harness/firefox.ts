/** A stock Firefox with the built add-on in it, beside a replica of instagram.com, driven by Playwright. */
import { existsSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { firefox } from '@playwright/test';
import { GECKO_ID } from '../../manifest.config';
import type { Balik, LaunchOptions } from './balik';
import { inEventPage, reloadAddon, terminateBackground } from './firefox-addon';
import { mendDownloads } from './firefox-downloads';
import { extensionPages } from './firefox-extension-pages';
import { goBetween } from './firefox-go-between';
import { insideOf } from './firefox-inside';
import { QUIET_PREFS } from './firefox-prefs';
import { keepPrivileged, privilegedOver } from './firefox-privileged';
import { standsFor } from './firefox-stands';
import { Panel } from './panel';

export const FIREFOX_DIST = resolve(import.meta.dirname, '../../dist/firefox');
/** Fixed, so that the address of the add-on's pages is known beforehand. */
const UUID = '7d0f6a2e-0b1c-4c55-9a52-3e6f1b9c2d41';

function firefoxPath(): string {
  const path =
    process.env['BALIK_FIREFOX'] ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((one) => existsSync(one));
  if (path === undefined)
    throw new Error('No Firefox found: run "npm test", which installs one, or set BALIK_FIREFOX.');
  return path;
}

export async function launchFirefox(options: LaunchOptions): Promise<Balik> {
  const { replica, withBalik = true, locale = 'en-US', headless = true, dist = FIREFOX_DIST } = options;
  if (withBalik && !existsSync(join(dist, 'manifest.json')))
    throw new Error(`${dist} is not built: run "npm run build".`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'balik-firefox-'));
  const between = await goBetween();
  const privileged = privilegedOver(between.ask);
  const inside = insideOf(privileged);
  const pages = extensionPages();
  between.manners = {
    stands: { ...standsFor(privileged, inside), ...pages.stands },
    mend: mendDownloads(),
    heard: pages.heard,
  };
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: between.launcher(profile, firefoxPath()),
    headless,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1100, height: 800 },
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      ...QUIET_PREFS,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // An add-on that was loaded for a test goes when the browser does; what it stored stays, as an installed one's would.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': locale,
      ...replica.firefoxPrefs(),
    },
  });
  if (withBalik) await between.ask('webExtension.install', { extensionData: { type: 'path', path: dist } });
  const origin = `moz-extension://${UUID}`;
  keepPrivileged(context, privileged);
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    extensionId: GECKO_ID,
    origin,
    profile,
    panel: new Panel(context, `${origin}/src/panel/index.html`),
    async stopWorker() {
      await terminateBackground(privileged);
    },
    inBackground: (deed, given) => inEventPage(privileged, deed as never, given) as never,
    async reloadExtension() {
      await reloadAddon(privileged);
      await pages.untilClosed(between);
    },
    kill: () => process.kill(Number(readlinkSync(join(profile, 'lock')).split('+').at(-1)), 'SIGKILL'),
    async close() {
      await context.close();
      await between.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
