import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { everythingIn } from '../harness/archive-eyes';
import { CHROMIUM_DIST } from '../harness/chromium';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { launchBalik } from '../harness/launch';
import { buildNextVersion } from '../harness/next-version';
import { createPerson } from '../replica/person';

const FOUND = { mutual: 10, 'only-i-follow': 10, 'only-they-follow': 20, unknown: 0 };

/** The database's version, and whether the next version's store is in it with what its step put there. */
function databaseIn(page: Page): Promise<{ version: number; laid: unknown }> {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.open('balik');
        request.onsuccess = () => {
          const db = request.result;
          const answer = (laid: unknown) => {
            done({ version: db.version, laid });
            db.close();
          };
          if (!db.objectStoreNames.contains('later')) return answer(null);
          const got = db.transaction('later').objectStore('later').get(1);
          got.onsuccess = () => answer(got.result);
        };
      }),
  );
}

/** All rows of all stores but the next version's own. */
async function rowsIn(page: Page): Promise<unknown> {
  const { stores } = JSON.parse(await everythingIn(page)) as { stores: { name: string }[] };
  return stores.filter(({ name }) => name !== 'later');
}

// An unpacked extension is known by its folder in Chromium: so a folder with other files in it is an update.
test('a newer Balik finds the database of an older one: a step that fails leaves all of it, one that works keeps all of it, and reading goes on', {
  tag: '@chromium',
}, async ({ journey }) => {
  const profile = mkdtempSync(join(tmpdir(), 'balik-kept-'));
  const dist = mkdtempSync(join(tmpdir(), 'balik-dist-'));
  cpSync(CHROMIUM_DIST, dist, { recursive: true });
  const old = await journey({ world: { followers: 30, following: 20, mutual: 10 }, launch: { profile, dist } });
  const again = () => launchBalik({ replica: old.replica, profile, dist });
  try {
    await readBoth(old, old.viewer);
    await old.panel.expectCounts(FOUND);
    const before = await rowsIn(await old.panel.page());
    const { version } = await databaseIn(await old.panel.page());
    await old.close();

    await buildNextVersion(dist, { fails: true });
    const broken = await again();
    expect(broken.extensionId).toBe(old.extensionId);
    const panel = await broken.panel.page();
    await expect(panel.locator('[data-trouble="cannot-open"]')).toBeVisible();
    expect(await databaseIn(panel)).toEqual({ version, laid: null });
    expect(await rowsIn(panel)).toEqual(before);
    await broken.close();

    await buildNextVersion(dist);
    const next = await again();
    try {
      await next.panel.expectCounts(FOUND);
      expect(await databaseIn(await next.panel.page())).toEqual({ version: version + 1, laid: 'laid' });
      expect(await rowsIn(await next.panel.page())).toEqual(before);
      // Of an unpacked extension Chromium starts the worker it had; an update from a store begins with a new one.
      await next.reloadExtension();
      old.world.follow(old.stranger, old.viewer);
      const person = createPerson(next.page);
      await person.visitProfile(old.viewer.username);
      await person.openList('followers');
      await person.readToEnd();
      await next.panel.expectReading('followers', { seen: 31, expected: 31, coverage: 'whole' });
    } finally {
      await next.close();
    }
  } finally {
    for (const folder of [profile, dist]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
