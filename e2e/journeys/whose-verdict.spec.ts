/** Whom a verdict is about: never whoever merely bears the name, never oneself. */
import { expect } from '@playwright/test';
import { markOn, test } from '../harness/journey';
import { readBoth } from '../harness/kept';

test('whoever takes the name of somebody renamed is judged by their own profile', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 14, following: 12, mutual: 8 } });
  await readBoth(j, j.viewer);
  const name = j.openFriend.username;
  await j.person.visitProfile(name);
  await expect(markOn(j.page)).toHaveAttribute('data-status', 'mutual');
  j.world.rename(j.openFriend, 'under.another.name').rename(j.stranger, name);
  await j.person.visitProfile(name);
  await expect(markOn(j.page)).toHaveAttribute('data-status', 'neither');
  await j.person.visitProfile('under.another.name');
  await expect(markOn(j.page)).toHaveAttribute('data-status', 'mutual');
});

test('logged out on the own profile one is not judged by oneself', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 14, following: 12, mutual: 8 } });
  await readBoth(j, j.viewer);
  j.replica.switches.loggedOut = true;
  // Somebody else's verdict stays to be seen, so what follows is not merely silence.
  await j.person.visitProfile(j.openFriend.username);
  const now = await j.panel.show('now');
  await expect(now.locator('[data-viewer-trouble="logged-out"]')).toBeVisible();
  await expect(now.locator(`[data-verdict-account="${j.openFriend.username}"]`)).toBeVisible();
  await j.page.bringToFront();
  await j.person.visitProfile(j.viewer.username);
  await j.panel.show('now');
  await expect(now.locator('[data-verdict]')).toHaveCount(0);
  await expect(now.locator('[data-answer]')).toBeVisible();
  await expect(j.page.locator('balik-mark')).toHaveCount(0);
});
