import { expect } from '@playwright/test';
import { axeFindings } from '../harness/axe';
import { test } from '../harness/journey';
import { isFirefox } from '../harness/launch';
import type { View } from '../harness/panel';

const VIEWS: readonly View[] = ['now', 'people', 'history', 'insights', 'manners', 'data'];
interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}
const look = (width: number, colorScheme: Look['colorScheme'], forcedColors: Look['forcedColors'] = 'none'): Look => {
  return { width, colorScheme, forcedColors };
};
/** Each width and each scheme; with BALIK_LONG=1 all of them together. */
const LOOKS: readonly Look[] =
  process.env['BALIK_LONG'] === undefined
    ? [look(320, 'light'), look(360, 'dark'), look(360, 'light', 'active'), look(800, 'light')]
    : [320, 360, 800].flatMap((width) => [look(width, 'light'), look(width, 'dark'), look(width, 'light', 'active')]);

for (const state of ['empty', 'partial', 'full'] as const)
  test(`axe finds nothing in any view, width, theme and language: ${state} archive`, async ({ journey }) => {
    test.setTimeout(process.env['BALIK_LONG'] === undefined ? 180_000 : 900_000);
    const j = await journey({ world: { followers: 30, following: 20, mutual: 10 }, consent: false });
    const panel = await j.panel.page();
    expect(await axeFindings(panel)).toEqual([]);
    await j.panel.consent(j.page);
    if (state === 'partial') {
      await j.person.visitProfile(j.viewer.username);
      await j.person.openList('followers');
    } else if (state === 'full') await j.person.readBothLists(j.viewer.username);
    const found: string[] = [];
    // Playwright cannot ask a stock Firefox for forced colours.
    const looks = LOOKS.filter(({ forcedColors }) => forcedColors === 'none' || !isFirefox());
    for (const language of ['en', 'id']) {
      await panel.evaluate(async (wanted) => {
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
        await storage.local.set({ settings: { ...settings, language: wanted } });
      }, language);
      for (const view of VIEWS) {
        await j.panel.show(view);
        for (const { width, ...scheme } of looks) {
          await panel.setViewportSize({ width, height: 740 });
          await panel.emulateMedia({ ...scheme, reducedMotion: 'reduce' });
          // Colours of the scheme before are no finding: two frames, and the new ones are drawn.
          await panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          const where = `${view} ${language} ${width} ${scheme.colorScheme} ${scheme.forcedColors}`;
          found.push(...(await axeFindings(panel)).map((line) => `${where}: ${line}`));
          const tooWide = await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
          if (tooWide) found.push(`${where}: wider than the window`);
        }
      }
    }
    expect(found).toEqual([]);
  });
