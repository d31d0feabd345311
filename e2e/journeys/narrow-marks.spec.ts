import { expect, type Page } from '@playwright/test';
import { markOn, test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { chooseMarks, DIALOG, expectOnePlace } from '../harness/row-marks';

/** Indonesian has the longest words; where two are hidden, who does not follow back does so but likely, which is longer still. */
const narrow = (width: number) => ({
  world: { followers: 40, following: 30, mutual: 18, hiddenFollowers: 2 },
  switches: { locale: 'id', suggestions: 0 } as const,
  launch: { viewport: { width, height: 740 }, locale: 'id-ID', colorScheme: 'dark' } as const,
});

/** Whether all marks are in sight, and by how much the page is wider than its window. */
const reach = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('balik-mark')].map((mark) => mark.getBoundingClientRect());
    const { clientWidth, scrollWidth } = document.documentElement;
    return {
      areInSight: boxes.every((box) => box.width > 0 && box.left >= 0 && box.right <= clientWidth && box.top >= 0),
      tooWideBy: scrollWidth - clientWidth,
    };
  });

test('in a window of 360 px every mark on a row is in sight, and neither covers a button nor runs on beneath one', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey(narrow(360));
  await readBoth(j, j.viewer);
  await chooseMarks(j, { marksAllRows: true });
  await j.page.bringToFront();
  const bare = await reach(j.page);
  await j.person.openList('following');
  await expect.poll(() => j.page.locator(`${DIALOG} balik-mark`).count()).toBeGreaterThan(4);
  expect(await reach(j.page)).toEqual({ ...bare, areInSight: true });
  const covered = await j.page.evaluate((dialog) => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(`${dialog} ${selector}`)].map((node) => node.getBoundingClientRect());
    const buttons = boxes('button').filter((button) => button.width > 0);
    // What runs on close beneath a button reads as a part of it.
    const UNDER_PX = 5;
    const apart = (one: DOMRect, other: DOMRect) =>
      one.right <= other.left ||
      one.left >= other.right ||
      one.bottom <= other.top ||
      one.top >= other.bottom + UNDER_PX;
    return boxes('balik-mark').filter((mark) => buttons.some((button) => !apart(mark, button))).length;
  }, DIALOG);
  expect(covered).toBe(0);
  await expectOnePlace(j.page);
  await j.page.screenshot({ path: 'artifacts/narrow-marks-360.png' });
});

// As narrow as a small phone, or as a window of large letters.
test('where a name stands too far right for its mark, the mark moves back and the page becomes no wider', {
  tag: '@long',
}, async ({ journey }) => {
  const j = await journey(narrow(280));
  await readBoth(j, j.viewer);
  await j.person.visitProfile(truth(j)['only-they-follow'][0]!);
  await expect(markOn(j.page)).toHaveCount(1);
  await expect.poll(() => reach(j.page)).toEqual({ areInSight: true, tooWideBy: 0 });
  await j.page.screenshot({ path: 'artifacts/narrow-marks-280.png' });
});

test('a rule of the page that begins to hold in a narrower window is kept by every mark, and in a wider one by none', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 40, following: 30, mutual: 18 } });
  await j.page.setViewportSize({ width: 1100, height: 800 });
  await readBoth(j, j.viewer);
  await chooseMarks(j, { marksAllRows: true });
  await j.page.bringToFront();
  await j.page.evaluate((dialog) => {
    const style = document.createElement('style');
    style.textContent = `@media (max-width: 1000px) { ${dialog} a:last-child { padding-left: 30px } }`;
    document.head.append(style);
  }, DIALOG);
  await j.person.openList('following');
  await expect.poll(() => j.page.locator(`${DIALOG} a + * > balik-mark`).count()).toBeGreaterThan(4);
  // Where the page has the rule, the link is the last in its row, as without marks.
  const inside = () =>
    j.page
      .locator(`${DIALOG} balik-mark`)
      .evaluateAll((marks) => [
        ...new Set(marks.map((mark) => (mark.closest('a') ? getComputedStyle(mark.closest('a')!).paddingLeft : null))),
      ]);
  expect(await inside()).toEqual([null]);
  await j.page.setViewportSize({ width: 950, height: 800 });
  await expect.poll(inside).toEqual(['30px']);
  await j.page.setViewportSize({ width: 1100, height: 800 });
  await expect.poll(inside).toEqual([null]);
});
