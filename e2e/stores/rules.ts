/**
 * What the stores ask of packages, listings and pictures, each with the public page that says so. All were read on
 * 30 November 2026, in stored copies: `pageOf` is the page's own date, where it bears one. A store changes its rules
 * without a word to anybody: whoever submits reads the pages again and mends figure, date and sentence here.
 */

type Store = 'Chrome Web Store' | 'Firefox Add-ons' | 'Edge Add-ons';

interface Rule {
  readonly store: Store;
  readonly says: string;
  readonly page: string;
  readonly pageOf?: string;
}

export const READ_ON = '2026-11-30';

const NAMES_AT_MDN = 'https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name';
const VERSION_AT_MDN = 'https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json/version';
/** Chrome's pages on the manifest, those of version 3. */
const CHROME_MANIFEST = 'https://developer.chrome.com/docs/extensions/reference/manifest';
const CHROME_IMAGES = 'https://developer.chrome.com/docs/webstore/images';
const CHROME_PRIVACY = 'https://developer.chrome.com/docs/webstore/cws-dashboard-privacy';
/** The dashboard's own words, which stand on no page of Chrome's that could be read: these two figures are to be looked at in the form itself. */
const CHROME_DASHBOARD = 'https://dev.to/mattgaiser/the-chrome-extension-deployment-checklist-2dg5';
const EDGE = {
  store: 'Edge Add-ons',
  page: 'https://learn.microsoft.com/microsoft-edge/extensions/publish/publish-extension',
  pageOf: '2026-05-05',
} as const;
const CONSENT = 'https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/';
const SOURCE_CODE = 'https://extensionworkshop.com/documentation/publish/source-code-submission/';
const APPEALING = 'https://extensionworkshop.com/documentation/develop/create-an-appealing-listing/';
const FIREFOX_SETTINGS =
  'https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/manifest.json/browser_specific_settings';

