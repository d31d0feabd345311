/** Now answers before it is asked: who doesn't follow back and who left, on the first screen of a narrow panel. */
import { expect, type Page } from '@playwright/test';
import { countActs } from '../harness/clicks';
import { type Journey, test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { begin } from '../harness/over-days';

const PANEL = { width: 360, height: 740 };

/** Now, as wide and as high as a side panel is. */
async function nowIn(j: Journey): Promise<Page> {
  const page = await j.panel.page();
  await page.setViewportSize(PANEL);
  return j.panel.open('now');
}

const link = (page: Page, status: string) => page.locator(`[data-answer] [data-status="${status}"]`);

/** On the page beside it nobody's profile is open. */
const elsewhere = (j: Journey) => j.page.goto('https://www.instagram.com/');

test('who left since last time: named without a click; who doesn’t follow back: counted without, listed with one', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const { j, read, followersOnly } = await begin(journey);
  await read(5);
  const left = followersOnly.slice(0, 4);
  for (const one of left) j.world.unfollow(one, j.viewer);
  j.world.follow(j.stranger, j.viewer);
  await read(1);
  await elsewhere(j);
  const page = await nowIn(j);
  const acts = await countActs(page);

  const named = page.locator('[data-left]');
  await expect(named).toHaveCount(3);
  for (const one of await named.all()) await acts.inSight(one);
  const names = await named.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['left']!));
  expect(left.map(({ username }) => username)).toEqual(expect.arrayContaining(names));
  await expect(page.locator('[data-left-more]')).toHaveAttribute('data-left-more', '1');
  await expect(page.locator('[data-came]')).toHaveAttribute('data-came', j.stranger.username);

  const notBack = truth(j)['only-i-follow'].length;
  await acts.inSight(link(page, 'only-i-follow'));
  await expect(link(page, 'only-i-follow')).toHaveAttribute('data-status-count', String(notBack));
  await expect(link(page, 'only-i-follow')).toContainText(`${notBack} Not following back`);
  expect(await acts.clicks()).toBe(0);

  await acts.press(link(page, 'only-i-follow'));
  await page.locator('[data-view="people"][data-ready]').waitFor();
  await expect(page.locator('[role="tab"][aria-selected="true"]')).toHaveAttribute('data-status', 'only-i-follow');
  await expect(page.locator('[data-account]')).toHaveCount(notBack);
  expect(await acts.clicks()).toBe(1);
  await acts.end();
});

test('each count is that of its list, and how many may be hidden stands with it', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10, hiddenFollowers: 2 } });
  await readBoth(j, j.viewer);
  const page = await nowIn(j);
  const counts = await page
    .locator('[data-answer] [data-status]')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((one) => [(one as HTMLElement).dataset['status'], (one as HTMLElement).dataset['statusCount']]),
      ),
    );
  await expect(page.locator('[data-answer] [data-at-most]')).toHaveAttribute('data-at-most', '2');
  await expect(page.locator('[data-answer]')).toContainText(
    'At most 2 of these 10 may be listed wrongly: Instagram doesn’t show every account.',
  );
  const listed = await j.panel.counts();
  expect(Object.keys(counts)).toHaveLength(4);
  for (const [status, count] of Object.entries(counts)) expect(Number(count)).toBe(listed[status]);
});

test('what could not be read is not known, and never 0', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 60, following: 14, mutual: 7 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('following');
  await j.person.readToEnd();
  await j.person.closeList();
  let page = await nowIn(j);
  await expect(page.locator('[data-reading="following"]')).toHaveAttribute('data-coverage', 'whole');
  await expect(page.locator('[data-answer]')).toHaveCount(0);

  await j.page.bringToFront();
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 2 });
  await j.person.closeList();
  page = await nowIn(j);
  await expect(page.locator('[data-reading="followers"]')).toHaveAttribute('data-coverage', 'partial');
  await expect(link(page, 'only-i-follow')).toHaveAttribute('data-status-count', '');
  await expect(link(page, 'only-i-follow')).toHaveText(/^\s*–\s+Not following back\s+not known yet$/);
  await expect(link(page, 'mutual')).toContainText('as far as known');
  for (const text of await page.locator('[data-answer] [data-status]:not([data-status="unknown"])').allTextContents())
    expect(text).not.toMatch(/\b0\b/);
});

test('the count on the icon is offered once, where something changed, and either answer is remembered', {
  tag: '@long',
}, async ({ journey }) => {
  const { j, read, followersOnly } = await begin(journey);
  await read(5);
  const page = await nowIn(j);
  const offer = page.locator('[data-icon-offer]');
  await expect(offer).toHaveCount(0);
  await read(4);
  await nowIn(j);
  await expect(page.locator('[data-what-changed]')).toContainText('no change');
  await expect(offer).toHaveCount(0);

  j.world.unfollow(followersOnly[0]!, j.viewer);
  await read(2);
  await nowIn(j);
  await offer.locator('[data-icon-no]').click();
  await expect(offer).toHaveAttribute('data-icon-offer', 'no');
  await expect(offer.getByRole('status')).toBeFocused();
  await nowIn(j);
  await expect(page.locator('[data-left]')).toHaveCount(1);
  await expect(offer).toHaveCount(0);
  expect((await settingsIn(page)).showsNews).toBe(false);
});

test('whoever takes the offer has the count after the next reading', { tag: '@firefox-long' }, async ({ journey }) => {
  const { j, read, followersOnly } = await begin(journey);
  await read(5);
  j.world.unfollow(followersOnly[0]!, j.viewer);
  await read(3);
  const page = await nowIn(j);
  await page.locator('[data-icon-yes]').click();
  await expect(page.locator('[data-icon-offer]')).toHaveAttribute('data-icon-offer', 'yes');
  await expect.poll(() => settingsIn(page)).toMatchObject({ showsNews: true });
  await nowIn(j);
  await expect(page.locator('[data-what-changed]')).toBeVisible();
  await expect(page.locator('[data-icon-offer]')).toHaveCount(0);
});

function settingsIn(page: Page): Promise<{ showsNews: boolean }> {
  return page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, never>> } } } }
    ).chrome;
    return (await storage.local.get('settings'))['settings']!;
  });
}

test('“Reading along now” ends when the list does', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 60, following: 12, mutual: 6 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 2 });
  const page = await j.panel.show('now');
  const followers = page.locator('[data-reading="followers"]');
  await expect(followers).toHaveAttribute('data-live', '');
  await j.page.bringToFront();
  await j.person.readToEnd();
  await page.bringToFront();
  await expect(followers).toHaveAttribute('data-coverage', 'whole');
  expect(await followers.getAttribute('data-live')).toBeNull();
  await expect(followers).not.toContainText('Reading along now');
});
