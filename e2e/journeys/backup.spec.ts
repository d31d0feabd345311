import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { backUp, restore } from '../harness/backup-files';
import type { Balik } from '../harness/balik';
import { Days } from '../harness/days';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { launchBalik } from '../harness/launch';
import { createPerson } from '../replica/person';

const done = (panel: Page) => panel.locator('[data-restore-done]');

test('moving to a second browser and back: everything comes along, twice over is the same', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 64, following: 51, mutual: 30 } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 30, 'only-i-follow': 21, 'only-they-follow': 34, unknown: 0 });
  const path = await backUp(await j.panel.showData('backup'), 'kopi tubruk');
  expect(readFileSync(path, 'utf8')).not.toContain(j.viewer.username);

  const second: Balik = await launchBalik({ replica: j.replica });
  try {
    await second.panel.consent(second.page);
    const panel = await second.panel.showData('backup');
    await restore(panel, path, 'kopi susu');
    await expect(panel.locator('[data-restore-error="wrong-passphrase"]')).toBeVisible();
    await panel.locator('[data-passphrase="restore"]').fill('kopi tubruk');
    await panel.locator('button[data-restore-commit]').click();
    await expect(done(panel)).toHaveAttribute('data-restore-done', 'copied');
    await second.panel.expectCounts({ mutual: 30, 'only-i-follow': 21, 'only-they-follow': 34, unknown: 0 });
    const known = truth(j);
    expect([...(await second.panel.usernames('only-i-follow'))].sort()).toEqual(known['only-i-follow'].sort());

    // Somebody follows back, and it is read on the second machine.
    const newcomer = j.world.find(known['only-i-follow'][0]!)!;
    j.world.follow(newcomer, j.viewer);
    await second.page.bringToFront();
    const person = createPerson(second.page);
    await person.readBothLists(j.viewer.username);
    await second.panel.expectCounts({ mutual: 31, 'only-i-follow': 20 });
    const back = await backUp(await second.panel.showData('backup'));

    const first = await j.panel.showData('backup');
    await restore(first, back);
    await expect(done(first)).toHaveAttribute('data-restore-done', 'merged');
    await j.panel.expectCounts({ mutual: 31, 'only-i-follow': 20, 'only-they-follow': 34, unknown: 0 });
    const again = await j.panel.showData('backup');
    await restore(again, back);
    await expect(done(again)).toContainText('0 people, 0 snapshots');
    await j.panel.expectCounts({ mutual: 31, 'only-i-follow': 20, 'only-they-follow': 34, unknown: 0 });
  } finally {
    await second.close();
  }
});

test('when there is much that no backup has, Now says so; put off, or once there is one, it is silent', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 6, following: 5, mutual: 2 } });
  const days = await Days.of(j.context, j.page);
  for (const ago of [9, 5, 1]) {
    await days.ago(ago);
    await j.page.bringToFront();
    await readBoth(j, j.viewer);
    const now = await j.panel.show('now');
    if (ago > 1) await expect(now.locator('[data-backup-due]')).toHaveCount(0);
  }
  const panel = await j.panel.page();
  const reminder = panel.locator('[data-backup-due]');
  await expect(reminder).toHaveAttribute('data-backup-due', '6');
  await reminder.locator('[data-backup-later]').click();
  await expect(reminder).toHaveCount(0);
  // As if two weeks had gone by.
  await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    await chrome.storage.local.remove('backupNote');
  });
  await reminder.locator('a').click();
  await backUp(panel);
  await j.panel.show('now');
  await expect(reminder).toHaveCount(0);
});

test('the worker may die between any two parts of a backup that comes in', { tag: '@long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 40, following: 30, mutual: 10 } });
  await readBoth(j, j.viewer);
  const panel = await j.panel.showData('backup');
  const path = await backUp(panel);
  await j.stopWorker();
  await panel.bringToFront();
  await restore(panel, path);
  await expect(done(panel)).toHaveAttribute('data-restore-done', 'merged');
  await j.panel.expectCounts({ mutual: 10, 'only-i-follow': 20, 'only-they-follow': 30, unknown: 0 });
});

