/** The tests of one folder, `BALIK_MUTATED`: what a folder claims, its own tests have to notice. */
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  resolve: { alias: [{ find: /^fast-check$/, replacement: join(import.meta.dirname, 'fast-check.mjs') }] },
  test: { include: [`${process.env.BALIK_MUTATED}/*.test.ts`], testTimeout: 30_000 },
});
