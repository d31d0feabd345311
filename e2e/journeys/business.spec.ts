import { expect } from '@playwright/test';
import { axeFindings } from '../harness/axe';
import { writeNote } from '../harness/axis-notes';
import { openNotes } from '../harness/folded-notes';
import { daysOf } from '../harness/hint-days';
import { test } from '../harness/journey';

const DAY_MS = 86_400_000;

test('a campaign noted in History: what came before it, and what after', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const { j, at, read } = await daysOf(journey, { world: { followers: 12, following: 8, mutual: 6 } });
  const crowd = j.world.listed(j.celebrity, 'followers');
  await at(60);
  await read();
  j.world.follow(crowd[0]!, j.viewer);
  await at(32);
  await read();
  for (const one of crowd.slice(1, 15)) j.world.follow(one, j.viewer);
  j.world.unfollow(crowd[0]!, j.viewer);
  await at(4);
  await read();
  const insights = await j.panel.show('insights');
  await expect(insights.locator('[data-campaign]')).toHaveCount(0);
  const history = await j.panel.show('history');
  await writeNote(history, 'started campaign', new Date(Date.now() - 32 * DAY_MS).toISOString().slice(0, 10));
  await expect(history.getByText('started campaign').first()).toBeVisible();
  await j.panel.turn('business', true);
  await j.panel.show('insights');
  const part = insights.locator('[data-campaign]');
  await expect(part.locator('select')).toContainText('started campaign');
  const side = (name: string) => part.locator(`[data-side="${name}"]`).allTextContents();
  // 28 days each: 1 came before; 14 came and 1 went after.
  await expect.poll(async () => (await side('before')).slice(0, 3)).toEqual(['<0.1', '0', '12']);
  await expect.poll(async () => (await side('after')).slice(0, 3)).toEqual(['0.5', '<0.1', '13']);
  expect(await axeFindings(insights)).toEqual([]);
});

test('a campaign without readings near it has no numbers, rather than zeros', { tag: '@long' }, async ({ journey }) => {
  const { j, at, read } = await daysOf(journey, { world: { followers: 12, following: 8, mutual: 6 } });
  await at(3);
  await read();
  const history = await j.panel.show('history');
  await writeNote(history, 'started campaign');
  await j.panel.turn('business', true);
  const insights = await j.panel.show('insights');
  for (const name of ['before', 'after']) {
    const side = insights.locator(`[data-campaign] [data-side="${name}"]`);
    await expect(side.first()).toBeVisible();
    for (const text of await side.allTextContents()) expect(text).not.toMatch(/\d/);
  }
});

test('business mode puts the audience first: on Now, in Insights; without it the reasons', { tag: '@long' }, async ({
  journey,
}) => {
  const { j, at, read, onlyTheyFollow } = await daysOf(journey);
  await at(0);
  await read();
  const { username } = onlyTheyFollow[0]!;
  await j.person.visitProfile(username);
  const now = await j.panel.show('now');
  const card = now.locator(`[data-verdict-account="${username}"]`);
  const isTagFirst = () =>
    card.evaluate((node) => {
      const [tag, reason] = ['[data-tag]', '[data-reason]'].map((one) => node.querySelector(one)!);
      return (tag!.compareDocumentPosition(reason!) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
  await openNotes(now);
  await card.locator('[data-context="personal"]').waitFor();
  expect(await isTagFirst()).toBe(false);
  // Numbers stand by what there is.
  await card.locator('[data-reason]').first().click();
  await card.locator('[data-tag="influencer"]').click();
  await expect(card.locator('[data-tag="influencer"]')).toHaveAttribute('aria-pressed', 'true');
  const insights = await j.panel.show('insights');
  await expect(insights.locator('[data-grouping]')).toHaveAttribute('data-grouping', 'reason');
  await j.panel.turn('business', true);
  await j.panel.show('now');
  await openNotes(now);
  await card.locator('[data-context="business"]').waitFor();
  expect(await isTagFirst()).toBe(true);
  await expect(card.getByRole('heading', { name: 'Audience' })).toBeVisible();
  await j.panel.show('insights');
  await expect(insights.locator('[data-grouping]')).toHaveAttribute('data-grouping', 'tag');
  // Nobody is tagged a prospect yet: of all that wants data it is named first.
  await expect(insights.locator('[data-not-yet]')).toHaveAttribute('data-not-yet', /^conversion .*campaign$/);
});
