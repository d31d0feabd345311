// @own-process: it runs Vite, which changes `process`.
/**
 * Proofs on what is shipped: the manifests, the CSP, and that nothing in the bundles could reach the network or act on
 * instagram.com. The bundles are built by this test, so that it can never look at an old build.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lateCallsIn } from '../e2e/harness/script-parts';
import {
  ANYWHERE,
  ON_INSTAGRAM,
  trespassesIn,
  withoutOwnClick,
  withoutOwnEvent,
  withoutOwnTab,
} from '../e2e/harness/trespasses';
import { EXTENSION_PAGES_CSP, manifestFor } from '../manifest.config';
import { booksOf } from './i18n/fixtures/texts';
import { TAGS } from './i18n/languages';
import { markWords } from './i18n/mark-words';
import { EARLIER, NEWEST } from './i18n/whats-new';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(tmpdir(), `balik-built-${process.pid}`);
const TARGETS = ['chrome', 'firefox'] as const;

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
const scripts = (target: string) =>
  filesBelow(join(OUT, target))
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ name: path.slice(join(OUT, target).length + 1), text: readFileSync(path, 'utf8') }));
const manifest = (target: string) => JSON.parse(readFileSync(join(OUT, target, 'manifest.json'), 'utf8'));
/** The scripts that run on instagram.com, by their place in the manifest: the page's world first. */
const onInstagram = (target: string) =>
  manifest(target).content_scripts.map((one: { js: string[] }) =>
    readFileSync(join(OUT, target, one.js[0]!), 'utf8'),
  ) as [page: string, content: string, recorder: string, eye: string, marks: string];

/** What a language says, as far as it is more than a word that code may need for something else. */
function sentencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' && / /.test(value) ? [value] : [];
  return Object.values(value).flatMap(sentencesIn);
}
/** A bundle may write what is not ASCII by its number, and carry comments that use words of every day. */
const readable = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

beforeAll(async () => {
  // As what is shipped is built: in tests' own environment the bundles would carry what only developers need.
  vi.stubEnv('NODE_ENV', 'production');
  for (const target of TARGETS)
    await build({ root: ROOT, mode: target, logLevel: 'error', build: { outDir: join(OUT, target) } });
  vi.unstubAllEnvs();
}, 120_000);
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

