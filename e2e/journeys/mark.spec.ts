import { expect } from '@playwright/test';
import { markOn, test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { NO_MARK } from '../harness/row-marks';

test("the mark speaks from the archive, from the profile's own answer, and is silent when unknown", async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  await readBoth(j, j.viewer);
  const known = truth(j);
  for (const status of ['mutual', 'only-i-follow', 'only-they-follow'] as const) {
    await j.person.visitProfile(known[status][0]!);
    await expect(markOn(j.page)).toHaveAttribute('data-status', status);
    await expect(markOn(j.page)).toHaveCount(1);
  }
  await j.person.visitProfile(j.stranger.username);
  await expect(markOn(j.page)).toHaveAttribute('data-status', 'neither');
  await j.person.visitProfile(j.viewer.username);
  // All marks of a page are fitted in one go: where the rows have theirs, the profile would have its own.
  await j.person.openList('following');
  const onRows = j.page.locator('[role="dialog"][aria-modal="true"] balik-mark');
  await expect(onRows.first()).toBeAttached();
  await expect(j.page.locator('main balik-mark')).toHaveCount(0);
  await j.person.closeList();
  await expect(markOn(j.page)).toHaveCount(0);
});

test('the mark follows in-app navigation and can be switched off', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  await readBoth(j, j.viewer);
  await j.person.openList('following');
  const [first] = await j.page
    .locator('[role="dialog"] a[role="link"][tabindex="0"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  await j.page.locator(`[role="dialog"] a[role="link"][tabindex="0"][href="${first}"]`).click();
  // A pointer that rests on a name opens its card, which has a mark of its own.
  await j.page.mouse.move(1, 1);
  await expect(markOn(j.page)).toHaveCount(1);
  await j.panel.turn('marks', false);
  await j.page.bringToFront();
  await expect(markOn(j.page)).toHaveCount(0);
});

test('the mark speaks the language chosen, on the open page too; words that an older Balik left say nothing', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  await j.person.visitProfile(truth(j).mutual[0]!);
  await expect(markOn(j.page)).toHaveAttribute('lang', 'en');
  await j.panel.choose({ language: 'id' });
  await j.page.bringToFront();
  await expect(markOn(j.page)).toHaveAttribute('lang', 'id');
  await expect(markOn(j.page)).toHaveCount(1);
  await j.inBackground(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(value: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ pageWords: { language: 'en', short: { mutual: 'Each other' } } });
  }, null);
  await expect(markOn(j.page)).toHaveCount(0);
  // The next time the worker begins, as it does after an update, it lays its own words down.
  await j.stopWorker();
  await j.person.visitProfile(truth(j).mutual[1]!);
  await expect(markOn(j.page)).toHaveAttribute('lang', 'id');
});

test('nothing on the page moves when the mark appears', async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  const [someone] = truth(j).mutual;
  await j.page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { __shifts: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await j.person.visitProfile(someone!);
  const boxes = () =>
    j.page
      .locator(`main header *${NO_MARK}`)
      .evaluateAll((nodes) => nodes.map((node) => JSON.stringify(node.getBoundingClientRect())));
  await expect(markOn(j.page)).toHaveCount(1);
  const withMark = await boxes();
  await markOn(j.page).evaluate((mark) => {
    (mark as HTMLElement).style.setProperty('display', 'none', 'important');
  });
  expect(await boxes()).toEqual(withMark);
});
