/**
 * Runs the steps of a test run, counts what they found, and tells at the end how long everything took. Steps of one
 * lane run one after another, lanes of one stage beside each other, stages one after another.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, ROOT, runBeside } from './processes.mjs';
import { readers } from './reports.mjs';

const RESULTS = join(ROOT, 'artifacts', 'results');
const SLOWEST = 10;

/**
 * A step is `{ name, tool | script, args, env?, report?, judge? }`. The package's tool or the script is run with `args`; where a runner counts by itself
 * (`report`: `vitest` or `playwright`), `args` and `env` are asked with the file that it has to write. `judge` answers
 * whether the output is good, and what to print of it, where the exit code alone does not say it.
 * Prints everything, then the tables, then `N passed, N failed`; resolves to whether nothing failed.
 */
export async function runStages(stages) {
  mkdirSync(RESULTS, { recursive: true });
  const startedAt = Date.now();
  const done = [];
  for (const lanes of stages) {
    // What runs alone may print as it goes; beside each other, each prints when it has ended.
    const isLive = lanes.length === 1;
    const inLane = async (steps) => {
      for (const step of steps) done.push(await perform(step, isLive));
    };
    await Promise.all(lanes.map(inLane));
  }
  tellTimes(done, Date.now() - startedAt);
  const sum = (key) => done.reduce((total, step) => total + step[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

async function perform({ name, tool, script, args, env = {}, report, judge }, isLive) {
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  const given = (value) => (typeof value === 'function' ? value(file) : value);
  // A judge needs the output, which a live step does not keep.
  const mayBeLive = isLive && judge === undefined;
  if (mayBeLive) console.log(`\n▶ ${name}`);
  const startedAt = Date.now();
  const { code, printed, output } = await runBeside(script ?? binOf(tool), given(args), {
    isLive: mayBeLive,
    env: given(env),
  });
  const ms = Date.now() - startedAt;
  const verdict = judge?.(output, printed) ?? { isGood: code === 0, printed };
  const counts = { passed: verdict.isGood ? 1 : 0, failed: verdict.isGood ? 0 : 1, skipped: 0, tests: [] };
  if (report !== undefined) {
    Object.assign(counts, { passed: 0 }, existsSync(file) && readers[report](JSON.parse(readFileSync(file, 'utf8'))));
    if (counts.failed === 0 && code !== 0) counts.failed = 1;
  }
  if (!mayBeLive) console.log(`\n▶ ${name}${`\n${verdict.printed}`.trimEnd()}`);
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
  const sign = counts.failed === 0 ? '✔' : '✘';
  console.log(`${sign} ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${inWords(ms)})`);
  return { name, ms, ...counts };
}

function tellTimes(done, wholeMs) {
  const width = Math.max(...done.map(({ name }) => name.length), 'together'.length);
  console.log('\nHow long each step took:');
  for (const { name, ms } of done) console.log(`  ${name.padEnd(width)}  ${inWords(ms).padStart(11)}`);
  console.log(`  ${'together'.padEnd(width)}  ${inWords(wholeMs).padStart(11)}`);
  const tests = done.flatMap((step) => step.tests.map((test) => ({ ...test, step: step.name })));
  if (tests.length > 0) {
    console.log('\nThe slowest tests:');
    const slowest = tests.toSorted((one, other) => other.ms - one.ms).slice(0, SLOWEST);
    for (const { ms, step, name } of slowest) console.log(`  ${inWords(ms).padStart(11)}  ${step}: ${name}`);
  }
  console.log('');
}

function inWords(ms) {
  const seconds = ms / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
