import { defineConfig } from '@playwright/test';

/** Each journey has a browser and a replica of its own, so two run beside each other on two cores. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'artifacts/test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: process.env['CI'] === undefined ? 0 : 2,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? 'list' : [['list'], ['json']],
  projects: [
    { name: 'chromium', testMatch: 'journeys/**/*.spec.ts' },
    { name: 'firefox', testMatch: ['journeys/**/*.spec.ts', 'firefox/**/*.spec.ts'], grepInvert: /@chromium/ },
  ],
});
