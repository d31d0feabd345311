/** Builds a world around one viewer: so many followers, so many followed, so many both. */
import type { Account } from './account';
import { Chance } from './chance';
import { inventPerson } from './people';
import { World } from './world';

export interface SmallWorldOptions {
  seed?: number | string;
  /** Rows that the viewer's own lists show. */
  followers?: number;
  following?: number;
  /** How many of them are in both lists. */
  mutual?: number;
  /** Deactivated ones on top: the profile count has them, the list does not. */
  hiddenFollowers?: number;
  hiddenFollowing?: number;
  viewerUsername?: string;
  viewerFullName?: string;
  viewerPk?: string;
  privateShare?: number;
  verifiedShare?: number;
  hostileNames?: boolean;
  hugeIds?: boolean;
}

export interface SmallWorld {
  world: World;
  viewer: Account;
  /** Can log in too; has 5 followers and follows 7 (3 both). */
  secondViewer: Account;
  /** Public, follows the viewer and is followed; 30 followers of its own. */
  openFriend: Account;
  /** Private, not followed by the viewer. */
  privateStranger: Account;
  /** Public, counts 2,230,586 followers, its list is capped at about 50. */
  celebrity: Account;
  /** Never in any list of the viewer. */
  stranger: Account;
}

const DAY_MS = 86_400_000;

export function smallWorld(options: SmallWorldOptions = {}): SmallWorld {
  const followers = options.followers ?? 24;
  const following = options.following ?? 21;
  const mutual = Math.min(options.mutual ?? Math.floor(Math.min(followers, following) * 0.6), followers, following);
  const seed = options.seed ?? 1;
  const world = new World(seed);
  const chance = new Chance(`people ${seed}`);
  const traits = {
    privateShare: options.privateShare ?? 0.4,
    verifiedShare: options.verifiedShare ?? 0.03,
    hostileNames: options.hostileNames ?? false,
    hugeIds: options.hugeIds ?? false,
  };
  let index = 1;
  const newcomer = () => world.add(inventPerson(chance, index++, traits));

  const viewer = world.add({
    username: options.viewerUsername ?? 'lintang.pagi',
    fullName: options.viewerFullName ?? 'Lintang Pagi',
    biography: 'Menanam, memasak, menulis.',
    mediaCount: 40,
    ...(options.viewerPk ? { pk: options.viewerPk } : {}),
  });
  world.viewers.push(viewer.pk);

  // The oldest follow comes first; mutual people are spread over both lists.
  const both = Array.from({ length: mutual }, newcomer);
  const onlyThey = Array.from({ length: followers - mutual }, newcomer);
  const onlyI = Array.from({ length: following - mutual }, newcomer);
  const goneFollowers = Array.from({ length: options.hiddenFollowers ?? 0 }, newcomer);
  const goneFollowing = Array.from({ length: options.hiddenFollowing ?? 0 }, newcomer);
  const inbound = mixed(chance, [...both, ...onlyThey, ...goneFollowers]);
  const outbound = mixed(chance, [...both, ...onlyI, ...goneFollowing]);
  const start = world.now - 1100 * DAY_MS;
  inbound.forEach((who, i) => {
    world.follow(who, viewer, start + Math.floor((1090 * DAY_MS * i) / inbound.length));
  });
  outbound.forEach((who, i) => {
    world.follow(viewer, who, start + Math.floor((1090 * DAY_MS * i) / outbound.length));
  });
  for (const who of [...goneFollowers, ...goneFollowing]) who.hidden = true;

  return { world, viewer, ...addCast(world, both, chance) };
}

/** People every journey can count on; none of them changes the viewer's own lists. */
function addCast(world: World, both: Account[], chance: Chance): Omit<SmallWorld, 'world' | 'viewer'> {
  const secondViewer = world.add({
    username: 'warung.lintang',
    fullName: 'Warung Lintang',
    accountType: 2,
    mediaCount: 9,
  });
  world.viewers.push(secondViewer.pk);
  const privateStranger = world.add({ username: 'pintu.tertutup', fullName: 'Pintu Tertutup', isPrivate: true });
  const stranger = world.add({ username: 'orang.lewat', fullName: 'Orang Lewat', mediaCount: 1 });
  const celebrity = world.add({
    username: 'panggung.raya',
    fullName: 'Panggung Raya',
    isVerified: true,
    accountType: 3,
    category: 'Musician/band',
    extraFollowers: 2_230_500,
    extraFollowing: 0,
  });
  const crowd = Array.from({ length: 86 }, (_, i) =>
    world.add({
      username: `penonton_${i.toString().padStart(2, '0')}`,
      fullName: `Penonton ${i}`,
      isPrivate: i % 3 === 0,
    }),
  );
  for (const who of crowd) world.follow(who, celebrity, world.now - (90 - crowd.indexOf(who)) * DAY_MS);
  crowd.slice(0, 5).forEach((who) => {
    world.follow(who, secondViewer, world.now - 40 * DAY_MS);
  });
  crowd.slice(2, 9).forEach((who) => {
    world.follow(secondViewer, who, world.now - 30 * DAY_MS);
  });
  const openFriend = both.find((who) => !who.isPrivate) ?? both[0] ?? stranger;
  openFriend.isPrivate = false;
  openFriend.extraFollowers = 0;
  openFriend.extraFollowing = 0;
  const known = both.filter((who) => who !== openFriend && chance.happens(0.4)).slice(0, 6);
  for (const who of [...crowd.slice(0, 23), ...known]) world.follow(who, openFriend, world.now - 60 * DAY_MS);
  for (const who of crowd.slice(10, 20)) world.follow(openFriend, who, world.now - 50 * DAY_MS);
  return { secondViewer, privateStranger, stranger, celebrity, openFriend };
}

function mixed<T>(chance: Chance, items: T[]): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
