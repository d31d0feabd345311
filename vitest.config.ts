import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { configDefaults, defineConfig, type Plugin } from 'vitest/config';
import { filesWithOwnProcess } from './src/fixtures/own-process.ts';

/** `BALIK_LONG=1`: the same tests, each property tried twenty times as often, with other cases each time. */
const IS_LONG = process.env['BALIK_LONG'] === '1';
const own = filesWithOwnProcess(import.meta.dirname);

const PROPERTIES = resolve(import.meta.dirname, `src/fixtures/${IS_LONG ? 'long' : 'usual'}-properties.ts`);
const properties: Plugin = {
  name: 'properties',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'fast-check' && importer !== PROPERTIES ? PROPERTIES : undefined),
};

export default defineConfig({
  plugins: [properties],
  test: {
    // What takes seconds may take a minute on a machine that is busy with something else.
    testTimeout: IS_LONG ? 3_600_000 : 120_000,
    hookTimeout: 120_000,
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'own process', include: own } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.unit.test.ts'],
          exclude: [...configDefaults.exclude, ...own],
          isolate: false,
          setupFiles: 'src/fixtures/shared-process.ts',
        },
      },
    ],
  },
});
