import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_DIST } from './chromium';
import { FIREFOX_DIST } from './firefox';
import { isFirefox } from './launch';

interface Manifest {
  permissions: string[];
  content_security_policy?: { extension_pages: string };
}

/** The built extension once more, with one thing in its manifest changed; the caller deletes the folder. */
export function distWith(change: (manifest: Manifest) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'balik-dist-'));
  cpSync(isFirefox() ? FIREFOX_DIST : CHROMIUM_DIST, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
