import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { manifestFor, type Target } from './manifest.config.ts';

const CODEC_FROM_OUTSIDE = 'await import(/* webpackIgnore: true */ /* @vite-ignore */ codecURI)';

/** zip.js can fetch codecs for rare ZIPs from an address. Balik never does; the package must not even be able to. */
const noCodecFromOutside: Plugin = {
  name: 'no-codec-from-outside',
  transform(code, id) {
    if (!id.includes('@zip.js/zip.js/lib/core/codec-registry')) return null;
    if (!code.includes(CODEC_FROM_OUTSIDE)) throw new Error('zip.js loads its codecs in another way now: look again.');
    return code.replace(CODEC_FROM_OUTSIDE, '{}');
  },
};

/** Written with or without backticks and colours, as the terminal takes it. */
const OUTDATED_OPTION = /inlineDynamicImports\W.*option is ignored because/;

/**
 * CRXJS builds each `.iife` script by itself with an option that Vite sets anew under its newer name, and Rolldown says so
 * past Vite's logger. No plugin and no option reaches that build, so this one sentence is left out from the first such
 * script on, until the process ends: what was said more than once is said once more later, with how often.
 */
const noWordOnOutdatedOption: Plugin = {
  name: 'no-word-on-outdated-option',
  apply: 'build',
  configResolved({ plugins }) {
    const iife = plugins.find(({ name }) => name === 'crx:content-scripts-iife');
    const build = iife?.generateBundle;
    if (iife === undefined || typeof build !== 'function') return;
    iife.generateBundle = function (...given) {
      leaveOut();
      return build.apply(this, given);
    };
  },
};

let isLeftOut = false;

function leaveOut(): void {
  if (isLeftOut) return;
  isLeftOut = true;
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text: string | Uint8Array, ...rest: never[]) =>
    OUTDATED_OPTION.test(String(text)) || write(text, ...rest);
}

const PANEL = '/src/panel/main.tsx';
const BACKGROUND = '/src/background/index.ts';
const WELCOME = '/src/welcome/main.tsx';
/** What takes a module first, takes with it all that this needs. */
const FILES = ['preact', 'ground', 'panel', 'archive', 'views'] as const;
/** How a page fetches a file that comes later: Vite's own few lines. */
const FETCHING = /vite[\\/]preload-helper/;
const MODULE = /[\\/](?:src|node_modules)[\\/].*\.(?:[cm]?js|tsx?)$/;

type ModuleOf = (
  id: string,
) => { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;

/**
 * Which file of the package a module goes into, where more than one piece needs it. Left to itself the build makes a file
 * for each set of pieces that share something: the panel's first view asked for seventy, and asking is what takes time.
 */
function fileOf(root: string, id: string, moduleOf: ModuleOf): (typeof FILES)[number] | null {
  if (FETCHING.test(id)) return 'ground';
  if (!MODULE.test(id)) return null;
  // By itself, so that what the add-ons' linter says of it is said of nothing else (`scripts/test.mjs`).
  if (/[\\/]node_modules[\\/]preact[\\/]/.test(id)) return 'preact';
  const background = reachOf(root + BACKGROUND, moduleOf);
  const panel = reachOf(root + PANEL, moduleOf);
  // Never with the panel's own beginning: whoever asked for the one would begin the other.
  const isElsewhere = background.has(id) || reachOf(root + WELCOME, moduleOf).has(id);
  if (panel.has(id)) return isElsewhere ? 'ground' : 'panel';
  const pieces = [...panel].flatMap((one) => moduleOf(one)?.dynamicallyImportedIds ?? []);
  const users = pieces.filter((piece) => reachOf(piece, moduleOf).has(id));
  if (users.length < 2 && !(users.length === 1 && background.has(id))) return null;
  return background.has(id) ? 'archive' : 'views';
}

const reaches = new Map<string, ReadonlySet<string>>();
const anewEachBuild: Plugin = { name: 'reaches-anew', buildStart: () => reaches.clear() };

/** A module and all that it imports at once. */
function reachOf(id: string, moduleOf: ModuleOf): ReadonlySet<string> {
  const known = reaches.get(id);
  if (known !== undefined) return known;
  const reach = new Set([id]);
  for (const one of reach) for (const next of moduleOf(one)?.importedIds ?? []) reach.add(next);
  reaches.set(id, reach);
  return reach;
}

/** `vite build --mode chrome` and `--mode firefox` write dist/chrome and dist/firefox. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      noCodecFromOutside,
      crx({ manifest: manifestFor(target), browser: target }),
      noWordOnOutdatedOption,
      anewEachBuild,
    ],
    // The worker that reads exports is a bundle of its own.
    worker: { format: 'es', plugins: () => [noCodecFromOutside] },
    publicDir: 'public',
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome116' : 'firefox140',
      // Reviewers read Firefox packages; Chromium's are small for the page's sake.
      minify: target === 'chrome',
      modulePreload: { polyfill: false },
      rollupOptions: {
        output: {
          codeSplitting: {
            groups: FILES.map((file, at) => ({
              priority: FILES.length - at,
              name: (id, context) =>
                fileOf(import.meta.dirname, id, (one) => context.getModuleInfo(one)) === file ? file : null,
            })),
          },
        },
        input: {
          // No manifest names the page after install, and CRXJS finds default_panel of a sidebar in Chromium's only.
          welcome: 'src/welcome/index.html',
          ...(target === 'firefox' ? { panel: 'src/panel/index.html' } : {}),
        },
        // A busy machine is no fault of the build: how long it takes is told by `npm test`.
        checks: { bundlerTimings: false },
      },
      reportCompressedSize: false,
    },
  };
});
