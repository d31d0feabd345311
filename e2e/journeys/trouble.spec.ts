import { expect } from '@playwright/test';
import { untilAllHeard } from '../harness/all-heard';
import { copyOfArchive } from '../harness/archive-eyes';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { begin } from '../harness/over-days';
import { haveFaultsHappened, pressCount, readUntilFaults } from '../harness/read-until';
import { PATIENCE_MS } from '../patience';

test('a rate limit midway leaves the list partial; reading on later makes it whole', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 60, following: 12, mutual: 6 } });
  j.replica.switches.faults.push({ kind: 'wait-401', list: 'followers', page: 3 });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await readUntilFaults(j);
  await untilAllHeard(j);
  await j.panel.expectReading('followers', { coverage: 'partial' });
  const data = await j.panel.showData('troubleshooting');
  await expect(data.locator('[data-problem="throttled"]')).toHaveCount(1);
  // Instagram asked for a pause, so nothing says to scroll on; and that it did is said once.
  const paused = await j.panel.show('now');
  await expect(paused.locator('[data-view="now"][data-ready]')).toHaveCount(1);
  await expect(paused.locator('[data-reading="followers"] [data-advice]')).toHaveCount(0);
  await expect(paused.locator('[data-next="rest"]')).toHaveCount(1);
  await expect(paused.locator('[data-hint="instagram-asked-to-slow-down"]')).toHaveCount(1);
  expect(await paused.evaluate(() => document.querySelector('main')?.textContent)).not.toMatch(/(?<!no )scroll/i);
  const said = await paused.locator('main').evaluate((main) => {
    const open = main.cloneNode(true) as Element;
    for (const folded of open.querySelectorAll('details')) folded.remove();
    return open.textContent;
  });
  expect([said.match(/pause/gi)?.length, said.match(/until/gi)?.length]).toEqual([1, 1]);
  await j.page.bringToFront();
  await j.person.closeList();
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 60, coverage: 'whole' });
});

test('a capped list says so and proves no absence', { tag: '@long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 120, following: 12, mutual: 6 }, switches: { capped: true } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  expect((await j.person.readToEnd()).reachedEnd).toBe(true);
  await untilAllHeard(j);
  await j.panel.expectReading('followers', { expected: 120, coverage: 'partial' });
  await j.panel.expectCounts({ 'only-i-follow': 0 });
  const now = await j.panel.show('now');
  await expect(now.locator('[data-reading="followers"] [data-advice="advice.capped.own"]')).toHaveCount(1);
  await expect(now.locator('[data-next="following"]')).toHaveCount(1);
});

test('where both lists are withheld, Now says so and what one can do', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 120, following: 90, mutual: 6 }, switches: { capped: true } });
  await j.person.visitProfile(j.viewer.username);
  for (const list of ['followers', 'following'] as const) {
    await j.person.openList(list);
    await j.person.readToEnd();
    await untilAllHeard(j);
    await j.page.bringToFront();
    await j.person.closeList();
  }
  const now = await j.panel.show('now');
  await expect(now.locator('[data-next="capped"]')).toContainText('both your lists');
  await expect(now.locator('[data-next="capped"] a[href="#/data?part=import"]')).toHaveCount(1);
});

test('at 48 of 400 a second try that stops at the same place is not told to try once more', { tag: '@long' }, async ({
  journey,
}) => {
  const { j, days } = await begin(journey, { world: { followers: 400, following: 12, mutual: 6 } });
  // Whoever scrolls has asked for the next page before all of this one is seen: without an answer, 48 it stays.
  const never = { kind: 'slow', delayMs: 10 * PATIENCE_MS, times: Number.POSITIVE_INFINITY } as const;
  j.replica.switches.faults.push({ ...never, list: 'followers', page: 5 });
  const stopsAt48 = async (daysAgo: number) => {
    await days.ago(daysAgo);
    await j.page.bringToFront();
    await j.person.visitProfile(j.viewer.username);
    await j.person.openList('followers');
    await j.person.readToEnd({ maxPages: 4 });
    await untilAllHeard(j);
    await j.page.bringToFront();
    await j.person.closeList();
    return (await j.panel.open('now')).locator('[data-reading="followers"] [data-advice]');
  };
  await expect(await stopsAt48(4)).toHaveAttribute('data-advice', 'advice.not-finished.later');
  const second = await stopsAt48(2);
  await expect(second).toHaveAttribute('data-advice', 'advice.stalled.own');
  await expect(second).toContainText('import your Instagram export');
  // Nobody is sent back to that list, in Now or in Manners.
  await expect((await j.panel.show('now')).locator('[data-next="following"]')).toHaveCount(1);
  const manners = await j.panel.show('manners');
  await expect(manners.locator('[data-view="manners"][data-ready]')).toHaveCount(1);
  await expect(manners.locator('[data-hint="not-read-whole"]')).toHaveCount(0);
});

