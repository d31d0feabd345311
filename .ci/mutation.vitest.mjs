/**
 * Which tests a mutant of `npm run mutation` must face: those of the two rooms it mutates, and no other. Properties try
 * fewer cases here than in `npm test`, where each runs once and not once for every mutant.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: (process.env.BALIK_MUTATION_TESTS ?? 'src/domain/**/*.test.ts,src/instagram/**/*.test.ts').split(','),
    setupFiles: ['.ci/mutation.setup.mjs'],
    testTimeout: 30_000,
  },
});
