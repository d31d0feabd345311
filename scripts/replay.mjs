/** `npm run replay -- FILE`: a record, or a HAR, played to the built extension. See e2e/replay/run.ts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, tool } from './processes.mjs';
import { setUp } from './setup.mjs';

const given = process.argv.slice(2);
const needsBrowser = !given.some((one) => one === '--told' || one === '--fixture');
const env = await setUp(...(needsBrowser ? ['chromium'] : []));
// Whoever mends builds anew; `--built` plays to what was built last.
const isBuilt = given.includes('--built') && existsSync(join(ROOT, 'dist', 'chrome', 'manifest.json'));
if (needsBrowser && !isBuilt) run(process.execPath, ['scripts/build.mjs', 'chrome']);
process.exit(tool('tsx', ['e2e/replay/run.ts', ...given], { mayFail: true, env }));
