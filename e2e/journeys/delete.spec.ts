import { expect, type Page } from '@playwright/test';
import { flawsIn } from '../harness/archive-eyes';
import { backUp, textIn } from '../harness/backup-files';
import { Days } from '../harness/days';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';

const WORLD = { followers: 12, following: 10, mutual: 5 };
const FOUND = { mutual: 5, 'only-i-follow': 5, 'only-they-follow': 7, unknown: 0 };

/** Says yes to what the fields of "Delete a part" make. */
async function deleteIt(panel: Page): Promise<void> {
  await panel.locator('button[data-forget-ask]').click();
  await panel.locator('button[data-forget-commit]').click();
  await expect(panel.locator('[data-forget="done"]')).toBeVisible();
}

async function takeBack(panel: Page): Promise<void> {
  await panel.locator('button[data-forget-undo]').click();
  await expect(panel.locator('button[data-forget-undo]')).toHaveCount(0);
}

test('one person: gone from the lists and from the next backup, and back again', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts(FOUND);
  const [lonely] = truth(j)['only-i-follow'] as [string];
  const panel = await j.panel.showData('backup');
  expect(await textIn(await backUp(panel))).toContain(lonely);
  await j.panel.showData('storage');
  await panel.locator('[data-forget-username]').fill(`@${lonely}`);
  await deleteIt(panel);
  const { fullName, pk } = j.world.find(lonely)!;
  const later = await textIn(await backUp(await j.panel.showData('backup')));
  expect([lonely, fullName, pk].filter((word) => word.length > 3 && later.includes(word))).toEqual([]);
  await expect.poll(() => j.panel.usernames('only-i-follow')).not.toContain(lonely);

  await j.panel.showData('storage');
  await takeBack(panel);
  await j.panel.expectCounts(FOUND);
  expect(await textIn(await backUp(await j.panel.showData('backup')))).toContain(lonely);
  expect(await flawsIn(panel)).toEqual([]);
});

test('one list: its people stay where another list leads to them, and all are back after an undo', {
  tag: '@long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts(FOUND);
  const panel = await j.panel.showData('storage');
  await panel.locator('select[data-forget-kind]').selectOption('list');
  await panel.locator('select[data-forget-list]').selectOption({ label: `Followers of ${j.viewer.username}` });
  await deleteIt(panel);
  await j.panel.expectCounts({ mutual: 0, 'only-they-follow': 0, unknown: 10 });
  const known = truth(j);
  const later = await textIn(await backUp(await j.panel.showData('backup')));
  expect(known['only-they-follow'].filter((name) => later.includes(name))).toEqual([]);
  expect(known.mutual.filter((name) => !later.includes(name))).toEqual([]);
  await j.panel.showData('storage');
  await takeBack(panel);
  await j.panel.expectCounts(FOUND);
  expect(await flawsIn(panel)).toEqual([]);
});

test('one account of the person’s own: nothing of it is left, everything of the other', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  await j.person.switchViewer(j.secondViewer.username);
  await readBoth(j, j.secondViewer);
  const second = new Set(
    (['followers', 'following'] as const).flatMap((kind) =>
      j.world.listed(j.secondViewer, kind).map(({ username }) => username),
    ),
  );
  const ofSecondOnly = [...second].filter((name) => !Object.values(truth(j)).flat().includes(name));
  const panel = await j.panel.showData('storage');
  await expect(panel.locator('select[data-viewer] option')).toHaveCount(2);
  await panel.locator('select[data-forget-kind]').selectOption('viewer');
  await panel.locator('select[data-forget-viewer]').selectOption({ label: j.secondViewer.username });
  await deleteIt(panel);
  await expect(panel.locator('select[data-viewer]')).toHaveCount(0);
  await expect(panel.locator('[data-viewer-name]')).toContainText(j.viewer.username);
  const later = await textIn(await backUp(await j.panel.showData('backup')));
  expect(ofSecondOnly.length).toBeGreaterThan(0);
  expect(ofSecondOnly.filter((name) => later.includes(name))).toEqual([]);
  await j.panel.expectCounts(FOUND);
  await j.panel.showData('storage');
  await takeBack(panel);
  await panel.locator('select[data-viewer]').selectOption({ label: j.secondViewer.username });
  await j.panel.expectCounts({ mutual: 3, 'only-i-follow': 4, 'only-they-follow': 2, unknown: 0 });
  expect(await flawsIn(panel)).toEqual([]);
});

