/** The ground of all other journeys: a browser that served one is as new for the next, and what would not be is named. */
import { expect } from '@playwright/test';
import { CHROMIUM_DIST } from '../harness/chromium';
import { FIREFOX_DIST } from '../harness/firefox';
import { justInstalled, leftOver, lookAtExtension } from '../harness/fresh';
import { test } from '../harness/journey';
import { createKeeper } from '../harness/keeper';
import { isFirefox, launchShared } from '../harness/launch';
import { servesWorker, tracesIn } from '../harness/traces';
import { startServer } from '../replica/server';

test('what a journey leaves is found, each trace by its name, none where there is none, and all of it goes', async () => {
  const server = await startServer();
  server.serve(servesWorker);
  const shared = await launchShared(server);
  try {
    const balik = await shared.lend();
    expect(await shared.leftOver()).toEqual([]);
    const traces = tracesIn(shared);
    for (const { leave } of traces) await leave(balik);
    const left = await shared.leftOver();
    for (const { what, found } of traces) expect(left, what).toContainEqual(expect.stringMatching(found));
    await shared.clear();
    await shared.lend();
    expect(await shared.leftOver()).toEqual([]);
  } finally {
    await shared.close();
    await server.close();
  }
});

test('each trace of a journey is found by itself as well', { tag: '@long' }, async () => {
  test.slow();
  const server = await startServer();
  server.serve(servesWorker);
  const shared = await launchShared(server);
  try {
    for (const { what, leave, found } of tracesIn(shared)) {
      const balik = await shared.lend();
      expect(await shared.leftOver(), `before ${what}`).toEqual([]);
      await leave(balik);
      expect(await shared.leftOver(), what).toContainEqual(expect.stringMatching(found));
      await shared.clear();
    }
  } finally {
    await shared.close();
    await server.close();
  }
});

test('a browser of its own, with Balik in it from its start, shows the same', async ({ journey }) => {
  const j = await journey({ launch: { own: true }, consent: false });
  const seen = await j.inBackground(lookAtExtension, null);
  expect(leftOver(justInstalled(isFirefox() ? FIREFOX_DIST : CHROMIUM_DIST), seen)).toEqual([]);
});

test('one that was killed is not lent again, and two journeys at once do not get the same', async () => {
  const keeper = createKeeper();
  try {
    const first = await keeper.lend({});
    expect(await keeper.lend({})).toBeNull();
    const killed = await first!.start();
    const gone = new Promise((done) => killed.context.on('close', done));
    killed.kill();
    await gone;
    await keeper.giveBack();
    const second = await (await keeper.lend({}))!.start();
    expect(second.context).not.toBe(killed.context);
    await keeper.giveBack();
  } finally {
    await keeper.close();
  }
});
