import type { Page } from 'playwright';
import { launchChromium } from '../e2e/harness/chromium';
import { createPerson } from '../e2e/replica/person';
import { startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import type { MarkTimes } from './marks/page';
import { scriptOf } from './page-script';
import { type BenchRow, medianOf } from './row';

/** What the marks of an open list cost the page's main thread: the first look at 12 rows, and every look after it. */
const ROUNDS = 40;
const MORE_ROWS = 10_000;
const LOOK_GOAL_MS = 4;
const DRAW_GOAL_MS = 1;

export async function run(): Promise<BenchRow[]> {
  const small = smallWorld({ followers: 12, following: 12, mutual: 6 });
  const replica = await startReplica({ world: small.world, switches: { suggestions: 0 } });
  const { page, close } = await launchChromium({ replica, withBalik: false });
  try {
    const person = createPerson(page);
    await person.visitProfile(small.viewer.username);
    await person.openList('followers');
    await page.waitForTimeout(500);
    await page.evaluate(await scriptOf('marks/page.ts', { target: 'chrome116' }));
    const twelve = await measure(page);
    await page.evaluate(`lengthenList(${MORE_ROWS})`);
    const long = await measure(page);
    const thousands = `${(MORE_ROWS / 1000).toFixed(0)},000`;
    return [
      {
        ...goalRow(`marks on a batch of 12 rows, drawn (${twelve.marks} marks)`, twelve.drawMs, DRAW_GOAL_MS),
        ratio: twelve.drawMs / twelve.floorMs,
        floor: floorOf(twelve),
      },
      goalRow('a look that finds them in place', twelve.lookMs),
      {
        name: `the same in a list of ${thousands} mounted rows, drawn`,
        medianMs: long.drawMs,
        ratio: long.drawMs / long.floorMs,
        floor: floorOf(long),
        goal: '≤ 3 ×',
        isMet: long.drawMs <= 3 * long.floorMs,
      },
      goalRow(`a look in a list of ${thousands} mounted rows`, long.lookMs),
    ];
  } finally {
    await close();
    await replica.close();
  }
}

async function measure(page: Page): Promise<MarkTimes> {
  const times = (await page.evaluate(`measureMarks(${ROUNDS})`)) as MarkTimes[];
  const median = (read: (one: MarkTimes) => number) => medianOf(times.map(read));
  return {
    drawMs: median((one) => one.drawMs),
    lookMs: median((one) => one.lookMs),
    floorMs: median((one) => one.floorMs),
    marks: times[0]!.marks,
  };
}

const floorOf = ({ floorMs }: MarkTimes) => `as many plain elements: the layout itself, ${floorMs.toFixed(2)} ms`;

function goalRow(name: string, medianMs: number, goalMs = LOOK_GOAL_MS): BenchRow {
  return { name, medianMs, goal: `≤ ${goalMs} ms`, isMet: medianMs <= goalMs };
}
