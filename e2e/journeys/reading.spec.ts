import { expect } from '@playwright/test';
import { untilAllHeard } from '../harness/all-heard';
import { test, truth } from '../harness/journey';
import type { LoggedRequest } from '../replica/request-log';

test('both lists read whole: everybody is found where they belong', async ({ journey }) => {
  const j = await journey({ world: { followers: 64, following: 51, mutual: 30 }, switches: { suggestions: 12 } });
  await j.person.readBothLists(j.viewer.username);
  await j.panel.expectReading('followers', { seen: 64, expected: 64, coverage: 'whole', owner: j.viewer.username });
  await j.panel.expectReading('following', { seen: 51, expected: 51, coverage: 'whole' });
  await j.panel.expectCounts({ mutual: 30, 'only-i-follow': 21, 'only-they-follow': 34, unknown: 0 });
  const known = truth(j);
  for (const status of ['mutual', 'only-i-follow', 'only-they-follow'] as const)
    expect([...(await j.panel.usernames(status))].sort()).toEqual([...known[status]].sort());
});

test('nothing is captured before Start', async ({ journey }) => {
  const j = await journey({ consent: false });
  await j.person.readBothLists(j.viewer.username);
  await j.panel.consent(j.page);
  await untilAllHeard(j);
  const page = await j.panel.open('now');
  await expect(page.locator('[data-reading][data-seen]:not([data-seen="0"])')).toHaveCount(0);
  await j.panel.expectCounts({ mutual: 0, 'only-i-follow': 0, 'only-they-follow': 0, unknown: 0 });
});

test('a partial reading accuses nobody', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 90, following: 40, mutual: 20 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 3 });
  await j.person.closeList();
  await j.person.openList('following');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { expected: 90, coverage: 'partial' });
  await j.panel.expectReading('following', { seen: 40, coverage: 'whole' });
  const counts = await j.panel.counts();
  expect(counts['only-i-follow']).toBe(0);
  expect(counts['unknown']).toBeGreaterThan(0);
  expect(counts['mutual']! + counts['unknown']!).toBe(40);
});

test('a list that was already open when Balik started is partial and says so', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 60, following: 20 }, consent: false });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 2 });
  await j.panel.consent(j.page);
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { coverage: 'partial' });
  await j.panel.expectCounts({ 'only-i-follow': 0 });
});

test('suggestions are not followers', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 4, following: 3, mutual: 2 }, switches: { suggestions: 30 } });
  await j.person.readBothLists(j.viewer.username);
  await j.panel.expectReading('followers', { seen: 4, coverage: 'whole' });
  await j.panel.expectCounts({ mutual: 2, 'only-i-follow': 1, 'only-they-follow': 2, unknown: 0 });
});

const isSearch = ({ url }: LoggedRequest) => /\/followers\/\?.*\bquery=a\b/.test(url);

test('a search in the list is not a page of it', { tag: '@long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 40, following: 20, mutual: 10 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.searchInList('a');
  await expect.poll(() => j.replica.log.filter(isSearch).map(({ status }) => status)).toContain(200);
  await untilAllHeard(j);
  await j.panel.expectReading('followers', { coverage: 'partial' });
  const reading = await j.panel.reading('followers');
  expect(Number(await reading.getAttribute('data-seen'))).toBeLessThanOrEqual(12);
});

test('a second pass within the day fills the gaps', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 80, following: 10, mutual: 5 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 3 });
  await j.panel.expectReading('followers', { coverage: 'partial' });
  await j.page.bringToFront();
  await j.person.closeList();
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 80, expected: 80, coverage: 'whole' });
});

test('a list of nobody is whole when the profile itself counts 0', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 0, following: 5, mutual: 0 } });
  await j.person.readBothLists(j.viewer.username);
  await j.panel.expectReading('followers', { seen: 0, expected: 0, coverage: 'whole' });
  await j.panel.expectCounts({ 'only-i-follow': 5, unknown: 0 });
});
