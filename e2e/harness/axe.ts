import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const EVERY_RULE: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The rules whose findings change with the width or the colours of a page that shows the same elements in each: one
 * kind reads where things lie, the other how they are painted. All others read elements, roles and names.
 */
const RULES = {
  boxes: ['target-size', 'scrollable-region-focusable'],
  colours: ['color-contrast', 'link-in-text-block'],
} as const;

/** Which rules are asked. */
export type AxeScope = 'all' | keyof typeof RULES;

/** What axe finds wrong with the page as it stands, one line each; empty = nothing. Run past the page's CSP. */
export async function axeFindings(page: Page, scope: AxeScope = 'all'): Promise<string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${AXE} }`);
  // What the header covers while one scrolls is no smaller for it.
  await page.evaluate(() => scrollTo(0, 0));
  const runOnly = scope === 'all' ? EVERY_RULE : RULES[scope];
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Of what is right it need not keep a list: that takes as long as looking.
    const { violations } = await axe.run(document, { runOnly: asked, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }, runOnly as string[]);
}
