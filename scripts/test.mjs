/**
 * `npm test`: does all set-up, runs every check, and ends with one line `N passed, N failed`.
 * `npm test -- unit types` runs only the named steps.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, ensureFirefox, ROOT, run, tool } from './setup.mjs';

ensureDependencies();
const asked = process.argv.slice(2);
const wants = (name) => asked.length === 0 || asked.includes(name);
const results = join(ROOT, 'artifacts', 'results');
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
function count(name, good, bad, skipped = 0) {
  passed += good;
  failed += bad;
  console.log(
    `\n${bad === 0 ? '✔' : '✘'} ${name}: ${good} passed, ${bad} failed${skipped === 0 ? '' : `, ${skipped} skipped`}\n`,
  );
}

/** A check that is one thing: it holds or it does not. */
function check(name, perform) {
  if (!wants(name)) return;
  const isGood = perform() === 0;
  count(name, isGood ? 1 : 0, isGood ? 0 : 1);
}

/** A runner that counts by itself and leaves its counts in a JSON file. */
function counted(name, perform, countsOf) {
  if (!wants(name)) return;
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const code = perform(file);
  const [good, bad, skipped] = existsSync(file) ? countsOf(JSON.parse(readFileSync(file, 'utf8'))) : [0, 0, 0];
  count(name, good, bad === 0 && code !== 0 ? 1 : bad, skipped);
}

const vitestCounts = (report) => [report.numPassedTests, report.numFailedTests, report.numPendingTests];
const playwrightCounts = ({ stats }) => [stats.expected + stats.flaky, stats.unexpected, stats.skipped];

check('types', () => tool('typescript', ['-p', 'tsconfig.json'], { mayFail: true }));
check('domain-types', () => tool('typescript', ['-p', 'src/domain/tsconfig.json'], { mayFail: true }));
check('lint', () => tool('@biomejs/biome', ['check', '.'], { mayFail: true }));
check('knip', () => tool('knip', [], { mayFail: true }));
counted(
  'unit',
  (file) =>
    tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { mayFail: true }),
  vitestCounts,
);
check('build', () => run(process.execPath, ['scripts/build.mjs'], { mayFail: true }));
check('firefox-lint', () => {
  // Preact costs one warning about innerHTML in the panel's bundle (measured); anything else is ours to answer for.
  const allowed = (warning) => warning.code === 'UNSAFE_VAR_ASSIGNMENT' && /^assets\/jsxRuntime/.test(warning.file);
  const bin = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const lint = spawnSync(process.execPath, [bin, 'lint', '-s', 'dist/firefox', '--output', 'json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const report = JSON.parse(lint.stdout.slice(lint.stdout.indexOf('{')));
  const odd = [...report.errors, ...report.warnings.filter((warning) => !allowed(warning))];
  for (const one of odd) console.error(`${one._type} ${one.code} in ${one.file}: ${one.message}`);
  return odd.length === 0 && report.warnings.length <= 1 ? 0 : 1;
});
if (wants('chromium') || wants('firefox')) {
  const env = { BALIK_CHROMIUM: await ensureChromium(), BALIK_FIREFOX: ensureFirefox() };
  for (const project of ['chromium', 'firefox'])
    counted(
      project,
      (file) =>
        tool('@playwright/test', ['test', `--project=${project}`], {
          mayFail: true,
          env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
        }),
      playwrightCounts,
    );
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
