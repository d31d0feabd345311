/** `npm run test:e2e`: builds, then the journeys in both browsers; what follows `--` goes to Playwright. */
import { run, tool } from './processes.mjs';
import { setUp } from './setup.mjs';

const env = await setUp('chromium', 'firefox');
run(process.execPath, ['scripts/build.mjs']);
process.exit(tool('@playwright/test', ['test', ...process.argv.slice(2)], { mayFail: true, env }));
