/** Days of a person on the replica, and the hints that come of them. */
import type { Page } from '@playwright/test';
import type { Account } from '../replica/account';
import { Days } from './days';
import type { Journey, Setting } from './journey';
import { readBoth, untilActKept, untilLookKept } from './kept';

/** The hints on a page of the panel, folded ones too; with whom they are about. */
export const hintsOn = (page: Page): Promise<string[]> =>
  page
    .locator('[data-hint]')
    .evaluateAll((all) =>
      all.map(({ dataset }) => [dataset['hint'], dataset['hintAccount']].filter(Boolean).join(' ')),
    );

/** A world without private accounts unless told, whose days can be moved. */
export async function daysOf(make: (setting?: Setting) => Promise<Journey>, setting: Setting = {}) {
  const world = { followers: 12, following: 11, mutual: 6, privateShare: 0, ...setting.world };
  const j = await make({ ...setting, world });
  const days = await Days.of(j.context, j.page);
  const followers = j.world.listed(j.viewer, 'followers');
  const following = j.world.listed(j.viewer, 'following');
  return {
    j,
    onlyTheyFollow: followers.filter((one) => !following.includes(one)),
    onlyIFollow: following.filter((one) => !followers.includes(one)),
    mutual: followers.filter((one) => following.includes(one) && one !== j.openFriend),
    /** It is so many days ago; 0 = today. */
    async at(daysAgo: number) {
      await days.ago(daysAgo);
      await j.page.bringToFront();
    },
    /** Goes through both lists to their ends. */
    read: () => readBoth(j, j.viewer),
    /** Visits a profile and presses Follow there, or what stands in its place; rests until Balik has kept that. */
    async pressFollow(account: Account) {
      const isRefused = j.replica.switches.faults.some((fault) => fault.where === 'write');
      await j.person.visitProfile(account.username);
      await j.person.followButton();
      if (!isRefused) await untilActKept(j, account);
    },
    /** Visits a profile, whose answer settles both ties; rests until Balik has kept that. */
    async look(account: Account) {
      await j.page.bringToFront();
      await j.person.visitProfile(account.username);
      await untilLookKept(j, account);
    },
    /** What Manners says. */
    async hints() {
      const manners = await j.panel.open('manners');
      for (const rest of await manners.locator('[data-more-hints]').all()) await rest.click();
      return hintsOn(manners);
    },
  };
}
