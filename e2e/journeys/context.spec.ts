import { expect } from '@playwright/test';
import { axeFindings } from '../harness/axe';
import { test } from '../harness/journey';

const world = { followers: 24, following: 20, mutual: 10 };

test('why I follow, tags, a note and keep: noted on Now with one click or key, and undone', async ({ journey }) => {
  const j = await journey({ world });
  await j.person.readBothLists(j.viewer.username);
  await j.person.visitProfile(j.openFriend.username);
  const now = await j.panel.show('now');
  const card = now.locator(`[data-verdict-account="${j.openFriend.username}"]`);
  const network = card.locator('[data-reason="network"]');
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
  await now.reload();
  await expect(card.locator('[data-reason][aria-pressed="true"]')).toHaveCount(1);
  await expect(card.locator('[data-tag][aria-pressed="true"]')).toHaveCount(2);
  await expect(card.locator('[data-note]')).toHaveValue('Bertemu di pasar 2');
  expect(await axeFindings(now)).toEqual([]);
});

test('the manners view shows hints and the guide', async ({ journey }) => {
  const j = await journey({ world });
  await j.person.readBothLists(j.viewer.username);
  const manners = await j.panel.show('manners');
  await manners.setViewportSize({ width: 360, height: 900 });
  await manners.screenshot({ path: 'test-results/manners.png', fullPage: true });
  expect(await axeFindings(manners)).toEqual([]);
});
