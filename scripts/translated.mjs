/** `npm run translated`: what each language lacks or says of an older English. See e2e/translated/run.ts. */
import { tool } from './processes.mjs';
import { setUp } from './setup.mjs';

await setUp();
process.exit(tool('tsx', ['e2e/translated/run.ts', ...process.argv.slice(2)], { mayFail: true }));