describe('the manifests', () => {
  it('ask for these permissions and no other', () => {
    expect(manifest('chrome')).toMatchObject({
      permissions: ['storage', 'unlimitedStorage', 'sidePanel'],
      host_permissions: ['https://www.instagram.com/*'],
      incognito: 'not_allowed',
    });
    expect(manifest('firefox')).toMatchObject({
      permissions: ['storage', 'unlimitedStorage'],
      host_permissions: ['https://www.instagram.com/*'],
      incognito: 'not_allowed',
    });
    for (const target of TARGETS) {
      const keys = Object.keys(manifest(target));
      for (const key of [
        'optional_permissions',
        'optional_host_permissions',
        'externally_connectable',
        'update_url',
        'key',
      ])
        expect(keys).not.toContain(key);
      expect(manifest(target).web_accessible_resources ?? []).toEqual([]);
    }
  });

  it.each(TARGETS)('are, key by key, these and nothing else: %s', async (target) => {
    const text = JSON.stringify(manifest(target), null, 2).replace(/-[\w-]{8}\.js/g, '-HASH.js');
    const kept = text.replace(/"version": "[^"]*"/, '"version": "VERSION"');
    await expect(kept).toMatchFileSnapshot(`__snapshots__/manifest.${target}.txt`);
  });

  it('forbid extension pages every connection, every foreign file and every string as code', () => {
    expect(EXTENSION_PAGES_CSP).toContain("default-src 'none'");
    expect(EXTENSION_PAGES_CSP).toContain("connect-src 'none'");
    expect(EXTENSION_PAGES_CSP).toContain("script-src 'self'");
    expect(EXTENSION_PAGES_CSP).not.toMatch(/unsafe|https?:|\*/);
    expect(EXTENSION_PAGES_CSP).toMatch(/; require-trusted-types-for 'script'; trusted-types balik-import-worker$/);
    for (const target of TARGETS) {
      expect(manifestFor(target)).toBeDefined();
      expect(manifest(target).content_security_policy).toEqual({ extension_pages: EXTENSION_PAGES_CSP });
    }
  });

  it('run the content scripts at document_start, the second eye and the marks at rest, in the top frame of www.instagram.com only, as plain files', () => {
    for (const target of TARGETS) {
      const entries = manifest(target).content_scripts;
      expect(entries.map((one: { world?: string }) => one.world ?? 'ISOLATED')).toEqual([
        'MAIN',
        'ISOLATED',
        'ISOLATED',
        'ISOLATED',
        'ISOLATED',
      ]);
      const starts = entries.map((one: { run_at: string }) => one.run_at);
      const AT_REST = 'document_idle';
      expect(starts).toEqual(['document_start', 'document_start', 'document_start', AT_REST, AT_REST]);
      for (const one of entries) {
        expect(one.matches).toEqual(['https://www.instagram.com/*']);
        expect(one.all_frames ?? false).toBe(false);
        expect(one.js).toHaveLength(1);
      }
      for (const text of onInstagram(target)) expect(text).not.toMatch(/\bimport\s*[({'"]/);
    }
  });
});

describe('the bundles', () => {
  it.each(TARGETS)('%s: no script sends, clicks or evaluates; none opens, loads or tells of its own end', (target) => {
    const found = scripts(target)
      .map(withoutOwnClick)
      .map(withoutOwnTab)
      .flatMap(({ name, text }) => trespassesIn(text, ANYWHERE).map((what) => `${name} ${what}`));
    expect(found).toEqual([]);
  });

  it.each(TARGETS)('%s: one worker, made in one place, which can only tell the panel', (target) => {
    const isWorker = ({ name }: { name: string }) => name.startsWith('assets/reading-worker');
    const workers = scripts(target).filter(isWorker);
    expect(workers).toHaveLength(1);
    const [{ name, text }] = workers as [{ name: string; text: string }];
    expect(text).not.toMatch(
      /\bindexedDB\b|\bcaches\.|BroadcastChannel|\bchrome\b|\bbrowser\.|\bimport\s*\(|\bimport\s*['"{]/,
    );
    // Trusted Types let nobody else make one: zip.js's own workers, never asked for, would get no address.
    const makers = scripts(target).filter((script) => /createPolicy/.test(script.text));
    expect(makers.map((script) => script.text.includes(name))).toEqual([true]);
    expect(makers[0]!.text.match(/createPolicy/g)).toHaveLength(1);
  });

  it.each(TARGETS)('%s: nothing that runs on instagram.com clicks, scrolls, focuses, navigates or loads', (target) => {
    const [page, content, recorder, eye, marks] = onInstagram(target);
    const texts = [page, content, withoutOwnEvent(recorder), eye, marks];
    expect(texts.map((text) => trespassesIn(text, ON_INSTAGRAM))).toEqual([[], [], [], [], []]);
  });

  // e2e/journeys/poisoned-built-ins.spec.ts tries it, built-in by built-in.
  it.each(TARGETS)('%s: the page script calls nothing that the page may have replaced meanwhile', (target) => {
    expect(lateCallsIn(onInstagram(target)[0])).toEqual([]);
  });

  it.each(TARGETS)('%s: no schema runs on instagram.com: messages give it their types alone', (target) => {
    // What every schema of valibot carries, and no build renames.
    const isSchema = /['"`]~(?:run|standard)['"`]/;
    expect(onInstagram(target).map((text) => isSchema.test(text))).toEqual([false, false, false, false, false]);
    expect(scripts(target).some(({ text }) => isSchema.test(text))).toBe(true);
  });

  it('stay small: page script ≤ 4 KB, content script ≤ 18 KB, recorder ≤ 10 KB, the second eye ≤ 5 KB, marks ≤ 7.5 KB, gzipped', () => {
    const [page, content, recorder, eye, marks] = onInstagram('chrome');
    expect(gzipSync(page).length).toBeLessThanOrEqual(4_096);
    expect(gzipSync(content).length).toBeLessThanOrEqual(18_432);
    expect(gzipSync(recorder).length).toBeLessThanOrEqual(10_240);
    expect(gzipSync(eye).length).toBeLessThanOrEqual(5_120);
    expect(gzipSync(marks).length).toBeLessThanOrEqual(7_680);
  });

  it.each(TARGETS)('%s: nothing that runs on instagram.com carries a sentence of any language', (target) => {
    const sentences = TAGS.flatMap((tag) => [...sentencesIn(booksOf(tag)), ...sentencesIn(markWords(tag))]);
    expect(sentences.length).toBeGreaterThan(1_000);
    const carried = (text: string) => sentences.filter((sentence) => text.includes(sentence));
    // The rule tests itself: what the background hands over lies in its own script.
    const handed = scripts(target).map(({ text }) => readable(text));
    expect(handed.some((text) => carried(text).includes('Belum mengikuti balik'))).toBe(true);
    expect(onInstagram(target).map((text) => carried(readable(text)))).toEqual([[], [], [], [], []]);
  });

  it.each(TARGETS)(
    '%s: the page after install says its book alone, and begins nothing of the panel',
    async (target) => {
      const { welcome } = await import('./i18n/en/welcome');
      const sayers = scripts(target).filter(({ text }) => readable(text).includes(welcome['start.text']));
      expect(sayers.map(({ name }) => name.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['assets/welcome']);
      const begun = (page: string) => {
        const text = readFileSync(join(OUT, target, `src/${page}/index.html`), 'utf8');
        return [...text.matchAll(/"\/assets\/(\w+)-[\w-]+\.js"/g)].map(([, name]) => name!);
      };
      expect(begun('panel')).toContain('panel');
      expect(begun('welcome')).toContain('welcome');
      expect(begun('welcome')).not.toContain('panel');
    },
  );

  it.each(TARGETS)('%s: of what was ever new, the newest alone is shipped', (target) => {
    const texts = scripts(target).map(({ text }) => readable(text));
    const shipped = (sentence: string) => texts.some((text) => text.includes(sentence));
    expect(NEWEST.texts.en.filter((sentence) => !shipped(sentence))).toEqual([]);
    expect(EARLIER.flatMap(({ texts: { en } }) => en).filter(shipped)).toEqual([]);
  });

  it("keep the panel's first load small: all that its page names itself, and what a language says first, ≤ 60 KB, gzipped", () => {
    const page = readFileSync(join(OUT, 'chrome', 'src/panel/index.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(1);
    const bytes = named.map((path) => gzipSync(readFileSync(join(OUT, 'chrome', path))).length);
    const first = filesBelow(join(OUT, 'chrome', 'assets')).filter((path) => /\/first-[^/]*\.js$/.test(path));
    expect(first).toHaveLength(TAGS.length);
    const longest = Math.max(...first.map((path) => gzipSync(readFileSync(path)).length));
    expect(bytes.reduce((sum, one) => sum + one, longest)).toBeLessThanOrEqual(61_440);
  });
});
