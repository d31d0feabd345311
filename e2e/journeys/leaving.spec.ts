/** Whoever leaves the moment the last rows are there loses none of them: what was seen is on its way to be kept. */
import { expect } from '@playwright/test';
import { type Journey, test } from '../harness/journey';

const WAYS: Readonly<Record<string, (j: Journey) => Promise<unknown>>> = {
  'to another profile': (j) => j.person.visitProfile(j.openFriend.username),
  'by closing the tab': (j) => j.page.close(),
  'to another tab': async (j) => (await j.panel.page()).bringToFront(),
};

for (const [way, leave] of Object.entries(WAYS))
  test(`what was seen last is kept when the person leaves at once, ${way}`, {
    // A tab that closes leaves the least time of all.
    tag: way === 'by closing the tab' ? [] : '@long',
  }, async ({ journey }) => {
    const j = await journey({ world: { followers: 40, following: 26, mutual: 15 } });
    await j.person.visitProfile(j.viewer.username);
    await j.person.openList('followers');
    expect((await j.person.readToEnd()).reachedEnd).toBe(true);
    await leave(j);
    await j.panel.expectReading('followers', { seen: 40, expected: 40, coverage: 'whole' });
  });

test('nor while the background must first be woken', async ({ journey }) => {
  const j = await journey({ world: { followers: 40, following: 26, mutual: 15 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.panel.expectReading('followers', { expected: 40 });
  await j.page.bringToFront();
  await j.stopWorker();
  await j.page.bringToFront();
  expect((await j.person.readToEnd()).reachedEnd).toBe(true);
  await j.page.close();
  await j.panel.expectReading('followers', { seen: 40, expected: 40, coverage: 'whole' });
});
