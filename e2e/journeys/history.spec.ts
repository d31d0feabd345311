import { expect } from '@playwright/test';
import { Days } from '../harness/days';
import { type Journey, type Setting, test } from '../harness/journey';

/** The changes that History shows for the two newest whole readings of both lists, as "kind account list certainty". */
async function changes(j: Journey): Promise<string[]> {
  const page = await j.panel.show('history');
  return page.locator('[data-change]').evaluateAll((rows) =>
    rows.map((row) => {
      const { change, account, list, certainty } = (row as HTMLElement).dataset;
      return [change, account, list, certainty].filter((word) => word !== '').join(' ');
    }),
  );
}

async function begin(make: (setting?: Setting) => Promise<Journey>, setting: Setting = {}) {
  const j = await make({ world: { followers: 30, following: 20, mutual: 10 }, ...setting });
  const days = await Days.of(j.context, j.page);
  const read = async (daysAgo: number, hours = 0) => {
    await days.ago(daysAgo, hours);
    await j.page.bringToFront();
    await j.person.readBothLists(j.viewer.username);
  };
  const listed = (kind: 'followers' | 'following') => j.world.listed(j.viewer, kind);
  const followersOnly = listed('followers').filter((one) => !listed('following').includes(one));
  const followingOnly = listed('following').filter((one) => !listed('followers').includes(one));
  const mutual = listed('followers').filter((one) => listed('following').includes(one));
  return { j, days, read, followersOnly, followingOnly, mutual };
}

test('days pass: who left, who came, who has another name', async ({ journey }) => {
  const { j, read, followersOnly, mutual } = await begin(journey);
  await read(3);
  const [leaver] = followersOnly;
  const [renamed, both] = mutual;
  const newcomer = j.stranger;
  j.world
    .unfollow(leaver!, j.viewer)
    .follow(newcomer, j.viewer)
    .rename(renamed!, 'another.name')
    .rename(both!, 'renamed.and.gone')
    .unfollow(both!, j.viewer);
  await read(1);
  const page = await j.panel.show('history');
  await expect(page.locator('[data-snapshot]')).toHaveCount(4);
  await expect(page.locator('[data-snapshot][data-coverage="whole"][data-list="followers"]')).toHaveCount(2);
  expect((await changes(j)).sort()).toEqual(
    [
      `gone ${leaver!.username} followers certain`,
      `appeared ${newcomer.username} followers certain`,
      'renamed another.name certain',
      'renamed renamed.and.gone certain',
      'gone renamed.and.gone followers certain',
    ].sort(),
  );
  await page.screenshot({ path: 'artifacts/history.png', fullPage: true });
});
