import { expect } from '@playwright/test';
import { flawsIn } from '../harness/archive-eyes';
import { test, truth } from '../harness/journey';
import { workerStopper } from '../harness/worker-stopper';
import { Chance } from '../replica/chance';
import { rest } from '../replica/person';

const IS_LONG = process.env['BALIK_LONG'] === '1';
/** The long run goes on until there were so many; another `BALIK_SEED` stops at other points. */
const STOPS = Number(process.env['BALIK_STOPS'] ?? (IS_LONG ? 300 : 24));

test(`the worker ended at ${STOPS} random points while a person reads: nothing is lost`, {
  tag: '@firefox-long',
}, async ({ journey }) => {
  if (IS_LONG) test.setTimeout(900_000);
  const world = IS_LONG
    ? { followers: 3_000, following: 2_000, mutual: 900 }
    : { followers: 300, following: 96, mutual: 60 };
  const j = await journey({ world, switches: { latencyMs: 25 } });
  const panel = await j.panel.page();
  const stopper = await workerStopper(j);
  const chance = new Chance(`stops ${process.env['BALIK_SEED'] ?? 1}`);
  const flaws: string[] = [];

  await j.page.bringToFront();
  let isReading = true;
  const stopping = (async () => {
    for (let round = 1; isReading; round++) {
      // A moment that chance chooses; nothing is awaited.
      await rest(chance.below(220));
      await stopper.stop();
      if (round % 20 === 0) flaws.push(...(await flawsIn(panel)));
    }
  })();
  // Once the lists are done they are read again, until there were stops enough.
  do {
    const lists = await j.person.readBothLists(j.viewer.username, { pauseMs: 60 });
    expect([lists.followers.reachedEnd, lists.following.reachedEnd]).toEqual([true, true]);
  } while (stopper.stops < STOPS);
  isReading = false;
  await stopping;

  expect(flaws).toEqual([]);
  expect(stopper.stops).toBeGreaterThanOrEqual(STOPS);
  await j.panel.expectReading('followers', { seen: world.followers, expected: world.followers, coverage: 'whole' });
  await j.panel.expectReading('following', { seen: world.following, expected: world.following, coverage: 'whole' });
  const known = truth(j);
  await j.panel.expectCounts({
    mutual: known.mutual.length,
    'only-i-follow': known['only-i-follow'].length,
    'only-they-follow': known['only-they-follow'].length,
    unknown: 0,
  });
  expect(await flawsIn(await j.panel.page())).toEqual([]);
  console.info(`${stopper.stops} stops`);
});
