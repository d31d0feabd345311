/** What the panel shows to a person on their way, state by state: from nothing read to hundreds of changes in a day. */
import { exportFiles } from '../../src/instagram/export/fixtures/build-export';
import type { Balik } from '../harness/balik';
import { Days } from '../harness/days';
import { deedFiles } from '../harness/export-acts';
import { followedBy, giveFiles, includeBeside, ownMediaFiles, zipped } from '../harness/export-files';
import { readBoth } from '../harness/kept';
import type { Person } from '../replica/person';
import type { SmallWorld, SmallWorldOptions } from '../replica/small-world';
import type { Switches } from '../replica/switches';
import { followOneMore, hideOne, openEarly, openFilters } from './people-sights';
import { dataParts, now, openPanel, openSheet, putOff, type Sight, seen, showMenu, views } from './sights';
import { noteTwoThings, oneWhoDoesNotFollowBack, readWeekByWeek } from './weeks';

export interface State {
  readonly name: string;
  readonly sights: readonly Sight[];
  /** What happens before; each state goes on from the one before it. */
  begin(balik: Balik, person: Person, small: SmallWorld): Promise<unknown>;
}

/** States in one browser, with one archive, one after the other. */
export interface Life {
  readonly world: SmallWorldOptions;
  readonly switches?: Partial<Switches>;
  readonly states: readonly State[];
}

const USUAL = { followers: 124, following: 97, mutual: 58, hiddenFollowers: 1 };
const FIRST: readonly State[] = [
  {
    name: '1-asked',
    sights: [
      { ...now, go: openPanel },
      { name: 'put-off', go: putOff },
    ],
    begin: openPanel,
  },
  { name: '2-nothing-read', sights: [...views, ...dataParts], begin: (balik) => balik.panel.consent(balik.page) },
  {
    name: '3-half-read',
    sights: views,
    begin: async (_, person, { viewer }) => {
      await person.visitProfile(viewer.username);
      await person.openList('followers');
      await person.readToEnd({ maxPages: 3 });
    },
  },
  {
    name: '4-read-once',
    sights: views,
    begin: ({ page, panel }, person, { viewer }) => readBoth({ page, panel, person }, viewer),
  },
];

/** Weeks of an archive of their own, for what was read above lies in no past. */
const LATER: readonly State[] = [
  {
    name: '5-weeks',
    // The open list last: it would lie over what comes after.
    sights: [...views, ...dataParts, { name: 'people-filters', go: openFilters }, { name: 'menu', go: showMenu }],
    begin: async (balik, person, small) => {
      await balik.panel.consent(balik.page);
      await readWeekByWeek(small, balik, person);
    },
  },
  {
    name: '6-on-a-profile',
    // The sheet last: it would lie over what comes after. Opened anew, Now offers no more to take back what was noted.
    sights: [
      { ...now, go: (balik) => balik.panel.open('now') },
      { name: 'people-hidden', go: hideOne },
      { name: 'sheet', go: (balik) => openSheet(balik) },
    ],
    begin: async (balik, person) => noteTwoThings(balik, person, await oneWhoDoesNotFollowBack(balik)),
  },
  { name: '6-followed-lately', sights: [{ name: 'people', go: openEarly }], begin: followOneMore },
];

/** Somebody who never scrolls, and brings what Instagram makes. */
const BY_FILE: readonly State[] = [
  {
    name: '7-by-file',
    sights: views,
    begin: async (balik) => {
      await balik.panel.consent(balik.page);
      const followers = followedBy(smallNames('kedai', 40), 20);
      const following = followedBy([...smallNames('kedai', 24), ...smallNames('studio', 18)], 21);
      const panel = await balik.panel.show('data');
      const deeds = deedFiles({ liked: smallNames('kedai', 12), commented: smallNames('kedai', 5) });
      const files = [...exportFiles('2026-07', followers, following, 'lintang.pagi'), ...deeds];
      await giveFiles(panel, [await zipped(files, 'instagram-lintang.pagi-2026-07-22-AbCdEf12.zip')]);
      await includeBeside(panel, ['likes', 'comments']);
      await panel.locator('[data-import-commit]').click();
      await panel.locator('[data-import-done]').waitFor();
    },
  },
];

