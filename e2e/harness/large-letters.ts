/** What of a page does not go along with letters that somebody chose larger: words, signs, and rows. */
import type { Page } from '@playwright/test';

/** Words that were broken although a line has room for them, and rows with a band that nothing stands in; empty = nothing. */
export function illFitting(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** What stands around the words of a box, at both sides of the panel. */
    const AROUND_PX = 64;
    /** Around what stands in a row, above and below. */
    const AROUND_ROW_PX = 24;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const found: string[] = [];
    const range = new Range();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const parent = text.parentElement!;
      if (parent.closest('.unseen, svg, select, textarea, title, script, style, .username')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      for (const { 0: word, index } of text.nodeValue!.matchAll(/@?[\p{L}\p{M}\p{N}'’._]+/gu)) {
        // Between these letters a line may end anywhere.
        if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) continue;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
        const width = pieces.reduce((sum, one) => sum + one.width, 0);
        const lines = new Set(pieces.map(({ top, height }) => Math.round(top / height)));
        if (lines.size > 1 && width <= innerWidth - AROUND_PX) found.push(`broken within: ${word}`);
      }
    }
    // Rows of a list are as high as the one that has most to say.
    const spare = [...root.querySelectorAll<HTMLElement>('.person-row')].flatMap((row) => {
      const name = row.querySelector('.name');
      if (name === null) return [];
      range.selectNodeContents(name);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
      const words = Math.max(...lines.map(({ bottom }) => bottom)) - Math.min(...lines.map(({ top }) => top));
      const acts = row.querySelector('.row-actions')!.getBoundingClientRect();
      const isUnder = acts.top >= name.getBoundingClientRect().bottom - 1;
      return row.offsetHeight - (isUnder ? words + acts.height : Math.max(words, acts.height));
    });
    const least = Math.min(...spare);
    if (spare.length > 0 && least > AROUND_ROW_PX) found.push(`a row with ${Math.round(least)} px to spare`);
    return [...new Set(found)];
  });
}

/** How high the signs beside words are, in px: of each kind the highest in sight. Charts have sizes of their own. */
export async function signHeights(page: Page): Promise<ReadonlyMap<string, number>> {
  const heights = await page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const signs = root.querySelectorAll(
      'svg, input:is([type="checkbox"], [type="radio"]), .progress, .tag-dots i, kbd',
    );
    const nameOf = (node: Element) => `${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''}`;
    return [...signs].flatMap((sign): [string, number][] => {
      const isDrawing = sign.closest('.chart, .growths, figure, .put-off') !== null;
      if (isDrawing || !sign.checkVisibility()) return [];
      return [[`${nameOf(sign.parentElement!)} > ${nameOf(sign)}`, sign.getBoundingClientRect().height]];
    });
  });
  const highest = new Map<string, number>();
  for (const [sign, height] of heights) highest.set(sign, Math.max(height, highest.get(sign) ?? 0));
  return highest;
}

/** Signs that are hardly larger than they were while letters became twice as large; one line each. */
export function staySmall(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  /** What is pressed by a finger grows until it is large enough for one. */
  const LEAST_GROWTH = 1.5;
  return [...after].flatMap(([sign, height]) => {
    const was = before.get(sign);
    return was === undefined || height >= was * LEAST_GROWTH ? [] : [`stays small: ${sign}, ${was} to ${height} px`];
  });
}
