import { expect, type Page } from '@playwright/test';
import { untilAtRest } from '../harness/at-rest';
import { type Journey, test, truth } from '../harness/journey';
import { readBoth as readBothLists } from '../harness/kept';
import type { Switches } from '../replica/switches';

const DIALOG = '[role="dialog"][aria-modal="true"]';

/** Username → status of every mark in the open dialog, by the row it stands in. */
function marksOnRows(page: Page): Promise<Record<string, string>> {
  return page.evaluate((dialog) => {
    const marks = [...document.querySelectorAll<HTMLElement>(`${dialog} balik-mark`)];
    return Object.fromEntries(
      marks.map((mark) => [
        mark.parentElement!.querySelector('a[href]')!.getAttribute('href')!.slice(1, -1),
        mark.dataset['status']!,
      ]),
    );
  }, DIALOG);
}

/** The truth about some people, in the words of the marks. */
function statusesOf(j: Journey): Map<string, string> {
  return new Map(Object.entries(truth(j)).flatMap(([status, names]) => names.map((name) => [name, status] as const)));
}

async function expectRightMarks(j: Journey, least: number): Promise<Record<string, string>> {
  const wanted = statusesOf(j);
  let marks: Record<string, string> = {};
  await expect(async () => {
    marks = await marksOnRows(j.page);
    expect(Object.keys(marks).length).toBeGreaterThanOrEqual(least);
  }).toPass({ timeout: 10_000 });
  for (const [name, status] of Object.entries(marks)) expect(`${name}: ${status}`).toBe(`${name}: ${wanted.get(name)}`);
  return marks;
}

/** Settings as the panel would set them. */
async function choose(j: Journey, change: object): Promise<void> {
  const panel = await j.panel.page();
  await panel.evaluate(async (wanted) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: never } } }).chrome as never as {
      storage: { local: { get(key: string): Promise<Record<string, object>>; set(values: object): Promise<void> } };
    };
    await storage.local.set({ settings: { ...(await storage.local.get('settings'))['settings'], ...wanted } });
  }, change);
}

const WORLD = { followers: 40, following: 30, mutual: 18 };

async function readBoth(j: Journey): Promise<void> {
  await readBothLists(j, j.viewer);
  await expect(j.page.locator('balik-mark')).toHaveCount(0);
}

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
  const j = await journey({ world: WORLD, switches: { suggestions: 6 } });
  await readBoth(j);
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

test('rows that are only mounted while in sight keep their marks, and none piles up', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 72, following: 40, mutual: 25 }, switches: { windowing: true } });
  await readBoth(j);
  await j.person.openList('followers');
  await expectRightMarks(j, 6);
  await j.person.readToEnd();
  const atEnd = await expectRightMarks(j, 3);
  await j.page.mouse.wheel(0, -20_000);
  await expect(async () => {
    const again = await expectRightMarks(j, 6);
    expect(Object.keys(again).some((name) => name in atEnd)).toBe(false);
  }).toPass({ timeout: 10_000 });
  expect(await j.page.locator('balik-mark').count()).toBeLessThan(40);
});

test('a row that is given to another person loses its mark; one drawn anew gets it back', async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j);
  await j.person.openList('following');
  const marks = await expectRightMarks(j, 6);
  const [first, second] = Object.keys(marks) as [string, string];
  // As a list does that reuses its elements: only addresses and texts change.
  await j.page.evaluate(
    ([name, other]) => {
      const links = [...document.querySelectorAll(`[role="dialog"] a[href="/${name}/"]`)];
      for (const link of links) link.setAttribute('href', `/${other}/`);
      const text = links.flatMap((link) => [...link.querySelectorAll('span[dir="auto"]')])[0]!.firstChild!;
      text.nodeValue = other!;
    },
    [first, 'orang.lewat'],
  );
  await expect.poll(() => marksOnRows(j.page)).not.toHaveProperty(['orang.lewat']);
  expect(await marksOnRows(j.page)).not.toHaveProperty([first]);
  await j.page.evaluate((name) => {
    const link = document.querySelector(`[role="dialog"] a[href="/${name}/"][tabindex="0"]`)!;
    link.replaceWith(link.cloneNode(true));
  }, second);
  await expect.poll(() => marksOnRows(j.page)).toHaveProperty([second], marks[second]);
  expect(await j.page.locator(`balik-mark + balik-mark`).count()).toBe(0);
});

