/** `npm run bench`: the benchmark table. `npm run bench -- archive` runs one group. */
import { run, tool } from './processes.mjs';
import { setUp } from './setup.mjs';

const env = await setUp('chromium');
run(process.execPath, ['scripts/build.mjs', 'chrome']);
process.exit(tool('tsx', ['bench/run.ts', ...process.argv.slice(2)], { mayFail: true, env }));
