import { expect, type Page } from '@playwright/test';
import { exportFiles } from '../../src/instagram/export/fixtures/build-export';
import { DATA_PARTS } from '../../src/panel/shell/router';
import { VIEWS } from '../../src/panel/shell/views';
import { countActs } from '../harness/clicks';
import { deedFiles } from '../harness/export-acts';
import { followedBy, ownMediaFiles, zipped } from '../harness/export-files';
import { type Journey, test } from '../harness/journey';
import { readBoth } from '../harness/kept';

const WORLD = { followers: 24, following: 20, mutual: 10 };
/** Where a hand's presses are told apart from a script's, and what is on the clipboard. */
const ONLY_CHROMIUM = { tag: '@chromium' };
const DAY_S = 86_400;

/** The viewer's own lists as an export, with all that can stand beside them. */
async function richExport(j: Journey) {
  const names = (kind: 'followers' | 'following') => j.world.listed(j.viewer, kind).map(({ username }) => username);
  const owner = j.viewer.username;
  const noon = Math.floor(Date.UTC(2026, 5, 1, 12) / 1000);
  const files = [
    ...exportFiles('2026-07', followedBy(names('followers')), followedBy(names('following')), owner),
    ...deedFiles({ liked: names('following').slice(0, 7), commented: names('following').slice(0, 3), threads: 4 }),
    ...ownMediaFiles([noon], [noon + DAY_S], [noon + 2 * DAY_S]),
  ];
  return zipped(files, `instagram-${owner}-2026-07-22-AbCdEf12.zip`);
}

test(
  'an import with interactions costs four clicks and the file dialog, from Now',
  ONLY_CHROMIUM,
  async ({ journey }) => {
    const j = await journey({ world: WORLD });
    await readBoth(j, j.viewer);
    const file = await richExport(j);
    const panel = await j.panel.show('now');
    await panel.setViewportSize({ width: 360, height: 740 });
    const acts = await countActs(panel);
    await acts.press(panel.locator('nav a[href="#/data"]'));
    const dialog = panel.waitForEvent('filechooser');
    await acts.press(panel.locator('label:has(input[data-import])'));
    await (await dialog).setFiles(file);
    await acts.press(panel.locator('label:has([data-import-all])'));
    for (const kind of ['likes', 'comments', 'own-media'])
      await expect(panel.locator(`[data-import-also="${kind}"]`)).toBeChecked();
    // Messages are private of two: no sweeping tick takes them.
    await expect(panel.locator('[data-import-also="messages"]')).not.toBeChecked();
    await acts.press(panel.locator('[data-import-commit]'));
    await panel.locator('[data-import-done]').waitFor();
    expect(await acts.end()).toEqual({ presses: 4, keys: 0, typed: 0, scrolls: 0, dialogs: 1 });
    await expect(panel.locator('[data-import-unread]')).toHaveCount(0);

    await j.panel.showData('export');
    const download = panel.waitForEvent('download');
    await panel.locator('button[data-export="interactions"]').click();
    await download;
    await expect(panel.locator('[data-export-progress="done"]')).toBeVisible();
  },
);

test(
  'the way between the parts of Data fills its rows, none of which has one alone, at any width of a side panel',
  ONLY_CHROMIUM,
  async ({ journey }) => {
    const j = await journey({ world: WORLD });
    const panel = await j.panel.show('data');
    for (const language of ['en', 'id'])
      for (const width of [320, 360, 420, 500, 900]) {
        await j.panel.choose({ language });
        await expect(panel.locator('html')).toHaveAttribute('lang', language);
        await panel.setViewportSize({ width, height: 740 });
        const { rows, cut } = await panel.locator('.data-contents').evaluate((list) => {
          const links = [...list.querySelectorAll('a')];
          const tops = links.map((link) => Math.round(link.getBoundingClientRect().top));
          return {
            rows: [...new Set(tops)].map((top) => tops.filter((one) => one === top).length),
            cut: links.filter((link) => link.scrollWidth > link.clientWidth).length,
          };
        });
        expect([cut, rows], `${language} ${width}`).toEqual([0, width < 480 ? [3, 2] : [5]]);
      }
  },
);

test('each part of Data is a page of its own with an address; what was begun in one waits there', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  const panel = await j.panel.show('data');
  const shown = () =>
    panel
      .locator('[data-part]:not([hidden])')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['part']));
  expect(await shown()).toEqual(['import']);
  for (const part of DATA_PARTS) {
    await panel.locator(`[data-part-link="${part}"]`).click();
    await expect(panel.locator(`[data-part-link="${part}"][aria-current]`)).toHaveCount(1);
    await expect(panel).toHaveURL(new RegExp(`part=${part}$`));
    expect(await shown()).toEqual([part]);
  }
  await j.panel.showData('export');
  await panel.locator('[data-export-format]').selectOption('json');
  await j.panel.showData('backup');
  await j.panel.showData('export');
  await expect(panel.locator('[data-export-format]')).toHaveValue('json');
  // Links of before lead to where things went.
  await j.panel.show('data', '?part=delete');
  expect(await shown()).toEqual(['storage']);
});

