import type { Balik } from '../e2e/harness/balik';
import { launchChromium } from '../e2e/harness/chromium';
import { startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { scriptOf } from './page-script';
import { type BenchRow, medianOf } from './row';

/** From opening the panel to the first rows of People, with few and with very many accounts in the archive. */
const SIZES = [1_000, 100_000] as const;
const ROUNDS = 7;

export async function run(): Promise<BenchRow[]> {
  const seed = await scriptOf('panel/seed.ts');
  const replica = await startReplica({ world: smallWorld().world });
  const browsers: Balik[] = [];
  try {
    for (const size of SIZES) {
      const balik = await launchChromium({ replica });
      browsers.push(balik);
      await balik.panel.consent();
      const page = await balik.panel.page();
      await page.evaluate(seed);
      await page.evaluate((count) => (globalThis as unknown as { seed(n: number): Promise<void> }).seed(count), size);
      await page.close();
    }
    const took = SIZES.map(() => [] as number[]);
    for (let round = 0; round <= ROUNDS; round++)
      for (const [at, balik] of browsers.entries()) {
        const ms = await firstRows(balik);
        if (round > 0) took[at]!.push(ms);
      }
    const [few, many] = took.map(medianOf) as [number, number];
    const name = (count: number) => `open the panel to the first rows, ${count.toLocaleString('en')} accounts`;
    return [
      { name: name(SIZES[0]), medianMs: few },
      {
        name: name(SIZES[1]),
        medianMs: many,
        ratio: many / few,
        floor: 'the same with 1,000',
        goal: '≤ 2 ×',
        isMet: many <= 2 * few,
      },
    ];
  } finally {
    for (const balik of browsers) await balik.close();
    await replica.close();
  }
}

/** Time from the navigation's start to the first row in the document, by the page's own clock. */
async function firstRows({ context, extensionId }: Balik): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-account]') === null) return;
      observer.disconnect();
      Object.assign(globalThis, { firstRowAt: performance.now() });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${extensionId}/src/panel/index.html#/people?status=mutual`);
  const handle = await page.waitForFunction(() => (globalThis as { firstRowAt?: number }).firstRowAt);
  const ms = (await handle.jsonValue()) as number;
  await page.close();
  return ms;
}
