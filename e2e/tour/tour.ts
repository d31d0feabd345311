/** The main job, done by a scripted person, told and photographed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { VIEWS } from '../../src/panel/shell/views';
import type { Balik } from '../harness/balik';
import { launchChromium } from '../harness/chromium';
import { createPerson } from '../replica/person';
import { startReplica } from '../replica/replica';
import type { SmallWorld } from '../replica/small-world';

interface Found {
  seen: number;
  expected: number | null;
  coverage: string;
}

export interface TourResult {
  viewer: string;
  followers: Found;
  following: Found;
  counts: { mutual: number; 'only-i-follow': number; 'only-they-follow': number; unknown: number };
  screenshots: string[];
}

/** How the panel is photographed: the width of a side panel, both languages, light and dark. */
const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'id', theme: 'dark' },
] as const;

export async function tour(small: SmallWorld, folder: string): Promise<TourResult> {
  mkdirSync(folder, { recursive: true });
  const screenshots: string[] = [];
  const replica = await startReplica({ world: small.world, switches: { suggestions: 12 } });
  const balik = await launchChromium({ replica });
  const photograph = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    // What lies under the pointer looks chosen.
    await page.mouse.move(0, 0);
    await page.screenshot({ path });
    screenshots.push(path);
  };
  try {
    const panel = await panelTab(balik);
    await panel.locator('button[data-consent="start"]').waitFor();
    await photograph(panel, 'first-run');
    await balik.panel.consent(balik.page);
    const person = createPerson(balik.page);
    await person.readBothLists(small.viewer.username);

    const followers = await readingOf(balik, 'followers');
    const following = await readingOf(balik, 'following');
    const counts = (await balik.panel.counts()) as TourResult['counts'];
    tell(small.viewer.username, followers, following, counts);

    const [lonely] = await balik.panel.usernames('only-i-follow');
    await balik.page.bringToFront();
    if (lonely !== undefined) await person.visitProfile(lonely);
    await balik.page
      .locator('balik-mark')
      .waitFor({ timeout: 5_000 })
      .catch(() => undefined);
    await photograph(balik.page, 'profile-with-mark');

    for (const look of LOOKS) {
      await balik.panel.choose(look);
      for (const view of VIEWS) {
        await balik.panel.show(view);
        await photograph(panel, `${view}-${look.language}-${look.theme}`);
      }
    }
    await balik.panel.choose({ language: 'auto', theme: 'auto' });
    console.log(`\nScreenshots:\n${screenshots.map((path) => `  ${path}`).join('\n')}`);
    return { viewer: small.viewer.username, followers, following, counts, screenshots };
  } finally {
    await balik.close();
    await replica.close();
  }
}

async function panelTab(balik: Balik): Promise<Page> {
  const page = await balik.panel.page();
  await page.setViewportSize({ width: 360, height: 740 });
  return page;
}

async function readingOf(balik: Balik, kind: 'followers' | 'following'): Promise<Found> {
  const reading = await balik.panel.reading(kind);
  // The last answers are still on their way when the scripted person is done; what stands after a while is told as it is.
  await reading
    .and(reading.page().locator('[data-coverage="whole"]'))
    .waitFor({ timeout: 10_000 })
    .catch(() => null);
  const expected = await reading.getAttribute('data-expected');
  return {
    seen: Number(await reading.getAttribute('data-seen')),
    expected: expected === null || expected === '' ? null : Number(expected),
    coverage: (await reading.getAttribute('data-coverage')) ?? 'unknown',
  };
}

function tell(viewer: string, followers: Found, following: Found, counts: TourResult['counts']): void {
  const line = (name: string, { seen, expected, coverage }: Found) =>
    `${name}: ${seen} of ${expected ?? '?'} (${coverage})`;
  console.log(`\nBalik read along while ${viewer} opened both lists.`);
  console.log(`  ${line('followers', followers)}\n  ${line('following', following)}`);
  console.log(`  ⇄ follow each other: ${counts.mutual}`);
  console.log(`  → only ${viewer} follows: ${counts['only-i-follow']}`);
  console.log(`  ← only they follow: ${counts['only-they-follow']}`);
  console.log(`  · unknown: ${counts.unknown}`);
}
