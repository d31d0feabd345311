import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { flawsIn } from '../harness/archive-eyes';
import { axeFindings } from '../harness/axe';
import { type Journey, test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { distWith } from '../harness/other-dist';
import { listenForMessages, untilDealtWith } from '../harness/said';

/** Enough for some pages of a list, not for the list. */
const ROOM = 60_000;

const seenIn = async (j: Journey, kind: 'followers' | 'following') =>
  Number(await (await j.panel.reading(kind)).getAttribute('data-seen'));

// A page of Chromium's debugger sets the room; Firefox has no such page.
test('the disk full midway: nothing half is kept, what is there is shown, and with room again all of it comes', {
  tag: '@chromium',
}, async ({ journey }) => {
  // With `unlimitedStorage` Chromium grants any room, whatever the test says.
  const dist = distWith((manifest) => {
    manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  });
  const j = await journey({ world: { followers: 240, following: 20, mutual: 10 }, launch: { dist } });
  const panel = await j.panel.page();
  const session = await j.context.newCDPSession(panel);
  const origin = `${j.origin}`;
  // Chromium looks at the room left only now and then, so it is made small before anything is written.
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + ROOM });
  await j.page.bringToFront();
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 16 });
  await j.panel.show('now');
  await expect(panel.locator('[data-write-trouble="quota"]')).toBeVisible();
  const kept = await seenIn(j, 'followers');
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(190);
  expect(await flawsIn(panel)).toEqual([]);
  expect(await axeFindings(panel)).toEqual([]);
  await panel.screenshot({ path: 'artifacts/trouble-quota.png' });

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await j.page.bringToFront();
  await j.person.readToEnd();
  // What waited is said again after a while, the rest of the list behind it.
  await j.panel.show('now');
  await expect(panel.locator('[data-write-trouble]')).toHaveCount(0);
  await j.panel.expectReading('followers', { seen: 240, expected: 240, coverage: 'whole' });
  expect(await flawsIn(panel)).toEqual([]);
  rmSync(dist, { recursive: true, force: true });
});

/** Runs in a page of the extension: another hand lays the database anew or raises its version. */
const raiseVersion = (page: Page, version: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<string>((done) => {
        const request = indexedDB.open('balik', wanted);
        request.onupgradeneeded = () => {
          if (!request.result.objectStoreNames.contains('fromTheFuture'))
            request.result.createObjectStore('fromTheFuture').put('kept', 1);
        };
        request.onblocked = () => done('blocked');
        request.onsuccess = () => {
          request.result.close();
          done('raised');
        };
        request.onerror = () => done(String(request.error));
      }),
    version,
  );

test('a database that a newer Balik wrote is shown and not written to, and the panel says so', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  await readBoth(j, j.viewer);
  await j.panel.expectReading('followers', { seen: 30, coverage: 'whole' });
  await j.panel.expectReading('following', { seen: 20, coverage: 'whole' });
  const panel = await j.panel.page();
  expect(await raiseVersion(panel, 900)).toBe('raised');
  await panel.reload();
  await expect(panel.locator('[data-write-trouble="newer-version"]')).toBeVisible();
  await j.panel.expectCounts({ mutual: 10, 'only-i-follow': 10, 'only-they-follow': 20, unknown: 0 });
  await listenForMessages(panel);
  await j.page.bringToFront();
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await untilDealtWith(panel, 'recordCapture');
  await j.panel.open('now');
  await expect(panel.locator(`[data-owner="${j.openFriend.username}"]`)).toHaveCount(0);
  await panel.screenshot({ path: 'artifacts/trouble-newer.png' });
  const left = await panel.evaluate(
    () =>
      new Promise<[number, number]>((done) => {
        const request = indexedDB.open('balik');
        request.onsuccess = () => {
          const count = request.result.transaction('readings').objectStore('readings').count();
          count.onsuccess = () => done([request.result.version, count.result]);
        };
      }),
  );
  expect(left).toEqual([900, 2]);
});

test('a window that holds on to an older version: Balik says so, and goes on by itself once it lets go', async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10 } });
  await readBoth(j, j.viewer);
  await j.panel.expectReading('followers', { seen: 30, coverage: 'whole' });
  const panel = await j.panel.page();
  // A page of ours without our code: it holds the database open and does not hear that somebody wants to upgrade it.
  const holder = await j.context.newPage();
  await holder.goto(`${j.origin}/icons/48.png`);
  await holder.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('balik');
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          done();
        };
      }),
  );
  // The panel of a newer Balik: one version further on.
  await panel.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      return version === undefined ? open.call(this, name) : open.call(this, name, version + 1);
    };
  });
  await panel.bringToFront();
  await panel.reload();
  await expect(panel.locator('[data-trouble="blocked"]')).toBeVisible();
  expect(await axeFindings(panel)).toEqual([]);
  await holder.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
  await j.panel.untilMended();
  await j.panel.expectReading('followers', { seen: 30, coverage: 'whole' });
});
