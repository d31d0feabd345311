/**
 * `npm run test:long`: what takes longer than a change may wait for. `npm run test:long -- worker killed` runs the named
 * items; `BALIK_SEED`, `BALIK_STOPS` and `BALIK_ROWS` size them (CONTRIBUTING.md). Ends as `npm test` does.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './processes.mjs';
import { setUp } from './setup.mjs';
import { runStages } from './steps.mjs';

const LONG = { BALIK_LONG: '1' };

/** Each a run of its own: they take minutes, and some measure. */
const OF_THEIR_OWN = {
  worker: 'faults-worker',
  'long-list': 'faults-long-list',
  killed: 'faults-killed',
  passive: 'passive',
};
const alone = Object.values(OF_THEIR_OWN).map((name) => `${name}.spec.ts`);
const otherJourneys = ['journeys', 'firefox'].flatMap((folder) =>
  readdirSync(join(ROOT, 'e2e', folder))
    .filter((name) => name.endsWith('.spec.ts') && !alone.includes(name))
    .map((name) => `e2e/${folder}/${name}`),
);

const journeys = (name, browser, files) => ({
  name,
  report: 'playwright',
  tool: '@playwright/test',
  args: ['test', `--project=${browser}`, ...files],
  env: (file) => ({ ...LONG, ...browsers, PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
});
const ITEMS = [
  {
    name: 'unit',
    report: 'vitest',
    tool: 'vitest',
    args: (file) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env: LONG,
  },
  ...Object.entries(OF_THEIR_OWN).map(([name, file]) => journeys(name, 'chromium', [`e2e/journeys/${file}.spec.ts`])),
  journeys('chromium', 'chromium', otherJourneys),
  journeys('firefox', 'firefox', otherJourneys),
];

const names = ITEMS.map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Nothing long is called ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}
const wanted = ITEMS.filter(({ name }) => asked.length === 0 || asked.includes(name));
const browsers = await setUp('chromium', 'firefox');
const build = { name: 'build', script: 'scripts/build.mjs', args: [] };
const isGood = await runStages([build, ...wanted].map((step) => [[step]]));
process.exit(isGood ? 0 : 1);