test('storage says how much is kept, of whom and since when; an archive that nobody used has nothing', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  const panel = await j.panel.showData('storage');
  await expect(panel.locator('[data-storage] dl')).toHaveCount(0);
  // Nor is there a part of it to delete, or anything to export.
  await expect(panel.locator('[data-forget-kind]')).toHaveCount(0);
  await j.panel.showData('export');
  for (const button of await panel.locator('button[data-export]:not([data-export="backup"])').all())
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  await j.page.bringToFront();
  await readBoth(j, j.viewer);
  await j.panel.showData('storage');
  const counts = panel.locator('[data-storage] .counts');
  await expect(counts).toContainText(/Your accounts\s*1/);
  await expect(counts).toContainText(/Snapshots, each of one list\s*2/);
  await expect(panel.locator('[data-storage] .figures')).toContainText('Since');
  // The browser's own word; it counts by itself what was written just now.
  const said = () => panel.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await expect
    .poll(async () => {
      const before = await said();
      await j.panel.open('data', '?part=storage');
      const shown = await panel.locator('[data-space-used]').getAttribute('data-space-used');
      return before > 0 && before === (await said()) && Number(shown) === before;
    })
    .toBe(true);
  await expect(panel.locator('[data-space-used]')).toHaveText(/^\d[\d.,]* [kMG]B$/);
  // Two snapshots are the first and the last of their lists.
  await expect(panel.locator('[data-tidy-count="0"]')).toBeVisible();
});

test(
  'the report is copied with one press, names nobody, and it is said; where that is refused it stands there chosen',
  ONLY_CHROMIUM,
  async ({ journey }) => {
    const j = await journey({ world: WORLD });
    await readBoth(j, j.viewer);
    const panel = await j.panel.showData('troubleshooting');
    await panel.locator('[data-report-copy]').click();
    await expect(panel.locator('[data-report] [role="status"]')).toHaveText('Report copied.');
    const pasted = await paste(panel);
    expect(pasted).toContain('Balik');
    expect(pasted).toContain('Problems:');
    for (const { username, pk } of j.world.accounts.values())
      expect(pasted).not.toMatch(new RegExp(`${username}|${pk}`));

    await j.panel.showData('troubleshooting');
    await panel.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not now'));
    });
    await panel.locator('[data-report-copy]').click();
    await expect(panel.locator('[data-report="failed"] [role="status"]')).toContainText('copy it by hand');
    const chosen = () =>
      panel.evaluate(() => {
        const field = document.activeElement;
        if (!(field instanceof HTMLTextAreaElement)) return 'nothing';
        return field.value.slice(field.selectionStart, field.selectionEnd) === field.value ? 'all' : 'some';
      });
    await expect.poll(chosen).toBe('all');
  },
);

test('every setting stands once, behind the sign in the header', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  const panel = await j.panel.show('now');
  for (const view of VIEWS) {
    if (view === 'settings') continue;
    await j.panel.show(view);
    await expect(panel.locator('[data-setting], [data-mark-place]')).toHaveCount(0);
  }
  await panel.locator('[data-settings-open]').click();
  await panel.locator('[data-view="settings"][data-ready]').waitFor();
  await expect(panel.locator('[data-settings-open]')).toHaveAttribute('aria-current', 'page');
  const settings = () =>
    panel.locator('[data-setting]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['setting']));
  await expect
    .poll(async () => (await settings()).sort())
    .toEqual(['business', 'keys', 'language', 'marks', 'news', 'quiet', 'reading', 'theme']);
  await panel.locator('[data-setting="theme"]').selectOption('dark');
  await expect(panel.locator('html')).toHaveAttribute('data-theme', 'dark');
  await j.panel.speak('id');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Pengaturan');
  await j.panel.turn('reading', false);
  await panel.reload();
  await expect(panel.locator('input[data-setting="reading"]')).not.toBeChecked();
  const now = await j.panel.show('now');
  await expect(now.locator('a[href="#/settings"]').first()).toBeVisible();
});

/** What is on the clipboard, as a person would see it: pasted into a field. */
async function paste(panel: Page): Promise<string> {
  await panel.evaluate(() => document.body.append(document.createElement('textarea')));
  const field = panel.locator('body > textarea');
  await field.focus();
  await panel.keyboard.press('Control+V');
  return field.inputValue();
}
