import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { manifestFor, type Target } from './manifest.config.ts';

/** `vite build --mode chrome` and `--mode firefox` write dist/chrome and dist/firefox. */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [crx({ manifest: manifestFor(target), browser: target })],
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
