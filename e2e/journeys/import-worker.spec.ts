import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { untilAtRest } from '../harness/at-rest';
import { exportZip, followedBy, giveFiles } from '../harness/export-files';
import { test } from '../harness/journey';
import { distWith } from '../harness/other-dist';
import { reachedUntilNow } from '../harness/reached';
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

interface WatchedWorker {
  readonly address: string;
  readonly heard: string[];
  isEnded: boolean;
}

/** Watches every worker that the page makes from now on; `isBreaking`: the first is told to break as soon as it reads. */
function watchWorkers(page: Page, isBreaking = false): Promise<void> {
  return page.evaluate((breaks) => {
    const made: WatchedWorker[] = [];
    const Own = Worker;
    class Watched extends Own {
      readonly told: WatchedWorker;
      constructor(address: string | URL, options: WorkerOptions) {
        super(address, options);
        this.told = { address: String(address), heard: [], isEnded: false };
        made.push(this.told);
        this.addEventListener('message', ({ data }) => {
          this.told.heard.push(data.kind);
          if (breaks && made.length === 1 && data.kind === 'step') this.postMessage({ kind: 'break' });
        });
      }
      override terminate() {
        this.told.isEnded = true;
        super.terminate();
      }
    }
    Object.assign(globalThis, { made, Worker: Watched });
  }, isBreaking);
}

function madeIn(page: Page): Promise<WatchedWorker[]> {
  return page.evaluate(() => (globalThis as unknown as { made: WatchedWorker[] }).made);
}

/** The package with something more at the end of the worker's script. */
function distWithInWorker(code: string): { dist: string; script: string } {
  const dist = distWith(() => undefined);
  const script = `assets/${readdirSync(join(dist, 'assets')).find((name) => name.startsWith('reading-worker'))}`;
  appendFileSync(join(dist, script), `\n;${code}\n`);
  return { dist, script };
}

test('an export is read in a worker, which ends when it has read', async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  await watchWorkers(page);
  await giveFiles(page, [await fewZip()]);
  await expect(page.locator('[data-import-preview]')).toHaveAttribute('data-followers', '12');
  const [first, ...others] = await madeIn(page);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ address: expect.stringContaining('/assets/reading-worker'), isEnded: true });
  expect(first!.heard).toEqual(expect.arrayContaining(['ready', 'part', 'outcome']));
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  await j.panel.expectCounts({ mutual: 8, 'only-i-follow': 5, 'only-they-follow': 4, unknown: 0 });
  // The next export has a worker of its own.
  await j.panel.show('data');
  await giveFiles(page, [await fewZip()]);
  await expect(page.locator('[data-import-preview]')).toBeVisible();
  expect((await madeIn(page)).map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test('it tells how far it is, and ends at once when the person cancels', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const before = await rowCounts(page);
  await watchWorkers(page);
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
  await expect.poll(async () => (await madeIn(page)).map(({ isEnded }) => isEnded)).toEqual([true]);
  expect((await madeIn(page))[0]!.heard).not.toContain('outcome');
  const rows = await page.evaluate(() => (window as unknown as { cancelledAt: number }).cancelledAt);
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(MANY.length);
  await expect.poll(() => rowCounts(page)).toEqual(before);
});

test('a broken file is refused from within the worker, and a good one is taken afterwards', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey();
  const page = await j.panel.show('data');
  const before = await rowCounts(page);
  const many = await manyZip();
  const middle = many.buffer.length >> 1;
  many.buffer.fill(0x55, middle, middle + 4_000);
  await watchWorkers(page);
  await giveFiles(page, [many]);
  await expect(page.locator('[data-import-error]')).toHaveAttribute('data-code', /^broken-/);
  expect((await madeIn(page)).map(({ isEnded }) => isEnded)).toEqual([true]);
  await expect.poll(() => rowCounts(page)).toEqual(before);
  await giveFiles(page, [await fewZip()]);
  await expect(page.locator('[data-import-preview]')).toHaveAttribute('data-following', '13');
});

test('a worker that breaks midway: one calm sentence, nothing kept, and the next try works', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const { dist } = distWithInWorker(
    `addEventListener('message', ({ data }) => { if (data.kind === 'break') throw new Error('broken on purpose'); })`,
  );
  const j = await journey({ launch: { dist } });
  const page = await j.panel.show('data');
  const before = await rowCounts(page);
  await watchWorkers(page, true);
  await giveFiles(page, [await manyZip()]);
  await expect(page.locator('[data-import-error]')).toHaveAttribute('data-code', 'other');
  expect((await madeIn(page)).map(({ isEnded }) => isEnded)).toEqual([true]);
  await expect.poll(() => rowCounts(page)).toEqual(before);
  await giveFiles(page, [await fewZip()]);
  await expect(page.locator('[data-import-preview]')).toHaveAttribute('data-followers', '12');
  rmSync(dist, { recursive: true, force: true });
});

test('where the browser makes no workers, the panel reads the export itself', { tag: '@long' }, async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  await page.evaluate(() => Object.assign(globalThis, { Worker: undefined }));
  await giveFiles(page, [await fewZip()]);
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  await j.panel.expectCounts({ mutual: 8, 'only-i-follow': 5, 'only-they-follow': 4, unknown: 0 });
});

test('where the worker does not start, the panel reads the export itself', { tag: '@long' }, async ({ journey }) => {
  const { dist } = distWithInWorker('this is no script');
  const j = await journey({ launch: { dist } });
  const page = await j.panel.show('data');
  await watchWorkers(page);
  await giveFiles(page, [await fewZip()]);
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  expect(await madeIn(page)).toMatchObject([{ heard: [], isEnded: true }]);
  await j.panel.expectCounts({ mutual: 8, 'only-i-follow': 5, 'only-they-follow': 4, unknown: 0 });
  rmSync(dist, { recursive: true, force: true });
});

const ADDRESS = 'https://www.instagram.com/api/v1/users/web_profile_info/?username=balik';

test('the walls hold around the worker too: no way out of it, and no other script becomes one', async ({ journey }) => {
  const { dist, script } = distWithInWorker(
    `(${tryEveryWay})('${ADDRESS}').then((said) => postMessage({ said, world: typeof chrome + typeof browser }))`,
  );
  const j = await journey({ launch: { dist } });
  await j.person.visitProfile(j.viewer.username);
  await untilAtRest(j);
  const page = await j.panel.show('data');
  j.replica.clearLog();
  const found = await page.evaluate(async (address) => {
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
    tryOut('an address that is only text', () => new Worker(address, { type: 'module' }));
    tryOut('another policy', () => types.createPolicy('another', {}));
    tryOut('a policy for everything', () => types.createPolicy('default', {}));
    const policy = types.createPolicy('balik-import-worker', { createScriptURL: (text: string) => text }) as {
      createScriptURL(text: string): string;
    };
    tryOut('the same policy again', () => types.createPolicy('balik-import-worker', {}));
    const worker = new Worker(policy.createScriptURL(address), { type: 'module' });
    const told = await new Promise<{ said: object; world: string }>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => 'said' in data && resolve(data));
      worker.addEventListener('error', reject);
    });
    return { refused, ...told };
  }, `/${script}`);
  expect(found.refused).toEqual([
    'an address that is only text: TypeError',
    'another policy: TypeError',
    'a policy for everything: TypeError',
    'the same policy again: TypeError',
  ]);
  expect(found.said).toEqual({ fetch: 'refused', xhr: 'refused', socket: 'refused', events: 'refused' });
  expect(found.world).toBe('undefinedundefined');
  expect(await reachedUntilNow(j)).toEqual([]);
  rmSync(dist, { recursive: true, force: true });
});
