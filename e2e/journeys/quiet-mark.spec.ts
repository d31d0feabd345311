/** A mark is quiet: behind the name on its line, once, in the page's own colours, and in lists only where it says something. */
import { expect, type Page } from '@playwright/test';
import { untilAtRest } from '../harness/at-rest';
import { markOn, test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { DIALOG, expectOnePlace, marksOnRows, NO_MARK, statusesOf } from '../harness/row-marks';

const WORLD = { followers: 40, following: 30, mutual: 18 };

/** Where the profile's mark is beside its name, and what of the header it covers. */
const besideName = (page: Page, name: string) =>
  page.evaluate(
    ([username, own]) => {
      const within = document.querySelector('main header')!;
      const text = [...within.querySelectorAll('span')].find((part) => part.textContent === username)!;
      const range = new Range();
      range.selectNodeContents(text.firstChild!);
      const box = range.getBoundingClientRect();
      const mark = within.querySelector('balik-mark')!.getBoundingClientRect();
      const under = document.elementFromPoint((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2)!;
      const shown = [...within.querySelectorAll(`:is(img, button, span, h2 *)${own}`)].map((part) => {
        const whole = new Range();
        whole.selectNodeContents(part);
        return (part.childNodes.length > 0 ? whole : part).getBoundingClientRect();
      });
      return {
        isRight: mark.left > box.right - 1,
        isOnItsLine: mark.top > box.top && mark.bottom <= box.bottom + 1,
        isBelow: mark.top >= box.bottom - 1,
        beginsWithIt: Math.abs(mark.left - box.left) < 1,
        takesPointer: under.matches(':is(balik-mark, balik-mark *, :has(> balik-mark))'),
        covered: shown.filter(
          (one) =>
            one.width > 1 &&
            one.left < mark.right - 1 &&
            one.right > mark.left + 1 &&
            one.top < mark.bottom - 2 &&
            one.bottom > mark.top + 2,
        ).length,
      };
    },
    [name, NO_MARK] as const,
  );

test('the mark follows the name on its line; where buttons leave it no room there it stands below, and covers nothing', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  const [name] = truth(j)['only-i-follow'] as [string];
  for (const layout of ['2026-09', '2025', '2024'] as const)
    await test.step(layout, async () => {
      j.replica.switches.headerLayout = layout;
      await j.person.visitProfile(name);
      await expect(markOn(j.page)).toHaveCount(1);
      await untilAtRest(j);
      const behind = { isRight: true, isOnItsLine: true, isBelow: false, beginsWithIt: false };
      const below = { isRight: false, isOnItsLine: false, isBelow: true, beginsWithIt: true };
      expect(await besideName(j.page, name)).toEqual({
        ...(layout === '2026-09' ? behind : below),
        covered: 0,
        takesPointer: false,
      });
    });
});

test('the mark of a profile is drawn once, when Instagram’s own answer was judged', async ({ journey }) => {
  // Two are hidden: by the lists alone nobody is absent for sure.
  const j = await journey({ world: { ...WORLD, hiddenFollowers: 2 } });
  await readBoth(j, j.viewer);
  await j.page.evaluate(() => {
    Object.assign(window, { __drawn: 0 });
    const isMark = (node: Node) => (node as Element).firstElementChild?.localName === 'balik-mark';
    const note = (records: MutationRecord[]) => {
      const marks = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isMark);
      (window as unknown as { __drawn: number }).__drawn += marks.length;
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true });
  });
  const [name] = truth(j)['only-i-follow'] as [string];
  // Within the page: what was counted stays.
  await j.person.openList('following');
  await j.page.locator(`${DIALOG} a[role="link"][tabindex="0"][href="/${name}/"]`).click();
  await j.page.mouse.move(1, 1);
  await expect(j.page.locator('main header balik-mark')).toHaveCount(1);
  const ofList = await j.page.evaluate(() => (window as unknown as { __drawn: number }).__drawn);
  const now = await j.panel.show('now');
  await expect(now.locator(`[data-verdict-account="${name}"] [data-certainty="certain"]`).first()).toBeVisible();
  await j.page.bringToFront();
  await untilAtRest(j);
  expect(await j.page.evaluate(() => (window as unknown as { __drawn: number }).__drawn)).toBe(ofList);
  await expect(j.page.locator('main header balik-mark')).toHaveCount(1);
});

test('in lists only the exception is marked; a setting marks everybody, and oneself never', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  const known = statusesOf(j);
  await j.person.openList('following');
  const shown = () => marksOnRows(j.page);
  await expect.poll(async () => Object.keys(await shown()).length).toBeGreaterThan(1);
  await untilAtRest(j);
  expect(new Set(Object.values(await shown()))).toEqual(new Set(['only-i-follow']));
  const panel = await j.panel.show('settings');
  await panel.locator('input[data-mark-all]').check();
  await j.page.bringToFront();
  const rows = j.page.locator(`${DIALOG} a[role="link"][tabindex="0"]`);
  const inSight = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1, -1)));
  await expect.poll(async () => Object.keys(await shown()).length).toBe(inSight.length);
  for (const [name, status] of Object.entries(await shown()))
    expect(`${name} ${status}`).toBe(`${name} ${known.get(name)}`);
  await expectOnePlace(j.page);
  await j.person.closeList();
  // A friend follows the viewer back: in their list stands the viewer, without a mark.
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await expect(j.page.locator(`${DIALOG} a[href="/${j.viewer.username}/"][tabindex="0"]`)).toHaveCount(1);
  await j.page.locator(`${DIALOG} a[href="/${j.viewer.username}/"][tabindex="0"]`).scrollIntoViewIfNeeded();
  await untilAtRest(j);
  expect(await shown()).not.toHaveProperty([j.viewer.username]);
});

test('marks take the colour of the page’s names, light or dark, whatever the browser prefers', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  await j.person.visitProfile(truth(j).mutual[0]!);
  await expect(markOn(j.page)).toHaveCount(1);
  const ink = () =>
    markOn(j.page).evaluate((mark) => mark.parentElement!.style.getPropertyValue('--ink').replaceAll(' ', ''));
  expect(await ink()).toBe('rgb(0,0,0)');
  // Instagram has a dark theme of its own, which is chosen in it.
  await j.page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.color = 'rgb(245, 245, 245)';
    document.body.append('');
  });
  await expect.poll(ink).toBe('rgb(245,245,245)');
});
