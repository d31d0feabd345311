/** Scripts, style and pictures. Names written `c-…` in the page files become hashed class names, as on the site. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOf } from './chance';
import type { Answer } from './exchange-types';

const FOLDER = fileURLToPath(new URL('./page/', import.meta.url));
const FILE = /^\/rsrc\.php\/v4\/([a-z-]+\.(?:js|css))$/;
const CACHE = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=31536000, immutable' };

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
  return { status: 200, type, body: hashed, headers: { ...CACHE, 'cache-control': 'no-cache' } };
}

/** A quiet portrait: a circle and shoulders in a colour of its own. */
export function picture(path: string): Answer {
  const hue = hashOf(path) % 360;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44"><rect width="44" height="44" fill="hsl(${hue} 30% 82%)"/><circle cx="22" cy="17" r="8" fill="hsl(${hue} 25% 52%)"/><ellipse cx="22" cy="42" rx="15" ry="13" fill="hsl(${hue} 25% 52%)"/></svg>`;
  return { status: 200, type: 'image/svg+xml', body, headers: CACHE };
}
