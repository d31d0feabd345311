import { expect } from '@playwright/test';
import { openNotes } from '../harness/folded-notes';
import { daysOf } from '../harness/hint-days';
import { test } from '../harness/journey';

test('an action that Instagram stopped days ago, or that failed for another reason: no need for a rest', {
  tag: '@long',
}, async ({ journey }) => {
  const { j, at, read, hints, pressFollow, onlyTheyFollow } = await daysOf(journey);
  const [long, lately, broken] = onlyTheyFollow;
  await at(4);
  await read();
  j.replica.switches.faults.push({ kind: 'feedback-required', where: 'write' });
  await pressFollow(long!);
  await at(0);
  j.replica.switches.faults.push({ kind: 'server-error', where: 'write' });
  await pressFollow(broken!);
  expect(await hints()).not.toContain('instagram-asked-to-slow-down');
  await at(2);
  j.replica.switches.faults.push({ kind: 'feedback-required', where: 'write' });
  await pressFollow(lately!);
  await expect.poll(hints).toContain('instagram-asked-to-slow-down');
});

test('a new follower of last month is no news, and who is followed back already needs no word', {
  tag: '@long',
}, async ({ journey }) => {
  const { j, at, read, hints, pressFollow } = await daysOf(journey);
  const [old, answered, fresh] = j.world.listed(j.celebrity, 'followers').filter((one) => !one.isPrivate);
  for (const one of [old, answered, fresh]) one!.isPrivate = false;
  await at(45);
  await read();
  j.world.follow(old!, j.viewer);
  await at(40);
  await read();
  j.world.follow(answered!, j.viewer).follow(fresh!, j.viewer);
  await at(2);
  await read();
  await pressFollow(answered!);
  const found = await hints();
  expect(found).toContain(`not-an-obligation ${fresh!.username}`);
  expect(found).not.toContain(`not-an-obligation ${answered!.username}`);
  expect(found).not.toContain(`not-an-obligation ${old!.username}`);
});

test('a week after a follow by hand it is no longer too early, and no longer asked why', { tag: '@long' }, async ({
  journey,
}) => {
  const { j, at, read, hints, look, pressFollow } = await daysOf(journey);
  const [early, late] = j.world.listed(j.celebrity, 'followers').filter((one) => !one.isPrivate);
  await at(12);
  await read();
  await pressFollow(late!);
  await at(3);
  await pressFollow(early!);
  await read();
  for (const one of [early, late]) await look(one!);
  const found = await hints();
  expect(found).toContain(`too-early-to-tell ${early!.username}`);
  expect(found).toContain(`say-why ${early!.username}`);
  expect(found).not.toContain(`retaliation ${early!.username}`);
  expect(found).toContain(`retaliation ${late!.username}`);
  expect(found).not.toContain(`too-early-to-tell ${late!.username}`);
  expect(found).not.toContain(`say-why ${late!.username}`);
});

test('followed back by reflex: what is it you like? Not where a few days lay between', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const { j, at, read, hints, pressFollow } = await daysOf(journey);
  const [quick, slow] = j.world.listed(j.celebrity, 'followers').filter((one) => !one.isPrivate);
  await at(15);
  await read();
  j.world.follow(quick!, j.viewer).follow(slow!, j.viewer);
  await at(14);
  await read();
  await pressFollow(quick!);
  await at(10);
  await pressFollow(slow!);
  await read();
  const found = await hints();
  expect(found).toContain(`be-authentic ${quick!.username}`);
  expect(found).not.toContain(`be-authentic ${slow!.username}`);
});

test('another reason beside the favour, or marketing as a business: sincere enough', { tag: '@long' }, async ({
  journey,
}) => {
  const { j, at, read } = await daysOf(journey);
  await at(10);
  await read();
  await at(0);
  await j.person.visitProfile(j.openFriend.username);
  const now = await j.panel.show('now');
  const card = now.locator(`[data-verdict-account="${j.openFriend.username}"]`);
  const authentic = now.locator('[data-hint="be-authentic"]');
  await openNotes(now);
  await card.locator('[data-reason="returning-the-favour"]').click();
  await expect(authentic).toBeVisible();
  await card.locator('[data-reason="appreciation"]').click();
  await expect(authentic).toHaveCount(0);
  await card.locator('[data-reason="returning-the-favour"]').click();
  await card.locator('[data-reason="appreciation"]').click();
  await card.locator('[data-reason="marketing"]').click();
  await expect(authentic).toBeVisible();
  await j.panel.turn('business', true);
  await j.panel.show('now');
  await openNotes(now);
  await expect(card.locator('[data-reason="marketing"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(authentic).toHaveCount(0);
});

test('a short stay that the person ended by hand is nobody else’s doing', { tag: '@long' }, async ({ journey }) => {
  const { j, at, read, hints, look, onlyIFollow } = await daysOf(journey);
  const [left, removed] = onlyIFollow;
  await at(9);
  await read();
  j.world.follow(left!, j.viewer).follow(removed!, j.viewer);
  await at(7);
  await read();
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.followButton(removed!.username);
  await j.person.closeList();
  expect(j.world.relation(removed!, j.viewer).following).toBe(false);
  j.world.unfollow(left!, j.viewer);
  await at(5);
  await read();
  for (const one of [left, removed]) await look(one!);
  const found = await hints();
  expect(found).toContain(`they-follow-and-leave ${left!.username}`);
  expect(found).not.toContain(`they-follow-and-leave ${removed!.username}`);
});
