import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_DIST } from './chromium';
import { FIREFOX_DIST } from './firefox';
import { isFirefox } from './launch';

interface Manifest {
  version: string;
  permissions: string[];
  content_scripts: { js: string[] }[];
  sidebar_action?: unknown;
  side_panel?: unknown;
  content_security_policy?: { extension_pages: string };
}

/** The built extension once more, with a view in it that breaks as it is drawn; the caller deletes the folder. */
export function distWithBroken(view: string, name: string): string {
  const folder = distWith(() => undefined);
  const assets = join(folder, 'assets');
  for (const file of readdirSync(assets))
    if (file.startsWith(`${view}-`) && file.endsWith('.js'))
      writeFileSync(join(assets, file), `export function ${name}() { throw new Error('broken on purpose'); }\n`);
  return folder;
}

/** The built extension once more, without the script that says a sentence; the caller deletes the folder. */
export function distWithout(sentence: string): string {
  const folder = distWith(() => undefined);
  const assets = join(folder, 'assets');
  const saying = readdirSync(assets)
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(assets, file))
    .filter((path) => readFileSync(path, 'utf8').includes(sentence));
  if (saying.length !== 1) throw new Error(`“${sentence}” stands in ${saying.length} scripts, not in one.`);
  rmSync(saying[0]!);
  return folder;
}

/** The built extension once more, with one thing in its manifest changed; the caller deletes the folder. */
export function distWith(change: (manifest: Manifest) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'balik-dist-'));
  cpSync(isFirefox() ? FIREFOX_DIST : CHROMIUM_DIST, folder, { recursive: true });
  changeManifest(folder, change);
  return folder;
}

/** Changes one thing in the manifest of such a folder: its version, say, as an update does. */
export function changeManifest(folder: string, change: (manifest: Manifest) => void): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}
