import { expect, type Locator, type Page } from '@playwright/test';
import { type Journey, markOn, test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { pulseOf } from '../harness/pulse-kept';
import { reportWithoutNames } from '../harness/pulse-report';

const WORLD = { followers: 20, following: 14, mutual: 8 };
const LINE = '[data-pulse-line]';

/** Opens the own lists until five of them were missed. What is expected is given up after seconds, so two in one visit. */
async function missFiveLists(j: Journey): Promise<void> {
  let misses = 0;
  for (const kinds of [['followers', 'following'], ['followers', 'following'], ['followers']] as const) {
    await j.person.visitProfile(j.viewer.username);
    for (const kind of kinds) {
      if (kind === 'following') await j.person.closeList();
      await j.person.openList(kind);
    }
    misses += kinds.length;
    await expect.poll(() => pulseOf(j)).toMatchObject({ 'list-dialog': { misses } });
    expect((await pulseOf(j))['list-dialog']!.restingSince).toEqual(misses < 5 ? null : expect.any(Number));
  }
}

/** The names of the readers that rest, as the panel shows them, once they are those wanted. */
async function expectResting(j: Journey, wanted: readonly string[]): Promise<Page> {
  const panel = await j.panel.showData('troubleshooting');
  const section = panel.locator('[data-pulse]');
  await expect(section).toHaveAttribute('data-pulse', wanted.length > 0 ? 'resting' : 'fine');
  const resting = section.locator(`${LINE}[data-resting="true"]`);
  await expect(resting).toHaveCount(wanted.length);
  expect(await namesOf(resting)).toEqual(wanted);
  return panel;
}

function namesOf(lines: Locator): Promise<(string | undefined)[]> {
  return lines.evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset['pulseLine']));
}

async function countsOf(j: Journey): Promise<Record<string, number>> {
  const known = truth(j);
  const wanted = Object.fromEntries(Object.entries(known).map(([status, names]) => [status, names.length]));
  await j.panel.expectCounts(wanted);
  return wanted;
}

test('rows that Instagram moved: after five misses their reader rests, the panel says since when and what still works; the archive is as it was', {
  tag: '@long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  const before = await countsOf(j);
  expect(await namesOf((await j.panel.showData('troubleshooting')).locator(LINE))).toEqual([]);
  await j.page.bringToFront();
  // The page changes: usernames stand in an element without a direction, so no row is found any more.
  await j.page.addInitScript(() => {
    new MutationObserver(() => {
      for (const span of document.querySelectorAll('[role="dialog"] a span[dir]')) span.removeAttribute('dir');
    }).observe(document, { childList: true, subtree: true });
  });
  await missFiveLists(j);
  const panel = await expectResting(j, ['list-dialog']);
  const line = panel.locator(`${LINE}[data-resting="true"]`);
  await expect(line).toContainText('Stopped since');
  await expect(line.locator('p').first()).toContainText(/today|\d/);
  expect(await reportWithoutNames(j, panel)).toContain('resting since');
  // What still works: reading itself, and marks on profiles.
  await j.panel.expectReading('followers', { seen: 20, expected: 20, coverage: 'whole' });
  await j.panel.expectCounts(before);
  await j.page.bringToFront();
  await j.person.visitProfile(truth(j).mutual[0]!);
  await expect(markOn(j.page)).toHaveAttribute('data-status', 'mutual');
});
