import type { Balik } from '../e2e/harness/balik';
import { launchChromium } from '../e2e/harness/chromium';
import { createPerson } from '../e2e/replica/person';
import { startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { launchFloor } from './floor/launch';
import type { Scrolled } from './list-reading/page';
import { scriptOf } from './page-script';
import { type BenchRow, besideFloor, medianOf, type Three } from './row';

/**
 * What Balik costs a page in which somebody scrolls through a list: the main thread's own time, by the browser's own
 * count, of the same list read from beginning to end with and without it, in turns. Everything runs that runs for a
 * person: the observer, the content script, the second eye, the marks. Between the two stands the least extension that
 * reads along (`floor/`).
 */
const FOLLOWERS = 1_200;
const ROWS_A_PAGE = 12;
const PAGES = FOLLOWERS / ROWS_A_PAGE;
const ROUNDS = 3;
/** As a hurried person turns the wheel. */
const PAUSE_MS = 60;
const REST_MS = 1_000;
const GOAL = 1.15;

interface Cost {
  /** All scripts, whosever. */
  readonly scriptMs: number;
  /** With what the browser does for them: styles, layout, events. */
  readonly taskMs: number;
  readonly longTasks: number;
}

/** `dists`: other builds, to compare with; each is a table of its own, all of one run. */
export async function run(dists: readonly (string | undefined)[] = [undefined]): Promise<BenchRow[]> {
  const small = smallWorld({ followers: FOLLOWERS, following: 600, mutual: 400 });
  const replica = await startReplica({ world: small.world, switches: { latencyMs: 0, suggestions: 0 } });
  const bare = await launchChromium({ replica, withBalik: false });
  const floor = await launchFloor(replica);
  const beside = await Promise.all(
    dists.map((dist) => launchChromium({ replica, ...(dist === undefined ? {} : { dist }) })),
  );
  try {
    const script = await scriptOf('list-reading/page.ts', { target: 'chrome116' });
    for (const one of beside) await one.panel.consent(one.page);
    const all = [bare, floor, ...beside];
    const costs = all.map((): Cost[] => []);
    for (let round = 0; round <= ROUNDS; round++)
      for (const [at, one] of all.entries()) {
        const cost = await readList(one, small.viewer.username, script);
        if (round > 0) costs[at]!.push(cost);
      }
    const [without, least, ...others] = costs as [Cost[], Cost[], ...Cost[][]];
    return others.flatMap((withBalik) => rowsOf(without, least, withBalik));
  } finally {
    for (const one of [bare, floor, ...beside]) await one.close();
    await replica.close();
  }
}

function rowsOf(without: readonly Cost[], least: readonly Cost[], withBalik: readonly Cost[]): BenchRow[] {
  const median = (costs: readonly Cost[], read: (one: Cost) => number) => medianOf(costs.map(read)) / PAGES;
  const three = (read: (one: Cost) => number): Three => [
    median(without, read),
    median(least, read),
    median(withBalik, read),
  ];
  const what = `a page of ${ROWS_A_PAGE} while ${FOLLOWERS} followers are read`;
  const [ofBalik, ofFloor, between] = besideFloor(
    `script time Balik adds to ${what}`,
    three((one) => one.scriptMs),
  );
  const longTasks = medianOf(withBalik.map((one) => one.longTasks)) - medianOf(without.map((one) => one.longTasks));
  return [
    { ...ofBalik, goal: `≤ ${GOAL} ×`, isMet: ofBalik.ratio <= GOAL },
    ofFloor,
    between,
    ...besideFloor(
      'main-thread time, with layout and events',
      three((one) => one.taskMs),
    ),
    {
      name: 'long tasks (> 50 ms) Balik adds there (a count, not ms)',
      medianMs: longTasks,
      goal: '0',
      isMet: longTasks <= 0,
    },
  ];
}

async function readList({ page, context }: Balik, owner: string, script: string): Promise<Cost> {
  const person = createPerson(page);
  await person.visitProfile(owner);
  await page.waitForTimeout(REST_MS);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value * 1000;
    return { scriptMs: of('ScriptDuration'), taskMs: of('TaskDuration') };
  };
  await page.evaluate(script);
  await person.openList('followers');
  const before = await busy();
  const { rows, longTasks } = (await page.evaluate(`scrollToEnd(${PAUSE_MS}, ${REST_MS})`)) as Scrolled;
  const after = await busy();
  await session.detach();
  if (rows !== FOLLOWERS) throw new Error(`The list ended after ${rows} rows.`);
  return { scriptMs: after.scriptMs - before.scriptMs, taskMs: after.taskMs - before.taskMs, longTasks };
}
