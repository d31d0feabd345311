/** `npm start`: everything from nothing to a browser with Balik in it. The rest is told in e2e/tour/start.ts. */
import { run, tool } from './processes.mjs';
import { ensureEmoji, setUp } from './setup.mjs';

const env = await setUp('chromium');
if (process.argv.some((flag) => /^--(tour|views)(=|$)/.test(flag))) ensureEmoji();
run(process.execPath, ['scripts/build.mjs', 'chrome']);
process.exit(tool('tsx', ['e2e/tour/start.ts', ...process.argv.slice(2)], { mayFail: true, env }));
