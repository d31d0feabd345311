import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { untilAllHeard } from '../harness/all-heard';
import { untilAtRest } from '../harness/at-rest';
import { axeFindings } from '../harness/axe';
import { openNotes } from '../harness/folded-notes';
import { type Journey, test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { launchBalik } from '../harness/launch';
import { readUntilFaults } from '../harness/read-until';

const world = { followers: 24, following: 20, mutual: 10 };

/** The hints on the page, folded ones too. */
const hintsOn = (page: Page): Promise<string[]> =>
  page.locator('[data-hint]').evaluateAll((all) => all.map((hint) => (hint as HTMLElement).dataset['hint']!));

/** Visits a profile and waits until Now shows these hints beside it, once the profile's own answer is in. */
async function expectHintsAbout(j: Journey, username: string, wanted: readonly string[]): Promise<void> {
  await j.page.bringToFront();
  await j.person.visitProfile(username);
  await untilAllHeard(j);
  const now = await j.panel.open('now');
  await now.locator(`[data-verdict-account="${username}"]`).waitFor();
  // What can be noted of the account is drawn together with the hints.
  await now.locator('[data-fold="notes"]').waitFor();
  expect(await hintsOn(now)).toEqual(wanted);
}

/** What Manners says once all is kept that the page was answered. */
async function hintsInManners(j: Journey): Promise<string[]> {
  await untilAtRest(j);
  await untilAllHeard(j);
  return hintsOn(await j.panel.open('manners'));
}

/** Somebody of one status, by what the world knows. */
function somebody(j: Journey, status: 'only-i-follow' | 'only-they-follow', isPrivate: boolean) {
  const followers = j.world.listed(j.viewer, 'followers');
  const following = j.world.listed(j.viewer, 'following');
  const [among, without] = status === 'only-i-follow' ? [following, followers] : [followers, following];
  return among.find((one) => !without.includes(one) && one.isPrivate === isPrivate)!;
}

test('read in part: said until the list is whole', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 60, following: 12, mutual: 6 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 2 });
  const manners = await j.panel.show('manners');
  await expect(manners.locator('[data-hint="not-read-whole"]')).toContainText('of 60');
  await j.page.bringToFront();
  await j.person.closeList();
  await j.person.openList('followers');
  await j.person.readToEnd();
  await manners.bringToFront();
  await expect(manners.locator('[data-hint]')).toHaveCount(0);
});

test('Instagram asked for a pause while reading: time for a rest; other trouble is no such thing', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 40, following: 12, mutual: 6 } });
  j.replica.switches.faults.push({ kind: 'truncated', list: 'followers', page: 2 });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await readUntilFaults(j);
  expect(await hintsInManners(j)).toEqual(['not-read-whole']);
  j.replica.switches.faults.push({ kind: 'wait-401', list: 'followers', page: 2 });
  await j.page.bringToFront();
  await j.person.closeList();
  await j.person.openList('followers');
  await readUntilFaults(j);
  expect((await hintsInManners(j))[0]).toBe('instagram-asked-to-slow-down');
  const now = await j.panel.show('now');
  await expect(now.locator('[data-hint="instagram-asked-to-slow-down"]')).toBeVisible();
});

test('Instagram stopped an action: time for a rest', { tag: '@long' }, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await j.person.visitProfile(somebody(j, 'only-they-follow', false).username);
  j.replica.switches.faults.push({ kind: 'feedback-required', where: 'write' });
  await j.person.followButton();
  expect(await hintsInManners(j)).toEqual(['instagram-asked-to-slow-down']);
});

test('beside a profile: before judging, a private boundary, why this account', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await expectHintsAbout(j, j.openFriend.username, []);
  await expectHintsAbout(j, somebody(j, 'only-i-follow', false).username, ['retaliation']);
  await expectHintsAbout(j, somebody(j, 'only-i-follow', true).username, ['retaliation']);
  await expectHintsAbout(j, somebody(j, 'only-they-follow', true).username, ['private-boundary']);
  const open = somebody(j, 'only-they-follow', false);
  await expectHintsAbout(j, open.username, []);
  await j.page.bringToFront();
  await j.person.followButton();
  const now = await j.panel.show('now');
  await expect(now.locator('[data-hint="say-why"]')).toContainText(`@${open.username}`);
  await openNotes(now);
  await now.locator('[data-reason="appreciation"]').click();
  await expect(now.locator('[data-hint]')).toHaveCount(0);
  await now.locator('[data-reason="appreciation"]').click();
  await now.locator('[data-reason="returning-the-favour"]').click();
  await expect(now.locator('[data-hint="be-authentic"]')).toBeVisible();
});

