/**
 * Half of what a Firefox does when it starts is done only once for a profile. So one is started and closed without Balik
 * and without having been anywhere, and each journey begins with a copy of what it left behind.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const KEPT = resolve(import.meta.dirname, '../../artifacts');
/** Belong to the browser that made them, or are of no use to another. */
const LEFT_OUT = ['lock', '.parentlock', 'firefox.sh', 'cookies.sqlite', 'safebrowsing', 'minidumps', 'datareporting'];

/** A profile of its own, as new; `begin` starts a Firefox on a folder and closes it. */
export async function newProfile(firefox: string, begin: (folder: string) => Promise<void>): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'balik-firefox-'));
  // Another version of the browser begins with another one.
  const kept = join(KEPT, `firefox-profile-${Math.round(statSync(firefox).mtimeMs)}`);
  if (!existsSync(kept)) await make(kept, begin);
  cpSync(kept, profile, { recursive: true });
  return profile;
}

/** Two that make it at once both do; the first one's is kept. */
async function make(kept: string, begin: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'balik-firefox-begun-'));
  await begin(folder);
  mkdirSync(KEPT, { recursive: true });
  const half = `${kept}-${process.pid}`;
  cpSync(folder, half, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    renameSync(half, kept);
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
}
