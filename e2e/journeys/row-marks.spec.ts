import { expect, type Page } from '@playwright/test';
import { untilAtRest } from '../harness/at-rest';
import { test } from '../harness/journey';
import {
  chooseMarks,
  DIALOG,
  expectRightMarks,
  marksOnRows,
  ROWS_WORLD,
  readBothAndClose,
  statusesOf,
} from '../harness/row-marks';
import type { Switches } from '../replica/switches';

/** The names among the suggestions under the open list. */
const suggestedIn = (page: Page): Promise<string[]> =>
  page.evaluate((dialog) => {
    const scroller = [...document.querySelectorAll(`${dialog} *`)].find((node) =>
      /auto|scroll/.test(getComputedStyle(node).overflowY),
    )!;
    return [...scroller.children]
      .slice(1)
      .flatMap((child) =>
        [...child.querySelectorAll('a[tabindex="0"]')].map((link) => link.getAttribute('href')!.slice(1, -1)),
      );
  }, DIALOG);

test('rows of both lists carry marks, suggestions and oneself never, in every layout', async ({ journey }) => {
  const j = await journey({ world: ROWS_WORLD, switches: { suggestions: 6 } });
  await readBothAndClose(j);
  for (const layout of ['2024', '2025', '2026-09'] as const)
    await test.step(`layout of ${layout}`, async () => {
      const urlPush = layout !== '2026-09';
      // No anchor knows a word: one of the layouts is in Indonesian.
      Object.assign(j.replica.switches, {
        locale: layout === '2025' ? 'id' : 'en',
        headerLayout: layout,
        urlPush,
        countLinks: urlPush ? 'href' : 'hash',
      } satisfies Partial<Switches>);
      await j.person.visitProfile(j.viewer.username);
      await j.person.openList('following');
      await expectRightMarks(j, 6);
      await j.person.closeList();
      await expect(j.page.locator('balik-mark')).toHaveCount(0);
      await j.person.openList('followers');
      await j.person.readToEnd();
      // At the end most of what is in sight are suggestions.
      const marks = await expectRightMarks(j, 3);
      const suggested = await suggestedIn(j.page);
      expect(suggested.length).toBeGreaterThan(0);
      for (const name of suggested) expect(marks).not.toHaveProperty([name]);
      expect(marks).not.toHaveProperty([j.viewer.username]);
    });
});

for (const windowing of [true, 'recycled'] as const) {
  const how = windowing === true ? 'only mounted while in sight' : 'nodes that are given on to others out of sight';
  test(`rows that are ${how} keep their marks, and none piles up`, { tag: '@firefox-long' }, async ({ journey }) => {
    const j = await journey({ world: { followers: 72, following: 40, mutual: 25 }, switches: { windowing } });
    await readBothAndClose(j);
    await j.person.openList('followers');
    await expectRightMarks(j, 6);
    await j.person.readToEnd();
    const atEnd = await expectRightMarks(j, 3);
    await j.page.mouse.wheel(0, -20_000);
    await expect(async () => {
      const again = await expectRightMarks(j, 6);
      expect(Object.keys(again).some((name) => name in atEnd)).toBe(false);
    }).toPass();
    expect(await j.page.locator('balik-mark').count()).toBeLessThan(40);
  });
}

test('a row that is given to another person loses its mark; one drawn anew gets it back', async ({ journey }) => {
  const j = await journey({ world: ROWS_WORLD });
  await readBothAndClose(j);
  await j.person.openList('following');
  const marks = await expectRightMarks(j, 6);
  const [first, second] = Object.keys(marks) as [string, string];
  // As a list does that reuses its elements: only addresses and texts change.
  const stayed = await j.page.evaluate(
    ([name, other]) => {
      const links = [...document.querySelectorAll(`[role="dialog"] a[href="/${name}/"]`)];
      for (const link of links) link.setAttribute('href', `/${other}/`);
      const text = links.flatMap((link) => [...link.querySelectorAll('span[dir="auto"]')])[0]!.firstChild!;
      text.nodeValue = other!;
      // Not even until the next frame is drawn does it stand beside the other's name.
      const { parentElement: beside } = links.find((link) => link.contains(text))!;
      return new Promise((done) => {
        requestAnimationFrame(() => done(beside!.querySelectorAll('balik-mark').length));
      });
    },
    [first, 'orang.lewat'],
  );
  expect(stayed).toBe(0);
  await expect.poll(() => marksOnRows(j.page)).not.toHaveProperty(['orang.lewat']);
  expect(await marksOnRows(j.page)).not.toHaveProperty([first]);
  await j.page.evaluate((name) => {
    const link = document.querySelector(`[role="dialog"] a[href="/${name}/"][tabindex="0"]`)!;
    link.replaceWith(link.cloneNode(true));
  }, second);
  await expect.poll(() => marksOnRows(j.page)).toHaveProperty([second], marks[second]);
  expect(await j.page.locator(':has(> balik-mark) + :has(> balik-mark)').count()).toBe(0);
});

test('marks follow a dialog that is replaced, in-app navigation and other people’s lists; searched people carry them too', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: ROWS_WORLD, switches: { dialogSwapMs: [30, 700] } });
  await readBothAndClose(j);
  await j.person.openList('followers');
  await expectRightMarks(j, 6);
  const known = statusesOf(j);
  await j.person.searchInList([...known.keys()][0]!.slice(0, 3));
  await expectRightMarks(j, 1);
  await j.person.closeList();
  await j.page.locator(`nav a[href="/"]`).click();
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  // Of the friend's followers some are in the viewer's lists; of strangers no list says anything, so they have no mark.
  const rows = j.page.locator(`${DIALOG} a[role="link"][tabindex="0"]`);
  const names = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1, -1)));
  await rows.nth(names.findIndex((name) => !known.has(name) && name !== j.viewer.username)).scrollIntoViewIfNeeded();
  await expect.poll(async () => Object.keys(await marksOnRows(j.page)).length).toBeGreaterThan(0);
  await untilAtRest(j);
  for (const [name, status] of Object.entries(await marksOnRows(j.page))) expect(status).toBe(known.get(name));
});

test('switched off, per place or all, marks are gone at once; closing the list leaves none', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: ROWS_WORLD });
  await readBothAndClose(j);
  await j.person.openList('following');
  await expectRightMarks(j, 6);
  const rows = j.page.locator(`${DIALOG} balik-mark`);
  await chooseMarks(j, { hideMarksOn: ['rows'] });
  await expect(rows).toHaveCount(0);
  await chooseMarks(j, { hideMarksOn: ['profile', 'hover'] });
  await expectRightMarks(j, 6);
  await chooseMarks(j, { showMarks: false });
  await expect(rows).toHaveCount(0);
  await chooseMarks(j, { showMarks: true, hideMarksOn: 'nonsense' });
  await expectRightMarks(j, 6);
  await j.person.closeList();
  await expect(j.page.locator('balik-mark')).toHaveCount(0);
});
