import { expect } from '@playwright/test';
import { writeNote } from '../harness/axis-notes';
import { Days } from '../harness/days';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { Looking } from '../harness/looks';
import { sizeOfPng } from '../harness/picture';
import { deleteSnapshot, unfoldAll } from '../harness/snapshots';

test('axe finds nothing in a full History, whatever the width, theme and language', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 30, following: 20, mutual: 10, hiddenFollowers: 2 } });
  const days = await Days.of(j.context, j.page);
  await days.ago(6);
  await readBoth(j, j.viewer);
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  await j.person.closeList();
  const [one, other] = j.world.listed(j.viewer, 'followers');
  j.world.unfollow(one!, j.viewer).rename(other!, 'a.name.as.long.as.they.may.be1').follow(j.stranger, j.viewer);
  await days.ago(3);
  await readBoth(j, j.viewer);
  await days.ago(1);
  await readBoth(j, j.viewer);
  const panel = await j.panel.show('history');
  await writeNote(panel, 'Started a campaign');
  await panel.locator('[data-annotation]').waitFor();
  await deleteSnapshot(panel, panel.locator('[data-snapshot]').nth(1));
  await panel.locator('[data-bin]').waitFor();
  const looking = new Looking(panel);
  for (const language of ['en', 'id']) {
    await j.panel.choose({ language });
    await j.panel.show('history');
    await unfoldAll(panel);
    await panel.locator('[data-compare-list]').selectOption('followers');
    await panel.locator('[data-view="history"][data-ready]').waitFor();
    await looking.at(
      language,
      ({ width, colorScheme, forcedColors }) =>
        width !== 800 &&
        forcedColors === 'none' &&
        panel.screenshot({ path: `artifacts/history-${language}-${width}-${colorScheme}.png`, fullPage: true }),
    );
  }
  expect(looking.found).toEqual([]);
});

test('both charts can be read point by point by the keyboard and one slider, and kept as a picture', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 12, following: 8, mutual: 4 } });
  const days = await Days.of(j.context, j.page);
  for (const ago of [5, 3, 1]) {
    await days.ago(ago);
    await readBoth(j, j.viewer);
    j.world.unfollow(j.world.listed(j.viewer, 'followers')[0]!, j.viewer);
  }
  const panel = await j.panel.show('history');
  const slider = panel.locator('[data-growth-slider]');
  await slider.focus();
  const heard = [await slider.getAttribute('aria-valuetext')];
  for (let step = 0; step < 2; step++) {
    await panel.keyboard.press('ArrowLeft');
    heard.push(await slider.getAttribute('aria-valuetext'));
  }
  const download = panel.waitForEvent('download');
  await panel.locator('[data-save-picture="growth-followers"]').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('balik-growth-followers.png');
  const { width, height, colours } = await sizeOfPng(panel, await saved.path());
  expect(width).toBeGreaterThan(900);
  expect(height).toBeGreaterThan(400);
  expect(colours).toBeGreaterThan(3);
  await saved.saveAs('artifacts/balik-growth-followers.png');
  expect(heard.map((words) => words?.replace(/^[^:]+: /, ''))).toEqual([
    'Followers 10 (+0 −1), Following 8',
    'Followers 11 (+0 −1), Following 8',
    'Followers 12, Following 8',
  ]);
});
