/**
 * `npm run mutation`: breaks the rules of each folder one by one, counts the breaks that the folder's own tests do not
 * notice, and ends with a table. `npm run mutation -- etiquette insights` runs these folders, `npm run mutation --
 * 'src/domain/story*.ts'` these files; what begins with `--` goes to Stryker, all survivors to `artifacts/mutation/`.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, tool } from './processes.mjs';
import { setUp } from './setup.mjs';

const FOLDERS = {
  responses: 'src/instagram/responses',
  etiquette: 'src/domain/etiquette',
  insights: 'src/domain/insights',
  looks: 'src/domain/looks',
  ties: 'src/domain/ties',
  changes: 'src/domain/changes',
  exports: 'src/domain/exports',
  domain: 'src/domain',
};
const LEAST = 85;

await setUp();
const given = process.argv.slice(2);
const options = given.filter((one) => one.startsWith('--'));
const asked = given.filter((one) => !one.startsWith('--'));
const artifacts = join(ROOT, 'artifacts', 'mutation');
mkdirSync(artifacts, { recursive: true });

const rows = (asked.length === 0 ? Object.keys(FOLDERS) : asked).map((name) => {
  const pattern = FOLDERS[name] === undefined ? name : `${FOLDERS[name]}/*.ts`;
  rmSync(join(artifacts, 'report.json'), { force: true });
  // Below the threshold is told by the table; without a report there is nothing to tell.
  const code = tool('@stryker-mutator/core', ['run', '--mutate', `${pattern},!src/**/*.test.ts`, ...options], {
    mayFail: true,
    env: { BALIK_MUTATED: dirname(pattern) },
  });
  if (!existsSync(join(artifacts, 'report.json'))) process.exit(code || 1);
  const file = join(artifacts, `${name.replace(/\W+/g, '-')}.json`);
  renameSync(join(artifacts, 'report.json'), file);
  renameSync(join(artifacts, 'report.html'), file.replace(/json$/, 'html'));
  return { name, ...countsOf(JSON.parse(readFileSync(file, 'utf8'))) };
});

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const whole = { name: 'whole', killed: sum('killed'), timedOut: sum('timedOut'), survived: sum('survived') };
const table = [...rows, whole].map(({ name, ...counts }) => [name, { ...counts, 'score %': scoreOf(counts) }]);
console.table(Object.fromEntries(table));
process.exit(table.every(([, counts]) => counts['score %'] >= LEAST) ? 0 : 1);

function countsOf({ files }) {
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => all.filter((status) => wanted.includes(status)).length;
  return { killed: count('Killed'), timedOut: count('Timeout'), survived: count('Survived', 'NoCoverage') };
}

function scoreOf({ killed, timedOut, survived }) {
  return Math.round((1000 * (killed + timedOut)) / (killed + timedOut + survived)) / 10;
}
