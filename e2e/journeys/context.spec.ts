import { expect } from '@playwright/test';
import { axeFindings } from '../harness/axe';
import { openNotes } from '../harness/folded-notes';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';

const world = { followers: 24, following: 20, mutual: 10 };

test('why I follow, tags, a note and keep: noted on Now with one click or key, and undone', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await j.person.visitProfile(j.openFriend.username);
  const now = await j.panel.show('now');
  const card = now.locator(`[data-verdict-account="${j.openFriend.username}"]`);
  const network = card.locator('[data-reason="network"]');
  await openNotes(now);
  await network.click();
  await expect(network).toHaveAttribute('aria-pressed', 'true');
  await now.screenshot({ path: 'test-results/context-now.png', fullPage: true });
  await now.locator('[data-undo-button]').click();
  await expect(network).toHaveAttribute('aria-pressed', 'false');
  await now.keyboard.press('2');
  await expect(card.locator('[data-reason="appreciation"]')).toHaveAttribute('aria-pressed', 'true');
  await card.locator('[data-tag="customer"]').click();
  await card.locator('.own-tag input').fill('Kenalan Solo');
  await card.locator('[data-add-tag]').click();
  await expect(card.locator('[data-tag="kenalan solo"]')).toHaveAttribute('aria-pressed', 'true');
  await card.locator('[data-note]').fill('Bertemu di pasar 2');
  await card.locator('[data-note]').blur();
  await expect(now.locator('[data-undo]')).toContainText('Note saved');
  // Whoever changes the language meanwhile is told so in the other.
  await j.panel.choose({ language: 'id' });
  await expect(now.locator('[data-undo]')).toContainText('Catatan tersimpan');
  await j.panel.choose({ language: 'en' });
  await now.reload();
  await openNotes(now);
  await expect(card.locator('[data-reason][aria-pressed="true"]')).toHaveCount(1);
  await expect(card.locator('[data-tag][aria-pressed="true"]')).toHaveCount(2);
  await expect(card.locator('[data-note]')).toHaveValue('Bertemu di pasar 2');
  expect(await axeFindings(now)).toEqual([]);
});

test('many at once: chosen rows are tagged, filtered by it, and undone; kept people step aside', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  const people = await j.panel.show('people', '?status=only-i-follow');
  await expect(people.locator('[data-shown]')).toHaveAttribute('data-shown', '10');
  await j.panel.selectSeveral();
  const rows = people.locator('.person-row .row-open');
  await rows.nth(0).click();
  await rows.nth(1).click();
  await expect(people.locator('[data-chosen]')).toHaveAttribute('data-chosen', '2');
  const names = await people
    .locator('[data-account]')
    .evaluateAll((all) => all.slice(0, 2).map((row) => row.dataset['account']));
  await people.locator('[data-what]').selectOption('tag/prospect');
  await people.locator('[data-put]').click();
  await expect(people.locator('[data-undo]')).toHaveAttribute('data-undo', '2');
  await people.locator('button.more').click();
  await people.locator('[data-filter="tag"]').selectOption('prospect');
  await expect(people.locator('[data-account]')).toHaveCount(2);
  expect(await people.locator('[data-account]').evaluateAll((all) => all.map((row) => row.dataset['account']))).toEqual(
    names,
  );
  await people.locator('[data-undo-button]').click();
  await expect(people.locator('[data-account]')).toHaveCount(0);
  await people.locator('[data-filter="tag"]').selectOption({ index: 0 });
  await people.locator('button.more').click();
  await expect(people.locator('[data-chosen]')).toHaveAttribute('data-chosen', '2');
  await people.locator('[data-what]').selectOption('keep');
  await people.locator('[data-put]').click();
  await expect(people.locator('[data-shown]')).toHaveAttribute('data-shown', '8');
  await expect(people.locator('[role="tab"][data-status="only-i-follow"]')).toHaveAttribute('data-status-count', '8');
  await expect(people.locator('[data-kept]')).toHaveAttribute('data-kept', '2');
  await people.locator('[data-kept] button').click();
  await expect(people.locator('[data-shown]')).toHaveAttribute('data-shown', '10');
  expect(await axeFindings(people)).toEqual([]);
  await people.locator('[data-many-end]').click();
  await people.setViewportSize({ width: 360, height: 760 });
  await j.panel.selectSeveral();
  await people.locator('[data-choose-all]').click();
  await expect(people.locator('[data-chosen]')).toHaveAttribute('data-chosen', '10');
  await people.screenshot({ path: 'test-results/many.png' });
});

test('a pasted list: what was not found and not understood is said before anything is noted', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  const [one, other] = j.world.listed(j.viewer, 'following');
  const people = await j.panel.show('people');
  await j.panel.selectSeveral();
  await people.locator('[data-paste]').click();
  await people
    .locator('[data-pasted]')
    .fill(
      `@${one!.username}, https://www.instagram.com/${other!.username}/\nnobody.of.that.name ${one!.username} what?!x`,
    );
  await people.locator('[data-look-up]').click();
  await expect(people.locator('[data-names="found"]')).toHaveAttribute('data-count', '2');
  await expect(people.locator('[data-names="not-found"]')).toContainText('@nobody.of.that.name');
  await expect(people.locator('[data-names="not-understood"]')).toHaveAttribute('data-count', '1');
  expect(await axeFindings(people)).toEqual([]);
  const sheet = people.locator('dialog');
  await sheet.locator('[data-what]').selectOption('reason/network');
  await sheet.locator('[data-put]').click();
  await expect(people.locator('dialog')).toHaveCount(0);
  await expect(people.locator('[data-undo]')).toHaveAttribute('data-undo', '2');
  // It lies over no other view, and is there again where it was noted.
  await j.panel.show('data');
  await expect(people.locator('[data-undo]')).toBeHidden();
  await j.panel.show('people');
  await expect(people.locator('[data-undo]')).toBeVisible();
  // A rename changes the name, not the account.
  j.world.rename(one!, 'a.new.name');
  await j.page.bringToFront();
  await j.person.visitProfile('a.new.name');
  const now = await j.panel.show('now');
  await openNotes(now);
  await expect(now.locator('[data-verdict-account="a.new.name"] [data-reason="network"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
