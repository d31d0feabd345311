import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { VIEWS } from '../../src/panel/shell/views';
import { drawn } from '../harness/at-rest';
import { Days } from '../harness/days';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { Keys } from '../harness/keys';

/** Where Tab stops, and what arrows do in a field, is each browser's own. */
const ONLY_CHROMIUM = { tag: '@chromium' };

test(
  'the main job with the keyboard alone: from Start to an export, the focus seen and never lost',
  ONLY_CHROMIUM,
  async ({ journey }) => {
    const j = await journey({ world: { followers: 24, following: 20, mutual: 10 }, consent: false });
    const days = await Days.of(j.context, j.page);
    const panel = await j.panel.page();
    await panel.setViewportSize({ width: 360, height: 740 });
    const keys = new Keys(panel);

    // First run.
    await panel.locator('[data-consent="start"]').waitFor();
    await keys.to('[data-consent="start"]');
    await keys.press('Enter');
    await panel.locator('[data-view="now"][data-ready]').waitFor();
    expect((await keys.focus()).isLost).toBe(false);

    // The person opens the lists in the page, twice, days apart.
    await days.ago(3);
    await j.page.bringToFront();
    await readBoth(j, j.viewer);
    j.world.unfollow(j.world.listed(j.viewer, 'followers')[0]!, j.viewer).follow(j.stranger, j.viewer);
    await days.ago(0);
    await readBoth(j, j.viewer);
    const lonely = truth(j)['only-i-follow'];
    await panel.bringToFront();
    await panel.locator('[data-reading="followers"][data-coverage="whole"]').waitFor();

    // People: a status by arrows, a search, a filter.
    await keys.to('nav a[href^="#/people"]', true);
    await keys.press('Enter');
    await panel.locator('[data-view="people"][data-ready]').waitFor();
    await keys.to('[role="tab"][aria-selected="true"]');
    await keys.press('ArrowRight');
    expect(await keys.isOn('[role="tab"][data-status="mutual"]')).toBe(true);
    await keys.press('ArrowLeft');
    expect(await keys.isOn('[role="tab"][data-status="only-i-follow"]')).toBe(true);
    await expect(panel).toHaveURL(/status=only-i-follow/);
    await keys.to('input[type="search"]');
    await panel.keyboard.type(lonely[0]!);
    await expect(panel.locator('[data-account]')).toHaveCount(1);
    await keys.press('ArrowDown');
    expect(await keys.isOn(`[data-account="${lonely[0]}"] .row-open`)).toBe(true);
    await keys.to('input[type="search"]', true);
    await keys.press('Escape');
    await expect(panel.locator('[data-shown]')).toHaveAttribute('data-shown', String(lonely.length));
    await keys.to('button.more');
    await keys.press('Enter');
    await keys.to('select[data-filter="private"]');
    await keys.press('ArrowDown');
    await expect(panel.locator('button.more')).toContainText('1 on');
    await keys.press('ArrowUp');
    await expect(panel.locator('button.more')).toHaveText('Filters');
    await keys.to('button.more', true);
    await keys.press('Enter');

    // A person, a reason, and the way back.
    await keys.to('.row-open');
    await keys.press('ArrowDown');
    const row = await panel.evaluate(
      () => document.activeElement!.closest<HTMLElement>('[data-account]')!.dataset['account'],
    );
    await keys.press('Enter');
    await panel.locator('dialog [data-context]').waitFor();
    await keys.to('dialog [data-reason="network"]');
    await keys.press('Enter');
    await expect(panel.locator('dialog [data-reason="network"]')).toHaveAttribute('aria-pressed', 'true');
    await keys.to('dialog [data-undo-button]');
    await keys.press('Enter');
    await expect(panel.locator('dialog [data-reason="network"]')).toHaveAttribute('aria-pressed', 'false');
    await keys.to('dialog [data-reason="network"]', true);
    await keys.press('Enter');
    await keys.press('Escape');
    await expect(panel.locator('dialog')).toHaveCount(0);
    expect(await keys.isOn(`[data-account="${row}"] .row-open`)).toBe(true);

    // History: two readings compared.
    await keys.to('nav a[href="#/history"]', true);
    await keys.press('Enter');
    await panel.locator('[data-view="history"][data-ready]').waitFor();
    await keys.to('[data-history="changes"] .fold:last-child > summary');
    await keys.press('Enter');
    await keys.to('select[data-compare-list]');
    await keys.press('ArrowDown');
    await expect(panel.locator('[data-change="gone"]')).toHaveCount(1);

    // Manners: a hint put off.
    await keys.to('nav a[href="#/manners"]', true);
    await keys.press('Enter');
    await panel.locator('[data-view="manners"][data-ready]').waitFor();
    const cards = await panel.locator('.hint').count();
    expect(cards).toBeGreaterThan(0);
    await keys.to('.hint summary');
    await keys.press('Enter');
    await keys.to('.hint [data-snooze]');
    await keys.press('Enter');
    await expect(panel.locator('.hint')).toHaveCount(cards - 1);
    expect((await keys.focus()).isLost).toBe(false);

    // Data: a file.
    await keys.to('nav a[href="#/data"]', true);
    await keys.press('Enter');
    await panel.locator('[data-view="data"][data-ready]').waitFor();
    await keys.to('[data-part-link="export"]');
    await keys.press('Enter');
    await expect(panel).toHaveURL(/part=export/);
    await keys.to('[data-export="people"]');
    const download = panel.waitForEvent('download');
    await keys.press('Enter');
    expect(
      readFileSync((await (await download).path())!, 'utf8')
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(1 + new Set(Object.values(truth(j)).flat()).size);
    await expect(panel.locator('[data-export-progress="done"]')).toBeVisible();
    expect((await keys.focus()).isLost).toBe(false);
    expect(keys.flaws).toEqual([]);
  },
);

test('every view has its stops in the order they are read, and the way out is never barred', {
  tag: ['@chromium', '@long'],
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 24, following: 20, mutual: 10 } });
  await readBoth(j, j.viewer);
  const panel = await j.panel.page();
  await panel.setViewportSize({ width: 360, height: 740 });
  const flaws: string[] = [];
  for (const view of VIEWS) {
    await j.panel.open(view);
    await drawn(panel);
    let last = -1;
    for (let stop = 0; stop < 150; stop++) {
      await panel.keyboard.press('Tab');
      const at = await panel.evaluate(() => {
        const node = document.activeElement;
        if (node === null || node === document.body) return null;
        const all = [...document.querySelectorAll('*')];
        const box = node.getBoundingClientRect();
        const header = document.querySelector('.header')!.getBoundingClientRect();
        const isCovered = !node.closest('.header, .skip') && (box.bottom <= header.bottom || box.top >= innerHeight);
        return { place: all.indexOf(node), what: node.outerHTML.slice(0, 100), isCovered };
      });
      // Past the last stop the focus is the browser's own.
      if (at === null) break;
      if (at.place < last) flaws.push(`${view}: back to ${at.what}`);
      if (at.isCovered) flaws.push(`${view}: covered ${at.what}`);
      last = at.place;
      expect(stop, `${view} ends`).toBeLessThan(149);
    }
  }
  expect(flaws).toEqual([]);
});
