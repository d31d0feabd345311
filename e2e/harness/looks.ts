/** How a view may be looked at: width, theme, forced colours; and what is wrong with it in each of these. */
import type { Page } from '@playwright/test';
import { type AxeScope, axeFindings } from './axe';
import { isFirefox } from './launch';

export interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
  /** What is asked of axe in this look. */
  readonly scope: AxeScope;
}

const IS_LONG = process.env['BALIK_LONG'] === '1';
const WIDTHS = [320, 360, 800] as const;
/** As wide as a side panel is. */
const USUAL_WIDTH = 360;
const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const OTHER_SCHEMES = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/**
 * In the long run every width in every scheme, asked for everything. Otherwise everything once, where things lie in
 * each width, and colours in each scheme: no width and no scheme shows or hides an element, no scheme moves one
 * (`e2e/looks.unit.test.ts`), but People, a table where it is wide: `people.spec.ts` asks everything of both. Playwright cannot ask a stock Firefox for forced colours.
 */
export function looksIn(widths: readonly number[] = WIDTHS): Look[] {
  const all = IS_LONG
    ? widths.flatMap((width) => [LIGHT, ...OTHER_SCHEMES].map((scheme): Look => ({ width, ...scheme, scope: 'all' })))
    : [
        ...widths.map((width): Look => ({ width, ...LIGHT, scope: width === USUAL_WIDTH ? 'all' : 'boxes' })),
        ...OTHER_SCHEMES.map((scheme): Look => ({ width: USUAL_WIDTH, ...scheme, scope: 'colours' })),
      ];
  return all.filter(({ forcedColors }) => forcedColors === 'none' || !isFirefox());
}

/** Looks at the page so, and waits until it is drawn: colours of the scheme before would be findings that are none. */
export async function lookAs(
  page: Page,
  { width, colorScheme, forcedColors }: Pick<Look, 'width' | 'colorScheme' | 'forcedColors'>,
): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Collects what is wrong in every look, and how many there were. */
export class Looking {
  readonly found: string[] = [];
  readonly #page: Page;
  readonly #looks: readonly Look[];
  readonly #visited = new Set<string>();

  constructor(page: Page, looks: readonly Look[] = looksIn()) {
    this.#page = page;
    this.#looks = looks;
  }

  /** How many different combinations were looked at. */
  get combinations(): number {
    return this.#visited.size;
  }

  /** What axe finds in each look, and where the page is wider than its window. `picture`: keeps one, in the long run. */
  async at(what: string, picture?: (look: Look) => unknown): Promise<void> {
    for (const look of this.#looks) {
      await lookAs(this.#page, look);
      const where = `${what} ${look.width} ${look.colorScheme} ${look.forcedColors}`;
      this.#visited.add(where);
      this.found.push(...(await axeFindings(this.#page, look.scope)).map((line) => `${where}: ${line}`));
      const isTooWide = await this.#page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
      if (isTooWide) this.found.push(`${where}: wider than the window`);
      if (IS_LONG) await picture?.(look);
    }
  }
}
