import { expect } from '@playwright/test';
import { exportZip, followedBy, giveFiles } from '../harness/export-files';
import { openNotes } from '../harness/folded-notes';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';

const world = { followers: 24, following: 20, mutual: 10 };

test('noted of a name in an export, then read live, renamed, and in another export: the same account, the same notes', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world });
  const known = truth(j);
  const followers = [...known.mutual, ...known['only-they-follow']];
  const following = [...known.mutual, ...known['only-i-follow']];
  const [named, other] = known.mutual;
  const owner = j.viewer.username;
  const give = async (names: readonly string[], day: string) => {
    const page = await j.panel.show('data');
    const file = `instagram-${owner}-${day}-AbCdEf12.zip`;
    await giveFiles(page, [await exportZip('2026-07', followedBy(names, 40), followedBy(following, 45), owner, file)]);
    await page.locator('[data-import-commit]').click();
    await page.locator('[data-import-done]').waitFor();
  };
  await give(followers, '2026-07-22');
  const people = await j.panel.show('people');
  await j.panel.selectSeveral();
  await people.locator('[data-paste]').click();
  await people.locator('[data-pasted]').fill(`${named}\n${other}\nsomebody.else.again`);
  await people.locator('[data-look-up]').click();
  await expect(people.locator('[data-names="not-found"]')).toContainText('@somebody.else.again');
  const sheet = people.locator('dialog');
  await sheet.locator('[data-what]').selectOption('tag/customer');
  await sheet.locator('[data-put]').click();
  await expect(people.locator('[data-undo]')).toHaveAttribute('data-undo', '2');
  await people.locator('[data-undo-button]').click();
  await people.locator('button.more').click();
  await people.locator('[data-filter="tag"]').selectOption('customer');
  await expect(people.locator('[data-account]')).toHaveCount(0);
  await people.locator('[data-filter="tag"]').selectOption({ index: 0 });
  await people.locator('[data-paste]').click();
  await people.locator('[data-pasted]').fill(named!);
  await people.locator('[data-look-up]').click();
  await sheet.locator('[data-what]').selectOption('reason/relationship');
  await sheet.locator('[data-put]').click();
  await expect(people.locator('[data-undo]')).toHaveAttribute('data-undo', '1');

  await j.page.bringToFront();
  await readBoth(j, j.viewer);
  const account = j.world.listed(j.viewer, 'followers').find(({ username }) => username === named)!;
  j.world.rename(account, 'a.later.name');
  await j.page.bringToFront();
  await readBoth(j, j.viewer);
  await j.person.visitProfile('a.later.name');
  const now = await j.panel.show('now');
  await openNotes(now);
  const noted = now.locator('[data-verdict-account="a.later.name"] [data-reason="relationship"]');
  await expect(noted).toHaveAttribute('aria-pressed', 'true');
  await give(
    followers.map((name) => (name === named ? 'a.later.name' : name)),
    '2026-07-24',
  );
  await j.panel.show('now');
  await openNotes(now);
  await expect(noted).toHaveAttribute('aria-pressed', 'true');
  await expect(now.locator('[data-verdict-account="a.later.name"] [data-reason][aria-pressed="true"]')).toHaveCount(1);
});

test('keys on Now: K keeps quietly and takes it back; while somebody writes, keys write', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  const [username] = truth(j)['only-i-follow'];
  await j.person.visitProfile(username!);
  const now = await j.panel.show('now');
  const card = now.locator(`[data-verdict-account="${username}"]`);
  const keep = card.getByRole('switch', { name: 'Hide from this list' });
  // The keys work while the line is closed, and it says what they noted.
  const line = card.locator('[data-fold="notes"]');
  await line.waitFor();
  await now.keyboard.press('k');
  await expect(line).toContainText('hidden from the list');
  await openNotes(now);
  await expect(keep).toHaveAttribute('aria-checked', 'true');
  await now.keyboard.press('k');
  await expect(keep).toHaveAttribute('aria-checked', 'false');
  await card.locator('[data-note]').focus();
  await now.keyboard.type('k1');
  await expect(card.locator('[data-note]')).toHaveValue('k1');
  await expect(keep).toHaveAttribute('aria-checked', 'false');
  await expect(card.locator('[data-reason][aria-pressed="true"]')).toHaveCount(0);
  await j.panel.turn('keys', false);
  await j.panel.show('now');
  await openNotes(now);
  await now.keyboard.press('1');
  // What is noted after it is kept after it.
  await card.locator('[data-reason="appreciation"]').click();
  await expect(card.locator('[data-reason="appreciation"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(card.locator('[data-reason][aria-pressed="true"]')).toHaveCount(1);
});
