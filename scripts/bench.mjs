/** `npm run bench`: the benchmark table. `npm run bench -- archive` runs one group. */
import { run, tool } from './processes.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';

ensureDependencies();
const chromium = await ensureChromium();
run(process.execPath, ['scripts/build.mjs', 'chrome']);
process.exit(
  tool('tsx', ['bench/run.ts', ...process.argv.slice(2)], { mayFail: true, env: { BALIK_CHROMIUM: chromium } }),
);
