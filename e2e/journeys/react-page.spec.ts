import { expect } from '@playwright/test';
import { drawn } from '../harness/at-rest';
import { type Journey, test } from '../harness/journey';
import { writeReactPage } from '../harness/react-page';
import { chooseMarks, DIALOG, expectRightMarks, NO_MARK, ROWS_WORLD, readBothAndClose } from '../harness/row-marks';

declare global {
  interface Window {
    __takeOver: (page: object) => void;
    __show: (names: readonly string[]) => void;
    __recovered: string[];
    __wrong: string[];
    __frames: number;
  }
}

/** A real React page of somebody followed, with a list open, as its server wrote it. */
async function reactPage(journey: (setting: object) => Promise<Journey>) {
  const j = await journey({ world: ROWS_WORLD });
  await readBothAndClose(j);
  const names = j.world.listed(j.viewer, 'following').map((account) => account.username);
  const page = { owner: j.openFriend.username, names: names.slice(0, 5) };
  j.replica.switches.written = await writeReactPage(page);
  await j.page.goto(`https://www.instagram.com/${page.owner}/`);
  await expectRightMarks(j, 5);
  await expect(j.page.locator('main header balik-mark')).toHaveCount(1);
  return { j, names, page };
}

const troubles = (j: Journey) =>
  j.page.evaluate(() => [...window.__recovered, ...(window as unknown as { __pageErrors: string[] }).__pageErrors]);

/** What the page's own elements measure. */
const boxes = (j: Journey) =>
  j.page
    .locator(`#react *${NO_MARK}`)
    .evaluateAll((nodes) => nodes.map((node) => JSON.stringify(node.getBoundingClientRect())));

test('marks that stand before React takes the page over are nothing to it, and stay', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const { j, page } = await reactPage(journey);
  await j.page.evaluate((props) => window.__takeOver(props), page);
  await expect(j.page.locator('html[data-shows]')).toHaveCount(1);
  expect(await troubles(j)).toEqual([]);
  await expectRightMarks(j, 5);
  await expect(j.page.locator('main header balik-mark')).toHaveCount(1);
});

test('rows of React that are used again for others have in no frame the mark of somebody else', async ({ journey }) => {
  const { j, names, page } = await reactPage(journey);
  await j.page.evaluate((props) => window.__takeOver(props), page);
  await expect(j.page.locator('html[data-shows]')).toHaveCount(1);
  // Whose a mark is, told by itself: noted while it is drawn, for it stands beside one name only.
  await j.page.evaluate((dialog) => {
    Object.assign(window, { __wrong: [], __frames: 0 });
    const owners = new Map<Element, string>();
    const look = () => {
      window.__frames++;
      for (const mark of document.querySelectorAll(`${dialog} balik-mark`)) {
        const name = mark.closest('.row')!.querySelector('span')!.textContent!;
        if ((owners.get(mark) ?? name) !== name) window.__wrong.push(`${owners.get(mark)} on ${name}`);
        owners.set(mark, name);
      }
      requestAnimationFrame(look);
    };
    look();
  }, DIALOG);
  for (const from of [5, 3, 9]) {
    await j.page.evaluate((others) => window.__show(others), names.slice(from, from + 8));
    await expect(j.page.locator(`html[data-shows="${names.slice(from, from + 8).join()}"]`)).toHaveCount(1);
    await expectRightMarks(j, 8);
    await drawn(j.page);
  }
  expect(await j.page.evaluate(() => [window.__frames > 6, window.__wrong])).toEqual([true, []]);
  expect(await troubles(j)).toEqual([]);
});

test('whatever stands last or alone in the page stays so: nothing moves for a mark, in rows of the server and of React', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const { j, names, page } = await reactPage(journey);
  await j.page.evaluate((props) => window.__takeOver(props), page);
  await j.page.waitForFunction(() => document.documentElement.dataset['shows'] !== undefined);
  await j.page.evaluate((others) => window.__show(others), names.slice(0, 9));
  await expectRightMarks(j, 8);
  const beside = await boxes(j);
  await chooseMarks(j, { showMarks: false });
  await expect(j.page.locator('balik-mark')).toHaveCount(0);
  expect(await boxes(j)).toEqual(beside);
  await chooseMarks(j, { showMarks: true });
  await expectRightMarks(j, 8);
  expect(await boxes(j)).toEqual(beside);
});
