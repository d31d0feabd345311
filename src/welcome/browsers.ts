/** The browsers whose toolbars are drawn, each by the name it bears in every language. */
export const BROWSERS = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' } as const;
export type BrowserName = keyof typeof BROWSERS;

/**
 * Which of them this is, by the address of the extension's own pages and the brands that a browser names. Others that are
 * built as Chrome is have its toolbar more or less.
 */
export function browserHere(origin: string, brands: readonly { readonly brand: string }[]): BrowserName {
  if (origin.startsWith('moz-extension:')) return 'firefox';
  return brands.some(({ brand }) => brand === 'Microsoft Edge') ? 'edge' : 'chrome';
}
