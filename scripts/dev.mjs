/** `npm run dev`: builds at each save, and shows it in a Chromium beside the replica. See e2e/tour/dev.ts. */
import { run, tool } from './processes.mjs';
import { setUp } from './setup.mjs';

const env = await setUp('chromium');
run(process.execPath, ['scripts/build.mjs', 'chrome']);
process.exit(tool('tsx', ['e2e/tour/dev.ts'], { mayFail: true, env }));