export const RULES = {
  chromeName: { store: 'Chrome Web Store', says: 'a name of at most 75 characters', page: `${CHROME_MANIFEST}/name` },
  firefoxName: {
    store: 'Firefox Add-ons',
    says: 'a name of at most 50 characters',
    page: NAMES_AT_MDN,
    pageOf: '2024-02',
  },
  edgeName: { store: 'Edge Add-ons', says: 'a name of at most 45 characters', page: NAMES_AT_MDN, pageOf: '2024-02' },
  shortName: {
    store: 'Chrome Web Store',
    says: 'a short name of at most 12 characters',
    page: `${CHROME_MANIFEST}/short-name`,
  },
  chromeSummary: {
    store: 'Chrome Web Store',
    says: 'a description in the package of at most 132 characters, without formatting',
    page: `${CHROME_MANIFEST}/description`,
  },
  firefoxSummary: { store: 'Firefox Add-ons', says: 'a summary of at most 250 characters', page: APPEALING },
  chromeDescription: {
    store: 'Chrome Web Store',
    says: 'a detailed description of at most 16,000 characters',
    page: CHROME_DASHBOARD,
  },
  edgeDescription: { ...EDGE, says: 'a description of 250 to 10,000 characters' },
  edgeEachLanguage: { ...EDGE, says: 'a description for each language that the package lists' },
  chromeIcon: { store: 'Chrome Web Store', says: 'a PNG of 128 × 128 pixels in the package', page: CHROME_IMAGES },
  chromeIcons: {
    store: 'Chrome Web Store',
    says: 'icons of 128, 48 and 16 pixels, as PNG or another raster, no WebP and no SVG',
    page: `${CHROME_MANIFEST}/icons`,
  },
  firefoxIcon: { store: 'Firefox Add-ons', says: 'an icon of 32 × 32 pixels, as PNG', page: APPEALING },
  edgeLogo: { ...EDGE, says: 'a logo, square, of at least 128 pixels (300 are better)' },
  chromePictures: {
    store: 'Chrome Web Store',
    says: 'one to five screenshots of 1280 × 800 or 640 × 400 pixels, to the edge',
    page: CHROME_IMAGES,
  },
  chromePictureFormat: {
    store: 'Chrome Web Store',
    says: 'screenshots as JPEG or as PNG of 24 bits, without alpha',
    page: CHROME_DASHBOARD,
  },
  firefoxPictures: { store: 'Firefox Add-ons', says: 'screenshots in the ratio of 1.6 to 1', page: APPEALING },
  edgePictures: { ...EDGE, says: 'at most six screenshots, of 640 × 480 or 1280 × 800 pixels' },
  chromeTile: { store: 'Chrome Web Store', says: 'a small promotional image of 440 × 280 pixels', page: CHROME_IMAGES },
  edgeSearch: {
    ...EDGE,
    says: 'search terms, if any: at most seven, of at most 30 characters each and 21 words together',
  },
  edgeTile: { ...EDGE, says: 'a small promotional tile, if any, of 440 × 280 pixels' },
  chromeVersion: {
    store: 'Chrome Web Store',
    says: 'a version of one to four integers of 0 to 65535 between dots, none begun with 0, not all 0, and nothing behind them',
    page: `${CHROME_MANIFEST}/version`,
  },
  firefoxVersionFormat: {
    store: 'Firefox Add-ons',
    says: 'a version of one to four numbers of at most nine digits between dots, none begun with 0',
    page: VERSION_AT_MDN,
  },
  chromeHosts: {
    store: 'Chrome Web Store',
    says: 'the hosts of content scripts are asked for as host permissions are: a reason for each, and none besides',
    page: 'https://developer.chrome.com/docs/extensions/develop/concepts/declare-permissions',
  },
  chromeWhy: { store: 'Chrome Web Store', says: 'a reason for each permission of the package', page: CHROME_PRIVACY },
  edgeWhy: { ...EDGE, says: 'a reason for each permission, and none that is not asked' },
  chromePrivacy: {
    store: 'Chrome Web Store',
    says: 'a single purpose, a word on remote code, on the data used, and a privacy policy',
    page: CHROME_PRIVACY,
  },
  edgePrivacy: { ...EDGE, says: 'the same four, consistent with what the package does' },
  chromeAddress: {
    store: 'Chrome Web Store',
    says: 'a privacy policy at an address that anybody can open, in the field of the privacy tab',
    page: `${CHROME_PRIVACY}#set-privacy-policy`,
  },
  edgeAddress: {
    ...EDGE,
    says: 'a privacy policy at an address that can be opened, in the field “Privacy Policy URL”',
  },
  firefoxSource: {
    store: 'Firefox Add-ons',
    says: 'for bundled code its source with lockfile and build script, and a README with systems, tools and all commands',
    page: SOURCE_CODE,
  },
  firefoxBuild: {
    store: 'Firefox Add-ons',
    says: 'a script build-for-amo where npm builds the source: the store builds with it, and compares',
    page: 'https://discourse.mozilla.org/t/help-our-source-code-review-process-add-a-build-for-amo-script/148822',
  },
  chromeManifest: {
    store: 'Chrome Web Store',
    says: 'manifest version 3',
    page: `${CHROME_MANIFEST}/manifest-version`,
  },
  firefoxData: {
    store: 'Firefox Add-ons',
    says: 'data_collection_permissions in every new package since 3 November 2025; none, or what is collected',
    page: CONSENT,
  },
  firefoxVersion: {
    store: 'Firefox Add-ons',
    says: 'Firefox 140 or newer where the browser itself is to ask for consent',
    page: CONSENT,
  },
  firefoxId: { store: 'Firefox Add-ons', says: 'an id, in manifest version 3', page: FIREFOX_SETTINGS },
} as const satisfies Readonly<Record<string, Rule>>;

/** A rule as the name of its test. */
export function told({ store, says, page, pageOf }: Rule): string {
  return `${store}: ${says} (${page}${pageOf === undefined ? '' : `, of ${pageOf}`}, read ${READ_ON})`;
}
