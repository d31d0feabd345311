/** The panel as a person meets it, opened as a full tab, through the hooks of its markup. */
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { DataPart } from '../../src/panel/shell/router';
import type { View } from '../../src/panel/shell/views';
import { PATIENCE_MS } from '../patience';

/** The view before may still stand there, complete, for a moment; in place of any view may stand what hinders it. */
const untilReady = (page: Page, view: View) =>
  page.locator(`[data-ready]:is([data-view="${view}"], [data-view="consent"], [data-trouble])`).waitFor();

/** Runs in the page: until what was done to it is drawn, and drawn once more where that drew something. */
const untilDrawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Opens what the header offers for every view: a picture, paper, invented names. */
export async function openMenu(panel: Page): Promise<void> {
  await panel.locator('[data-menu="panel"] button[aria-expanded]').click();
  await panel.locator('[data-menu="panel"] .menu-list').waitFor();
}

/** What is on or off in the settings. */
type Switched = 'reading' | 'marks' | 'news' | 'business' | 'quiet' | 'keys';

export class Panel {
  private readonly context: BrowserContext;
  private readonly url: string;
  private opened: Page | null = null;

  constructor(context: BrowserContext, url: string) {
    this.context = context;
    this.url = url;
  }

  /** The panel's tab, opened when first needed. */
  async page(): Promise<Page> {
    if (this.opened === null || this.opened.isClosed()) {
      this.opened = await this.context.newPage();
      await this.opened.goto(this.url);
    }
    return this.opened;
  }

  /** Presses Start on the first-run page, then returns to the tab that was in front. */
  async consent(front?: Page): Promise<void> {
    const page = await this.page();
    await page.locator('button[data-consent="start"]').click();
    await page.locator('[data-ready]').waitFor();
    await front?.bringToFront();
  }

  /** Opens a view and waits until what it shows is complete. */
  async show(view: View, query = ''): Promise<Page> {
    const page = await this.page();
    await page.bringToFront();
    await page.goto(`${this.url}#/${view}${query}`);
    await untilReady(page, view);
    return page;
  }

  /** Opens a view as one that was closed before: what it shows is what is stored now, not what was a moment ago. */
  async open(view: View, query = ''): Promise<Page> {
    const page = await this.page();
    await page.bringToFront();
    // The address alone: the view that is left need not draw what is thrown away a moment later.
    await page.evaluate((hash) => history.replaceState(null, '', hash), `#/${view}${query}`);
    await page.reload();
    await untilReady(page, view);
    return page;
  }

  /**
   * Rests until a view stands where a trouble stood. That the trouble is gone would be no sign: mended, the panel loads
   * itself anew, and while it does there is nothing at all; whoever leads it to a view meanwhile may never arrive.
   */
  async untilMended(): Promise<void> {
    const page = await this.page();
    await page.locator('[data-view][data-ready]').waitFor();
    await page.waitForLoadState();
  }

  /** Opens a part of Data, each of which is a page of its own. */
  async showData(part: DataPart): Promise<Page> {
    const page = await this.show('data', `?part=${part}`);
    await page.locator(`[data-part="${part}"]:not([hidden])`).waitFor();
    return page;
  }

  /** Turns a switch of the settings, which lie behind the sign in the header. */
  async turn(setting: Switched, isOn: boolean): Promise<void> {
    const page = await this.show('settings');
    await page.locator(`input[data-setting="${setting}"]`).setChecked(isOn);
  }

  /** Shows invented names, or the real ones again, from whichever view is open. */
  async mask(isOn: boolean): Promise<void> {
    const page = await this.page();
    await openMenu(page);
    await page.locator('button[data-mask]').click();
    await page.locator(`[data-masking="${isOn ? 'on' : 'off'}"]`).waitFor();
  }

  /** Chooses the language in the settings. */
  async speak(language: 'en' | 'id'): Promise<void> {
    const page = await this.show('settings');
    await page.locator('[data-setting="language"]').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }

  /** Language and theme, as the person's own choice in the settings would do it. */
  async choose(change: { readonly language?: string; readonly theme?: string }): Promise<void> {
    const page = await this.page();
    await page.evaluate(async (wanted) => {
      const { storage } = (
        globalThis as unknown as {
          chrome: {
            storage: {
              local: { get(key: string): Promise<Record<string, object>>; set(value: object): Promise<void> };
            };
          };
        }
      ).chrome;
      const { settings } = await storage.local.get('settings');
      await storage.local.set({ settings: { ...settings, ...wanted } });
    }, change);
    for (const [name, value] of [
      ['lang', change.language],
      ['data-theme', change.theme],
    ] as const)
      if (value !== undefined && value !== 'auto')
        await expect(page.locator('html')).toHaveAttribute(name, new RegExp(value));
  }

  /** A reading of the viewer's own list, unless another owner is named. */
  async reading(kind: 'followers' | 'following', owner?: string): Promise<Locator> {
    const page = await this.show('now');
    const own = owner === undefined ? '' : `[data-owner="${owner}"]`;
    return page.locator(`[data-reading="${kind}"]${own}`).first();
  }

  async expectReading(
    kind: 'followers' | 'following',
    wanted: { seen?: number; expected?: number; coverage?: string; owner?: string },
  ) {
    const reading = await this.reading(kind, wanted.owner);
    if (wanted.coverage !== undefined) await expect(reading).toHaveAttribute('data-coverage', wanted.coverage);
    if (wanted.seen !== undefined) await expect(reading).toHaveAttribute('data-seen', String(wanted.seen));
    if (wanted.expected !== undefined) await expect(reading).toHaveAttribute('data-expected', String(wanted.expected));
  }

  /** The counts on the status tabs, and of whom stands folded under them. */
  async counts(): Promise<Record<string, number>> {
    const page = await this.show('people');
    await page.locator('[role="tab"][data-status]').first().waitFor();
    const counted = page.locator('[data-view="people"] [data-status][data-status-count]');
    const pairs = await counted.evaluateAll((nodes) =>
      nodes.map(
        (node) =>
          [(node as HTMLElement).dataset['status']!, Number((node as HTMLElement).dataset['statusCount'])] as const,
      ),
    );
    return Object.fromEntries(pairs);
  }

  async expectCounts(wanted: Record<string, number>): Promise<void> {
    await expect.poll(() => this.counts(), { intervals: [50] }).toMatchObject(wanted);
  }

  /** Begins to choose several rows of the list that People shows. */
  async selectSeveral(): Promise<void> {
    const page = await this.page();
    await page.locator('.filters .menu > button').click();
    await page.locator('[data-many]').click();
  }

  /** All usernames under one status, by scrolling through the (virtual) list. */
  async usernames(status: string): Promise<Set<string>> {
    const page = await this.show('people', `?status=${status}`);
    const tab = page.locator(`[role="tab"][data-status="${status}"][aria-selected="true"]`);
    const count = Number(await tab.getAttribute('data-status-count'));
    const names = new Set<string>();
    const rows = page.locator(`[data-account][data-status="${status}"]`);
    for (let lastNewAt = Date.now(); names.size < count && Date.now() - lastNewAt < PATIENCE_MS; ) {
      const before = names.size;
      for (const name of await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['account']!)))
        names.add(name);
      if (names.size > before) lastNewAt = Date.now();
      await page.locator('.people-scroller').hover();
      await page.mouse.wheel(0, 400);
      await page.evaluate(untilDrawn);
    }
    return names;
  }
}
