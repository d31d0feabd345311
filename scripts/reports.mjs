/** What the runners leave in their JSON files: how many tests there were, and how long each took. */
import { relative } from 'node:path';
import { ROOT } from './processes.mjs';

/** Answers passed, failed, skipped, and every test with its time in milliseconds. */
export const readers = { vitest: readVitest, playwright: readPlaywright };

function readVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${relative(ROOT, name)} › ${fullName}`,
      ms: duration ?? 0,
    })),
  );
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, tests };
}

/** A test that passes only when tried again has failed: it means something the first time or never. */
function readPlaywright({ stats, suites }) {
  const tests = [];
  const walk = ({ specs = [], suites: inner = [] }, path) => {
    for (const { file, title, tests: runs } of specs)
      for (const { results } of runs)
        tests.push({
          name: [`e2e/${file}`, ...path, title].join(' › '),
          ms: results.reduce((sum, { duration }) => sum + duration, 0),
        });
    for (const suite of inner) walk(suite, [...path, suite.title]);
  };
  for (const suite of suites) walk(suite, []);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, tests };
}
