/** What the panel shows to a person on their way, state by state: from nothing read to hundreds of changes in a day. */
import { exportFiles } from '../../src/instagram/export/fixtures/build-export';
import { VIEWS } from '../../src/panel/shell/views';
import type { Balik } from '../harness/balik';
import { Days } from '../harness/days';
import { deedFiles } from '../harness/export-acts';
import { followedBy, giveFiles, includeBeside, ownMediaFiles, zipped } from '../harness/export-files';
import type { Person } from '../replica/person';
import type { SmallWorld, SmallWorldOptions } from '../replica/small-world';
import type { Switches } from '../replica/switches';
import { noteTwoThings, oneWhoDoesNotFollowBack, readWeekByWeek } from './weeks';

/** One thing that is photographed: a view, or what lies over it. */
export interface Sight {
  readonly name: string;
  /** Brings the panel there. */
  go(balik: Balik): Promise<unknown>;
}

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
const views: readonly Sight[] = VIEWS.map((name) => ({ name, go: (balik) => balik.panel.show(name) }));
const seen = (...names: readonly string[]) => views.filter(({ name }) => names.includes(name));
const [now] = views as [Sight, ...Sight[]];

const FIRST: readonly State[] = [
  { name: '1-asked', sights: [{ ...now, go: openPanel }], begin: openPanel },
  { name: '2-nothing-read', sights: views, begin: (balik) => balik.panel.consent(balik.page) },
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
    begin: (_, person, { viewer }) => person.readBothLists(viewer.username),
  },
];

/** Weeks of an archive of their own, for what was read above lies in no past. */
const LATER: readonly State[] = [
  {
    name: '5-weeks',
    sights: views,
    begin: async (balik, person, small) => {
      await balik.panel.consent(balik.page);
      await readWeekByWeek(small, balik, person);
    },
  },
  {
    name: '6-on-a-profile',
    // The sheet last: it would lie over what comes after.
    sights: [now, { name: 'sheet', go: openSheet }],
    begin: async (balik, person) => noteTwoThings(balik, person, await oneWhoDoesNotFollowBack(balik)),
  },
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
        await person.readBothLists(viewer.username);
        const followers = world.listed(viewer, 'followers');
        const newcomers = world.listed(viewer, 'following').filter((one) => !followers.includes(one));
        const [come, go] = ago === 9 ? [190, 160] : [6, 4];
        for (const one of newcomers.slice(0, come)) world.follow(one, viewer);
        for (const one of followers.slice(40, 40 + go)) world.unfollow(one, viewer);
      }
      await days.ago(0);
      await balik.page.bringToFront();
      await person.readBothLists(viewer.username);
    },
  },
];

const TWO_ACCOUNTS: readonly State[] = [
  {
    name: '9-two-accounts',
    sights: seen('now', 'people', 'history', 'data', 'settings'),
    begin: async (balik, person, { viewer, secondViewer }) => {
      await balik.panel.consent(balik.page);
      await person.readBothLists(viewer.username);
      await person.switchViewer(secondViewer.username);
      await person.readBothLists(secondViewer.username);
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
      const names = (kind: 'followers' | 'following') =>
        small.world.listed(small.viewer, kind).map(({ username }) => username);
      const lists = exportFiles(
        '2026-07',
        followedBy(names('followers')),
        followedBy(names('following')),
        'lintang.pagi',
      );
      const today = Math.floor(Date.now() / 1000);
      const every = (days: number) =>
        Array.from({ length: Math.floor(45 / days) }, (_, at) => today - at * days * DAY_S);
      const media = ownMediaFiles(every(4), every(9), every(2));
      const panel = await balik.panel.show('data');
      await giveFiles(panel, [await zipped([...lists, ...media], 'instagram-lintang.pagi-2026-07-22-AbCdEf12.zip')]);
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
];

const smallNames = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}.${at + 1}`);

async function openPanel(balik: Balik): Promise<void> {
  const panel = await balik.panel.page();
  await panel.bringToFront();
  await panel.locator('button[data-consent="start"]').waitFor();
}

async function openSheet(balik: Balik): Promise<void> {
  // Opened anew: in the language before, the sheet lies over the list.
  const panel = await balik.panel.open('people', '?status=only-i-follow');
  await panel.locator('[data-account] button').first().click();
  await panel.locator('dialog [data-verdict]').waitFor();
}
