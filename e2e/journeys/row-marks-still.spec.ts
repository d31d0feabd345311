/** Marks take no room: nothing of the page moves for them, and they cover nothing of it. */
import { expect, type Page } from '@playwright/test';
import { untilAtRest } from '../harness/at-rest';
import { type Journey, test } from '../harness/journey';
import { chooseMarks, DIALOG, expectRightMarks, NO_MARK, ROWS_WORLD, readBothAndClose } from '../harness/row-marks';

/** All that is the page's own. */
const OWN = `body *${NO_MARK}:not(script)`;

/** Where everything stands once the list is read to its end and the page is still. */
async function boxesAtRest(j: Journey): Promise<string[]> {
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('following');
  await j.person.readToEnd();
  // A last turn of the wheel may have moved the page below the list.
  await j.page.evaluate(() => scrollTo(0, 0));
  await untilAtRest(j);
  return boxesOf(j.page);
}

const boxesOf = (page: Page): Promise<string[]> =>
  page.locator(OWN).evaluateAll((nodes) => nodes.map((node) => JSON.stringify(node.getBoundingClientRect())));

/** From now on, frame by frame: whether anything moved, and by how much the browser says so (only Chromium does). */
async function watchForMoves(page: Page): Promise<() => Promise<{ frames: number; moves: number; shift: number }>> {
  await page.evaluate((own) => {
    const nodes = [...document.querySelectorAll(own)];
    const where = () => JSON.stringify(nodes.map((node) => node.getBoundingClientRect()));
    const before = where();
    const seen = { frames: 0, moves: 0, shift: 0 };
    Object.assign(window, { __seen: seen });
    const look = () => {
      seen.frames++;
      if (where() !== before) seen.moves++;
      requestAnimationFrame(look);
    };
    look();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  }, OWN);
  return () => page.evaluate(() => (window as unknown as { __seen: never }).__seen);
}

test('nothing moves: every box is the same with and without Balik, and in each frame while marks come and go', async ({
  journey,
}) => {
  const without = await journey({ world: ROWS_WORLD, launch: { withBalik: false } });
  const bare = await boxesAtRest(without);
  const j = await journey({ world: ROWS_WORLD });
  await readBothAndClose(j);
  const beside = await boxesAtRest(j);
  await expectRightMarks(j, 6);
  expect(beside).toEqual(bare);
  const rows = j.page.locator(`${DIALOG} balik-mark`);
  const seen = await watchForMoves(j.page);
  // A slow machine draws few frames: each change waits until at least one more was looked at.
  const lookedAgain = async () => {
    const { frames } = await seen();
    await expect.poll(async () => (await seen()).frames).toBeGreaterThan(frames);
  };
  for (let time = 0; time < 3; time++) {
    await chooseMarks(j, { showMarks: false });
    await expect(rows).toHaveCount(0);
    await lookedAgain();
    await chooseMarks(j, { showMarks: true });
    await expectRightMarks(j, 6);
    await lookedAgain();
  }
  const { moves, shift } = await seen();
  expect([moves, shift]).toEqual([0, 0]);
  expect(await boxesOf(j.page)).toEqual(bare);
});

test('marks cover no name and no button', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { ...ROWS_WORLD, hostileNames: true } });
  await readBothAndClose(j);
  await j.person.openList('followers');
  await expectRightMarks(j, 6);
  const covered = await j.page.evaluate((dialog) => {
    const LETTERS_PX = 2;
    const boxes = (selector: string) =>
      [...document.querySelectorAll(`${dialog} ${selector}`)].map((node) => node.getBoundingClientRect());
    const others = [...boxes('button'), ...boxes('a[tabindex="0"] span[dir="auto"]')];
    return boxes('balik-mark').filter((mark) =>
      others.some(
        (other) =>
          other.width > 0 &&
          mark.left < other.right &&
          mark.right > other.left &&
          mark.top < other.bottom &&
          mark.bottom > other.top + LETTERS_PX,
      ),
    ).length;
  }, DIALOG);
  expect(covered).toBe(0);
});
