import { expect } from '@playwright/test';
import { untilAllHeard } from '../harness/all-heard';
import { everythingIn } from '../harness/archive-eyes';
import { axeFindings } from '../harness/axe';
import { type Journey, markOn, test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { reportWithoutNames } from '../harness/pulse-report';
import { pressCount } from '../harness/read-until';

const WORLD = { followers: 20, following: 14, mutual: 8 };
const LINE = '[data-pulse-line="followList-followers"]';

/** Opens the own followers `times` times; what is answered is all that matters, so nobody waits for rows. */
async function openFollowers(j: Journey, times: number): Promise<void> {
  await j.page.bringToFront();
  const answered = () =>
    j.replica.log.filter(({ url, status }) => /\/friendships\/\d+\/followers\//.test(url) && status > 0).length;
  for (let visit = 0; visit < times; visit++) {
    const before = answered();
    await j.person.visitProfile(j.viewer.username);
    await pressCount(j, 'followers');
    await expect.poll(answered).toBe(before + 1);
    await untilAllHeard(j);
  }
}

test('five followers answers of another shape: their reader rests, the panel says since when and what still works, nothing is kept and nobody accused', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  const known = truth(j);
  const counts = Object.fromEntries(Object.entries(known).map(([status, names]) => [status, names.length]));
  await j.panel.expectCounts(counts);
  const before = await everythingIn(await j.panel.page());

  j.replica.switches.faults.push({ kind: 'no-users', list: 'followers', times: 5 });
  await openFollowers(j, 4);
  const panel = await j.panel.showData('troubleshooting');
  const line = panel.locator(LINE);
  await expect(line).toContainText('not found 4 times since');
  await expect(line).toHaveAttribute('data-resting', 'false');

  await openFollowers(j, 1);
  // The other list is answered as ever: what is found there does not hide what is missed here.
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('following');
  await j.person.readToEnd();
  await panel.bringToFront();
  await expect(line).toHaveAttribute('data-resting', 'true');
  await expect(panel.locator('[data-pulse]')).toHaveAttribute('data-pulse', 'resting');
  await expect(line).toContainText(/Not understood since (today|\d)/);
  await expect(panel.locator('[data-pulse-line][data-resting="true"]')).toHaveCount(1);
  await expect(panel.locator('[data-pulse-works]')).toHaveAttribute('data-pulse-works', /following-lists/);
  await expect(panel.locator('[data-pulse-works]')).toContainText('Still works: ');
  await expect(panel.locator('[data-problem="wrong-shape"][data-endpoint="followList"]')).toContainText('5');
  expect(await reportWithoutNames(j, panel)).toMatch(
    /endpoint followList-followers: found \d+ of \d+, last .*, resting since \d{4}-\d{2}-\d{2}/,
  );
  expect(await axeFindings(panel)).toEqual([]);
  await panel.screenshot({ path: 'artifacts/pulse-answers.png', fullPage: true });

  // Not a row of the followers has changed, and nobody is told to have left.
  await j.panel.expectReading('followers', { seen: WORLD.followers, coverage: 'whole' });
  await j.panel.expectCounts(counts);
  expect(followersRows(await everythingIn(panel))).toEqual(followersRows(before));
  expect(await (await j.panel.show('history')).locator('[data-change="gone"]').count()).toBe(0);
  await j.page.bringToFront();
  await j.person.visitProfile(known.mutual[0]!);
  await expect(markOn(j.page)).toHaveAttribute('data-status', 'mutual');

  // Instagram takes its change back: the first answer that is understood ends the rest.
  await readBoth(j, j.viewer);
  await j.panel.showData('troubleshooting');
  await expect(panel.locator(LINE)).toHaveCount(0);
  await expect(panel.locator('[data-pulse]')).toHaveAttribute('data-pulse', 'fine');
});

/** What is stored of readings and snapshots of followers. */
function followersRows(everything: string): unknown[] {
  const { stores } = JSON.parse(everything) as { stores: { name: string; rows: [unknown, unknown][] }[] };
  return stores
    .filter(({ name }) => /^(readings|snapshots|captures)$/.test(name))
    .flatMap(({ rows }) => rows)
    .filter(([, value]) => JSON.stringify(value).includes('"followers"'));
}
