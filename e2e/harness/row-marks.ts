/** Marks on the rows of an open list, and what they must be. */
import { expect, type Page } from '@playwright/test';
import { type Journey, truth } from './journey';
import { readBoth } from './kept';

export const DIALOG = '[role="dialog"][aria-modal="true"]';

/** Username → status of every mark in the open dialog, by the row it stands in. */
export function marksOnRows(page: Page): Promise<Record<string, string>> {
  return page.evaluate((dialog) => {
    const marks = [...document.querySelectorAll<HTMLElement>(`${dialog} balik-mark`)];
    return Object.fromEntries(
      marks.map((mark) => [
        // Inside the link, where it may stand nowhere else; or behind it. A mark is in an element of its own.
        (mark.closest('a') ?? mark.parentElement!.parentElement!.querySelector('a[href]'))!
          .getAttribute('href')!
          .slice(1, -1),
        mark.dataset['status']!,
      ]),
    );
  }, DIALOG);
}

/** The truth about some people, in the words of the marks. */
export function statusesOf(j: Journey): Map<string, string> {
  return new Map(Object.entries(truth(j)).flatMap(([status, names]) => names.map((name) => [name, status] as const)));
}

/** Rests until so many rows are marked at least, each with the truth; answers which. */
export async function expectRightMarks(j: Journey, least: number): Promise<Record<string, string>> {
  const wanted = statusesOf(j);
  let marks: Record<string, string> = {};
  await expect(async () => {
    marks = await marksOnRows(j.page);
    expect(Object.keys(marks).length).toBeGreaterThanOrEqual(least);
  }).toPass();
  for (const [name, status] of Object.entries(marks)) expect(`${name}: ${status}`).toBe(`${name}: ${wanted.get(name)}`);
  return marks;
}

/**
 * In one list all marks stand in one place of their rows, with words, whatever the names are: they begin where their name
 * does, at one height, below the texts and with air between.
 */
export async function expectOnePlace(page: Page): Promise<void> {
  const places = await page.locator(`${DIALOG} balik-mark`).evaluateAll((marks) =>
    marks.map((mark) => {
      let row: Element = mark;
      while (row.querySelector('a[tabindex="0"] span[dir]') === null || row.querySelector('img') === null)
        row = row.parentElement!;
      const range = new Range();
      const texts = [...row.querySelectorAll('span[dir]')].map((text) => {
        range.selectNodeContents(text);
        return range.getBoundingClientRect();
      });
      // A browser may call a line with emoji higher than its letters are; of the element around them it says what they are.
      const height = texts[0]!.height;
      const elements = [...row.querySelectorAll('span[dir]')].map((text) => text.getBoundingClientRect());
      const end = Math.max(
        ...texts.map(({ top, bottom }, at) => Math.min((top + bottom + height) / 2, elements[at]!.bottom)),
      );
      const [own, around] = [mark.getBoundingClientRect(), row.querySelector('img')!.getBoundingClientRect()];
      return {
        hasWords: own.width > 40,
        right: Math.round(own.left - texts[0]!.left),
        down: Math.round(own.top - (around.top + around.bottom) / 2),
        hasAir: own.top - end >= 1.9,
      };
    }),
  );
  expect(places.length).toBeGreaterThan(4);
  expect(places).toEqual(places.map(() => ({ hasWords: true, right: 0, down: places[0]!.down, hasAir: true })));
}

/** Settings as the panel would set them. */
export async function chooseMarks(j: Journey, change: object): Promise<void> {
  const panel = await j.panel.page();
  await panel.evaluate(async (wanted) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: never } } }).chrome as never as {
      storage: { local: { get(key: string): Promise<Record<string, object>>; set(values: object): Promise<void> } };
    };
    await storage.local.set({ settings: { ...(await storage.local.get('settings'))['settings'], ...wanted } });
  }, change);
}

export const ROWS_WORLD = { followers: 40, following: 30, mutual: 18 };

/** All elements but marks, what holds them and what they hold. */
export const NO_MARK = ':not(balik-mark, balik-mark *, :has(> balik-mark))';

/** Both of the viewer's lists, to their ends; no list is open afterwards. From now on everybody in lists is marked. */
export async function readBothAndClose(j: Journey): Promise<void> {
  await chooseMarks(j, { marksAllRows: true });
  await readBoth(j, j.viewer);
  await expect(j.page.locator('balik-mark')).toHaveCount(0);
}
