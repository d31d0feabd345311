/** `npm run bench`: the benchmark table. `npm run bench -- archive` runs one group. */
import { ensureChromium, ensureDependencies, run, tool } from './setup.mjs';

ensureDependencies();
const chromium = await ensureChromium();
run(process.execPath, ['scripts/build.mjs', 'chrome']);
process.exit(
  tool('tsx', ['bench/run.ts', ...process.argv.slice(2)], { mayFail: true, env: { BALIK_CHROMIUM: chromium } }),
);
