/**
 * `npm test`: does all set-up, runs every check, tells how long each took, and ends with one line `N passed, N failed`.
 * `npm test -- unit types` runs only the named steps; a step that looks at the built extension builds it first.
 */
import { setUp } from './setup.mjs';
import { runStages } from './steps.mjs';

const NEEDS_BUILD = ['firefox-lint', 'chromium', 'firefox'];
const NEEDS_BROWSERS = ['chromium', 'firefox'];

const journeys = (browser) => ({
  name: browser,
  report: 'playwright',
  tool: '@playwright/test',
  args: ['test', `--project=${browser}`],
  env: (file) => ({ ...browsers, PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
});

// The first stage is of single-threaded tools; unit tests and journeys use two cores by themselves.
const STAGES = [
  [
    [
      { name: 'build', script: 'scripts/build.mjs', args: [] },
      {
        name: 'firefox-lint',
        tool: 'web-ext',
        args: ['lint', '-s', 'dist/firefox', '--output', 'json'],
        judge: judgeFirefoxLint,
      },
    ],
    [
      { name: 'types', tool: 'typescript', args: ['-p', 'tsconfig.json'] },
      { name: 'domain-types', tool: 'typescript', args: ['-p', 'src/domain/tsconfig.json'] },
      { name: 'lint', tool: '@biomejs/biome', args: ['check', '.'] },
      { name: 'knip', tool: 'knip', args: [] },
      // What only tests use is no use: exports that are there for them say `@internal`.
      { name: 'knip-shipped', tool: 'knip', args: ['--production'] },
    ],
  ],
  [
    [
      {
        name: 'unit',
        report: 'vitest',
        tool: 'vitest',
        args: (file) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      },
    ],
  ],
  [[journeys('chromium')]],
  [[journeys('firefox')]],
];

const names = STAGES.flat(2).map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}
const wanted = new Set(asked.length === 0 ? names : asked);
if (NEEDS_BUILD.some((name) => wanted.has(name))) wanted.add('build');
const needsBrowsers = NEEDS_BROWSERS.some((name) => wanted.has(name));
const browsers = await setUp(...(needsBrowsers ? ['chromium', 'firefox'] : []));

const lanesWanted = (lanes) =>
  lanes.map((steps) => steps.filter(({ name }) => wanted.has(name))).filter((steps) => steps.length > 0);
const isGood = await runStages(STAGES.map(lanesWanted).filter((lanes) => lanes.length > 0));
process.exit(isGood ? 0 : 1);

/**
 * Preact costs one warning about innerHTML in the panel's bundle (measured). And where a manifest names no version of
 * Firefox for Android, for which Balik is not offered, the linter takes the desktop's for it. Anything else is ours to
 * answer for, and each of these once.
 */
function judgeFirefoxLint(output, printed) {
  if (!output.includes('{')) return { isGood: false, printed };
  const isAllowed = ({ code, file }) =>
    (code === 'UNSAFE_VAR_ASSIGNMENT' && /^assets\/preact-/.test(file)) ||
    code === 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION';
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{')));
  const odd = [...errors, ...warnings.filter((warning) => !isAllowed(warning))];
  const lines = odd.map(({ _type, code, file, message }) => `${_type} ${code} in ${file}: ${message}`);
  if (odd.length === 0 && new Set(warnings.map(({ code }) => code)).size < warnings.length)
    lines.push(`${warnings.length} warnings of kinds that are allowed once each`);
  return { isGood: lines.length === 0, printed: lines.join('\n') };
}
