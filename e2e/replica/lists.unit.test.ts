/** Order, cursors, repeats, caps, faults, search and the world's own acts. */

import { afterEach, describe, expect, test } from 'vitest';
import { NEXT_CURSOR } from './list-fields';
import { type Replica, type ReplicaOptions, startReplica } from './replica';
import { comparable } from './request-log';
import { smallWorld } from './small-world';

let replica: Replica;
afterEach(() => replica.close());

interface Row {
  pk: string;
  username: string;
}
interface Page {
  users: Row[];
  page_size: number;
  has_more: boolean;
  [NEXT_CURSOR]?: string;
  should_limit_list_of_followers: boolean;
}

async function setUp(options: Parameters<typeof smallWorld>[0], switches: ReplicaOptions['switches'] = {}) {
  const cast = smallWorld(options);
  replica = await startReplica({ world: cast.world, switches });
  return cast;
}

function page(pk: string, kind: string, cursor?: string): Page {
  const surface = kind === 'followers' ? '&search_surface=follow_list_page' : '';
  const max = cursor === undefined ? '' : `&max_id=${encodeURIComponent(cursor)}`;
  return JSON.parse(
    String(replica.answer({ path: `/api/v1/friendships/${pk}/${kind}/?count=12${max}${surface}` }).body),
  );
}

function readAll(pk: string, kind: string): { rows: string[]; pages: Page[] } {
  const pages = [page(pk, kind)];
  for (let last = pages[0]; last?.[NEXT_CURSOR]; last = pages.at(-1)) pages.push(page(pk, kind, last[NEXT_CURSOR]));
  return { rows: pages.flatMap((one) => one.users.map((row) => row.pk)), pages };
}

describe('lists', () => {
  test.each([0, 1, 12, 21, 24, 481, 3477, 10_000])('%i followers all come, in windows of 12', async (followers) => {
    const { world, viewer } = await setUp({ followers, following: 5, mutual: Math.min(3, followers) });
    const { rows, pages } = readAll(viewer.pk, 'followers');
    expect(new Set(rows).size).toBe(followers);
    expect(world.counts(viewer).followers).toBe(followers);
    expect(pages.at(-1)).toMatchObject({ has_more: false });
    expect(pages.every((one) => one.page_size === one.users.length && one.users.length <= 12)).toBe(true);
    if (followers < 25) expect(rows).toHaveLength(followers);
    if (followers === 21) expect(pages.map((one) => one.page_size)).toEqual([12, 9]);
    if (followers > 400) {
      expect((rows.length - followers) / rows.length).toBeGreaterThan(0.09);
      expect((rows.length - followers) / rows.length).toBeLessThan(0.15);
      expect(pages.slice(0, -1).some((one) => one.page_size < 12)).toBe(true);
    }
  });

  test('50,000 followers: quick at the start and deep inside', async () => {
    const { viewer } = await setUp({ followers: 50_000, following: 5, mutual: 3 });
    // Time at work, which a busy machine does not stretch as it does the clock's.
    const start = process.cpuUsage();
    expect(page(viewer.pk, 'followers')[NEXT_CURSOR]).toBeDefined();
    expect(page(viewer.pk, 'followers', '48000')[NEXT_CURSOR]).toBeDefined();
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });

  test('repeats come from the page before', async () => {
    const { viewer } = await setUp({ followers: 481, following: 5 });
    const { pages } = readAll(viewer.pk, 'followers');
    const seen = new Set<string>();
    pages.forEach((one, i) => {
      for (const row of one.users) {
        if (seen.has(row.pk)) expect(pages[i - 1]?.users.some((before) => before.pk === row.pk)).toBe(true);
      }
      for (const row of one.users) seen.add(row.pk);
    });
  });

  test('followers are ranked anew per session, following is stable; one seed gives one course', async () => {
    const { viewer } = await setUp({ followers: 100, following: 100 });
    const once = readAll(viewer.pk, 'followers').rows;
    expect(readAll(viewer.pk, 'followers').rows).not.toEqual(once);
    expect(readAll(viewer.pk, 'following').rows).toEqual(readAll(viewer.pk, 'following').rows);
    expect(new Set(readAll(viewer.pk, 'following').rows).size).toBe(100);
    await replica.close();
    await setUp({ followers: 100, following: 100 });
    expect(readAll(viewer.pk, 'followers').rows).toEqual(once);
  });

  test('opaque cursors lead on; a garbled one starts over', async () => {
    const { viewer } = await setUp({ followers: 40, following: 30 }, { cursors: 'opaque' });
    const first = page(viewer.pk, 'followers');
    expect(first[NEXT_CURSOR]).toMatch(/^QVFB/);
    expect(readAll(viewer.pk, 'following').rows).toHaveLength(30);
    expect(page(viewer.pk, 'following')[NEXT_CURSOR]).toMatch(/^QVFD/);
    expect(page(viewer.pk, 'following', 'QVF?garbled').users).toEqual(page(viewer.pk, 'following').users);
  });

  test('somebody new at the top between two pages: one row twice, the newcomer missed', async () => {
    const { world, viewer, stranger } = await setUp({ followers: 20, following: 30 });
    replica.switches.beforeListPage = ({ page: n }) => n === 2 && world.follow(viewer, stranger);
    const { rows } = readAll(viewer.pk, 'following');
    expect(rows).toHaveLength(31);
    expect(new Set(rows).size).toBe(30);
    expect(rows).not.toContain(stranger.pk);
  });

  test('large lists of others end after 50 rows without a word', async () => {
    const { celebrity } = await setUp({ followers: 10, following: 10 });
    const { rows, pages } = readAll(celebrity.pk, 'followers');
    expect(rows.length).toBeLessThanOrEqual(50);
    expect(pages.at(-1)).toMatchObject({ has_more: false, should_limit_list_of_followers: true });
    expect(pages.at(-1)?.[NEXT_CURSOR]).toBeUndefined();
  });

  test('faults hit the page they name, as often as told', async () => {
    const { viewer } = await setUp({ followers: 60, following: 30 });
    replica.switches.faults = [
      { kind: 'empty-429', page: 2, list: 'followers', times: 2 },
      { kind: 'truncated', page: 3 },
      { kind: 'no-users', page: 4 },
    ];
    const at = (cursor: string) =>
      replica.answer({ path: `/api/v1/friendships/${viewer.pk}/followers/?count=12${cursor}` });
    expect(at('').status).toBe(200);
    expect([at('&max_id=12'), at('&max_id=12'), at('&max_id=12')].map((one) => one.status)).toEqual([429, 429, 200]);
    expect(() => JSON.parse(String(at('&max_id=24').body))).toThrow();
    expect(JSON.parse(String(at('&max_id=36').body))).not.toHaveProperty('users');
  });

  test('search, and ids beyond 2^53', async () => {
    const { viewer } = await setUp({ followers: 30, following: 30, hugeIds: true, hostileNames: true });
    const some = page(viewer.pk, 'followers').users[0] as Row;
    const path = `/api/v1/friendships/${viewer.pk}/followers/?count=12&query=${some.username}&search_surface=follow_list_page`;
    const found = JSON.parse(String(replica.answer({ path }).body)) as Page;
    expect(found.users.map((row) => row.pk)).toEqual([some.pk]);
    const pks = readAll(viewer.pk, 'followers').rows;
    expect(pks.some((pk) => BigInt(pk) > 2n ** 53n)).toBe(true);
    expect(pks.every((pk) => typeof pk === 'string')).toBe(true);
  });
});