test('a damaged backup names what is damaged and restores the rest; a foreign or newer file is refused', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 40, following: 30, mutual: 10 } });
  await readBoth(j, j.viewer);
  const panel = await j.panel.showData('backup');
  const path = await backUp(panel);
  const lines = readFileSync(path, 'utf8').split('\n');
  const broken = lines.map((line) =>
    line.includes('"store":"counts"') ? line.replace(/"data":".{8}/, '"data":"AAAAAAAA') : line,
  );
  const damaged = join(tmpdir(), `balik-damaged-${Date.now()}.ndjson`);
  writeFileSync(damaged, broken.slice(0, -2).join('\n'));
  await restore(panel, damaged);
  await expect(panel.locator('[data-restore-damage="1"]')).toContainText('counts/0');
  await panel.locator('button[data-restore-rest]').click();
  await expect(done(panel)).toHaveAttribute('data-restore-done', 'merged');

  const newer = join(tmpdir(), `balik-newer-${Date.now()}.ndjson`);
  writeFileSync(newer, [lines[0]!.replace('"version":1', '"version":99'), ...lines.slice(1)].join('\n'));
  await panel.locator('input[data-restore]').setInputFiles(newer);
  await expect(panel.locator('[data-restore-error="newer-version"]')).toBeVisible();
  writeFileSync(newer, 'PK something else');
  await panel.locator('input[data-restore]').setInputFiles(newer);
  await expect(panel.locator('[data-restore-error="not-a-backup"]')).toBeVisible();
  await j.panel.expectCounts({ mutual: 10, 'only-i-follow': 20, 'only-they-follow': 30, unknown: 0 });
});

test('invented names stand in every view until they are switched off', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 14, following: 11, mutual: 5 } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 5 });
  const panel = await j.panel.show('data');
  await j.panel.mask(true);
  const names = [j.viewer.username, ...truth(j).mutual];
  for (const view of ['people', 'now', 'data'] as const) {
    await j.panel.show(view, view === 'people' ? '?status=mutual' : '');
    const text = () => panel.evaluate(() => document.body.textContent ?? '');
    if (view === 'people') await expect.poll(text).toContain('@');
    await expect
      .poll(async () => {
        const now = await text();
        return names.filter((name) => now.includes(name));
      })
      .toEqual([]);
  }
  await j.panel.mask(false);
  await j.panel.show('people', '?status=mutual');
  await panel.locator('[data-account]').first().waitFor();
  const shown = await panel.evaluate(() => document.body.textContent ?? '');
  expect(truth(j).mutual.some((name) => shown.includes(name))).toBe(true);
});

test('reasons, tags, notes and who is kept quietly come along, and so do the choices', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 24, following: 20, mutual: 10 } });
  await readBoth(j, j.viewer);
  const people = await j.panel.show('people', '?status=only-i-follow');
  const [keptName, notedName] = truth(j)['only-i-follow'] as [string, string];
  const open = async (panel: Page, username: string) => {
    await panel.locator('input[type="search"]').fill(username);
    await panel.locator(`[data-account="${username}"] .row-open`).click();
    await panel.locator('dialog [data-context]').waitFor();
  };
  await open(people, notedName);
  await people.locator('dialog [data-reason="network"]').click();
  await people.locator('dialog [data-tag="customer"]').click();
  await people.locator('dialog [data-note]').fill('Bertemu di pasar');
  await people.locator('dialog [data-note]').blur();
  await people.keyboard.press('Escape');
  await open(people, keptName);
  await people.locator('dialog input[role="switch"]').first().check();
  await people.keyboard.press('Escape');
  await people.locator('input[type="search"]').fill('');
  await expect(people.locator('[data-kept]')).toHaveAttribute('data-kept', '1');
  await j.panel.choose({ language: 'id', theme: 'dark' });
  const path = await backUp(await j.panel.showData('backup'));

  const second: Balik = await launchBalik({ replica: j.replica });
  try {
    await second.panel.consent(second.page);
    const panel = await second.panel.showData('backup');
    await restore(panel, path);
    await expect(done(panel)).toHaveAttribute('data-restore-done', 'copied');
    await expect(panel.locator('html')).toHaveAttribute('lang', 'id');
    await expect(panel.locator('html')).toHaveAttribute('data-theme', 'dark');
    await second.panel.show('people', '?status=only-i-follow');
    await expect(panel.locator('[data-kept]')).toHaveAttribute('data-kept', '1');
    expect([...(await second.panel.usernames('only-i-follow'))]).not.toContain(keptName);
    await open(panel, notedName);
    await expect(panel.locator('dialog [data-reason="network"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(panel.locator('dialog [data-tag="customer"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(panel.locator('dialog [data-note]')).toHaveValue('Bertemu di pasar');
  } finally {
    await second.close();
  }
});
