import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Worker } from '@playwright/test';
import { DIST } from '../harness/chromium';
import { exportZip, followedBy, giveFiles } from '../harness/export-files';
import { test } from '../harness/journey';
import { rowCounts } from '../harness/row-counts';
import { tryEveryWay } from '../harness/ways-out';

const OWNER = 'invented.owner';
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const FEW = followedBy(names('few', 12), 40);
const FEW_I = followedBy([...names('few', 8), ...names('only_i', 5)], 45);
/** So many that reading them takes long enough to look at. */
const MANY = followedBy(names('many', 120_000), 0.02);
const fewZip = () => exportZip('2026-07', FEW, FEW_I, OWNER);
const manyZip = () => exportZip('2025', MANY, FEW_I, OWNER);
const SCRIPT = `assets/${readdirSync(join(DIST, 'assets')).find((name) => name.startsWith('reading-worker'))}`;

/** All workers the page makes from now on, also those that have ended. */
function workersOf(page: Page): Worker[] {
  const made: Worker[] = [];
  page.on('worker', (worker) => made.push(worker));
  return made;
}

test('an export is read in a worker, which ends when it has read', async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const workers = workersOf(page);
  await giveFiles(page, [await fewZip()]);
  await expect(page.locator('[data-import-preview]')).toHaveAttribute('data-followers', '12');
  expect(workers.map((worker) => new URL(worker.url()).pathname)).toEqual([`/${SCRIPT}`]);
  await expect.poll(() => page.workers().length).toBe(0);
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  await j.panel.expectCounts({ mutual: 8, 'only-i-follow': 5, 'only-they-follow': 4, unknown: 0 });
  // The next export has a worker of its own.
  await j.panel.show('data');
  await giveFiles(page, [await fewZip()]);
  await expect(page.locator('[data-import-preview]')).toBeVisible();
  expect(workers).toHaveLength(2);
});

test('it tells how far it is, and ends at once when the person cancels', async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const before = await rowCounts(page);
  const workers = workersOf(page);
  await page.evaluate(() => {
    new MutationObserver(() => {
      const words = document.querySelector('[data-import-progress] .number')?.textContent ?? '';
      const rows = Number(/\d[\d,]*/.exec(words)?.[0].replaceAll(',', '') ?? 0);
      if (rows === 0 || 'cancelledAt' in window) return;
      Object.assign(window, { cancelledAt: rows });
      document.querySelector<HTMLElement>('[data-import-cancel]')?.click();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await giveFiles(page, [await manyZip()]);
  await expect(page.locator('[data-import-state="cancelled"]')).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
  expect(workers).toHaveLength(1);
  const rows = await page.evaluate(() => (window as unknown as { cancelledAt: number }).cancelledAt);
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(MANY.length);
  await expect.poll(() => rowCounts(page)).toEqual(before);
});

test('a broken file is refused from within the worker, and a good one is taken afterwards', async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const before = await rowCounts(page);
  const many = await manyZip();
  const middle = many.buffer.length >> 1;
  many.buffer.fill(0x55, middle, middle + 4_000);
  await giveFiles(page, [many]);
  await expect(page.locator('[data-import-error]')).toHaveAttribute('data-code', /^broken-/);
  await expect.poll(() => page.workers().length).toBe(0);
  await expect.poll(() => rowCounts(page)).toEqual(before);
  await giveFiles(page, [await fewZip()]);
  await expect(page.locator('[data-import-preview]')).toHaveAttribute('data-following', '13');
});

test('a worker that breaks midway: one calm sentence, nothing kept, and the next try works', async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const before = await rowCounts(page);
  const breaking = page.waitForEvent('worker').then((worker) =>
    worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('broken on purpose');
      }, 30);
    }),
  );
  await giveFiles(page, [await manyZip()]);
  await breaking;
  await expect(page.locator('[data-import-error]')).toHaveAttribute('data-code', 'other');
  await expect.poll(() => page.workers().length).toBe(0);
  await expect.poll(() => rowCounts(page)).toEqual(before);
  await giveFiles(page, [await fewZip()]);
  await expect(page.locator('[data-import-preview]')).toHaveAttribute('data-followers', '12');
});

for (const [what, take] of [
  ['makes no workers', () => Object.assign(globalThis, { Worker: undefined })],
  [
    'makes workers that do not start',
    () => {
      const Own = Worker;
      Object.assign(globalThis, {
        Worker: class extends Own {
          constructor(address: string | URL, options: WorkerOptions) {
            super(address, options);
            queueMicrotask(() => this.dispatchEvent(new Event('error')));
          }
        },
      });
    },
  ],
] as const)
  test(`where the browser ${what}, the panel reads the export itself`, async ({ journey }) => {
    const j = await journey();
    const page = await j.panel.show('data');
    await page.evaluate(take);
    await giveFiles(page, [await fewZip()]);
    await page.locator('[data-import-commit]').click();
    await page.locator('[data-import-done]').waitFor();
    expect(page.workers()).toHaveLength(0);
    await j.panel.expectCounts({ mutual: 8, 'only-i-follow': 5, 'only-they-follow': 4, unknown: 0 });
  });

test('the walls hold around the worker too: no way out of it, and no other script becomes one', async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  j.replica.clearLog();
  const made = page.waitForEvent('worker');
  const refusals = await page.evaluate((script) => {
    const types = (globalThis as unknown as { trustedTypes: { createPolicy: (...all: unknown[]) => unknown } })
      .trustedTypes;
    const refused: string[] = [];
    const tryOut = (what: string, act: () => unknown) => {
      try {
        act();
      } catch (error) {
        refused.push(`${what}: ${(error as Error).name}`);
      }
    };
    tryOut('an address that is only text', () => new Worker(`/${script}`, { type: 'module' }));
    tryOut('another policy', () => types.createPolicy('another', {}));
    tryOut('a policy for everything', () => types.createPolicy('default', {}));
    const policy = types.createPolicy('balik-import-worker', { createScriptURL: (text: string) => text }) as {
      createScriptURL(text: string): string;
    };
    // A worker that nobody tells to read, so that it stays.
    Object.assign(globalThis, { kept: new Worker(policy.createScriptURL(`/${script}`), { type: 'module' }) });
    tryOut('the same policy again', () => types.createPolicy('balik-import-worker', {}));
    return refused;
  }, SCRIPT);
  expect(refusals).toEqual([
    'an address that is only text: TypeError',
    'another policy: TypeError',
    'a policy for everything: TypeError',
    'the same policy again: TypeError',
  ]);
  const address = 'https://www.instagram.com/api/v1/users/web_profile_info/?username=balik';
  const worker = await made;
  const said = await worker.evaluate(tryEveryWay, address);
  expect(said).toEqual({ fetch: 'refused', xhr: 'refused', socket: 'refused', events: 'refused' });
  expect(await worker.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
    'undefined',
  );
  await page.waitForTimeout(300);
  expect(j.replica.log).toEqual([]);
});
