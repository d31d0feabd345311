/** The ground every journey stands on: a replica with a small world, a browser with Balik, a scripted person. */
import { test as base, type Page } from '@playwright/test';
import { createPerson, type Person } from '../replica/person';
import { type Replica, startReplica } from '../replica/replica';
import { type SmallWorld, type SmallWorldOptions, smallWorld } from '../replica/small-world';
import type { Switches } from '../replica/switches';
import type { Balik, LaunchOptions } from './balik';
import { createKeeper, type Keeper } from './keeper';
import { lastWords } from './last-words';
import { launchBalik } from './launch';

export interface Journey extends SmallWorld, Balik {
  readonly replica: Replica;
  readonly person: Person;
}

export interface Setting {
  world?: SmallWorldOptions;
  switches?: Partial<Switches>;
  launch?: Partial<LaunchOptions>;
  /** Press Start before anything else; true unless told. */
  consent?: boolean;
}

/**
 * `journey(setting)` builds it all and takes it down when the test ends. The browser is one that other journeys used
 * before, put back to what it was when Balik had just been installed; only one of a test's journeys can have it, and none
 * that asks for what must be chosen as a browser starts.
 */
export const test = base.extend<{ journey: (setting?: Setting) => Promise<Journey> }, { keeper: Keeper }>({
  keeper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern.
    async ({}, use) => {
      const keeper = createKeeper();
      await use(keeper);
      await keeper.close();
    },
    { scope: 'worker' },
  ],
  journey: async ({ keeper }, use, testInfo) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async (setting = {}) => {
      const small = smallWorld(setting.world);
      const lent = await keeper.lend(setting.launch ?? {});
      if (lent) ends.push(() => keeper.giveBack());
      // That the browser is as new is looked at before the site opens: such looks are no part of the journey.
      const lentBalik = await lent?.start();
      // The replica's clock is today: verdicts know how old a look is.
      const replica = await startReplica({
        world: small.world,
        ...(lent ? { server: lent.server } : {}),
        ...(setting.switches ? { switches: setting.switches } : {}),
      });
      ends.push(() => replica.close());
      const balik = lentBalik ?? (await launchBalik({ replica, ...setting.launch }));
      if (!lentBalik) ends.push(() => balik.close());
      if (setting.consent !== false && setting.launch?.withBalik !== false) await balik.panel.consent(balik.page);
      return { ...small, ...balik, replica, person: createPerson(balik.page) };
    });
    // Of a journey that hangs the runner says only that it took too long.
    if (testInfo.status === 'timedOut') console.error(`Said last between here and Firefox:\n${lastWords()}`);
    for (const end of ends.reverse()) await end();
  },
});

/** Who is in both lists, and who in one only, by the world itself: what Balik has to find out. */
export function truth({ world, viewer }: Pick<SmallWorld, 'world' | 'viewer'>) {
  const followers = new Set(world.listed(viewer, 'followers').map((account) => account.username));
  const following = new Set(world.listed(viewer, 'following').map((account) => account.username));
  const only = (some: Set<string>, others: Set<string>) => [...some].filter((name) => !others.has(name));
  return {
    mutual: [...followers].filter((name) => following.has(name)),
    'only-i-follow': only(following, followers),
    'only-they-follow': only(followers, following),
  };
}

/** The status of the mark on a profile, once it is there. */
export function markOn(page: Page) {
  return page.locator('balik-mark');
}