test('a partial list judges nobody, and gives no hint that could', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 60, following: 12, mutual: 6 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 2 });
  await j.person.closeList();
  await j.person.openList('following');
  await j.person.readToEnd();
  await j.person.closeList();
  const people = await j.panel.show('people', '?status=unknown');
  await people.locator('.person-row button').first().click();
  await people.locator('dialog [data-context]').waitFor();
  expect(await hintsOn(people)).toEqual([]);
});

test('followed only now: too early to tell, rather than a judgement', { tag: '@long' }, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  const { username } = somebody(j, 'only-i-follow', false);
  await j.person.visitProfile(username);
  await j.person.followButton();
  await j.person.followButton();
  await expectHintsAbout(j, username, ['too-early-to-tell', 'say-why']);
});

test('twenty in an hour is a lot, nineteen is not; taken back within days is churn', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  await j.person.readToEnd();
  const strangers = j.world
    .listed(j.openFriend, 'followers')
    .filter((one) => one !== j.viewer && !j.world.relation(j.viewer, one).following)
    .sort((one, next) => Number(one.isPrivate) - Number(next.isPrivate));
  for (const one of strangers.slice(0, 19)) await j.person.followButton(one.username);
  expect(await hintsInManners(j)).not.toContain('pace-today');
  await j.page.bringToFront();
  await j.person.followButton(strangers[19]!.username);
  expect(await hintsInManners(j)).toContain('pace-today');
  await j.page.bringToFront();
  for (const one of strangers.slice(0, 4)) await j.person.followButton(one.username);
  expect(await hintsInManners(j)).not.toContain('follow-unfollow-churn');
  await j.page.bringToFront();
  await j.person.followButton(strangers[4]!.username);
  expect(await hintsInManners(j)).toContain('follow-unfollow-churn');
  const manners = await j.panel.page();
  await expect(manners.locator('[data-hint="follow-unfollow-churn"]')).toContainText('5 accounts');
  expect(await axeFindings(manners)).toEqual([]);
});

test('snoozed for one account, muted for all, quiet: chosen once, kept over a restart, and taken back', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const profile = mkdtempSync(join(tmpdir(), 'balik-kept-'));
  const j = await journey({ world, launch: { profile } });
  await readBoth(j, j.viewer);
  const one = somebody(j, 'only-i-follow', false);
  const other = somebody(j, 'only-i-follow', true);
  const third = somebody(j, 'only-they-follow', true);
  await expectHintsAbout(j, one.username, ['retaliation']);
  const now = await j.panel.page();
  await now.locator('[data-hint] summary').click();
  await now.locator('[data-hint] [data-snooze]').click();
  await expect(now.locator('[data-hint]')).toHaveCount(0);
  await expectHintsAbout(j, other.username, ['retaliation']);
  await expectHintsAbout(j, third.username, ['private-boundary']);
  await now.locator('[data-hint] summary').click();
  await now.locator('[data-hint] [data-mute]').click();
  await expect(now.locator('[data-hint]')).toHaveCount(0);
  await j.context.close();

  const again = await launchBalik({ replica: j.replica, profile });
  const manners = await again.panel.show('manners');
  await expect(manners.locator(`[data-snoozed="retaliation"][data-snoozed-account="${one.username}"]`)).toBeVisible();
  await expect(manners.locator('[data-muted="private-boundary"]')).toBeVisible();
  const people = await again.panel.show('people', '?status=only-they-follow');
  await people.locator(`[data-account="${third.username}"] .row-open`).click();
  await people.locator('dialog [data-context]').waitFor();
  expect(await hintsOn(people)).toEqual([]);
  await again.panel.show('manners');
  await manners.locator('[data-muted="private-boundary"] button').click();
  await manners.locator('[data-snoozed="retaliation"] button').click();
  await expect(manners.locator('[data-muted], [data-snoozed]')).toHaveCount(0);
  await again.panel.show('people', '?status=only-they-follow');
  await people.locator(`[data-account="${third.username}"] .row-open`).click();
  await expect(people.locator('dialog [data-hint="private-boundary"]')).toBeVisible();
  await again.panel.turn('quiet', true);
  await again.panel.show('people', '?status=only-they-follow');
  await people.locator(`[data-account="${third.username}"] .row-open`).click();
  await people.locator('dialog [data-context]').waitFor();
  expect(await hintsOn(people)).toEqual([]);
  await again.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
