import { expect } from '@playwright/test';
import { axeFindings } from '../harness/axe';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';

test('the follow-back rate, with what it rests on; what is not known is absent', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 24, following: 20, mutual: 10 } });
  const empty = await j.panel.show('insights');
  await expect(empty.locator('[data-insight]')).toHaveCount(0);
  await j.page.bringToFront();
  await readBoth(j, j.viewer);
  const insights = await j.panel.show('insights');
  const rate = insights.locator('.measure[data-insight="rate"]');
  await expect(rate).toHaveAttribute('data-value', '0.5');
  await expect(rate).toHaveAttribute('data-rests-on', '20');
  for (const name of ['time', 'quality', 'conversion'])
    await expect(insights.locator(`p[data-insight="${name}"]`)).toHaveAttribute('data-value', '');
  await insights.setViewportSize({ width: 360, height: 900 });
  await insights.screenshot({ path: 'test-results/insights.png', fullPage: true });
  expect(await axeFindings(insights)).toEqual([]);
});

test('a list that was left half-way: no rate, rather than a lower one', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 60, following: 12, mutual: 6 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('following');
  await j.person.readToEnd();
  await j.person.closeList();
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 2 });
  await j.person.closeList();
  const insights = await j.panel.show('insights');
  await expect(insights.locator('p[data-insight="rate"]')).toHaveAttribute('data-value', '');
  await expect(insights.locator('.measure')).toHaveCount(0);
  await expect(insights.locator('[data-chart]')).toHaveCount(0);
  await j.page.bringToFront();
  await j.person.openList('followers');
  await j.person.readToEnd();
  await insights.bringToFront();
  await expect(insights.locator('.measure[data-insight="rate"]')).toHaveAttribute('data-rests-on', '12');
});
