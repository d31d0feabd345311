import { launchChromium } from '../e2e/harness/chromium';
import { startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { scriptOf } from './page-script';
import { opened, switched } from './ready';
import { type BenchRow, medianOf } from './row';
import { viewFloor } from './view-floor';

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
    const views = ['data', 'manners', 'insights'] as const;
    const each = () => ({ data: [] as number[], manners: [] as number[], insights: [] as number[] });
    const [took, busy, floors, within] = [each(), each(), each(), each()];
    for (let round = 0; round <= ROUNDS; round++) {
      for (const view of views) {
        const { ms, busyMs } = await opened(balik, view);
        if (round === 0) continue;
        took[view].push(ms);
        busy[view].push(busyMs);
      }
      for (const view of ['manners', 'insights'] as const) {
        const [{ ms }, floor] = [await switched(balik, view), await viewFloor(balik, view)];
        if (round === 0) continue;
        within[view].push(ms);
        floors[view].push(floor);
      }
    }
    const data = medianOf(busy.data);
    const rows = (view: 'manners' | 'insights', name: string, most: number): BenchRow[] => {
      const [busyMs, floor] = [medianOf(busy[view]), data + medianOf(floors[view])];
      const times = busyMs / data;
      return [
        { name: `open the panel at ${name}, from nothing`, medianMs: medianOf(took[view]) },
        {
          name: `processor time of that`,
          medianMs: busyMs,
          ratio: times,
          floor: 'that of Data',
          goal: `≤ ${most} ×`,
          isMet: times <= most,
        },
        {
          name: `processor time of Data, of the rows of ${name}, and of a document of its elements`,
          medianMs: floor,
          ratio: floor / data,
          floor: 'that of Data',
        },
        {
          name: `${name} above that`,
          medianMs: busyMs - floor,
          ratio: busyMs / floor,
          floor: 'all of these',
        },
        { name: `switch to ${name} until all of it stands there`, medianMs: medianOf(within[view]) },
      ];
    };
    return [
      { name: 'open the panel at Data (for comparison)', medianMs: medianOf(took.data) },
      { name: 'processor time of that', medianMs: data },
      ...rows('manners', 'Manners', 1.3),
      ...rows('insights', 'Insights', 1.3),
    ];
  } finally {
    await balik.close();
    await replica.close();
  }
}
