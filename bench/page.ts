import type { Balik } from '../e2e/harness/balik';
import { launchChromium } from '../e2e/harness/chromium';
import { startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { launchFloor } from './floor/launch';
import { run as readLists } from './list-reading';
import { processorTime } from './processor-time';
import { type BenchRow, besideFloor, medianOf } from './row';

/**
 * What Balik costs the page: main-thread time of a tab that asks for the same answers with and without it, by the
 * browser's own count (CDP Performance, TaskDuration), so the page's own work cancels out; and with the least extension
 * that reads along (`floor/`), which says how little it could be.
 */
const ANSWERS = 120;
const ROUNDS = 5;
const ROWS = 25;
const GOAL_MS = 0.4;
/** One answer right after the other, far faster than anybody scrolls; and two a second, as a hurried person does. */
const RUSH: Pace = { answers: ANSWERS, pauseMs: 15 };
const PERSON: Pace = { answers: 16, pauseMs: 500 };

interface Pace {
  readonly answers: number;
  readonly pauseMs: number;
}

/** `dist`: of another build, to compare with. */
export async function run(dist?: string): Promise<BenchRow[]> {
  return [...(await answersOnTheirOwn(dist)), ...(await readLists([dist]))];
}

export async function answersOnTheirOwn(dist?: string): Promise<BenchRow[]> {
  const small = smallWorld({ followers: 400, following: 400, mutual: 200 });
  const replica = await startReplica({ world: small.world, switches: { latencyMs: 0 } });
  const bare = await launchChromium({ replica, withBalik: false });
  const floor = await launchFloor(replica);
  const beside = await launchChromium({ replica, ...(dist === undefined ? {} : { dist }) });
  await beside.panel.consent(beside.page);
  try {
    const owner = small.viewer;
    for (const { page } of [bare, floor, beside]) await page.goto(`${replica.origin}/${owner.username}/`);
    const costs = { without: [] as number[], least: [] as number[], with: [] as number[], longTasks: [] as number[] };
    const atPersonsPace: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const without = await ask(bare, owner.pk, RUSH);
      const least = await ask(floor, owner.pk, RUSH);
      const withBalik = await ask(beside, owner.pk, RUSH);
      if (round === 0) continue;
      if (round % 2 === 1)
        atPersonsPace.push((await ask(beside, owner.pk, PERSON)).ms - (await ask(bare, owner.pk, PERSON)).ms);
      costs.without.push(without.ms);
      costs.least.push(least.ms);
      costs.with.push(withBalik.ms);
      costs.longTasks.push(withBalik.longTasks - without.longTasks);
    }
    const [alone, least, withBalik] = [medianOf(costs.without), medianOf(costs.least), medianOf(costs.with)];
    const [own, ...floors] = besideFloor('what Balik adds to it (observer, content script, handing over)', [
      alone,
      least,
      withBalik,
    ]);
    return [
      { name: `main-thread time of one ${ROWS}-account answer, the page alone`, medianMs: alone },
      { ...own, goal: `≤ ${GOAL_MS} ms`, isMet: own.medianMs <= GOAL_MS },
      ...floors,
      {
        name: `what Balik adds to it at a person's pace, two answers a second, with all that runs beside it`,
        medianMs: medianOf(atPersonsPace),
      },
      {
        name: `long tasks (> 50 ms) Balik adds in ${ANSWERS} answers (a count, not ms)`,
        medianMs: medianOf(costs.longTasks),
        goal: '0',
        isMet: medianOf(costs.longTasks) <= 0,
      },
    ];
  } finally {
    await bare.close();
    await floor.close();
    await beside.close();
    await replica.close();
  }
}

/** Lets the page itself ask for one answer after another; gives its main thread's time for one of them. */
async function ask({ page, context }: Balik, owner: string, pace: Pace): Promise<{ ms: number; longTasks: number }> {
  const busyMs = await processorTime(context, page);
  const before = await busyMs();
  const longTasks = await page.evaluate(
    async ([id, { answers, pauseMs }, rows]) => {
      let long = 0;
      const observer = new PerformanceObserver((list) => {
        long += list.getEntries().length;
      });
      observer.observe({ type: 'longtask' });
      for (let at = 0; at < answers; at++) {
        await new Promise<void>((done) => {
          const request = new XMLHttpRequest();
          request.open('GET', `/api/v1/friendships/${id}/following/?count=${rows}&max_id=${(at % 14) * rows}`);
          request.onload = () => {
            JSON.parse(request.responseText);
            setTimeout(done, pauseMs);
          };
          request.send();
        });
      }
      await new Promise((done) => setTimeout(done, 400));
      observer.disconnect();
      return long;
    },
    [owner, pace, ROWS] as const,
  );
  return { ms: ((await busyMs()) - before) / pace.answers, longTasks };
}
