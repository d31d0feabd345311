/**
 * Runs tests for Stryker within its own process: modules and tests are loaded once, and a mutant costs what the tests
 * up to the first that notices it cost, not the start of a worker each. That is possible because these rooms are pure:
 * nothing that a test does, with or without a mutant, outlives it. Whoever hangs is stopped by Stryker from outside,
 * and a new process loads anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const STAND_IN = { vitest: beside('vitest.mjs'), 'fast-check': beside('fast-check.mjs') };

/** By the text, since what comes from a package is imported before any plugin is asked. */
const standIns = {
  name: 'stand-ins',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.mjs') ? null : code.replace(/ from '(vitest|fast-check)'/g, (_, name) => ` from '${STAND_IN[name]}'`),
};

/**
 * Which test runs through which mutant is counted in the first run only. Counting on would take most of the time, so
 * each instrumented file learns to stop; where Stryker writes it otherwise one day, all is as before, only slower.
 */
const quietCounters = {
  name: 'quiet-counters',
  enforce: 'pre',
  transform: (code) =>
    code.replace(
      'stryCov_9fa48 = cover;',
      'stryCov_9fa48 = cover; (ns.counters ??= []).push(() => { stryCov_9fa48 = () => {}; });',
    ),
};

class RoomRunner {
  static inject = ['options'];
  #folder;
  #server;
  #tests = [];
  #instruments = globalThis.__stryker__ ?? {};

  constructor({ mutate }) {
    this.#folder = dirname(mutate[0]);
    globalThis.__stryker__ = this.#instruments;
  }

  /** A mutant is switched on while everything is loaded already; those of constants are not tried (`ignoreStatic`). */
  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    this.#server = await createServer({
      configFile: false,
      logLevel: 'error',
      plugins: [standIns, quietCounters],
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    const { takeTests } = await this.#server.ssrLoadModule(STAND_IN.vitest);
    const files = readdirSync(this.#folder).filter((name) => name.endsWith('.test.ts'));
    for (const name of files) {
      const file = join(process.cwd(), this.#folder, name);
      await this.#server.ssrLoadModule(file);
      const isSlow = readFileSync(file, 'utf8').includes("from 'fast-check'");
      for (const test of takeTests()) this.#tests.push({ ...test, id: `${name}#${test.name}`, file, isSlow });
    }
    // The first test that fails ends a mutant, so the quick ones come first.
    this.#tests.sort((a, b) => Number(a.isSlow) - Number(b.isSlow));
  }

  async dryRun() {
    const tests = [];
    for (const test of this.#tests) tests.push(await this.#run(test));
    return { status: 'complete', tests, mutantCoverage: this.#instruments.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = this.#tests.filter(({ id }) => testFilter === undefined || testFilter.includes(id));
    Object.assign(this.#instruments, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    for (const stop of this.#instruments.counters?.splice(0) ?? []) stop();
    let failed;
    for (const test of wanted) {
      const result = await this.#run(test);
      if (result.status === FAILED) failed = result;
      if (failed !== undefined) break;
    }
    const { hitCount } = this.#instruments;
    Object.assign(this.#instruments, { activeMutant: undefined, hitCount: undefined });
    if (hitLimit !== undefined && hitCount > hitLimit) return { status: 'timeout', reason: `hit ${hitCount} times` };
    const nrOfTests = wanted.length;
    if (failed === undefined) return { status: 'survived', nrOfTests };
    return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests };
  }

  async dispose() {
    await this.#server?.close();
  }

  async #run({ id, name, file, perform }) {
    const startedAt = performance.now();
    this.#instruments.currentTestId = id;
    let failureMessage;
    try {
      await perform();
    } catch (error) {
      failureMessage = String(error?.message ?? error);
    }
    this.#instruments.currentTestId = undefined;
    const told = { id, name, fileName: file, timeSpentMs: performance.now() - startedAt };
    return failureMessage === undefined ? { ...told, status: PASSED } : { ...told, status: FAILED, failureMessage };
  }
}

const PASSED = 0;
const FAILED = 1;

export const strykerPlugins = [{ kind: 'TestRunner', name: 'room', injectableClass: RoomRunner }];
