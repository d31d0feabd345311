import { expect, it } from 'vitest';
import { browserHere } from './browsers';

it.each([
  ['moz-extension://balik', [], 'firefox'],
  ['chrome-extension://balik', [{ brand: 'Chromium' }, { brand: 'Microsoft Edge' }], 'edge'],
  ['chrome-extension://balik', [{ brand: 'Chromium' }, { brand: 'Google Chrome' }], 'chrome'],
  ['chrome-extension://balik', [{ brand: 'Chromium' }, { brand: 'Another' }], 'chrome'],
  ['chrome-extension://balik', [], 'chrome'],
] as const)('a browser with the pages %s and the brands %j is drawn as %s', (origin, brands, name) => {
  expect(browserHere(origin, brands)).toBe(name);
});
