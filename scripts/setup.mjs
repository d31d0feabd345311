/**
 * What a fresh machine lacks, and how it comes by it. Plain JavaScript without dependencies: it runs before `npm ci`.
 * Every command of the README calls this first, so that no command needs another before it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, canUseApt, EMOJI_FONT } from './browsers.mjs';
import { ROOT, run, tool } from './processes.mjs';

/**
 * Installs what is missing of the project's packages and the named browsers (`chromium`, `firefox`), after it has said
 * what that is. Answers the environment that names the browsers to everything run later.
 */
export async function setUp(...names) {
  refuseOldNode();
  await tellWhatIsMissing(names);
  if (!hasPackages()) run('npm', ['ci']);
  const env = {};
  for (const name of names) env[BROWSERS[name].variable] = await ensureBrowser(BROWSERS[name]);
  return env;
}

/** A font with emoji, for pictures: where none can be had they are taken all the same, with boxes in some names. */
export function ensureEmoji() {
  const fonts = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  if (/emoji/i.test(fonts.stdout ?? '') || !canUseApt()) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { mayFail: true, env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', EMOJI_FONT], { mayFail: true, env });
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Balik needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
  process.exit(1);
}

/** Sizes are rough: they are there so that nobody on a metered line is surprised. */
async function tellWhatIsMissing(names) {
  const lines = [];
  if (!hasPackages()) lines.push('the packages of package-lock.json, into node_modules/ (550 MB on the disk)');
  for (const name of names) {
    const browser = BROWSERS[name];
    if ((await browser.find()) !== null) continue;
    if (canUseApt()) lines.push(`${browser.title}, from Debian's packages (${browser.debianSize})`);
    else if (browser.playwrightSize) lines.push(`${browser.title}, by Playwright (${browser.playwrightSize})`);
  }
  if (lines.length > 0)
    console.log(`Not here yet, so it is installed now:\n${lines.map((line) => `- ${line}`).join('\n')}`);
}

/** Whether node_modules holds what the lockfile names. */
function hasPackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = packagesIn(installed);
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/** The browser's path; ends with one clear sentence where there is none and none can be had. */
async function ensureBrowser({ title, variable, find, debian, playwrightSize, name }) {
  const found = await find();
  if (found !== null) return found;
  if (canUseApt()) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { mayFail: true, env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debian], { mayFail: true, env });
  }
  if (playwrightSize !== undefined && (await find()) === null)
    tool('playwright', ['install', '--no-shell', name], { mayFail: true });
  const path = await find();
  if (path !== null) return path;
  console.error(`No ${title} found and none could be installed. Install ${title}, or set ${variable} to its path.`);
  process.exit(1);
}