/** A day that brought hundreds of changes, in lists of many hundreds. */
const HUNDREDS: readonly State[] = [
  {
    name: '8-hundreds',
    sights: seen('now', 'people', 'history', 'insights', 'manners'),
    begin: async (balik, person, { world, viewer }) => {
      await balik.panel.consent(balik.page);
      const days = await Days.of(balik.context, balik.page);
      for (const ago of [16, 9, 2]) {
        await days.ago(ago);
        await balik.page.bringToFront();
        await readBoth({ page: balik.page, panel: balik.panel, person }, viewer);
        const followers = world.listed(viewer, 'followers');
        const newcomers = world.listed(viewer, 'following').filter((one) => !followers.includes(one));
        const [come, go] = ago === 9 ? [190, 160] : [6, 4];
        // Hints are about whom one doesn't follow.
        if (ago === 9)
          for (const username of smallNames('warung', 5)) world.follow(world.add({ username, mediaCount: 3 }), viewer);
        for (const one of newcomers.slice(0, come)) world.follow(one, viewer);
        for (const one of followers.slice(40, 40 + go)) world.unfollow(one, viewer);
      }
      await days.ago(0);
      await balik.page.bringToFront();
      await readBoth({ page: balik.page, panel: balik.panel, person }, viewer);
    },
  },
];

const TWO_ACCOUNTS: readonly State[] = [
  {
    name: '9-two-accounts',
    sights: seen('now', 'people', 'history', 'data', 'settings'),
    begin: async (balik, person, { viewer, secondViewer }) => {
      await balik.panel.consent(balik.page);
      const here = { page: balik.page, panel: balik.panel, person };
      await readBoth(here, viewer);
      await person.switchViewer(secondViewer.username);
      await readBoth(here, secondViewer);
    },
  },
];

/** Instagram shows some fifty of each list, and no more. */
const CUT: readonly State[] = [
  {
    name: '10-cut',
    sights: seen('now', 'people', 'history', 'insights'),
    begin: async (balik, person, { viewer }) => {
      await balik.panel.consent(balik.page);
      await person.readBothLists(viewer.username);
      // Instagram shows no more of it than that.
      await (await balik.panel.show('now')).locator('[data-reading="following"][data-seen="50"]').waitFor();
    },
  },
];

/** Where nobody can be named, and an address asks for them: the way to those among whom they are. */
const nobodyNamed: Sight = {
  name: 'people-nobody-named',
  go: (balik) => balik.panel.open('people', '?status=only-i-follow'),
};

/** More accounts may be hidden than could be told from those who don't follow back. */
const TOO_MANY_HIDDEN: readonly State[] = [
  {
    name: '12-many-hidden',
    sights: [...seen('now', 'people'), nobodyNamed, { name: 'sheet', go: (balik) => openSheet(balik, 'not-found') }],
    begin: async (balik, person, { viewer }) => {
      await balik.panel.consent(balik.page);
      await readBoth({ page: balik.page, panel: balik.panel, person }, viewer);
    },
  },
];

const DAY_S = 86_400;

/** Weeks of readings, and an export that tells what was published meanwhile. */
const PUBLISHED: readonly State[] = [
  {
    name: '11-published',
    sights: seen('history'),
    begin: async (balik, person, small) => {
      await balik.panel.consent(balik.page);
      await readWeekByWeek(small, balik, person);
      const { world, viewer } = small;
      const followedAt = { followers: world.followersOf(viewer), following: world.followingOf(viewer) };
      const dated = (kind: 'followers' | 'following') =>
        world
          .listed(viewer, kind)
          .map(({ username, pk }) => ({ username, seconds: Math.floor(followedAt[kind].get(pk)! / 1000) }));
      const lists = exportFiles('2026-07', dated('followers'), dated('following'), 'lintang.pagi');
      const today = Math.floor(Date.now() / 1000);
      const every = (days: number) =>
        Array.from({ length: Math.floor(45 / days) }, (_, at) => today - at * days * DAY_S);
      const media = ownMediaFiles(every(4), every(9), every(2));
      const panel = await balik.panel.show('data');
      // Made today: what it tells of cannot be later than itself.
      const madeOn = new Date(today * 1000).toISOString().slice(0, 10);
      await giveFiles(panel, [await zipped([...lists, ...media], `instagram-lintang.pagi-${madeOn}-AbCdEf12.zip`)]);
      await includeBeside(panel, ['own-media']);
      await panel.locator('[data-import-commit]').click();
      await panel.locator('[data-import-done]').waitFor();
    },
  },
];

export const LIVES: readonly Life[] = [
  { world: USUAL, states: FIRST },
  { world: USUAL, states: LATER },
  { world: USUAL, states: BY_FILE },
  { world: { followers: 820, following: 640, mutual: 330, hiddenFollowers: 3 }, states: HUNDREDS },
  { world: USUAL, states: TWO_ACCOUNTS },
  { world: { ...USUAL, followers: 624, following: 231 }, switches: { capped: true }, states: CUT },
  { world: USUAL, states: PUBLISHED },
  { world: { ...USUAL, hiddenFollowers: 12 }, states: TOO_MANY_HIDDEN },
];

const smallNames = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}.${at + 1}`);
