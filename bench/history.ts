import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { type Balik, launchChromium } from '../e2e/harness/chromium';
import { type Replica, startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { type BenchRow, medianOf } from './row';

/** A long history in real Chromium: opening it, one account's timeline, and what a year of it takes. */
const ACCOUNTS = 100_000;
const SNAPSHOTS = 1_000;
const ROUNDS = 7;

interface Seeding {
  seedHistory(past: { accounts: number; days: number; dailyChange: number }): Promise<void>;
  historyBytes(): Promise<number>;
  timelines(times: number): Promise<number[]>;
}

export async function run(): Promise<BenchRow[]> {
  const code = await measuringCode();
  const replica = await startReplica({ world: smallWorld().world });
  try {
    return [...(await long(replica, code)), ...(await year(replica, code))];
  } finally {
    await replica.close();
  }
}

/** 1,000 snapshots, of which each differs from the one before by 100 accounts. */
async function long(replica: Replica, code: string): Promise<BenchRow[]> {
  const balik = await launchChromium({ replica });
  try {
    await balik.panel.consent();
    const page = await balik.panel.page();
    await page.evaluate(code);
    await page.evaluate((past) => (globalThis as unknown as Seeding).seedHistory(past), {
      accounts: ACCOUNTS,
      days: SNAPSHOTS,
      dailyChange: 0.001,
    });
    const timelines = await page.evaluate((times) => (globalThis as unknown as Seeding).timelines(times), ROUNDS + 1);
    await page.close();
    const opened: number[] = [];
    const opened1: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const floor = await ready(balik, 'data');
      const ms = await ready(balik, 'history');
      if (round > 0) {
        opened.push(ms);
        opened1.push(floor);
      }
    }
    return [
      within('timeline of one account, 1,000 snapshots of 100,000', timelines.slice(1), 50),
      { name: 'open the panel at Data (for comparison)', medianMs: medianOf(opened1) },
      within('switch to History until all of it stands there, 1,000 snapshots of 100,000', await switched(balik), 200),
      { name: 'open the panel at History, from nothing', medianMs: medianOf(opened) },
    ];
  } finally {
    await balik.close();
  }
}

/** A year of daily readings, half a percent another each day: bytes on the disk and by counting. */
async function year(replica: Replica, code: string): Promise<BenchRow[]> {
  const profile = mkdtempSync(join(tmpdir(), 'balik-year-'));
  let balik = await launchChromium({ replica, profile });
  try {
    await balik.panel.consent();
    const page = await balik.panel.page();
    await page.evaluate(code);
    const seed = async (days: number) => {
      await page.evaluate((past) => (globalThis as unknown as Seeding).seedHistory(past), {
        accounts: ACCOUNTS,
        days,
        dailyChange: 0.005,
      });
    };
    await seed(365);
    const counted = await page.evaluate(() => (globalThis as unknown as Seeding).historyBytes());
    await balik.close();
    balik = await launchChromium({ replica, profile });
    await balik.close();
    const onDisk = Number(
      execFileSync('du', ['-sb', join(profile, 'Default', 'IndexedDB')], { encoding: 'utf8' }).split('\t')[0],
    );
    const mb = (bytes: number) => bytes / 1_000_000;
    return [
      {
        name: 'a year of daily snapshots of 100,000, 0.5 % another each day (MB of rows and sets, not ms)',
        medianMs: mb(counted),
        goal: '≤ 6 MB',
        isMet: mb(counted) <= 6,
      },
      { name: 'the whole database on disk, accounts and logs included (MB, not ms)', medianMs: mb(onDisk) },
    ];
  } finally {
    await balik.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** From the navigation's start to `data-ready` of the view, by the page's own clock. */
async function ready({ context, extensionId }: Balik, view: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((name) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(`[data-view="${name}"][data-ready]`) === null) return;
      observer.disconnect();
      Object.assign(globalThis, { readyAt: performance.now() });
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  }, view);
  await page.goto(`chrome-extension://${extensionId}/src/panel/index.html#/${view}`);
  const handle = await page.waitForFunction(() => (globalThis as { readyAt?: number }).readyAt);
  const ms = (await handle.jsonValue()) as number;
  await page.close();
  return ms;
}

/** In a panel that was just opened at Data: from the click on "History" until all of it stands there. */
async function switched({ context, extensionId }: Balik): Promise<number[]> {
  const took: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/src/panel/index.html#/data`);
    await page.locator('[data-view="data"][data-ready]').waitFor();
    const ms = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const from = performance.now();
          const observer = new MutationObserver(() => {
            if (document.querySelector('[data-view="history"][data-ready]') === null) return;
            observer.disconnect();
            done(performance.now() - from);
          });
          observer.observe(document, { childList: true, subtree: true, attributes: true });
          location.hash = '#/history';
        }),
    );
    await page.close();
    if (round > 0) took.push(ms);
  }
  return took;
}

function within(name: string, values: readonly number[], most: number): BenchRow {
  const medianMs = medianOf(values);
  return { name, medianMs, goal: `≤ ${most} ms`, isMet: medianMs <= most };
}

/** The measuring code as one script; the panel's page runs it through the debugger, past its own CSP. */
async function measuringCode(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(import.meta.dirname, 'history/page.ts'), formats: ['iife'], name: 'history' },
    },
  });
  const [built] = Array.isArray(output) ? output : [output];
  if (built === undefined || !('output' in built)) throw new Error('vite built nothing');
  return built.output[0].code;
}
