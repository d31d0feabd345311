/** How a view may be looked at: width, theme, forced colours; and what is wrong with it in each of these. */
import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { isFirefox } from './launch';

export interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

const WIDTHS = [320, 360, 800] as const;
const SCHEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** Every width in every scheme. Playwright cannot ask a stock Firefox for forced colours. */
export function looksIn(widths: readonly number[] = WIDTHS): Look[] {
  return widths
    .flatMap((width) => SCHEMES.map((scheme) => ({ width, ...scheme })))
    .filter(({ forcedColors }) => forcedColors === 'none' || !isFirefox());
}

/** Looks at the page so, and waits until it is drawn: colours of the scheme before would be findings that are none. */
export async function lookAs(page: Page, { width, ...scheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ ...scheme, reducedMotion: 'reduce' });
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

  /** What axe finds in each look, and where the page is wider than its window. `picture`: keeps one of each look. */
  async at(what: string, picture?: (look: Look) => unknown): Promise<void> {
    for (const look of this.#looks) {
      await lookAs(this.#page, look);
      const where = `${what} ${look.width} ${look.colorScheme} ${look.forcedColors}`;
      this.#visited.add(where);
      this.found.push(...(await axeFindings(this.#page)).map((line) => `${where}: ${line}`));
      const isTooWide = await this.#page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
      if (isTooWide) this.found.push(`${where}: wider than the window`);
      await picture?.(look);
    }
  }
}
