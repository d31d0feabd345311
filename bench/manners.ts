import { launchChromium } from '../e2e/harness/chromium';
import { startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { scriptOf } from './page-script';
import { opened, switched } from './ready';
import { type BenchRow, medianOf } from './row';

/** Opening Manners and Insights over 100,000 accounts: a season of daily readings, an export, thousands of notes. */
const ACCOUNTS = 100_000;
const ROUNDS = 5;

interface Seeding {
  seedManners(accounts: number): Promise<void>;
}

export async function run(): Promise<BenchRow[]> {
  const code = await scriptOf('manners/page.ts');
  const replica = await startReplica({ world: smallWorld().world });
  const balik = await launchChromium({ replica });
  try {
    await balik.panel.consent();
    const page = await balik.panel.page();
    await page.evaluate(code);
    await page.evaluate((count) => (globalThis as unknown as Seeding).seedManners(count), ACCOUNTS);
    await page.close();
    const took = { data: [] as number[], manners: [] as number[], insights: [] as number[] };
    const within = { manners: [] as number[], insights: [] as number[] };
    for (let round = 0; round <= ROUNDS; round++) {
      for (const view of ['data', 'manners', 'insights'] as const) {
        const ms = await opened(balik, view);
        if (round > 0) took[view].push(ms);
      }
      for (const view of ['manners', 'insights'] as const) {
        const ms = await switched(balik, view);
        if (round > 0) within[view].push(ms);
      }
    }
    const floor = medianOf(took.data);
    const against = (view: 'manners' | 'insights', most: number): BenchRow => {
      const medianMs = medianOf(took[view]);
      return {
        name: `open the panel at ${view === 'manners' ? 'Manners' : 'Insights'}, from nothing`,
        medianMs,
        ratio: medianMs / floor,
        floor: 'the panel at Data',
        goal: `≤ ${most} ×`,
        isMet: medianMs <= most * floor,
      };
    };
    return [
      { name: 'open the panel at Data (for comparison)', medianMs: floor },
      against('manners', 1.3),
      { name: 'switch to Manners until all of it stands there', medianMs: medianOf(within.manners) },
      against('insights', 1.3),
      { name: 'switch to Insights until all of it stands there', medianMs: medianOf(within.insights) },
    ];
  } finally {
    await balik.close();
    await replica.close();
  }
}
