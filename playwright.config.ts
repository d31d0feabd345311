import { defineConfig } from '@playwright/test';

/** The long run tries in Firefox too what does not differ by browser. */
const IS_LONG = process.env['BALIK_LONG'] === '1';

/** Each worker has a browser and a replica's socket of its own (`e2e/harness/keeper.ts`), so two run beside each other on two cores. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'artifacts/test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? 'list' : [['list'], ['json']],
  projects: [
    { name: 'chromium', testMatch: 'journeys/**/*.spec.ts' },
    {
      name: 'firefox',
      testMatch: ['journeys/**/*.spec.ts', 'firefox/**/*.spec.ts'],
      grepInvert: IS_LONG ? /@chromium/ : /@chromium|@firefox-long/,
    },
  ],
});
