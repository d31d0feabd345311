import { expect } from '@playwright/test';
import { axeFindings } from '../harness/axe';
import { test } from '../harness/journey';
import type { View } from '../harness/panel';

const VIEWS: readonly View[] = ['now', 'people', 'history', 'insights', 'manners', 'data'];
const WIDTHS = [320, 360, 800] as const;
const SCHEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const state of ['empty', 'partial', 'full'] as const)
  test(`axe finds nothing in any view, width, theme and language: ${state} archive`, async ({ journey }) => {
    test.setTimeout(180_000);
    const j = await journey({ world: { followers: 30, following: 20, mutual: 10 }, consent: false });
    const panel = await j.panel.page();
    expect(await axeFindings(panel)).toEqual([]);
    await j.panel.consent(j.page);
    if (state === 'partial') {
      await j.person.visitProfile(j.viewer.username);
      await j.person.openList('followers');
    } else if (state === 'full') await j.person.readBothLists(j.viewer.username);
    const found: string[] = [];
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
        for (const width of WIDTHS) {
          await panel.setViewportSize({ width, height: 740 });
          for (const scheme of SCHEMES) {
            await panel.emulateMedia(scheme);
            const where = `${view} ${language} ${width} ${scheme.colorScheme} ${scheme.forcedColors}`;
            found.push(...(await axeFindings(panel)).map((line) => `${where}: ${line}`));
            const tooWide = await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
            if (tooWide) found.push(`${where}: wider than the window`);
          }
        }
      }
    }
    expect(found).toEqual([]);
  });
