/**
 * Every view in every state a person meets it in, at each width, light and dark, and in large letters: to be looked at with
 * fresh eyes after each change of the look. In English and Indonesian, or in the languages that are asked for. A page beside
 * the pictures shows them in rows.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Language, TAGS } from '../../src/i18n/languages';
import type { Balik } from '../harness/balik';
import { launchChromium } from '../harness/chromium';
import { createPerson } from '../replica/person';
import { startReplica } from '../replica/replica';
import { smallWorld } from '../replica/small-world';
import type { Sight } from './sights';
import { LIVES, type Life } from './states';

const WIDTHS = [320, 360, 900] as const;
const HEIGHT = 740;
const USUAL_LANGUAGES: readonly Language[] = ['en', 'id'];
const THEMES = ['light', 'dark'] as const;

/**
 * Writes them below `folder`, which is emptied first; answers how many. `only`: those whose name, as in
 * "8-hundreds-people", begins with one of these; none = all. `languages` by their tags; none = English and Indonesian.
 */
export async function photographEveryView(
  folder: string,
  only: readonly string[] = [],
  languages: readonly string[] = [],
): Promise<number> {
  const unknown = languages.filter((tag) => !TAGS.some((one) => one === tag));
  if (unknown.length > 0) throw new Error(`Balik speaks no “${unknown.join(', ')}”: ${TAGS.join(', ')}.`);
  const spoken = languages.length === 0 ? USUAL_LANGUAGES : languages;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const isAsked = (state: string, { name }: Sight) =>
    only.length === 0 || only.some((one) => `${state}-${name}`.startsWith(one));
  const files: string[] = [];
  for (const [part, life] of LIVES.entries())
    if (life.states.some(({ name, sights }) => sights.some((sight) => isAsked(name, sight))))
      files.push(...(await photographLife(life, part, folder, isAsked, spoken)));
  writeFileSync(join(folder, 'index.html'), pageOf(files));
  return files.length;
}

async function photographLife(
  { world, switches = {}, states }: Life,
  part: number,
  folder: string,
  isAsked: (state: string, sight: Sight) => boolean,
  languages: readonly string[],
): Promise<string[]> {
  const files: string[] = [];
  const small = smallWorld({ ...world, seed: `views ${part}` });
  const replica = await startReplica({ world: small.world, switches });
  const balik = await launchChromium({ replica });
  try {
    const person = createPerson(balik.page);
    for (const { name, sights, begin } of states) {
      await balik.page.bringToFront();
      await begin(balik, person, small);
      for (const sight of sights)
        if (isAsked(name, sight))
          files.push(...(await photographSight(balik, sight, `${name}-${sight.name}`, folder, languages)));
      await balik.panel.choose({ language: 'auto', theme: 'auto' });
    }
  } finally {
    await balik.close();
    await replica.close();
  }
  return files;
}

async function photographSight(
  balik: Balik,
  sight: Sight,
  row: string,
  folder: string,
  languages: readonly string[],
): Promise<string[]> {
  const panel = await balik.panel.page();
  const files: string[] = [];
  for (const language of languages)
    for (const theme of THEMES) {
      await balik.panel.choose({ language, theme });
      await panel.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
      await sight.go(balik);
      for (const width of WIDTHS) {
        await panel.setViewportSize({ width, height: HEIGHT });
        await panel.mouse.move(0, 0);
        await panel.evaluate(() => window.scrollTo(0, 0));
        await untilDrawn(panel);
        const file = `${row}-${language}-${theme}-${width}.png`;
        await panel.screenshot({ path: join(folder, file), fullPage: true });
        files.push(file);
      }
      if (theme === 'light') files.push(await photographLarge(panel, `${row}-${language}-large`, folder));
    }
  return files;
}

/** In the narrowest panel, with letters twice as large as usual. */
async function photographLarge(panel: Page, name: string, folder: string): Promise<string> {
  const letters = (size: string) =>
    panel.evaluate((given) => document.documentElement.style.setProperty('font-size', given), size);
  await panel.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
  await letters('32px');
  await untilDrawn(panel);
  const file = `${name}.png`;
  await panel.screenshot({ path: join(folder, file), fullPage: true });
  await letters('');
  return file;
}

async function untilDrawn(panel: Page): Promise<void> {
  await panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** One row a view and state, its pictures beside each other. */
function pageOf(files: readonly string[]): string {
  const rowOf = (file: string) => file.replace(/-[a-z]{2}(-[A-Z]{2})?-(light-\d+|dark-\d+|large)\.png$/, '');
  const rows = [...new Set(files.map(rowOf))].map((row) => {
    const pictures = files.filter((file) => rowOf(file) === row);
    const images = pictures.map(
      (file) => `<figure><img src="${file}" loading="lazy"><figcaption>${file}</figcaption></figure>`,
    );
    return `<h2>${row}</h2><div>${images.join('')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Balik, every view</title>
<style>body{font:14px sans-serif;background:#999}div{display:flex;gap:8px;overflow-x:auto;align-items:start}figure{margin:0}</style>
${rows.join('\n')}`;
}
