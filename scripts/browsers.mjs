/** Which browsers Balik is tried in, and where a machine keeps them. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './processes.mjs';

/** Names of people have emoji in them; without it they are boxes in pictures. */
export const EMOJI_FONT = 'fonts-noto-color-emoji';

/**
 * By Playwright's name. `find` answers a path or null; `variable` names another one; `debian` are its packages there.
 * Journeys drive the Firefox that people have, so Playwright's own is never fetched.
 */
export const BROWSERS = {
  chromium: {
    name: 'chromium',
    title: 'Chromium',
    variable: 'BALIK_CHROMIUM',
    // Branded Chrome and Edge no longer take `--load-extension`.
    find: async () =>
      named('BALIK_CHROMIUM') ??
      onPath(['chromium', 'chromium-browser']) ??
      onMac('Chromium.app/Contents/MacOS/Chromium') ??
      (await playwrightChromium()),
    debian: ['chromium', 'fonts-liberation', EMOJI_FONT],
    debianSize: '80 MB to download, 300 MB on the disk, and the libraries it needs',
    playwrightSize: '200 MB to download, into its cache',
  },
  firefox: {
    name: 'firefox',
    title: 'Firefox',
    variable: 'BALIK_FIREFOX',
    find: async () =>
      named('BALIK_FIREFOX') ?? onPath(['firefox-esr', 'firefox']) ?? onMac('Firefox.app/Contents/MacOS/firefox'),
    debian: ['firefox-esr'],
    debianSize: '80 MB to download, 300 MB on the disk, and the libraries it needs',
  },
};

/** Whether this process may install Debian's packages. */
export function canUseApt() {
  return process.getuid?.() === 0 && onPath(['apt-get']) !== null;
}

function named(variable) {
  const path = process.env[variable];
  return path !== undefined && existsSync(path) ? path : null;
}

function onPath(names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {}
    }
  return null;
}

function onMac(app) {
  const path = join('/Applications', app);
  return existsSync(path) ? path : null;
}

/** Before the project's packages are there, nobody knows what Playwright keeps. */
async function playwrightChromium() {
  if (!existsSync(join(ROOT, 'node_modules', 'playwright'))) return null;
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}
