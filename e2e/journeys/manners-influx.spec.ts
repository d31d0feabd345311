import { expect } from '@playwright/test';
import { daysOf } from '../harness/hint-days';
import { test } from '../harness/journey';

const world = { followers: 20, following: 12, mutual: 8 };

test('far more new followers than ever before: have a look first', { tag: '@firefox-long' }, async ({ journey }) => {
  const { j, at, read, hints } = await daysOf(journey, { world });
  const crowd = j.world.listed(j.celebrity, 'followers');
  for (const [place, day] of [25, 20, 15, 10].entries()) {
    if (place > 0) j.world.follow(crowd[place]!, j.viewer);
    await at(day);
    await read();
  }
  expect(await hints()).not.toContain('sudden-influx');
  for (const one of crowd.slice(10, 62)) j.world.follow(one, j.viewer);
  await at(5);
  await read();
  await expect.poll(hints).toContain('sudden-influx');
  const manners = await j.panel.page();
  const hint = manners.locator('[data-hint="sudden-influx"]');
  await expect(hint).toContainText('52 people');
  await expect(hint).toContainText('about 1 would be usual');
});

test('as many at once without a history to compare with, or in a list that was left half-way: no such word', {
  tag: '@long',
}, async ({ journey }) => {
  const { j, at, read, hints } = await daysOf(journey, { world });
  const crowd = j.world.listed(j.celebrity, 'followers');
  await at(12);
  await read();
  await at(8);
  await read();
  for (const one of crowd.slice(10, 62)) j.world.follow(one, j.viewer);
  await at(4);
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 4 });
  await j.person.closeList();
  expect(await hints()).not.toContain('sudden-influx');
  await at(2);
  await read();
  const found = await hints();
  expect(found).toContain('annotate-what-you-tried');
  expect(found).not.toContain('sudden-influx');
});
