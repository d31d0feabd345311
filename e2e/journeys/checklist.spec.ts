/** The way from nothing read to both lists read: one useful thing at each place, each step ticked as it is done. */
import { expect } from '@playwright/test';
import { test } from '../harness/journey';

test('the checklist leads from nothing to both lists read, live, and then is gone', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 100, following: 40, mutual: 20 } });
  const now = await j.panel.show('now');
  const step = (name: string) => now.locator(`[data-step="${name}"]`);
  const isAt = (name: string, state: string) => expect(step(name)).toHaveAttribute('data-step-state', state);
  const wayThere = now.locator('[data-open-profile]');
  const next = now.locator('[data-next]');

  // Nowhere on Instagram: one button.
  await isAt('profile', 'todo');
  await expect(wayThere).toHaveAttribute('href', 'https://www.instagram.com/');
  await expect(next).toHaveAttribute('data-next', 'both');

  // The home page knows who is logged in; the profile is one click away.
  await j.page.bringToFront();
  await j.page.goto('https://www.instagram.com/');
  await expect(wayThere).toHaveAttribute('href', `https://www.instagram.com/${j.viewer.username}/`);

  // The profile of another.
  await j.person.visitProfile(j.stranger.username);
  await expect(step('profile')).toContainText(`@${j.stranger.username}`);
  await expect(wayThere).toHaveCount(1);

  // On their own profile nobody is led there, and both counts are known.
  await j.person.visitProfile(j.viewer.username);
  await isAt('profile', 'done');
  await expect(wayThere).toHaveCount(0);
  await expect(step('followers')).toContainText('100 accounts');
  await expect(step('followers')).toContainText('on this page');
  await expect(now.locator('[data-estimate]')).toHaveCount(0);

  // While they scroll: how far, and how long it still takes at their pace.
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 5 });
  await isAt('followers', 'now');
  await expect(step('followers')).toContainText('left');
  await expect(step('followers')).toHaveAttribute('data-estimate', /^\d+$/);
  await expect(step('following')).toContainText('at your pace');
  await expect(next).toHaveCount(1);
  await expect(next).toHaveAttribute('data-next', 'finish');
  await expect(now.locator('.notice')).toHaveCount(0);

  // It goes on no longer than the list is open.
  await j.person.closeList();
  await isAt('followers', 'begun');
  await expect(now.locator('[data-live]')).toHaveCount(0);
  await j.person.openList('followers');

  await j.person.readToEnd();
  await isAt('followers', 'done');
  await j.person.closeList();
  await expect(next).toHaveAttribute('data-next', 'following');
  await j.person.openList('following');
  await j.person.readToEnd();
  await expect(now.locator('.checklist')).toHaveCount(0);
  await j.panel.expectReading('followers', { seen: 100, coverage: 'whole' });
  await j.panel.expectReading('following', { seen: 40, coverage: 'whole' });
});

test('the file that Instagram makes is the other way, with the steps to ask for it', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey();
  const now = await j.panel.show('now');
  const file = now.locator('[data-bring-file]');
  await expect(file.locator('ol')).toBeVisible();
  await expect(file.locator('li')).toHaveCount(6);
  await file.locator('a[href="#/data?part=import"]').click();
  await expect(now.locator('input[type=file][data-import]').first()).toBeAttached();
});

test('whoever says "Not now" is told how to start later, and starts there', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ consent: false });
  const panel = await j.panel.page();
  await expect(panel.locator('[role="img"]')).toHaveAccessibleName(/.{80}/);
  await panel.locator('[data-consent="later"]').click();
  await expect(panel.locator('[data-view="consent"]')).toContainText('toolbar');
  // Nothing is switched on by it: the panel, opened anew, asks again.
  await panel.reload();
  await panel.locator('[data-consent="later"]').click();
  await panel.locator('[data-consent="start"]').click();
  await panel.locator('[data-view="now"][data-ready]').waitFor();
  await expect(panel.locator('.checklist')).toHaveCount(1);
});
