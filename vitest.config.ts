import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { unitTestFiles } from './src/fixtures/own-process.ts';

const { sharing, own } = unitTestFiles(import.meta.dirname);

export default defineConfig({
  test: {
    // What takes seconds may take a minute on a machine that is busy with something else.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'own process', include: own } },
      {
        extends: true,
        test: { name: 'shared', include: sharing, isolate: false, setupFiles: 'src/fixtures/shared-process.ts' },
      },
    ],
  },
});