test("a private account's empty answer is unknown, never nobody", { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ switches: { privateToAll: true } });
  await j.person.visitProfile(j.privateStranger.username);
  await j.page.evaluate(
    (id) =>
      fetch(`/api/v1/friendships/${id}/followers/?count=12&search_surface=follow_list_page`).then((answer) =>
        answer.text(),
      ),
    j.privateStranger.pk,
  );
  const data = await j.panel.showData('troubleshooting');
  await expect(data.locator('[data-problem="private-list"]')).toHaveCount(1);
  const now = await j.panel.show('now');
  await expect(now.locator(`[data-reading][data-owner="${j.privateStranger.username}"]`)).toHaveCount(0);
});

test('a soft block (200, no rows, status ok) is not an empty list', { tag: '@long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 12, mutual: 6 } });
  j.replica.switches.faults.push({ kind: 'soft-block', list: 'followers', page: 1 });
  await j.person.visitProfile(j.viewer.username);
  await pressCount(j, 'followers');
  await expect.poll(() => haveFaultsHappened(j)).toBe(true);
  await untilAllHeard(j);
  const data = await j.panel.showData('troubleshooting');
  await expect(data.locator('[data-problem="soft-block"]')).toHaveCount(1);
  const now = await j.panel.show('now');
  await expect(now.locator('[data-reading="followers"][data-coverage="whole"]')).toHaveCount(0);
  await expect(now.locator('[data-next="withheld"] a[href="#/data?part=import"]')).toHaveCount(1);
});

test('reloading midway loses nothing that was read', async ({ journey }) => {
  const j = await journey({ world: { followers: 70, following: 12, mutual: 6 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  const { usernames } = await j.person.readToEnd({ maxPages: 3 });
  await j.page.reload();
  const reading = await j.panel.reading('followers');
  await expect
    .poll(async () => Number(await reading.getAttribute('data-seen')))
    .toBeGreaterThanOrEqual(usernames.length);
  await j.page.bringToFront();
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 70, coverage: 'whole' });
});

test('the worker stopped between pages: nothing is lost', async ({ journey }) => {
  const j = await journey({ world: { followers: 60, following: 12, mutual: 6 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  for (const pages of [1, 2, 3, 4]) {
    await j.person.readToEnd({ maxPages: pages });
    await j.stopWorker();
    await j.page.bringToFront();
  }
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 60, expected: 60, coverage: 'whole' });
});

test('two viewers in one browser never mix', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 24, following: 12, mutual: 6 } });
  await readBoth(j, j.viewer);
  await j.person.switchViewer(j.secondViewer.username);
  await readBoth(j, j.secondViewer);
  const page = await j.panel.show('now');
  const choice = page.locator('select[data-viewer]');
  await expect(choice.locator('option')).toHaveCount(2);
  await choice.selectOption({ label: j.secondViewer.username });
  await j.panel.expectCounts({ mutual: 3, 'only-i-follow': 4, 'only-they-follow': 2, unknown: 0 });
  await (await j.panel.show('now')).locator('select[data-viewer]').selectOption({ label: j.viewer.username });
  await j.panel.expectCounts({ mutual: 6, 'only-i-follow': 6, 'only-they-follow': 18, unknown: 0 });
});

test('when two sources disagree about who is logged in, nothing is stored', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 24, following: 12, mutual: 6 }, switches: { switchReloads: false } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.switchViewer(j.secondViewer.username);
  await j.page.locator(`nav a[href="/${j.secondViewer.username}/"]`).click();
  await j.person.openList('followers');
  await j.person.readToEnd();
  const data = await j.panel.showData('troubleshooting');
  await expect(data.locator('[data-problem="viewer-conflict"]').first()).toBeVisible();
  const now = await j.panel.open('now');
  await expect(now.locator('[data-reading][data-seen]:not([data-seen="0"])')).toHaveCount(0);
});

test('an unfollow by an account that only the site’s own requests name is booked to nobody', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const world = { followers: 24, following: 12, mutual: 6 };
  // Cookie and document go on naming the first account.
  const switches = { switchReloads: false, dsUserIdLagMs: 3_600_000, followApi: 'graphql' } as const;
  const j = await journey({ world, switches });
  await j.person.readBothLists(j.viewer.username);
  await j.person.switchViewer(j.secondViewer.username);
  await j.page.locator(`nav a[href="/${j.secondViewer.username}/"]`).click();
  await j.person.openList('following');
  const { usernames } = await j.person.readToEnd();
  await j.person.followButton(usernames[0]);
  await j.person.closeList();
  const data = await j.panel.showData('troubleshooting');
  await expect(data.locator('[data-problem="viewer-conflict"]').first()).toBeVisible();
  const archive = await copyOfArchive(data);
  expect(await archive.db.count('actions')).toBe(0);
  archive.close();
});
