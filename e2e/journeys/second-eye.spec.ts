import { expect } from '@playwright/test';
import { untilAllHeard } from '../harness/all-heard';
import { type Journey, type Setting, test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { pulseOf } from '../harness/pulse-kept';
import { comparable } from '../replica/request-log';
import type { Switches } from '../replica/switches';

/** Lists whose answers Balik cannot read, in three ways: what stands on the screen is all there is. */

const IS_LONG = process.env['BALIK_LONG'] === '1';

const SMALL = { followers: 60, following: 40, mutual: 25 };
const LARGE = { followers: 1_200, following: 300, mutual: 180 };
const BLIND = {
  'answers that only the page can read': { listBody: 'opaque' },
  'lists at an address that nobody knows': { listAddress: 'moved' },
  'lists from the memory of the page': { listSource: 'memory' },
} as const satisfies Record<string, Partial<Switches>>;

/** Everybody stands where they belong, and nobody is called certain of anything that is missing. */
async function expectTruth(j: Journey): Promise<void> {
  const known = truth(j);
  const { mutual, 'only-i-follow': onlyI, 'only-they-follow': onlyThey } = known;
  await j.panel.expectCounts({
    mutual: mutual.length,
    'only-i-follow': onlyI.length,
    'only-they-follow': onlyThey.length,
    unknown: 0,
  });
  for (const status of ['only-i-follow', 'only-they-follow'] as const) {
    expect([...(await j.panel.usernames(status))].sort()).toEqual(known[status].toSorted());
    const people = await j.panel.page();
    await expect(people.locator('.sure-line .sign').first()).toHaveAttribute('data-certainty', 'likely');
    await expect(people.locator('[data-view="people"] .sign[data-certainty="certain"]')).toHaveCount(0);
  }
}

/** Reads both lists to their ends and looks at what came of it. */
async function readFromScreen(j: Journey): Promise<void> {
  await readBoth(j, j.viewer);
  const { followers, following } = { followers: truth(j), following: truth(j) };
  await j.panel.expectReading('followers', {
    seen: followers.mutual.length + followers['only-they-follow'].length,
    coverage: 'whole',
  });
  await j.panel.expectReading('following', {
    seen: following.mutual.length + following['only-i-follow'].length,
    coverage: 'whole',
  });
  await expectTruth(j);
}

for (const [name, switches] of Object.entries(BLIND)) {
  const tag = name.startsWith('answers') ? {} : { tag: '@firefox-long' };
  test(
    `${name}: both lists are read from the screen to their ends, everybody rightly, nobody certain`,
    tag,
    async ({ journey }) => {
      const j = await journey({ world: SMALL, switches });
      await readFromScreen(j);
      const report = await j.person.pageReport();
      expect(report.untrusted.total).toBe(0);
      expect(report.errors).toEqual([]);
    },
  );

  if (IS_LONG)
    for (const windowing of [false, 'recycled'] as const)
      test(`${name}: 1,200 and 300, ${windowing ? 'in nodes that change hands' : 'each a node of its own'}`, async ({
        journey,
      }) => {
        const j = await journey({ world: LARGE, switches: { ...switches, windowing } });
        await readFromScreen(j);
      });
}

test('nodes that change hands, in Indonesian: the screen is read all the same, and it is said once, calmly', async ({
  journey,
}) => {
  const j = await journey({
    world: SMALL,
    switches: { listBody: 'opaque', windowing: 'recycled', locale: 'id', urlPush: true },
  });
  await readFromScreen(j);
  await expect.poll(() => pulseOf(j)).toMatchObject({ 'screen-followers': { found: 0 } });
  const now = await j.panel.show('now');
  await expect(now.locator('[data-on-screen]')).toHaveCount(1);
  const data = await j.panel.showData('troubleshooting');
  await expect(data.locator('[data-pulse-line="screen-followers"]')).toHaveAttribute('data-resting', 'true');
  await data.screenshot({ path: 'artifacts/second-eye-pulse.png', fullPage: true });

  // Mended (or put back), answers are read again, and nothing more is said of the screen.
  j.replica.switches.listBody = 'json';
  await j.page.bringToFront();
  await readBoth(j, j.viewer);
  const again = await j.panel.open('now');
  await expect(again.locator('[data-on-screen]')).toHaveCount(0);
});

for (const suggestionsIn of ['rows', 'list'] as const)
  test(`suggestions are nobody where they stand among the ${suggestionsIn === 'rows' ? 'rows' : 'parts of the list'}, and end no list`, {
    tag: suggestionsIn === 'rows' ? '@firefox-long' : '@long',
  }, async ({ journey }) => {
    const j = await journey({ world: SMALL, switches: { listBody: 'opaque', suggestionsIn, suggestions: 12 } });
    await readFromScreen(j);
  });

for (const [suggestionsIn, suggestions] of [
  ['section', 1],
  ['cell', 12],
] as const)
  test(`suggestions are nobody where their heading is in one element with ${suggestionsIn === 'cell' ? 'the first' : 'the only one'} of them`, {
    tag: '@firefox-long',
  }, async ({ journey }) => {
    const j = await journey({ world: SMALL, switches: { listBody: 'opaque', suggestionsIn, suggestions } });
    await readFromScreen(j);
  });

test('another list that takes the place of the first in its dialog is not taken for it, and accuses nobody', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: SMALL, switches: { listAddress: 'moved', dialogTabs: true } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  const first = await j.person.readToEnd({ maxPages: 2 });
  await j.page.locator('[role="dialog"] [role="tab"]').nth(1).click();
  await expect.poll(async () => (await j.person.readToEnd()).usernames.length).toBeGreaterThan(20);
  await j.person.closeList();
  const reading = await j.panel.reading('followers');
  await expect(reading).toHaveAttribute('data-coverage', 'partial');
  expect(Number(await reading.getAttribute('data-seen'))).toBeLessThanOrEqual(first.usernames.length + 12);
  const counts = await j.panel.counts();
  expect(counts).toMatchObject({ mutual: 0, 'only-i-follow': 0 });
  const followers = new Set(j.world.listed(j.viewer, 'followers').map(({ username }) => username));
  for (const name of await j.panel.usernames('unknown')) expect(followers).toContain(name);
});

