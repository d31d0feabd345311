import { expect } from '@playwright/test';
import { writeNote } from '../harness/axis-notes';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { begin, changes } from '../harness/over-days';
import { deleteSnapshot } from '../harness/snapshots';

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
      `gone ${leaver!.username} followers likely`,
      `appeared ${newcomer.username} followers likely`,
      'renamed another.name certain',
      'renamed renamed.and.gone certain',
      'gone renamed.and.gone followers likely',
    ].sort(),
  );
  await page.screenshot({ path: 'artifacts/history.png', fullPage: true });
});

test('whoever is deactivated is not accused, and what was said is taken back when they return', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const { j, read, mutual } = await begin(journey);
  const [away] = mutual;
  await read(5);
  j.world.deactivate(away!);
  await read(3);
  // The profile still counts the account, so the list hides one.
  expect(await changes(j)).toEqual([`left-instagram ${away!.username} followers likely`]);
  j.world.reactivate(away!);
  await read(1);
  expect((await changes(j)).sort()).toEqual(
    ['followers', 'following'].map((list) => `returned ${away!.username} ${list} likely`),
  );
  const page = await j.panel.show('history');
  await page.locator(`[data-change][data-account="${away!.username}"] button`).first().click();
  await page.locator('[data-timeline-fold] summary').click();
  await expect(page.locator('[data-timeline] [data-line="returned"]')).toHaveCount(2);
  await expect(page.locator('[data-timeline] [data-line="gone"]')).toHaveCount(0);
});

test('a partial reading in between changes nothing, and says so when compared', { tag: '@long' }, async ({
  journey,
}) => {
  const { j, read, days, followersOnly } = await begin(journey, {
    world: { followers: 30, following: 10, mutual: 5 },
  });
  await read(5);
  j.world.unfollow(followersOnly[0]!, j.viewer);
  await days.ago(3);
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.closeList();
  expect(await changes(j)).toEqual([]);
  await read(1);
  expect(await changes(j)).toEqual([`gone ${followersOnly[0]!.username} followers likely`]);
});

test('snapshots can be deleted and put back; marks on the time axis, too', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const { j, read, followersOnly } = await begin(journey);
  await read(5);
  j.world.unfollow(followersOnly[0]!, j.viewer);
  await read(3);
  const page = await j.panel.show('history');
  const rows = page.locator('[data-snapshot][data-list="followers"]');
  await expect(rows).toHaveCount(2);
  await deleteSnapshot(page, rows.first());
  await expect(rows).toHaveCount(1);
  await expect(page.locator('[data-change]')).toHaveCount(0);
  // The way back survives a new look at the panel.
  await page.reload();
  await page.locator('[data-undo="snapshots"]').click();
  await expect(rows).toHaveCount(2);
  await expect(page.locator('[data-change="gone"]')).toHaveCount(1);

  await writeNote(page, 'Started a campaign');
  const mark = page.locator('[data-annotation]');
  await expect(mark).toContainText('Started a campaign');
  await mark.getByRole('button', { name: 'Edit' }).click();
  await mark.getByLabel('What happened').fill('Ended a campaign');
  await mark.getByRole('button', { name: 'Save' }).click();
  await expect(mark).toContainText('Ended a campaign');
  await mark.getByRole('button', { name: 'Delete' }).click();
  await expect(mark).toHaveCount(0);
  await page.locator('[data-undo="annotation"]').click();
  await expect(mark).toContainText('Ended a campaign');
});

test('two viewers and the lists of others stay apart', { tag: '@long' }, async ({ journey }) => {
  const { j, read, days } = await begin(journey);
  await read(4);
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.person.closeList();
  await j.person.switchViewer(j.secondViewer.username);
  await days.ago(2);
  await readBoth(j, j.secondViewer);
  const page = await j.panel.show('history');
  const choice = page.locator('select[data-viewer]');
  await choice.selectOption({ label: j.secondViewer.username });
  await expect(page.locator(`[data-snapshot][data-owner="${j.secondViewer.username}"]`)).toHaveCount(2);
  await expect(page.locator('[data-snapshot]')).toHaveCount(2);
  await choice.selectOption({ label: j.viewer.username });
  await expect(page.locator(`[data-snapshot][data-owner="${j.viewer.username}"]`)).toHaveCount(2);
  const others = page.locator('[data-history="others"]');
  await expect(others.locator(`[data-snapshot][data-owner="${j.openFriend.username}"]`)).toHaveCount(1);
  const followed = new Set(j.world.listed(j.viewer, 'following').map((one) => one.pk));
  const both = j.world.listed(j.openFriend, 'followers').filter((one) => followed.has(one.pk));
  await expect(others.locator('[data-both-follow]')).toHaveAttribute('data-both-follow', String(both.length));
  await expect(page.locator('[data-history="snapshots"] [data-snapshot]')).toHaveCount(2);
});

test('Now tells calmly what changed, and the icon only if asked to', { tag: '@firefox-long' }, async ({ journey }) => {
  const { j, read, followersOnly } = await begin(journey);
  const badge = () =>
    j.inBackground(
      (of) =>
        (
          globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
        ).chrome.action.getBadgeText(of),
      {},
    );
  await read(5);
  j.world.unfollow(followersOnly[0]!, j.viewer).unfollow(followersOnly[1]!, j.viewer).follow(j.stranger, j.viewer);
  await read(3);
  const page = await j.panel.show('now');
  const news = page.locator('[data-news="followers"]');
  await expect(news).toHaveAttribute('data-gained', '1');
  await expect(news).toHaveAttribute('data-lost', '2');
  expect(await badge()).toBe('');
  await j.panel.turn('news', true);
  j.world.unfollow(j.stranger, j.viewer);
  await read(1);
  await expect.poll(badge).toBe('1');
  await j.panel.show('now');
  await expect.poll(badge).toBe('');
});
