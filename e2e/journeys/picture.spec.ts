import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { VIEWS } from '../../src/panel/shell/views';
import { openNotes } from '../harness/folded-notes';
import { type Journey, test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { openMenu } from '../harness/panel';

interface Picture {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
  /** How many colours a grid over the picture meets, and which stands in its corner. */
  readonly colours: number;
  readonly paper: string;
  /** What it was drawn from. */
  readonly source: string;
}

/** Keeps what is drawn, to look names up in it. */
async function keepSources(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...src,
      set(this: HTMLImageElement, value: string) {
        if (value.startsWith('data:image/svg')) Object.assign(window, { lastDrawn: decodeURIComponent(value) });
        src.set!.call(this, value);
      },
    });
  });
}

async function savedPicture(panel: Page): Promise<Picture> {
  await openMenu(panel);
  await panel.locator('[data-picture-open]').click();
  const download = panel.waitForEvent('download');
  await panel.locator('[data-picture-save]').click();
  const png = readFileSync((await (await download).path())!);
  await expect(panel.locator('[data-picture="done"]')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(panel.locator('dialog')).toHaveCount(0);
  const pixels = await panel.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data: bytes } = pen.getImageData(0, 0, image.width, image.height);
    const at = (place: number) => [...bytes.slice(place * 4, place * 4 + 3)].join(' ');
    const colours = new Set<string>();
    for (let place = 0; place < image.width * image.height; place += 37) colours.add(at(place));
    return { width: image.width, height: image.height, colours: colours.size, paper: at(1) };
  }, png.toString('base64'));
  const source = await panel.evaluate(() => (window as unknown as { lastDrawn: string }).lastDrawn);
  return { png, ...pixels, source };
}

async function readAll(j: Journey): Promise<Page> {
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 10 });
  await j.page.bringToFront();
  await j.person.visitProfile(truth(j)['only-i-follow'][0]!);
  return j.panel.page();
}

const namesOf = (j: Journey) =>
  [j.viewer, ...j.world.listed(j.viewer, 'followers'), ...j.world.listed(j.viewer, 'following')]
    .flatMap(({ username, fullName }) => [username, fullName])
    .filter((name) => name.length > 3);

/** A picture of the view, and how high that was with its header, before and after: parts of Now come late, and then it is taken again. */
async function pictureAtRest(panel: Page): Promise<{ picture: Picture; height: number }> {
  const heightNow = () => panel.evaluate(() => document.querySelector<HTMLElement>('[data-view]')!.offsetHeight + 62);
  for (;;) {
    const height = await heightNow();
    const picture = await savedPicture(panel);
    if ((await heightNow()) === height) return { picture, height };
  }
}

test('every view can be saved as a picture: all of it, as it looks', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 60, following: 40, mutual: 10 } });
  const panel = await readAll(j);
  await keepSources(panel);
  for (const [look, width, paper] of [
    [{ language: 'en', theme: 'light' }, 360, '247 244 236'],
    [{ language: 'id', theme: 'dark' }, 800, '25 24 21'],
  ] as const) {
    await panel.setViewportSize({ width, height: 740 });
    await j.panel.choose(look);
    for (const view of VIEWS) {
      await j.panel.show(view, view === 'people' ? '?status=only-they-follow' : '');
      const { picture, height } = await pictureAtRest(panel);
      writeFileSync(`artifacts/picture-${view}-${look.language}-${look.theme}.png`, picture.png);
      // Where the scroll bar takes room, the view is narrower than the window.
      const shown = Math.min(await panel.evaluate(() => document.documentElement.clientWidth), 760);
      expect.soft(picture.width, view).toBe(shown * 2);
      if (view !== 'people')
        expect.soft(Math.abs(picture.height / (picture.width / shown) - height), view).toBeLessThan(40);
      expect.soft(picture.colours, view).toBeGreaterThan(20);
      expect.soft(picture.paper, view).toBe(paper);
    }
  }
});

test('a picture of People says which rows it holds; of what is typed it shows what stands there', {
  tag: '@long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 60, following: 40, mutual: 10 } });
  const panel = await readAll(j);
  await keepSources(panel);
  await panel.setViewportSize({ width: 360, height: 740 });
  await j.panel.show('people', '?status=only-they-follow');
  const { source, png, height } = await savedPicture(panel);
  writeFileSync('artifacts/picture-people-rows.png', png);
  const rows = /Rows 1 to (\d+) of 50/.exec(source);
  expect(height / 2).toBeGreaterThan(44 * Number(rows?.[1]));
  const [first] = await panel
    .locator('[data-account]')
    .evaluateAll((rows) => rows.map((row) => row.dataset['account']!));
  expect(source).toContain(`@${first}`);
  await panel.locator('input[type="search"]').fill(first!);
  await expect(panel.locator('[data-account]')).toHaveCount(1);
  expect((await savedPicture(panel)).source).toContain(`value="${first}"`);
});

test('with invented names no name is in any picture, and they are offered before it is saved', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  const panel = await readAll(j);
  await keepSources(panel);
  const now = await j.panel.show('now');
  await openNotes(now);
  await now.locator('[data-note]').fill(`Kenal ${j.viewer.fullName}`);
  await openMenu(panel);
  await panel.locator('[data-picture-open]').click();
  const sheet = panel.locator('[data-picture]');
  await expect(sheet).toContainText('Real names will be in the picture');
  await sheet.getByRole('switch').check();
  await expect(sheet).toContainText('No real name');
  await panel.keyboard.press('Escape');
  for (const view of VIEWS) {
    await j.panel.show(view, view === 'people' ? '?status=only-i-follow' : '');
    const { source } = await savedPicture(panel);
    expect
      .soft(
        namesOf(j).filter((name) => source.includes(name)),
        view,
      )
      .toEqual([]);
  }
});
