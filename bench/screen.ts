import { launchChromium } from '../e2e/harness/chromium';
import { createPerson } from '../e2e/replica/person';
import { startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { scriptOf } from './page-script';
import { type BenchRow, medianOf } from './row';
import type { ScreenTimes } from './screen/page';

/** What reading rows from the screen costs the page's main thread, beside what the page costs anyway. */
const ROUNDS = 60;
const MORE_ROWS = 10_000;
const GOAL_MS = 1;

export async function run(): Promise<BenchRow[]> {
  const small = smallWorld({ followers: 24, following: 12, mutual: 6 });
  const replica = await startReplica({ world: small.world, switches: { suggestions: 0 } });
  const { page, close } = await launchChromium({ replica, withBalik: false });
  const measure = async (rounds: number) => (await page.evaluate(`measureScreen(${rounds})`)) as ScreenTimes[];
  try {
    const person = createPerson(page);
    await person.visitProfile(small.viewer.username);
    await person.openList('followers');
    await page.waitForTimeout(500);
    await page.evaluate(await scriptOf('screen/page.ts', { target: 'chrome116' }));
    const short = await measure(ROUNDS);
    await page.evaluate(await scriptOf('marks/page.ts', { target: 'chrome116' }));
    await page.evaluate(`lengthenList(${MORE_ROWS})`);
    const long = await measure(ROUNDS);
    return [
      rowOf('a batch of 12 rows of the screen, read and handed over', short, 'batchMs'),
      rowOf('a look at which nothing is new', short, 'lookMs'),
      rowOf('the same batch below 10,000 mounted rows', long, 'batchMs'),
      rowOf('the same look below 10,000 mounted rows', long, 'lookMs'),
    ];
  } finally {
    await close();
    await replica.close();
  }
}

function rowOf(name: string, times: readonly ScreenTimes[], what: keyof ScreenTimes): BenchRow {
  const medianMs = medianOf(times.map((one) => one[what]));
  return { name, medianMs, goal: `≤ ${GOAL_MS} ms`, isMet: medianMs <= GOAL_MS };
}
