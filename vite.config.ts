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

/** `vite build --mode chrome` and `--mode firefox` write dist/chrome and dist/firefox. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [noCodecFromOutside, crx({ manifest: manifestFor(target), browser: target })],
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
      // CRXJS finds default_panel of a sidebar in Chromium manifests only.
      rollupOptions: target === 'firefox' ? { input: { panel: 'src/panel/index.html' } } : {},
      reportCompressedSize: false,
    },
  };
});
