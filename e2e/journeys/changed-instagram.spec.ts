import { expect } from '@playwright/test';
import { untilAllHeard } from '../harness/all-heard';
import { test } from '../harness/journey';
import { pulseOf } from '../harness/pulse-kept';

const WORLD = { followers: 24, following: 20, mutual: 10 };
/** The answers are lost, and the second eye reads the same from the screen. */
const EVERYBODY = { mutual: 10, 'only-i-follow': 10, 'only-they-follow': 14 };

test('lists whose rows have another name are not understood: said, and read from the screen', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD, switches: { tomorrow: 'rows' } });
  await j.person.readBothLists(j.viewer.username);
  await untilAllHeard(j);
  await j.panel.expectCounts(EVERYBODY);
  const panel = await j.panel.showData('troubleshooting');
  await expect(panel.locator('[data-problem="wrong-shape"]').first()).toBeVisible();
  await expect(panel.locator('[data-pulse-line="followList-followers"]')).toHaveAttribute('data-resting', 'false');
  await panel.screenshot({ path: 'artifacts/changed-rows.png', fullPage: true });

  // Mended (or put back), the next reading makes it whole.
  j.replica.switches.tomorrow = 'as-today';
  await j.page.bringToFront();
  await j.person.readBothLists(j.viewer.username);
  await j.panel.expectCounts(EVERYBODY);
});

test('lists at another address are not seen at all: the report shows what is missing, the screen what they hold', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD, switches: { tomorrow: 'address' } });
  await j.person.readBothLists(j.viewer.username);
  await untilAllHeard(j);
  // What else the page asks about the rows is told now and then.
  await expect.poll(() => pulseOf(j)).toHaveProperty('showMany');
  await expect.poll(() => pulseOf(j)).toHaveProperty('screen-followers');
  await j.panel.expectCounts(EVERYBODY);
  const panel = await j.panel.showData('troubleshooting');
  await expect(panel.locator('[data-pulse]')).toBeVisible();
  await panel.locator('[data-pulse] details summary').click();
  const report = await panel.locator('.report').inputValue();
  await panel.screenshot({ path: 'artifacts/changed-address.png', fullPage: true });
  expect(report).toContain('endpoint showMany');
  expect(report).toContain('screen screen-followers: found 0');
  expect(report).not.toMatch(/endpoint followList\S*: found [1-9]/);
});

test('a profile without its header: the name is missed and it is said, the lists are read all the same', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD, switches: { tomorrow: 'header' } });
  await j.person.readBothLists(j.viewer.username);
  await j.panel.expectCounts({ mutual: 10, 'only-i-follow': 10, 'only-they-follow': 14 });
  await j.page.bringToFront();
  await j.person.visitProfile(j.openFriend.username);
  // What is expected of a page is given up after some seconds, and told after some more.
  await expect.poll(() => pulseOf(j)).toMatchObject({ 'profile-name': { found: 0 } });
  const panel = await j.panel.showData('troubleshooting');
  await expect(panel.locator('[data-pulse-line="profile-name"]')).toBeVisible();
  await panel.screenshot({ path: 'artifacts/changed-header.png', fullPage: true });
});
