import { expect } from '@playwright/test';
import { untilAllHeard } from '../harness/all-heard';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';

/** What Instagram sends since September 2026, read by Balik in a page that asks as the site does. */

test('groups beside the rows are nobody’s rows; those that Instagram calls deactivated are taken from the hidden ones', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const world = { followers: 90, following: 40, mutual: 30, hiddenFollowers: 6 };
  const j = await journey({ world, switches: { groupOfDeactivated: true } });
  await readBoth(j, j.viewer);
  await j.panel.expectReading('followers', { seen: 90, expected: 96, coverage: 'whole' });
  // Six are hidden and ten not found: too many to say anything, but five of the six are deactivated by Instagram's own word.
  await j.panel.expectCounts({ mutual: 30, 'only-they-follow': 60, 'only-i-follow': 10 });
  const people = await j.panel.show('people', '?status=only-i-follow');
  await expect(people.locator('[data-at-most]')).toHaveAttribute('data-at-most', '1');
  const names = await j.panel.usernames('only-i-follow');
  expect([...names].sort()).toEqual(truth(j)['only-i-follow'].sort());
});

test('without that group as many stay "not found"; an empty or a missing one says nothing', { tag: '@long' }, async ({
  journey,
}) => {
  const world = { followers: 90, following: 40, mutual: 30, hiddenFollowers: 6 };
  const j = await journey({ world, switches: { groups: 'empty' } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 30, 'only-they-follow': 60 });
  const people = await j.panel.show('people', '?status=not-found');
  await expect(people.locator('[data-at-most]').first()).toHaveAttribute('data-at-most', '6');
});

test('Instagram’s own number of those not followed back stands beside Balik’s in troubleshooting', {
  tag: '@long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 40, following: 30, mutual: 18 } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ 'only-they-follow': 22 });
  const data = await j.panel.showData('troubleshooting');
  const beside = data.locator('[data-instagram-count]');
  await expect(beside).toHaveAttribute('data-instagram-count', '22');
  await expect(beside).toHaveAttribute('data-own-count', '22');
  await expect(beside).toHaveAttribute('data-count-difference', '0');
});

test('rows without an id cost themselves alone, in mid-list, on the last page, and where they only repeat somebody', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 90, following: 89, mutual: 40 } });
  const { faults } = j.replica.switches;
  faults.push({ kind: 'no-ids', list: 'following', page: 2, rows: 2 });
  faults.push({ kind: 'no-ids', list: 'following', page: 8, rows: 5 });
  faults.push({ kind: 'repeat-without-id', list: 'followers', page: 1 });
  await readBoth(j, j.viewer);
  await j.panel.expectReading('following', { seen: 82, expected: 89, coverage: 'whole' });
  await j.panel.expectReading('followers', { seen: 90, expected: 90, coverage: 'whole' });
  // Seven of those that the list seems to lack may be the seven it showed without an id.
  const people = await j.panel.show('people', '?status=only-they-follow');
  await expect(people.locator('[data-at-most]')).toHaveAttribute('data-at-most', '7');
  const data = await j.panel.showData('troubleshooting');
  const lines = data.locator('[data-problem="bad-ids"]');
  await expect(lines).toHaveCount(2);
  await expect(data.locator('[data-pulse]')).toHaveAttribute('data-pulse', 'fine');
});

test('ids that are bare numbers beyond 2^53 are read digit by digit: neighbours stay two people', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const world = { followers: 60, following: 50, mutual: 25, hugeIds: true };
  const j = await journey({ world, switches: { ids: 'only-number' } });
  await readBoth(j, j.viewer);
  await j.panel.expectReading('followers', { seen: 60, expected: 60, coverage: 'whole' });
  await j.panel.expectReading('following', { seen: 50, expected: 50, coverage: 'whole' });
  await j.panel.expectCounts({ mutual: 25, 'only-i-follow': 25, 'only-they-follow': 35 });
});

test('how many a following list hides by its own word may be any of those whom it lacks', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const world = { followers: 60, following: 40, mutual: 20, hiddenFollowing: 3 };
  const j = await journey({ world, switches: { saysHidden: true } });
  await readBoth(j, j.viewer);
  const people = await j.panel.show('people', '?status=only-they-follow');
  await expect(people.locator('[data-at-most]')).toHaveAttribute('data-at-most', '3');
});

test('a refused users/{id}/info is no refusal of lists: nobody is told to rest, and troubleshooting says what it was', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 12 } });
  await readBoth(j, j.viewer);
  j.replica.switches.faults.push({ kind: 'empty-429', where: 'user_info', times: 3 });
  // As another extension asks in the same page.
  const statuses = await j.page.evaluate(async (id) => {
    const asked = [1, 2, 3].map(() => fetch(`/api/v1/users/${id}/info/`).then((answer) => answer.status));
    return Promise.all(asked);
  }, j.stranger.pk);
  expect(statuses).toEqual([429, 429, 429]);
  await untilAllHeard(j);
  const data = await j.panel.showData('troubleshooting');
  const line = data.locator('[data-problem="throttled"]');
  await expect(line).toHaveAttribute('data-endpoint', 'userInfo');
  await expect(line).toContainText('about a profile');
  const now = await j.panel.show('now');
  await expect(now.locator('[data-reading="followers"]')).toHaveAttribute('data-coverage', 'whole');
  await expect(now.locator('[data-hint="instagram-asked-to-slow-down"]')).toHaveCount(0);
  const manners = await j.panel.show('manners');
  await expect(manners.locator('[data-hint="instagram-asked-to-slow-down"]')).toHaveCount(0);
});
