import { defineManifest } from '@crxjs/vite-plugin';
import pkg from './package.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** The add-on's id in Firefox; the archive belongs to it, so it must never change. */
export const GECKO_ID = 'balik@balik.invalid';

/** Nothing may be loaded from elsewhere, nothing may be sent anywhere, no string may become code. */
export const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // One policy, of one address: the panel's own worker that reads exports (`panel/data/import/start-worker.ts`).
  'trusted-types balik-import-worker',
].join('; ');

const INSTAGRAM = 'https://www.instagram.com/*';
const PANEL_PAGE = 'src/panel/index.html';

/**
 * Why each permission is asked (docs/permissions.md says it to the people who install):
 * - host access to www.instagram.com: to read the answers the page itself asked for. No other host, no sub-domain.
 * - `storage`: settings and the troubleshooting lines.
 * - `unlimitedStorage`: the archive must not be thrown away by the browser when the disk gets full.
 * - `sidePanel` (Chromium only): the panel.
 */
export function manifestFor(target: Target) {
  return defineManifest({
    manifest_version: 3,
    name: '__MSG_name__',
    short_name: 'Balik',
    description: '__MSG_description__',
    default_locale: 'en',
    version: pkg.version,
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_open__', default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' } },
    // Nothing from private windows may be stored, so there Balik does not exist.
    incognito: 'not_allowed',
    permissions: target === 'chrome' ? ['storage', 'unlimitedStorage', 'sidePanel'] : ['storage', 'unlimitedStorage'],
    host_permissions: [INSTAGRAM],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    content_scripts: [
      // `.iife`: CRXJS then writes one plain file and no asynchronous loader, so both run before the page's scripts.
      { matches: [INSTAGRAM], js: ['src/page/observe.iife.ts'], run_at: 'document_start', world: 'MAIN' },
      { matches: [INSTAGRAM], js: ['src/content/index.iife.ts'], run_at: 'document_start' },
      { matches: [INSTAGRAM], js: ['src/content/recording/record.iife.ts'], run_at: 'document_start' },
      // The second eye has time: it comes when the page is at rest.
      { matches: [INSTAGRAM], js: ['src/content/second-eye.iife.ts'], run_at: 'document_idle' },
      // And what draws marks, of which none is drawn before.
      { matches: [INSTAGRAM], js: ['src/content/marks.iife.ts'], run_at: 'document_idle' },
    ],
    ...(target === 'chrome'
      ? {
          minimum_chrome_version: '116',
          background: { service_worker: 'src/background/index.ts', type: 'module' as const },
          side_panel: { default_path: PANEL_PAGE },
        }
      : {
          background: { scripts: ['src/background/index.ts'], type: 'module' as const },
          sidebar_action: {
            default_panel: PANEL_PAGE,
            default_title: '__MSG_name__',
            default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
            open_at_install: false,
          },
          // What opens as a tab where there is no sidebar, and from the browser's own list of add-ons.
          options_ui: { page: PANEL_PAGE, open_in_tab: true },
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none' as const] },
            },
            // No `gecko_android`: how Instagram shows lists there was never seen, so nobody could say that they are read.
          },
        }),
  });
}
