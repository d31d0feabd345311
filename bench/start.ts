import type { CDPSession } from 'playwright';
import { launchChromium } from '../e2e/harness/chromium';
import { startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { type BenchRow, medianOf } from './row';
import { msUnder } from './script-time';

/**
 * What the content scripts cost a page that begins, on a machine four times as slow: by the browser's own samples, all
 * time under a function of theirs, from the first byte until the page has been at rest for a while.
 */
const ROUNDS = 12;
const THROTTLE = 4;
const REST_MS = 1_500;

/** `dist`: of another build, to compare with. */
export async function run(dist?: string): Promise<BenchRow[]> {
  const small = smallWorld({ followers: 40, following: 40, mutual: 20 });
  const replica = await startReplica({ world: small.world, switches: { latencyMs: 0 } });
  const { page, context, panel, close } = await launchChromium({ replica, ...(dist === undefined ? {} : { dist }) });
  await panel.consent(page);
  try {
    const session = await context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 100 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const times: { start: number; rest: number; site: number }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const time = await begin(session, () => page.goto(`${replica.origin}/${small.openFriend.username}/`));
      if (round > 0) times.push(time);
    }
    const median = (read: (one: (typeof times)[number]) => number) => medianOf(times.map(read));
    const row = (name: string, time: 'start' | 'rest') => ({
      name: `${name}, ${THROTTLE} × slower`,
      medianMs: median((one) => one[time]),
      ratio: median((one) => one[time] / one.site),
      floor: "the site's own scripts",
    });
    return [row('content scripts on a cold page until it is loaded', 'start'), row('and until it is at rest', 'rest')];
  } finally {
    await close();
    await replica.close();
  }
}

async function begin(session: CDPSession, open: () => Promise<unknown>) {
  const ours = (url: string) => url.includes('/src/content/');
  await session.send('Profiler.start');
  await open();
  const loaded = await session.send('Profiler.stop');
  await session.send('Profiler.start');
  await new Promise((done) => setTimeout(done, REST_MS));
  const { profile } = await session.send('Profiler.stop');
  const start = msUnder(loaded.profile, ours);
  const site = msUnder(loaded.profile, (url) => url.includes('/rsrc.php/'));
  return { start, rest: start + msUnder(profile, ours), site };
}
