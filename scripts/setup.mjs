/**
 * What a fresh machine lacks, and how it comes by it. Plain JavaScript without dependencies: it runs before `npm ci`.
 * Every command of the README calls this first, so that no command needs another before it.
 */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT, run, tool } from './processes.mjs';

/** Installs the lockfile's packages when they are missing or older than the lockfile. */
export function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Balik needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
    );
    process.exit(1);
  }
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed)) {
    const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
    const isSame = Object.entries(lock).every(
      ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
    );
    if (isSame) return;
  }
  console.log('Installing packages (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
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

const MAC = '/Applications';
const CHROMIUM_NAMES = ['chromium', 'chromium-browser'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

async function playwrightChromium() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

/** A Chromium that still takes `--load-extension` (branded Chrome and Edge no longer do), or null. */
export async function findChromium() {
  const named = process.env.BALIK_CHROMIUM;
  if (named !== undefined && existsSync(named)) return named;
  const onMac = [`${MAC}/Chromium.app/Contents/MacOS/Chromium`].find(existsSync);
  return onPath(CHROMIUM_NAMES) ?? onMac ?? (await playwrightChromium());
}

export function findFirefox() {
  const named = process.env.BALIK_FIREFOX;
  if (named !== undefined && existsSync(named)) return named;
  return onPath(FIREFOX_NAMES) ?? [`${MAC}/Firefox.app/Contents/MacOS/firefox`].find(existsSync) ?? null;
}

function aptInstall(names) {
  if (process.getuid?.() !== 0 || onPath(['apt-get']) === null) return;
  console.log(`Installing ${names.join(', ')} from Debian's packages …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { mayFail: true, env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { mayFail: true, env });
}

/** Chromium's path; fetches one where there is none. Ends with one clear sentence where that fails. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== null) return found;
  aptInstall(['chromium', 'fonts-liberation']);
  if ((await findChromium()) === null) tool('playwright', ['install', 'chromium'], { mayFail: true });
  const path = await findChromium();
  if (path !== null) return path;
  console.error('No Chromium found and none could be installed. Install Chromium, or set BALIK_CHROMIUM to its path.');
  process.exit(1);
}

export function ensureFirefox() {
  const found = findFirefox();
  if (found !== null) return found;
  aptInstall(['firefox-esr']);
  const path = findFirefox();
  if (path !== null) return path;
  console.error('No Firefox found and none could be installed. Install Firefox, or set BALIK_FIREFOX to its path.');
  process.exit(1);
}
