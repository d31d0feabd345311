/** How sure the lists are: said once above them, and by what it becomes surer. */
import { expect, type Locator, type Page } from '@playwright/test';
import { markOn, test, truth } from '../harness/journey';
import { readBoth, untilActKept } from '../harness/kept';

const atMost = (people: Page) => people.locator('[data-at-most]');

/** Opens one of the people on show in People. */
async function openSheet(people: Page, username: string) {
  await people.locator(`[data-account="${username}"] button`).first().click();
  return people.locator(`dialog [data-verdict-account="${username}"]`);
}

/** What the verdict says; its sign is drawn plainly where nobody may be hidden. */
const certaintyIn = (verdict: Locator) => verdict.locator('[data-as-of] [data-certainty]');

test('how many may merely be hidden stands once above the list and in the sheet, and nothing where none is', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10, hiddenFollowers: 2 } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 10, 'only-i-follow': 10, 'only-they-follow': 20, unknown: 0 });
  const people = await j.panel.show('people', '?status=only-i-follow');
  await expect(atMost(people)).toHaveCount(1);
  await expect(atMost(people)).toHaveAttribute('data-at-most', '2');
  await expect(atMost(people)).toContainText('At most 2 of these 10');
  const verdict = await openSheet(people, truth(j)['only-i-follow'][0]!);
  await expect(certaintyIn(verdict)).toHaveAttribute('data-certainty', 'likely');
  await expect(verdict).toContainText('At most 2 of the 10 that this list lacks');
  // The other list hides nobody: whoever it lacks is called absent plainly.
  await j.panel.open('people', '?status=only-they-follow');
  await expect(atMost(people)).toHaveAttribute('data-at-most', '0');
  await expect(atMost(people)).toContainText('Your profile says the same number, so nobody is missing');
  const [fan] = truth(j)['only-they-follow'];
  await expect((await openSheet(people, fan!)).locator('h2').first()).not.toContainText('likely');
});

test('where too many may be hidden nobody is accused: they are named as not found, and a profile settles each', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 16, mutual: 10, hiddenFollowers: 3 } });
  await readBoth(j, j.viewer);
  const rest = { mutual: 10, 'only-they-follow': 20 };
  await j.panel.expectCounts({ ...rest, 'not-found': 6 });
  const unfound = truth(j)['only-i-follow'];
  const first = (await j.panel.show('now')).locator('[data-answer] [data-status="only-i-follow"]');
  await expect(first).toHaveText(/^\s*3–6\s+Not following back\s*$/);
  await expect(first).toHaveAttribute('data-status-count', '');
  const people = await j.panel.show('people', '?status=only-i-follow');
  // Nobody stands there, so there is nobody to search for, and no second tab for the same people.
  await expect(people.locator('[data-status="only-i-follow"] [data-between]')).toHaveText('3–6');
  await expect(people.locator('[role="tab"][data-status="not-found"]')).toHaveCount(0);
  await expect(people.locator('input[type="search"], .sort, [data-more]')).toHaveCount(0);
  await people.locator('.people-panel a[href="#/people?status=not-found"]').click();
  await expect(people.locator('input[type="search"]')).toBeVisible();
  // Without a list named, People opens on those of whom it cannot be said.
  await j.panel.show('now');
  await j.panel.show('people');
  await expect(people.locator('[role="tab"][data-status="not-found"]')).toHaveAttribute('aria-selected', 'true');
  await expect(atMost(people)).toHaveAttribute('data-at-most', '3');
  await expect(atMost(people)).toContainText(
    '6 not found among your followers; up to 3 of them may be there all the same.',
  );
  expect([...(await j.panel.usernames('not-found'))].sort()).toEqual([...unfound].sort());
  const [one] = unfound;
  await expect(await openSheet(people, one!)).toHaveAttribute('data-why', 'too-many-hidden');
  await j.page.bringToFront();
  await j.person.visitProfile(one!);
  await expect(markOn(j.page)).toHaveAttribute('data-status', 'only-i-follow');
  await j.panel.expectCounts({ ...rest, 'only-i-follow': 1, 'not-found': 5 });
  await j.panel.open('people', '?status=only-i-follow');
  await expect(certaintyIn(await openSheet(people, one!))).toHaveAttribute('data-certainty', 'certain');
});

test('the same count before and after reading makes certain whom a list lacks; nobody is asked to count again', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 14, following: 12, mutual: 8 } });
  await readBoth(j, j.viewer);
  const [absent] = truth(j)['only-i-follow'];
  const step = async () => (await j.panel.open('now')).locator('[data-next="done"] [data-surer]');
  await expect(await step()).toHaveAttribute('data-surer', 'reopen-profile');
  const people = await j.panel.open('people', '?status=only-i-follow');
  await expect(certaintyIn(await openSheet(people, absent!))).toHaveAttribute('data-certainty', 'likely');

  await j.page.bringToFront();
  await j.person.visitProfile(j.viewer.username);
  await expect.poll(async () => (await step()).count()).toBe(0);
  await j.panel.show('people', '?status=only-i-follow');
  await expect(people.locator('[data-surer]')).toHaveCount(0);
  await expect(atMost(people)).toContainText('profile counted exactly these, before and after');
  await expect(certaintyIn(await openSheet(people, absent!))).toHaveAttribute('data-certainty', 'certain');
});

test('a second after pressing Follow it is too early to tell: no mark, and a list of its own', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 14, following: 12, mutual: 8 } });
  await readBoth(j, j.viewer);
  await j.person.visitProfile(j.stranger.username);
  await expect(markOn(j.page)).toHaveAttribute('data-status', 'neither');
  await j.person.followButton();
  await untilActKept(j, j.stranger);
  await expect(markOn(j.page)).toHaveCount(0);
  await j.panel.expectCounts({ mutual: 8, 'only-i-follow': 4, 'only-they-follow': 6, unknown: 0, 'too-early': 1 });
  expect([...(await j.panel.usernames('too-early'))]).toEqual([j.stranger.username]);
  // A look at the profile that says "not yet" makes no reproach of it either.
  await j.page.bringToFront();
  await j.person.visitProfile(j.stranger.username);
  const now = await j.panel.show('now');
  await expect(now.locator(`[data-verdict-account="${j.stranger.username}"]`)).toHaveAttribute('data-why', 'too-early');
  await expect(markOn(j.page)).toHaveCount(0);
});
