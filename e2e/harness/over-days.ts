import { Days } from './days';
import type { Journey, Setting } from './journey';
import { readBoth } from './kept';

/** All changes that History shows, of every day and with those folded away, as "kind account list certainty". */
export async function changes(j: Journey): Promise<string[]> {
  const page = await j.panel.open('history');
  const folded = page.locator('[data-earlier], [data-more-changes]');
  while ((await folded.count()) > 0) {
    await folded.first().click();
    await page.locator('[data-view="history"][data-ready]').waitFor();
  }
  return page.locator('[data-change]').evaluateAll((rows) =>
    rows.map((row) => {
      const { change, account, list, certainty } = (row as HTMLElement).dataset;
      return [change, account, list, certainty].filter((word) => word !== '').join(' ');
    }),
  );
}

/** A journey that goes on over several days: `read` opens and reads both lists, so many days (and hours) ago. */
export async function begin(make: (setting?: Setting) => Promise<Journey>, setting: Setting = {}) {
  const j = await make({ world: { followers: 12, following: 10, mutual: 5 }, ...setting });
  const days = await Days.of(j.context, j.page);
  const read = async (daysAgo: number, hours = 0) => {
    await days.ago(daysAgo, hours);
    await j.page.bringToFront();
    await readBoth(j, j.viewer);
  };
  const listed = (kind: 'followers' | 'following') => j.world.listed(j.viewer, kind);
  const followersOnly = listed('followers').filter((one) => !listed('following').includes(one));
  const followingOnly = listed('following').filter((one) => !listed('followers').includes(one));
  const mutual = listed('followers').filter((one) => listed('following').includes(one));
  return { j, days, read, followersOnly, followingOnly, mutual };
}
