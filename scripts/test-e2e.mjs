/** `npm run test:e2e`: builds, then the journeys in both browsers; what follows `--` goes to Playwright. */
import { run, tool } from './processes.mjs';
import { ensureChromium, ensureDependencies, ensureFirefox } from './setup.mjs';

ensureDependencies();
const env = { BALIK_CHROMIUM: await ensureChromium(), BALIK_FIREFOX: ensureFirefox() };
run(process.execPath, ['scripts/build.mjs']);
process.exit(tool('@playwright/test', ['test', ...process.argv.slice(2)], { mayFail: true, env }));
