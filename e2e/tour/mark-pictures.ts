/** Marks in Instagram's page, in wide and narrow windows, light and dark: what is to be looked at beside the panel's views. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Balik } from '../harness/balik';
import { launchChromium } from '../harness/chromium';
import { createPerson, type Person } from '../replica/person';
import { startReplica } from '../replica/replica';
import { smallWorld } from '../replica/small-world';

const SIZES = [
  { width: 1100, height: 800 },
  { width: 360, height: 740 },
] as const;
const LANGUAGES = ['en', 'id', 'ar'] as const;
/** Over the page, and no dialog. */
const CARD = 'body > div:not(:has([role="dialog"])):not(:has(main))';
const THEMES = ['light', 'dark'] as const;

/** Writes into `folder` a profile with its mark, both lists with theirs, and a card; answers how many pictures. */
export async function photographMarks(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const small = smallWorld({ followers: 124, following: 97, mutual: 58, hiddenFollowers: 1, seed: 'marks' });
  const replica = await startReplica({ world: small.world });
  const balik = await launchChromium({ replica });
  try {
    const person = createPerson(balik.page);
    await balik.panel.consent(balik.page);
    await person.readBothLists(small.viewer.username);
    const [other] = await balik.panel.usernames('only-i-follow');
    if (other === undefined) throw new Error('Nobody to mark.');
    let count = 0;
    for (const language of LANGUAGES)
      for (const theme of THEMES)
        for (const size of SIZES) {
          await balik.panel.choose({ language, theme: 'auto' });
          await balik.page.emulateMedia({ colorScheme: theme });
          await balik.page.setViewportSize(size);
          await balik.page.bringToFront();
          const picture = (name: string) => join(folder, `marks-${name}-${language}-${theme}-${size.width}.png`);
          count += await photographPlaces(balik, person, { own: small.viewer.username, other }, picture);
        }
    return count;
  } finally {
    await balik.close();
    await replica.close();
  }
}

async function photographPlaces(
  { page }: Balik,
  person: Person,
  { own, other }: { readonly own: string; readonly other: string },
  picture: (name: string) => string,
): Promise<number> {
  await person.visitProfile(other);
  await page.locator('balik-mark').first().waitFor();
  await page.screenshot({ path: picture('profile') });
  await person.visitProfile(own);
  for (const kind of ['followers', 'following'] as const) {
    await person.openList(kind);
    await page.locator('[role="dialog"] balik-mark').nth(1).waitFor();
    await page.screenshot({ path: picture(kind) });
    if (kind === 'following') {
      await person.hover(await firstMarked(page));
      await page.locator(`${CARD} balik-mark`).waitFor();
      await page.screenshot({ path: picture('card') });
    }
    await person.closeList();
  }
  return 4;
}

/** Whose row bears the first mark of the open list. */
const firstMarked = (page: Page): Promise<string> =>
  page
    .locator('[role="dialog"] balik-mark')
    .first()
    .evaluate((mark) => {
      let row: Element = mark;
      while (row.querySelector('a[tabindex="0"]') === null) row = row.parentElement!;
      return row.querySelector('a[tabindex="0"]')!.getAttribute('href')!.slice(1, -1);
    });
