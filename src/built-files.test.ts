/**
 * Proofs on what is shipped: the manifests, the CSP, and that nothing in the bundles could reach the network or act on
 * instagram.com. The bundles are built by this test, so that it can never look at an old build.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_PAGES_CSP, manifestFor } from '../manifest.config';

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
  ) as [string, string];

beforeAll(async () => {
  for (const target of TARGETS)
    await build({ root: ROOT, mode: target, logLevel: 'error', build: { outDir: join(OUT, target) } });
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

  it('run both content scripts at document_start, in the top frame of www.instagram.com only, as plain files', () => {
    for (const target of TARGETS) {
      const entries = manifest(target).content_scripts;
      expect(entries.map((one: { world?: string }) => one.world ?? 'ISOLATED')).toEqual(['MAIN', 'ISOLATED']);
      for (const one of entries) {
        expect(one.matches).toEqual(['https://www.instagram.com/*']);
        expect(one.run_at).toBe('document_start');
        expect(one.all_frames ?? false).toBe(false);
        expect(one.js).toHaveLength(1);
      }
      for (const text of onInstagram(target)) expect(text).not.toMatch(/\bimport\s*[({'"]/);
    }
  });
});

/** The one click of the product: a link of its own that saves a file (`platform/save-file.ts`), in the panel's scripts. */
const OWN_CLICK = /(\w+)\.download\s*=\s*[^;,]+[;,]\s*\1\.click\(\)/;

/**
 * Every way a script could send, act or turn a string into code.
 * `fetch(…) {` is not a call but the observer's stand-in, which hands the page's own call through.
 */
const FORBIDDEN: readonly { what: string; pattern: RegExp }[] = [
  {
    what: 'sends',
    pattern:
      /(?<!#)\bfetch\s*\((?![^()]*\)\s*\{)|new\s+XMLHttpRequest|sendBeacon|new\s+(?:WebSocket|EventSource|RTCPeerConnection|WebTransport)\b|\.sendBeacon/,
  },
  {
    what: 'clicks',
    pattern: /\.click\s*\(|\.submit\s*\(|requestSubmit|new\s+(?:MouseEvent|PointerEvent|KeyboardEvent|TouchEvent)\b/,
  },
  { what: 'evaluates', pattern: /\beval\s*\(|new\s+Function\s*\(|importScripts/ },
];

/** Takes the save link's click out of a script of the panel, once; a second one, or one elsewhere, is found. */
function withoutOwnClick(script: { name: string; text: string }): { name: string; text: string } {
  return script.name.startsWith('assets/') ? { ...script, text: script.text.replace(OWN_CLICK, '') } : script;
}

describe('the bundles', () => {
  it('would not get past this with a trespass (the patterns test themselves)', () => {
    const trespasses = {
      sends: [
        'fetch("https://a.example")',
        'if(fetch(u)){}',
        'await fetch (u)',
        'self.fetch(u,{method:"POST"})',
        'new XMLHttpRequest',
        'navigator.sendBeacon(u,d)',
        'new WebSocket(u)',
        'new EventSource(u)',
        'new RTCPeerConnection',
      ],
      clicks: ['button.click()', 'form.submit()', 'form.requestSubmit()', 'new MouseEvent("click")', 'x.click ()'],
      evaluates: ['eval("1")', 'new Function("return 1")', 'importScripts("a.js")'],
    };
    for (const { what, pattern } of FORBIDDEN)
      for (const text of trespasses[what as keyof typeof trespasses]) expect(text, what).toMatch(pattern);
    const twice = { name: 'assets/panel.js', text: 'a.click();b.click()' };
    expect(FORBIDDEN[1]!.pattern.test(withoutOwnClick({ ...twice, name: 'src/content/index.iife.js' }).text)).toBe(
      true,
    );
    expect(FORBIDDEN[1]!.pattern.test(withoutOwnClick(twice).text)).toBe(true);
  });

  it.each(TARGETS)('%s: no script sends, clicks or evaluates', (target) => {
    const found = scripts(target)
      .map(withoutOwnClick)
      .flatMap(({ name, text }) =>
        FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(({ what }) => `${name} ${what}`),
      );
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

  it.each(TARGETS)('%s: nothing that runs on instagram.com clicks, scrolls, focuses or navigates', (target) => {
    for (const text of onInstagram(target))
      expect(text).not.toMatch(
        /\.click\b|\.scroll(?:To|By|IntoView|Top)|\.focus\(|\.submit\b|location\.(?:assign|replace)|location\s*=|history\.(?:push|replace|go|back)|window\.open|\bfetch\((?![^()]*\)\s*\{)|XMLHttpRequest\(/,
      );
  });

  it('stay small: page script ≤ 2.5 KB, content script ≤ 14 KB, gzipped', () => {
    const [page, content] = onInstagram('chrome');
    expect(gzipSync(page).length).toBeLessThanOrEqual(2_560);
    expect(gzipSync(content).length).toBeLessThanOrEqual(14_336);
  });

  it("keep the panel's first load small: all that its page names itself ≤ 60 KB, gzipped", () => {
    const page = readFileSync(join(OUT, 'chrome', 'src/panel/index.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(1);
    const bytes = named.map((path) => gzipSync(readFileSync(join(OUT, 'chrome', path))).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(61_440);
  });
});
