/**
 * `npm run dev`: a Chromium with Balik beside the replica; each time a source file is saved Balik is built again and
 * loaded anew: the panel alone where only the panel changed, else the whole extension and the tabs on instagram.com.
 */
import { spawn } from 'node:child_process';
import { readFileSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { CHROMIUM_DIST } from '../harness/chromium';
import { startReplica } from '../replica/replica';
import { smallWorld } from '../replica/small-world';
import { openWindow, tellWhatToDo } from './window';

const ROOT = resolve(import.meta.dirname, '../..');
const WATCHED = ['src', 'public', 'manifest.config.ts', 'vite.config.ts'];
/** An editor that saves many files saves them within this time. */
const QUIET_MS = 150;

// The side panel is not a tab; only so does Playwright show it.
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';
const { world, viewer } = smallWorld({ followers: 124, following: 97, mutual: 58, hiddenFollowers: 1, seed: 'tour' });
const replica = await startReplica({ world, switches: { suggestions: 12 } });
const { context, page, closed } = await openWindow({
  switches: ['--enable-unsafe-extension-debugging', ...replica.chromiumArgs()],
});
const debug = await context.browser()!.newBrowserCDPSession();
await page.goto(`${replica.origin}/${viewer.username}/`);
tellWhatToDo(viewer.username);
console.log(`\nWatching ${WATCHED.join(', ')} …`);

let timer: NodeJS.Timeout | undefined;
let isBuilding = false;
let isStale = false;
let isOpen = true;
const watchers = WATCHED.map((path) =>
  watch(join(ROOT, path), { recursive: true }, (_event, name) => {
    if (name !== null && /\.test\.tsx?$|~$|\.sw[px]$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, QUIET_MS);
  }),
);
await closed;
isOpen = false;
clearTimeout(timer);
for (const watcher of watchers) watcher.close();
await replica.close();

/** What is saved while a build runs is built after it. */
async function rebuild(): Promise<void> {
  isStale = true;
  if (isBuilding) return;
  isBuilding = true;
  while (isStale && isOpen) {
    isStale = false;
    const before = outsideThePanel();
    if (await build()) await showNew(debug, before === outsideThePanel()).catch(tell);
    else console.error('Not built: the window still shows what was built before.');
  }
  isBuilding = false;
}

/** Over what was built before, which the window still shows: an emptied folder would be a broken extension meanwhile. */
function build(): Promise<boolean> {
  const args = ['scripts/build.mjs', 'chrome', '--over'];
  return new Promise((done) => {
    spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).on('close', (code) => done(code === 0));
  });
}

/** Everything that runs without the panel: these files name, with a hash of its content, whatever else they load. */
function outsideThePanel(): string {
  const manifest = readFileSync(join(CHROMIUM_DIST, 'manifest.json'), 'utf8');
  const { background, content_scripts } = JSON.parse(manifest) as {
    background: { service_worker: string };
    content_scripts: { js: string[] }[];
  };
  const files = [background.service_worker, ...content_scripts.flatMap(({ js }) => js)];
  return [manifest, ...files.map((file) => readFileSync(join(CHROMIUM_DIST, file), 'utf8'))].join('\n');
}

async function showNew(browser: CDPSession, isPanelAlone: boolean): Promise<void> {
  const isPanel = (one: Page) => one.url().startsWith('chrome-extension://');
  const panels = context.pages().filter(isPanel);
  if (isPanelAlone) {
    for (const panel of panels) await panel.reload();
    console.log(panels.length === 0 ? 'Built; no panel is open.' : 'Built, and the panel reloaded.');
    return;
  }
  await browser.send('Extensions.loadUnpacked', { path: CHROMIUM_DIST });
  for (const tab of context.pages().filter((one) => one.url().startsWith(replica.origin))) await tab.reload();
  const closedPanel = panels.length === 0 ? '' : ' Its panel closed with it: press its icon again.';
  console.log(`Built, the extension loaded anew, instagram.com reloaded.${closedPanel}`);
}

/** Whoever closes the window while something is loaded has not made a mistake. */
function tell(error: unknown): void {
  if (isOpen) console.error(error);
}
