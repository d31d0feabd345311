import { defineConfig } from '@playwright/test';
import { PATIENCE_MS } from './e2e/patience';

/** The long run tries everything, and in Firefox too what does not differ by browser. */
const IS_LONG = process.env['BALIK_LONG'] === '1';

/** Each worker has a browser and a replica's socket of its own (`e2e/harness/keeper.ts`), and a journey rests now and then: three keep two cores busy. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'artifacts/test-results',
  // A bound for what hangs, and for nothing else: no journey is asked to be quick.
  timeout: 5 * PATIENCE_MS,
  expect: { timeout: PATIENCE_MS, toPass: { timeout: PATIENCE_MS } },
  // What a page does not answer is named, where the whole journey's bound would say only that it took too long.
  use: { actionTimeout: 2 * PATIENCE_MS, navigationTimeout: 2 * PATIENCE_MS },
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? 'list' : [['list'], ['json']],
  projects: [
    { name: 'chromium', testMatch: 'journeys/**/*.spec.ts', ...(IS_LONG ? {} : { grepInvert: /@long/ }) },
    {
      name: 'firefox',
      testMatch: ['journeys/**/*.spec.ts', 'firefox/**/*.spec.ts'],
      grepInvert: IS_LONG ? /@chromium/ : /@chromium|@firefox-long|@long/,
    },
  ],
});
