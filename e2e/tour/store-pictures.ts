/**
 * The pictures of the store listing, 1280 × 800, English and Indonesian: a few weeks of an invented person, with the page
 * and the panel beside it as in a browser, or the panel alone in a tab of its own.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { View } from '../../src/panel/shell/views';
import type { Balik } from '../harness/balik';
import { launchChromium } from '../harness/chromium';
import { Days } from '../harness/days';
import { openNotes } from '../harness/folded-notes';
import { createPerson, type Person } from '../replica/person';
import { startReplica } from '../replica/replica';
import { type SmallWorld, smallWorld } from '../replica/small-world';
import { withLegibleNames } from './legible-names';

const WIDTH = 1280;
const HEIGHT = 800;
const PANEL_WIDTH = 360;
/** Days before today on which both lists were read. */
const READ_ON = [45, 38, 31, 24, 17, 10, 3, 1];

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
const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'id', theme: 'dark' },
] as const;

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
    await weeks(small, balik, person);
    const panel = await balik.panel.page();
    const lonely = await oneWhoDoesNotFollowBack(balik);
    await note(balik, person, lonely);
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
    return files;
  } finally {
    await balik.close();
    await replica.close();
  }
}

/** Lists are read week by week; meanwhile somebody comes, somebody goes, and somebody takes another name. */
async function weeks({ world, viewer, stranger }: SmallWorld, balik: Balik, person: Person): Promise<void> {
  const days = await Days.of(balik.context, balik.page);
  for (const [week, ago] of READ_ON.entries()) {
    await days.ago(ago);
    await balik.page.bringToFront();
    await person.readBothLists(viewer.username);
    const followers = world.listed(viewer, 'followers');
    const following = world.listed(viewer, 'following');
    for (const newcomer of following.filter((one) => !followers.includes(one)).slice(0, 1 + (week % 3)))
      world.follow(newcomer, viewer);
    const onlyThey = followers.filter((one) => !following.includes(one));
    world.unfollow(onlyThey[week]!, viewer);
    for (const one of onlyThey.slice(20, 20 + (week % 2))) world.follow(viewer, one);
    if (week === 2) world.follow(stranger, viewer);
    if (week === 4) world.rename(onlyThey[30]!, 'wulan.di.dapur');
  }
  await days.ago(0);
}

async function oneWhoDoesNotFollowBack(balik: Balik): Promise<string> {
  const [name] = await balik.panel.usernames('only-i-follow');
  if (name === undefined) throw new Error('Nobody to show.');
  return name;
}

/** On a profile: why it is followed; in History: when a campaign began. */
async function note(balik: Balik, person: Person, username: string): Promise<void> {
  await balik.page.bringToFront();
  await person.visitProfile(username);
  await balik.page.locator('balik-mark').first().waitFor();
  const panel = await balik.panel.show('now');
  await openNotes(panel);
  await panel.locator('[data-reason="appreciation"]').click();
  await panel.locator('[data-tag="collaborator"]').click();
  await balik.panel.show('history');
  await panel.locator('input[name="text"]').fill('Photo walk');
  await panel.locator('[data-annotation-form="new"] button[type="submit"]').click();
  await panel.locator('[data-annotation]').waitFor();
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
