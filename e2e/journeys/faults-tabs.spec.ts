import { expect } from '@playwright/test';
import { flawsIn } from '../harness/archive-eyes';
import { test } from '../harness/journey';
import { readUntil, readUntilFaults } from '../harness/read-until';
import { createPerson } from '../replica/person';

const FOUND = { mutual: 30, 'only-i-follow': 10, 'only-they-follow': 66, unknown: 0 };
const WORLD = { followers: 96, following: 40, mutual: 30 };

test('two tabs reading one list at once: each answer counts once, the list is whole', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 48, following: 40, mutual: 30 } });
  const other = await j.context.newPage();
  const second = createPerson(other);
  for (const person of [j.person, second]) {
    await person.visitProfile(j.viewer.username);
    await person.openList('followers');
  }
  await Promise.all([j.person.readToEnd({ pauseMs: 90 }), second.readToEnd({ pauseMs: 130 })]);
  await j.page.bringToFront();
  await j.person.closeList();
  await j.person.openList('following');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 48, expected: 48, coverage: 'whole' });
  await j.panel.expectCounts({ mutual: 30, 'only-i-follow': 10, 'only-they-follow': 18, unknown: 0 });
  const panel = await j.panel.page();
  expect(await panel.locator('[data-reading="followers"]').count()).toBeLessThanOrEqual(1);
  expect(await flawsIn(panel)).toEqual([]);
});

test('offline midway: what was read stays, and reading goes on where it was', { tag: '@long' }, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 3 });
  let failed = 0;
  j.page.on('requestfailed', () => failed++);
  await j.context.setOffline(true);
  const { usernames } = await readUntil(j, () => failed > 0);
  expect(usernames.length).toBeGreaterThanOrEqual(30);
  await j.panel.expectReading('followers', { coverage: 'partial', seen: usernames.length });
  await j.context.setOffline(false);
  await j.page.bringToFront();
  await j.person.closeList();
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 96, expected: 96, coverage: 'whole' });
  expect(await flawsIn(await j.panel.page())).toEqual([]);
});

test('the tab thrown away midway: what was read stays, and the next visit makes it whole', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  // A tab that the browser put to sleep may outlive the journey: so this one has a browser of its own.
  const j = await journey({ world: WORLD, launch: { own: true } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  // The fifth page is long in coming, so all that was answered when the tab goes is what the person saw.
  j.replica.switches.faults.push({ kind: 'slow', list: 'followers', page: 5, delayMs: 30_000 });
  const { length: seen } = (await readUntilFaults(j)).usernames;
  expect(seen).toBeGreaterThanOrEqual(36);
  await j.panel.expectReading('followers', { coverage: 'partial', seen });
  const panel = await j.panel.page();
  // The panel has no need of `tabs`; the browser lets any extension page discard what it may read.
  const discarded = await panel.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: {
          tabs: {
            query(of: object): Promise<{ id: number; windowId: number }[]>;
            create(tab: object): Promise<unknown>;
            discard(id: number): Promise<unknown>;
          };
        };
      }
    ).chrome;
    const [tab] = await tabs.query({ url: 'https://www.instagram.com/*' });
    // The tab that is in front cannot be thrown away.
    await tabs.create({ windowId: tab!.windowId, active: true, url: 'about:blank' });
    return tabs.discard(tab!.id).then(
      () => true,
      () => false,
    );
  });
  expect(discarded).toBe(true);
  await panel.reload();
  expect(await (await j.panel.reading('followers')).getAttribute('data-seen')).toBe(String(seen));
  const page = await j.context.newPage();
  const person = createPerson(page);
  await person.readBothLists(j.viewer.username);
  await j.panel.expectCounts(FOUND);
  expect(await flawsIn(panel)).toEqual([]);
});

test('the clock set back a day and on again midway: nobody is lost, nobody is accused', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world: WORLD });
  const jump = (byMs: number) =>
    j.page.evaluate((ms) => {
      const real = performance.timeOrigin;
      Date.now = () => Math.floor(real + performance.now()) + ms;
    }, byMs);
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 2 });
  // The observer keeps the clock it met at load; a document loaded after the jump has the other one.
  await j.page.addInitScript(() => {
    const real = performance.timeOrigin;
    Date.now = () => Math.floor(real + performance.now()) - 26 * 3_600_000;
  });
  await j.page.reload();
  await jump(-26 * 3_600_000);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 4 });
  await j.panel.expectCounts({ 'only-i-follow': 0 });
  const panel = await j.panel.page();
  expect(await flawsIn(panel)).toEqual([]);
  const page = await j.context.newPage();
  await createPerson(page).readBothLists(j.viewer.username);
  await j.panel.expectCounts(FOUND);
  expect(await flawsIn(panel)).toEqual([]);
});

// Firefox loads a content script anew into open tabs: see e2e/firefox/update.spec.ts.
test('Balik updated under an open tab: the panel says that the tab must be reloaded, and then it reads', {
  tag: '@chromium',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 2 });
  await j.reloadExtension();
  const panel = await j.panel.page();
  await expect(panel.locator('[data-deaf-tab]')).toBeVisible();
  await panel.screenshot({ path: 'artifacts/trouble-deaf-tab.png' });
  await j.page.bringToFront();
  await j.page.reload();
  await j.person.visitProfile(j.viewer.username);
  await j.panel.show('now');
  await expect(panel.locator('[data-deaf-tab]')).toHaveCount(0);
  await j.page.bringToFront();
  await j.person.readBothLists(j.viewer.username);
  await j.panel.expectCounts(FOUND);
});
