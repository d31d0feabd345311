import { beforeAll, describe, expect, it } from 'vitest';
import { simulate } from './simulate';
import { Tally } from './tally';

const IS_LONG = process.env['BALIK_LONG'] === '1';
const WORLDS = Number(process.env['BALIK_WORLDS'] ?? (IS_LONG ? 100_000 : 400));
/** Each seed has worlds of its own; a failure names the seed of the world that failed. */
const FIRST_SEED = Number(process.env['BALIK_SEED'] ?? 1) * 1_000_000;

/** So many of the claims may be false, and there must be some of them, or nothing was tried. */
function atMost(tally: Tally, claim: string, share: number): void {
  expect(tally.said(claim), claim).toBeGreaterThan(0);
  const wrong = tally.wrong(claim) / tally.said(claim);
  expect(wrong, `${claim}: ${JSON.stringify(tally.mistakes[claim], null, 1)}`).toBeLessThanOrEqual(share);
}

/** In these somebody came into a list between a finished pass and pages that showed them later that day. */
it.each([4_000_010, 4_056_090])(
  'whoever came after a pass is there since they were shown, and not since it, in the world of seed %i',
  async (seed) => {
    atMost(await simulate(1, seed), 'present: at the very moment of its date', 0);
  },
);

describe('in invented worlds', () => {
  let tally = new Tally();
  beforeAll(async () => {
    tally = await simulate(WORLDS, FIRST_SEED);
  }, WORLDS * 500);

  it('nobody is falsely called absent for certain', () => {
    atMost(tally, 'absent, certain: by count', 0);
    atMost(tally, 'absent, certain: by profile or own act', 0);
  });

  it('nobody is falsely said to be in a list that was being looked at', () => {
    atMost(tally, 'present: within its look', 0);
    atMost(tally, 'present: when it is said to have been shown', 0);
  });

  it('no more are hidden than a list says, in all but one of 500 lists', () => {
    atMost(tally, 'bound of a list, likely', 0.002);
    atMost(tally, 'bound of a list, too-many-hidden', 0.002);
  });

  it('"no longer follows" is never falsely certain, and likely at most one time in twenty', () => {
    atMost(tally, 'change: no longer follows, certain', 0);
    atMost(tally, 'change: no longer follows, likely', 0.05);
  });

  it('everybody who left between two whole looks is named', () => {
    atMost(tally, 'leavers named ("false" = left out)', 0);
  });

  it('renames, returns and new ones are what they are said to be', () => {
    atMost(tally, 'change: renamed within its window', 0);
    atMost(tally, 'change: appeared, certain', 0.01);
    atMost(tally, 'change: appeared, likely', 0.02);
    atMost(tally, 'change: left Instagram or hidden, whom the person did not unfollow elsewhere', 0.01);
  });

  it('of those who are truly absent most are said', () => {
    atMost(tally, 'unsaid: all looks', 0.3);
    atMost(tally, 'unsaid: finished, counted, 100 and more', 0.2);
    atMost(tally, 'unsaid: clean worlds, finished, counted, 100 and more', 0.02);
  });
});