test('a list of which only the beginning was on the screen accuses nobody', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: SMALL, switches: { listBody: 'opaque' } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 3 });
  await j.person.closeList();
  await j.person.openList('following');
  await j.person.readToEnd();
  await j.person.closeList();
  const reading = await j.panel.reading('followers');
  await expect(reading).toHaveAttribute('data-coverage', 'partial');
  await expect(await j.panel.reading('following')).toHaveAttribute('data-coverage', 'whole');
  const counts = await j.panel.counts();
  expect(counts['only-i-follow']).toBe(0);
  // Whoever stood on the screen in both lists follows back, whatever else is not known.
  expect(counts['mutual']).toBeGreaterThan(0);
  for (const name of await j.panel.usernames('mutual')) expect(truth(j).mutual).toContain(name);
});

test('somebody else’s list that stands open while the address is one’s own already is nobody’s', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: SMALL });
  await j.person.visitProfile(j.viewer.username);
  await j.person.visitProfile(j.openFriend.username);
  // The way home inside the page: the address comes at once, the profile late.
  j.replica.switches.faults.push({ kind: 'slow', where: 'profile', delayMs: 5_000 });
  await j.page.locator(`nav a[href="/${j.viewer.username}/"]`).click();
  await j.page.waitForURL(`**/${j.viewer.username}/`);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 3 });
  // Until the header is one's own, and longer; then the page goes out of sight, and tells what it has.
  await expect(j.page.locator('header h2')).toHaveText(j.viewer.username);
  await j.panel.open('now');
  await j.page.bringToFront();
  await untilAllHeard(j);
  const now = await j.panel.open('now');
  await expect(now.locator(`[data-reading][data-owner="${j.openFriend.username}"]`)).toHaveCount(1);
  await expect(
    now.locator(`[data-reading="followers"][data-owner="${j.viewer.username}"]:not([data-seen="0"])`),
  ).toHaveCount(0);
  await expect(now.locator('[data-on-screen]')).toHaveCount(0);
});

if (IS_LONG) {
  test('the page asks for the same with and without the second eye', async ({ journey }) => {
    const setting = { world: SMALL, switches: { listBody: 'opaque' } } satisfies Setting;
    const evening = async (j: Journey) => {
      j.replica.clearLog();
      await j.person.readBothLists(j.viewer.username);
      await j.person.visitProfile(j.openFriend.username);
      return comparable(j.replica.log);
    };
    const alone = await journey({ ...setting, launch: { withBalik: false } });
    const without = await evening(alone);
    const j = await journey(setting);
    const withBalik = await evening(j);
    await untilAllHeard(j);
    expect(withBalik).toEqual(without);
  });
}
