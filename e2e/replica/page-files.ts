/** Scripts and style. Names written `c-…` in the page files become hashed class names, as on the site. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOf } from './chance';
import type { Answer } from './exchange-types';

const FOLDER = fileURLToPath(new URL('./page/', import.meta.url));
const FILE = /^\/rsrc\.php\/v4\/([a-z-]+\.(?:js|css))$/;

export function pageFile(path: string, build: string): Answer | null {
  const name = FILE.exec(path)?.[1];
  if (!name) return null;
  let text: string;
  try {
    text = readFileSync(FOLDER + name, 'utf8');
  } catch {
    return null;
  }
  const hashed = text.replace(/\bc-([a-z][a-z0-9-]*)\b/g, (_, word: string) => `x${hashOf(build + word).toString(36)}`);
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'application/x-javascript; charset=utf-8';
  return {
    status: 200,
    type,
    body: hashed,
    headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' },
  };
}