test('marks follow a dialog that is replaced, in-app navigation and other people’s lists; searched people carry them too', async ({
  journey,
}) => {
  const j = await journey({ world: WORLD, switches: { dialogSwapMs: [30, 700] } });
  await readBoth(j);
  await j.person.openList('followers');
  await expectRightMarks(j, 6);
  const known = statusesOf(j);
  await j.person.searchInList([...known.keys()][0]!.slice(0, 3));
  await expectRightMarks(j, 1);
  await j.person.closeList();
  await j.page.locator(`nav a[href="/"]`).click();
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  // Of the friend's followers some are in the viewer's lists; the rest are strangers: neither follows.
  await expect.poll(async () => Object.values(await marksOnRows(j.page))).toContain('neither');
  const marks = await marksOnRows(j.page);
  for (const [name, status] of Object.entries(marks)) expect(status).toBe(known.get(name) ?? 'neither');
});

test('switched off, per place or all, marks are gone at once; closing the list leaves none', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j);
  await j.person.openList('following');
  await expectRightMarks(j, 6);
  const rows = j.page.locator(`${DIALOG} balik-mark`);
  await choose(j, { hideMarksOn: ['rows'] });
  await expect(rows).toHaveCount(0);
  await choose(j, { hideMarksOn: ['profile', 'hover'] });
  await expectRightMarks(j, 6);
  await choose(j, { showMarks: false });
  await expect(rows).toHaveCount(0);
  await choose(j, { showMarks: true, hideMarksOn: 'nonsense' });
  await expectRightMarks(j, 6);
  await j.person.closeList();
  await expect(j.page.locator('balik-mark')).toHaveCount(0);
});

/** Where everything stands once the list is read to its end and the page is still. */
async function boxesAtRest(j: Journey): Promise<string[]> {
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('following');
  await j.person.readToEnd();
  await untilAtRest(j);
  return boxesOf(j.page);
}

const boxesOf = (page: Page): Promise<string[]> =>
  page
    .locator('body *:not(balik-mark, script)')
    .evaluateAll((nodes) => nodes.map((node) => JSON.stringify(node.getBoundingClientRect())));

/** From now on, frame by frame: whether anything moved, and by how much the browser says so (only Chromium does). */
async function watchForMoves(page: Page): Promise<() => Promise<{ frames: number; moves: number; shift: number }>> {
  await page.evaluate(() => {
    const nodes = [...document.querySelectorAll('body *:not(balik-mark, script)')];
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
  });
  return () => page.evaluate(() => (window as unknown as { __seen: never }).__seen);
}

test('nothing moves: every box is the same with and without Balik, and in each frame while marks come and go', async ({
  journey,
}) => {
  const without = await journey({ world: WORLD, launch: { withBalik: false } });
  const bare = await boxesAtRest(without);
  const j = await journey({ world: WORLD });
  await readBoth(j);
  const beside = await boxesAtRest(j);
  await expectRightMarks(j, 6);
  expect(beside).toEqual(bare);
  const rows = j.page.locator(`${DIALOG} balik-mark`);
  const seen = await watchForMoves(j.page);
  for (let time = 0; time < 3; time++) {
    await choose(j, { showMarks: false });
    await expect(rows).toHaveCount(0);
    await choose(j, { showMarks: true });
    await expectRightMarks(j, 6);
  }
  const { frames, moves, shift } = await seen();
  expect(frames).toBeGreaterThan(10);
  expect([moves, shift]).toEqual([0, 0]);
  expect(await boxesOf(j.page)).toEqual(bare);
});

test('marks cover no name and no button', async ({ journey }) => {
  const j = await journey({ world: { ...WORLD, hostileNames: true } });
  await readBoth(j);
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
