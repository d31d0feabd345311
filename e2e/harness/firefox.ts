/** A stock Firefox with the built add-on in it, beside a replica of instagram.com, driven by Playwright. */
import { existsSync, readlinkSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firefox } from '@playwright/test';
import { GECKO_ID } from '../../manifest.config';
import { type Balik, type LaunchOptions, mustBeBuilt } from './balik';
import { inEventPage, reloadAddon, terminateBackground } from './firefox-addon';
import { mendDownloads } from './firefox-downloads';
import { extensionPages } from './firefox-extension-pages';
import { goBetween } from './firefox-go-between';
import { insideOf } from './firefox-inside';
import { QUIET_PREFS } from './firefox-prefs';
import { keepPrivileged, privilegedOver } from './firefox-privileged';
import { newProfile } from './firefox-profile';
import { standsFor } from './firefox-stands';
import { Panel } from './panel';
import { closeWelcome } from './welcome-tab';

export const FIREFOX_DIST = resolve(import.meta.dirname, '../../dist/firefox');
/** Fixed, so that the address of the add-on's pages is known beforehand. */
const UUID = '7d0f6a2e-0b1c-4c55-9a52-3e6f1b9c2d41';
export const ORIGIN = `moz-extension://${UUID}`;

function firefoxPath(): string {
  const path =
    process.env['BALIK_FIREFOX'] ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((one) => existsSync(one));
  if (path === undefined)
    throw new Error('No Firefox found: run "npm test", which installs one, or set BALIK_FIREFOX.');
  return path;
}

/** A Firefox without Balik on a profile of its own, and how to speak to it. */
export async function openFirefox(options: LaunchOptions) {
  const beginNew = async (folder: string) => (await startFirefox(folder, options)).close();
  const profile = options.profile ?? (await newProfile(firefoxPath(), beginNew));
  const started = await startFirefox(profile, options);
  return {
    ...started,
    profile,
    async close() {
      await started.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function startFirefox(profile: string, options: LaunchOptions) {
  const between = await goBetween();
  const privileged = privilegedOver(between.ask);
  const pages = extensionPages();
  between.manners = {
    stands: { ...standsFor(privileged, insideOf(privileged)), ...pages.stands },
    mend: mendDownloads(),
    heard: pages.heard,
  };
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: between.launcher(profile, firefoxPath()),
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1100, height: 800 },
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      ...QUIET_PREFS,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // An add-on that was loaded for a test goes when the browser does; in a kept profile what it stored stays, as an
      // installed one's would.
      'extensions.webextensions.keepStorageOnUninstall': options.profile !== undefined,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': options.locale ?? 'en-US',
      ...options.replica.firefoxPrefs(),
    },
  });
  keepPrivileged(context, privileged);
  const close = async () => {
    await context.close();
    await between.close();
  };
  return { context, between, privileged, pages, close };
}

export async function launchFirefox(options: LaunchOptions): Promise<Balik> {
  const { withBalik = true, dist = FIREFOX_DIST } = options;
  if (withBalik) mustBeBuilt(dist);
  const firefox = await openFirefox(options);
  const { context } = firefox;
  const install = () => installAddon(firefox, dist);
  if (withBalik) await (options.keepsWelcome ? install() : closeWelcome(context, install));
  return {
    ...deedsOf(firefox),
    page: context.pages()[0] ?? (await context.newPage()),
    panel: new Panel(context, `${ORIGIN}/src/panel/index.html`),
    close: firefox.close,
  };
}

export type Firefox = Awaited<ReturnType<typeof openFirefox>>;

export async function installAddon({ between }: Pick<Firefox, 'between'>, dist: string): Promise<void> {
  await between.ask('webExtension.install', { extensionData: { type: 'path', path: dist } });
}

/** What can be done to a Firefox, and to Balik in it. */
export function deedsOf({ context, between, privileged, pages, profile }: Firefox) {
  return {
    context,
    extensionId: GECKO_ID,
    origin: ORIGIN,
    profile,
    async stopWorker() {
      await terminateBackground(privileged);
    },
    inBackground: ((deed, given) => inEventPage(privileged, deed as never, given)) as Balik['inBackground'],
    async reloadExtension() {
      await reloadAddon(privileged);
      await pages.untilClosed(between);
    },
    kill: () => {
      process.kill(Number(readlinkSync(join(profile, 'lock')).split('+').at(-1)), 'SIGKILL');
    },
  };
}
