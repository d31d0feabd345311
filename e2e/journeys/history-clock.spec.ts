import { expect } from '@playwright/test';
import { test } from '../harness/journey';
import { begin, changes } from '../harness/over-days';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

test('a username that passes to somebody else joins nobody', { tag: '@firefox-long' }, async ({ journey }) => {
  const { j, read, mutual } = await begin(journey);
  const [former] = mutual;
  const name = former!.username;
  await read(3);
  const taker = j.stranger;
  j.world.rename(former!, 'under.another.name').rename(taker, name).follow(taker, j.viewer);
  await read(1);
  expect((await changes(j)).sort()).toEqual(
    ['renamed under.another.name certain', `appeared ${name} followers likely`].sort(),
  );
  // One is still mutual, under the new name; the other only follows, under the old one.
  expect(await j.panel.usernames('mutual')).toContain('under.another.name');
  expect(await j.panel.usernames('mutual')).not.toContain(name);
  expect(await j.panel.usernames('only-they-follow')).toContain(name);
  // Whoever has the name now has none of the other's past.
  const page = await j.panel.show('history');
  await page.locator(`[data-change="appeared"][data-account="${name}"] button`).first().click();
  await page.locator('[data-timeline-fold] summary').click();
  await expect(page.locator('[data-timeline] [data-line]').first()).toBeVisible();
  await expect(page.locator('[data-timeline] [data-line="renamed"]')).toHaveCount(0);
  await expect(page.locator('[data-timeline]')).not.toContainText('under.another.name');
});

test('a clock that was moved back accuses nobody, and later readings tell what was', { tag: '@long' }, async ({
  journey,
}) => {
  const { j, read, followersOnly } = await begin(journey);
  const [leaver] = followersOnly;
  await read(3);
  j.world.unfollow(leaver!, j.viewer);
  // Read after that, but dated an hour before it: the two are one reading, and in it the leaver was seen.
  await read(3, 1);
  const page = await j.panel.show('history');
  await expect(page.locator('[data-snapshot]')).toHaveCount(2);
  await expect(page.locator('[data-change]')).toHaveCount(0);
  await read(1);
  expect(await changes(j)).toEqual([`gone ${leaver!.username} followers likely`]);
});

test('days of 25 and of 23 hours are days like any other @chromium', { tag: '@long' }, async ({ journey }) => {
  const { j, read, followersOnly } = await begin(journey);
  const zone = 'Europe/Berlin';
  const changedAt = lastChangeOfClocks(zone);
  // At the same hour by the wall on both sides of the change, so not a day apart by the count of hours.
  const before = changedAt - 12 * HOUR_MS;
  const after = before + DAY_MS + (offsetAt(zone, before) - offsetAt(zone, changedAt + HOUR_MS));
  expect(Math.abs(after - before - DAY_MS)).toBe(HOUR_MS);
  expect(wallTime(zone, after)).toBe(wallTime(zone, before));
  const hoursAgo = (at: number) => (Date.now() - at) / HOUR_MS;
  await read(0, hoursAgo(before));
  const [leaver] = followersOnly;
  j.world.unfollow(leaver!, j.viewer);
  await read(0, hoursAgo(after));
  const page = await j.panel.page();
  const session = await j.context.newCDPSession(page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId: zone });
  await page.reload();
  expect(await changes(j)).toEqual([`gone ${leaver!.username} followers likely`]);
  const rows = page.locator('[data-snapshot][data-list="followers"]');
  await expect(rows).toHaveCount(2);
  const times = await rows.evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset['at'])));
  expect(times[0]! - times[1]!).toBeGreaterThan(after - before - 5 * 60_000);
  expect(times[0]! - times[1]!).toBeLessThan(after - before + 5 * 60_000);
  for (const [at, time] of times.entries()) await expect(rows.nth(at)).toContainText(wallTime(zone, time));
});

function offsetAt(zone: string, at: number): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')!.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [null, '+', '0', '0'];
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * 60_000);
}

function wallTime(zone: string, at: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** The last full hour at which the zone's clocks were put forward or back. */
function lastChangeOfClocks(zone: string): number {
  for (let at = Math.floor(Date.now() / HOUR_MS - 48) * HOUR_MS; ; at -= HOUR_MS)
    if (offsetAt(zone, at) !== offsetAt(zone, at - HOUR_MS)) return at;
}
