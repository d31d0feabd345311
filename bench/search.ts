import type { Page } from 'playwright';
import { launchChromium } from '../e2e/harness/chromium';
import { type Replica, startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { watchOwnTime } from './import/own-time';
import { scriptOf } from './page-script';
import { type BenchRow, medianOf } from './row';

/** Searching in People as one types, and scrolling through all of it. */
const SIZES = [
  [100_000, 16],
  [1_000_000, 100],
] as const;
const ROUNDS = 5;
/** Few are called so, some, and very many; the last has letters beyond ASCII. */
const WORDS = ['citra.sa', 'kopi', 'ayu pra', 'さくら'];
const FRAMES = 300;

interface Deeds {
  seed(count: number): Promise<void>;
  typed(word: string): Promise<number[]>;
  scrolled(frames: number): Promise<number>;
}

export async function run(): Promise<BenchRow[]> {
  const replica = await startReplica({ world: smallWorld().world });
  try {
    const rows: BenchRow[] = [];
    for (const [count, most] of SIZES) rows.push(...(await among(replica, count, most)));
    return rows;
  } finally {
    await replica.close();
  }
}

async function among(replica: Replica, count: number, most: number): Promise<BenchRow[]> {
  const balik = await launchChromium({ replica });
  try {
    await balik.panel.consent();
    const seeding = await balik.panel.page();
    await seeding.evaluate(await scriptOf('panel/seed.ts'));
    await seeding.evaluate((size) => (globalThis as unknown as Deeds).seed(size), count);
    await seeding.close();
    const page = await balik.context.newPage();
    await page.goto(`chrome-extension://${balik.extensionId}/src/panel/index.html#/people?status=all`);
    await page.locator('[data-view="people"][data-ready]').waitFor({ timeout: 120_000 });
    await page.evaluate(await scriptOf('search/page.ts'));
    // The first search loads the names, where so many are not loaded unasked.
    const [loaded] = await typed(page, 'a');
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) for (const word of WORDS) took.push(...(await typed(page, word)));
    const own = await watchOwnTime(page);
    const longest = await page.evaluate((frames) => (globalThis as unknown as Deeds).scrolled(frames), FRAMES);
    const longestOwn = await own.longestMs();
    const said = count.toLocaleString('en');
    const medianMs = medianOf(took);
    return [
      { name: `the first letter of a search among ${said}, names and all`, medianMs: loaded! },
      { name: `each letter of a search among ${said}`, medianMs, goal: `≤ ${most} ms`, isMet: medianMs <= most },
      { name: `the slowest letter of these`, medianMs: Math.max(...took) },
      {
        name: `scrolling through ${said} rows: the longest task (0 = none over 50 ms)`,
        medianMs: longest,
        goal: 'none over 50 ms',
        isMet: longest <= 50,
      },
      { name: '… the longest task, in time on the processor', medianMs: longestOwn },
    ];
  } finally {
    await balik.close();
  }
}

function typed(page: Page, word: string): Promise<number[]> {
  return page.evaluate((text) => (globalThis as unknown as Deeds).typed(text), word);
}
