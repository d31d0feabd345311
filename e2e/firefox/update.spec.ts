import { expect } from '@playwright/test';
import { flawsIn } from '../harness/archive-eyes';
import { test } from '../harness/journey';

const MARKS = '[role="dialog"] balik-mark';

test('Balik updated under an open tab: Firefox loads it anew there, each row has one mark, and reading goes on', async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 40, following: 30, mutual: 18 } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 2 });
  await j.person.closeList();
  await j.person.openList('following');
  await j.person.readToEnd();
  // Of the followers only two pages were read: a mark stands on each row in view whose account was among them.
  const mutual = await j.panel.usernames('mutual');
  await j.page.bringToFront();
  const inView = await j.page
    .locator('[role="dialog"] a span[dir]')
    .evaluateAll((names) =>
      names.filter((name) => name.getBoundingClientRect().top > 0).map((name) => name.textContent),
    );
  const marked = inView.filter((name) => mutual.has(name));
  expect(marked.length).toBeGreaterThan(1);
  await expect(j.page.locator(MARKS)).toHaveCount(marked.length);
  await j.page.locator(MARKS).evaluateAll((marks) => {
    for (const mark of marks) mark.setAttribute('data-before', '');
  });
  await j.reloadExtension();
  await expect(j.page.locator(`${MARKS}[data-before]`)).toHaveCount(0);
  await expect(j.page.locator(MARKS)).toHaveCount(marked.length);
  await j.person.closeList();
  // In the same document, without a reload.
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 40, expected: 40, coverage: 'whole' });
  const panel = await j.panel.show('now');
  await expect(panel.locator('[data-deaf-tab]')).toHaveCount(0);
  await j.panel.expectCounts({ mutual: 18, 'only-i-follow': 12, 'only-they-follow': 22, unknown: 0 });
  expect(await flawsIn(panel)).toEqual([]);
  const report = await j.person.pageReport();
  expect(report.errors).toEqual([]);
  expect(report.untrusted.total).toBe(0);
});