test('everything before a day, with undo; then tidying up, which says first what it frees', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  const days = await Days.of(j.context, j.page);
  const [gone] = j.world.listed(j.viewer, 'followers');
  for (const ago of [64, 63, 62, 2]) {
    await days.ago(ago);
    await j.page.bringToFront();
    await readBoth(j, j.viewer);
    if (ago === 62) j.world.unfollow(gone!, j.viewer);
  }
  const history = await j.panel.show('history');
  const rows = history.locator('[data-snapshot][data-list="followers"]');
  await expect(rows).toHaveCount(4);

  const panel = await j.panel.showData('storage');
  const day = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
  await panel.locator('select[data-forget-kind]').selectOption('before');
  await panel.locator('[data-forget-day]').fill(day);
  await deleteIt(panel);
  await j.panel.show('history');
  await expect(rows).toHaveCount(1);
  expect(await textIn(await backUp(await j.panel.showData('backup')))).not.toContain(gone!.username);
  await j.panel.showData('storage');
  await takeBack(panel);
  await j.panel.show('history');
  await expect(rows).toHaveCount(4);

  // Of three looks in one old week two may go: what changed is told by the others.
  const total = await history.locator('[data-snapshot]').count();
  await j.panel.showData('storage');
  const found = panel.locator('[data-tidy-count]');
  await found.waitFor();
  const count = Number(await found.getAttribute('data-tidy-count'));
  expect(count).toBeGreaterThan(0);
  await expect(found).toContainText('kB');
  await panel.locator('[data-tidy="do"]').click();
  await expect(found).toHaveAttribute('data-tidy-count', '0');
  await panel.locator('[data-tidy="undo"]').click();
  await expect(found).toHaveAttribute('data-tidy-count', String(count));
  await panel.locator('[data-tidy="do"]').click();
  await expect(found).toHaveAttribute('data-tidy-count', '0');
  await j.panel.show('history');
  await expect(history.locator('[data-snapshot]')).toHaveCount(total - count);
  await expect(history.locator(`[data-change="gone"][data-account="${gone!.username}"]`)).toHaveCount(1);
  await history.locator('[data-undo="snapshots"]').click();
  await expect(history.locator('[data-snapshot]')).toHaveCount(total);
  expect(await flawsIn(panel)).toEqual([]);
});

test('everything: asked once, a backup offered first, and then final', async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts(FOUND);
  const panel = await j.panel.showData('storage');
  await panel.locator('[data-delete="ask"]').click();
  await panel.locator('[data-delete="backup"]').click();
  await expect(panel.locator('button[data-export="backup"]')).toBeFocused();
  expect(await textIn(await backUp(panel))).toContain(j.viewer.username);
  await j.panel.showData('storage');
  await panel.locator('[data-delete="ask"]').click();
  await panel.locator('dialog[open]').waitFor();
  await panel.keyboard.press('Escape');
  await expect(panel.locator('dialog')).toHaveCount(0);
  await panel.locator('[data-delete="ask"]').click();
  await panel.locator('[data-delete="everything"]').click();
  await expect(panel.getByText('Everything is deleted.')).toBeVisible();
  await expect(panel.locator('[data-forget-undo]')).toHaveCount(0);
  await j.panel.expectCounts({ mutual: 0, 'only-i-follow': 0, 'only-they-follow': 0, unknown: 0 });
  const later = await textIn(await backUp(await j.panel.showData('backup')));
  expect([j.viewer.username, ...Object.values(truth(j)).flat()].filter((name) => later.includes(name))).toEqual([]);
});
