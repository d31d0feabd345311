/** What an uninstall leaves of Balik: nothing that it kept, for that was never but in the extension’s own storage. */
import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { GECKO_ID } from '../../manifest.config';
import { privilegedOf } from '../harness/firefox-privileged';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { launchShared } from '../harness/launch';
import { createPerson } from '../replica/person';
import { startReplica } from '../replica/replica';
import { startServer } from '../replica/server';
import { smallWorld } from '../replica/small-world';

/** All that the browser keeps for instagram.com. */
async function keptForSite(page: Page): Promise<unknown> {
  const inPage = await page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...inPage, cookies: (await page.context().cookies()).map(({ name }) => name).sort() };
}

/** What Firefox keeps for addresses of extensions. Chromium cannot be asked; there the next install looks for itself. */
const keptForExtension = (page: Page) =>
  privilegedOf(page.context())?.<string[]>(
    `const kept = await new Promise((done) => {
       Services.qms.listOrigins().callback = ({ result }) => done(result ?? []);
     });
     return kept.filter((origin) => origin.startsWith('moz-extension:'));`,
    GECKO_ID,
  );

test('Balik leaves nothing on instagram.com, and what it kept itself goes with it', async () => {
  const { world, viewer } = smallWorld({ followers: 30, following: 20, mutual: 10 });
  const server = await startServer();
  const shared = await launchShared(server);
  const replica = await startReplica({ world, server });
  try {
    const read = async (page: Page) => {
      await createPerson(page).readBothLists(viewer.username);
      return keptForSite(page);
    };
    const bare = await read((await shared.lend({ withBalik: false })).page);
    await shared.clear();
    const balik = await shared.lend();
    await balik.panel.consent(balik.page);
    expect(await read(balik.page)).toEqual(bare);
    await balik.panel.expectCounts({ mutual: 10, 'only-i-follow': 10, 'only-they-follow': 20 });
    const before = await keptForExtension(balik.page);
    if (before !== undefined) expect(before).not.toEqual([]);
    // Firefox does not tell the driver of pages that go with their extension.
    await (await balik.panel.page()).close();
    await shared.uninstall();
    if (before !== undefined) expect(await keptForExtension(balik.page)).toEqual([]);
    // An install looks whether anything is there, and would say what.
    await shared.clear();
    await shared.lend();
  } finally {
    await replica.close();
    await shared.close();
    await server.close();
  }
});

// Only Chromium lets an extension take itself away without being asked.
test('Balik taken away leaves nothing behind: no database, no settings, in the folder of the browser’s profile', {
  tag: '@chromium',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 12, following: 9, mutual: 5 }, launch: { own: true } });
  await readBoth(j, j.viewer);
  const { extensionId, profile } = j;
  const kept = () => {
    try {
      return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes(extensionId));
    } catch (error) {
      // A folder that went between being found and being read: the next look tells.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [`${extensionId}: going`];
      throw error;
    }
  };
  const databases = (paths: readonly string[]) => paths.filter((path) => /IndexedDB|Extension Settings/.test(path));
  await expect.poll(() => databases(kept()).length).toBeGreaterThan(2);
  const panel = await j.panel.page();
  const isGone = panel.waitForEvent('close');
  await panel
    .evaluate(() =>
      (
        globalThis as unknown as { chrome: { management: { uninstallSelf(): void } } }
      ).chrome.management.uninstallSelf(),
    )
    // The page goes with the extension, before it can answer.
    .catch(() => undefined);
  await isGone;
  await expect.poll(kept).toEqual([]);
});
