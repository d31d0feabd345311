/**
 * The pictures of the store listing, 1280 × 800, in each language: a few weeks of an invented person, with the page
 * and the panel beside it as in a browser, or the panel alone in a tab of its own. And the small tile, without words.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { TAGS } from '../../src/i18n/languages';
import type { View } from '../../src/panel/shell/views';
import type { Balik } from '../harness/balik';
import { launchChromium } from '../harness/chromium';
import { createPerson } from '../replica/person';
import { startReplica } from '../replica/replica';
import { smallWorld } from '../replica/small-world';
import { withLegibleNames } from './legible-names';
import { noteTwoThings, oneWhoDoesNotFollowBack, readWeekByWeek } from './weeks';

const WIDTH = 1280;
const HEIGHT = 800;
const PANEL_WIDTH = 360;
interface Picture {
  readonly name: string;
  readonly view: View;
  readonly query?: string;
  /** Whether the page stands beside it. */
  readonly isBeside: boolean;
}

const PICTURES: readonly Picture[] = [
  { name: '1-now', view: 'now', isBeside: true },
  { name: '2-people', view: 'people', query: '?status=only-i-follow', isBeside: true },
  { name: '3-history', view: 'history', isBeside: false },
  { name: '4-insights', view: 'insights', isBeside: false },
  { name: '5-manners', view: 'manners', isBeside: false },
];
/** One language shows how the dark theme looks. */
const LOOKS = TAGS.map((language) => ({ language, theme: language === 'id' ? ('dark' as const) : ('light' as const) }));

/** Answers the files written. */
export async function storePictures(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const small = smallWorld({ followers: 124, following: 97, mutual: 58, hiddenFollowers: 1, seed: 'store' });
  withLegibleNames(small.world);
  const replica = await startReplica({ world: small.world });
  const balik = await launchChromium({ replica, viewport: { width: WIDTH - PANEL_WIDTH, height: HEIGHT } });
  try {
    await balik.panel.consent(balik.page);
    const person = createPerson(balik.page);
    await readWeekByWeek(small, balik, person);
    const panel = await balik.panel.page();
    const lonely = await oneWhoDoesNotFollowBack(balik);
    await noteTwoThings(balik, person, lonely);
    const files: string[] = [];
    for (const { language, theme } of LOOKS) {
      await balik.panel.choose({ language, theme });
      await balik.page.emulateMedia({ colorScheme: theme });
      for (const { name, view, query, isBeside } of PICTURES) {
        const path = join(folder, `${language}-${name}.png`);
        await panel.setViewportSize({ width: isBeside ? PANEL_WIDTH : WIDTH, height: HEIGHT });
        await balik.panel.show(view, query);
        await panel.mouse.move(0, 0);
        if (isBeside) await beside(balik, panel, path);
        else await panel.screenshot({ path });
        files.push(path);
      }
    }
    files.push(await tile(balik, join(folder, 'tile.png')));
    return files;
  } finally {
    await balik.close();
    await replica.close();
  }
}

/** What stores show among others, drawn from `docs/artwork/tile.svg`. */
async function tile(balik: Balik, path: string): Promise<string> {
  const sheet = await balik.context.newPage();
  await sheet.setViewportSize({ width: 440, height: 280 });
  const drawing = readFileSync(resolve(import.meta.dirname, '../../docs/artwork/tile.svg'), 'utf8');
  await sheet.setContent(`<body style="margin:0">${drawing}</body>`);
  await sheet.screenshot({ path });
  await sheet.close();
  return path;
}

/** The page and the panel as they stand beside each other in a browser. */
async function beside(balik: Balik, panel: Page, path: string): Promise<void> {
  // The note's toast goes by itself, a word on what was just done would be the whole story of a picture.
  await panel.locator('[data-undo]').waitFor({ state: 'hidden', timeout: 20_000 });
  const pictures = [await balik.page.screenshot(), await panel.screenshot()];
  const sheet = await balik.context.newPage();
  await sheet.setViewportSize({ width: WIDTH, height: HEIGHT });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await sheet.setContent(`<body style="margin:0;display:flex;background:#888">${images.join('')}</body>`);
  await sheet.screenshot({ path });
  await sheet.close();
}