describe('the world', () => {
  test('days pass: follow, unfollow, rename, deactivate, take a name over', async () => {
    const { world, viewer, stranger, openFriend, privateStranger } = await setUp({ followers: 12, following: 12 });
    const listed = () => world.listed(viewer, 'followers').map((who) => who.username);
    world.passDays(1).follow(stranger, viewer).unfollow(openFriend, viewer);
    expect(listed()).toContain('orang.lewat');
    expect(listed()).not.toContain(openFriend.username);
    world.rename(stranger, 'orang.tinggal');
    expect(listed()[0]).toBe('orang.tinggal');
    const before = world.counts(viewer).followers;
    world.deactivate(stranger);
    expect([listed().includes('orang.tinggal'), world.counts(viewer).followers]).toEqual([false, before]);
    world.takeOverUsername(privateStranger, 'orang.tinggal');
    expect(world.get('orang.tinggal').pk).toBe(privateStranger.pk);
    world.reactivate(stranger);
    expect(listed()).toContain(stranger.username);
    world.leaveForGood(stranger);
    expect(world.counts(viewer).followers).toBe(before - 1);
    expect(world.askToFollow(viewer, privateStranger).relation(viewer, privateStranger).outgoingRequest).toBe(true);
    world.block(openFriend, viewer);
    expect(replica.answer({ path: `/api/v1/friendships/${openFriend.pk}/followers/?count=12` }).status).toBe(404);
  });

  test('the log keeps the order of sending apart from that of arrival', async () => {
    await setUp({ followers: 12, following: 12 });
    const base = { kind: 'api', host: '', body: '', status: 200, viewer: '', origin: '', referer: '' } as const;
    const entry = (n: number, url: string, document: number, turn: number) => ({
      ...base,
      method: 'GET',
      n,
      url,
      document,
      turn,
    });
    expect(comparable([entry(1, '/b', 1, 2), entry(2, '/x', 0, 0), entry(3, '/a', 1, 1)])).toEqual([
      'GET /a  200',
      'GET /b  200',
      'FOREIGN GET /x  200',
    ]);
  });
});
