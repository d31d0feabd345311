/**
 * `npm run build`: dist/chrome (Chrome, Edge) and dist/firefox. `npm run build -- chrome` builds one of them.
 * `--over` leaves what was built before where nothing newer takes its place.
 */
import { tool } from './processes.mjs';
import { setUp } from './setup.mjs';

await setUp();
const asked = process.argv.slice(2).filter((name) => name === 'chrome' || name === 'firefox');
const over = process.argv.includes('--over') ? ['--no-emptyOutDir'] : [];
for (const target of asked.length > 0 ? asked : ['chrome', 'firefox'])
  tool('vite', ['build', '--mode', target, '--logLevel', 'warn', ...over], { env: { NODE_ENV: 'production' } });
