import { expect } from '@playwright/test';
import { flawsIn } from '../harness/archive-eyes';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { chooseMarks } from '../harness/row-marks';

const MARK = '[role="dialog"] balik-mark';

test('Balik updated under an open tab: Firefox loads it anew there, each row has one mark, and reading goes on', async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 40, following: 30, mutual: 18 } });
  await readBoth(j, j.viewer);
  await chooseMarks(j, { marksAllRows: true });
  await j.page.bringToFront();
  await j.person.openList('following');
  const marks = j.page.locator(MARK);
  // Both lists are known whole, so each row in view has its mark.
  await expect(marks.nth(5)).toBeAttached();
  await marks.evaluateAll((all) => {
    for (const mark of all) mark.setAttribute('data-before', '');
  });
  await j.reloadExtension();
  await expect(j.page.locator(`${MARK}[data-before]`)).toHaveCount(0);
  await expect(marks.nth(5)).toBeAttached();
  await expect(j.page.locator('[role="dialog"] :has(> balik-mark) + :has(> balik-mark)')).toHaveCount(0);
  await j.person.closeList();
  // In the same document, without a reload.
  j.world.follow(j.stranger, j.viewer);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 41 });
  const panel = await j.panel.show('now');
  await expect(panel.locator('[data-deaf-tab]')).toHaveCount(0);
  await j.panel.expectCounts({ mutual: 18, 'only-i-follow': 12, 'only-they-follow': 23, unknown: 0 });
  expect(await flawsIn(panel)).toEqual([]);
  const report = await j.person.pageReport();
  expect(report.errors).toEqual([]);
  expect(report.untrusted.total).toBe(0);
});
