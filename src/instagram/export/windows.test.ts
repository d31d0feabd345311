import { describe, expect, test } from 'vitest';
import { exportFiles, folderOf, MADE_AT_S, type Person } from './fixtures/build-export';
import { htmlPage, htmlRow } from './fixtures/build-html';
import { readExport } from './read-export';

describe('windows of any length', () => {
  const DAY_S = 86_400;
  /** `count` people whose dates are spread evenly from so many days before the export to so many. */
  const spread = (prefix: string, count: number, fromDays: number, toDays: number) =>
    Array.from({ length: count }, (_, at) => ({
      username: `${prefix}_${at}`,
      seconds: MADE_AT_S - Math.floor(toDays + ((fromDays - toDays) * at) / Math.max(1, count - 1)) * DAY_S,
    }));
  const read = async (followers: ReturnType<typeof spread>, following: ReturnType<typeof spread>, ...more: object[]) =>
    readExport(folderOf([...exportFiles('2026-07', followers, following), ...(more as never[])]));
  const signup = (days: number) => ({
    path: 'security_and_login_information/login_and_profile_creation/signup_details.json',
    content: JSON.stringify({
      account_history_registration_info: [{ string_map_data: { Time: { timestamp: MADE_AT_S - days * DAY_S } } }],
    }),
  });
  const YEARS = 365;

  test('followers of three years only, where the person follows since nine: partial until they answer', async () => {
    const { lists } = await read(spread('they', 900, 3 * YEARS, 0), spread('i', 836, 9 * YEARS, 1));
    expect(lists.followers).toMatchObject({
      cut: 'possible',
      window: { from: (MADE_AT_S - 3 * YEARS * DAY_S) * 1000, basis: 'rows' },
      coverage: { kind: 'partial', seen: 900, why: ['date-window'] },
    });
    expect(lists.following).toMatchObject({ cut: 'no', coverage: { kind: 'whole' } });
  });

  test.each([
    [20, 31, 'possible'],
    [19, 31, 'no'],
    [20, 29, 'no'],
  ] as const)('%i followed %i days before the first follower: %s', async (count, before, cut) => {
    const edge = 3 * YEARS;
    const following = [...spread('i', count, edge + before + 5, edge + before), ...spread('later', 50, edge, 1)];
    expect((await read(spread('they', 60, edge, 0), following)).lists.followers!.cut).toBe(cut);
  });

  test('deleted accounts were followed as well', async () => {
    const gone = (at: number) =>
      `__deleted__bhiebeaaaaaaaa${'abcdefghij'[Math.floor(at / 10)]}${'abcdefghij'[at % 10]}a`;
    const following = spread('i', 20, 5 * YEARS, 4 * YEARS).map((one, at) => ({ ...one, username: gone(at) }));
    const { lists } = await read(spread('they', 60, 2 * YEARS, 0), following);
    expect([lists.following!.deleted.count, lists.followers!.cut]).toEqual([20, 'possible']);
  });

  test('an account signed up long before its first follower may have been cut too', async () => {
    const [they, i] = [spread('they', 60, 2 * YEARS, 0), spread('i', 9, 2 * YEARS, 1)];
    expect((await read(they, i)).lists.followers!.cut).toBe('no');
    expect((await read(they, i, signup(2 * YEARS + 31))).lists.followers!.cut).toBe('possible');
    expect((await read(they, i, signup(2 * YEARS + 29))).lists.followers!.cut).toBe('no');
  });

  test('both begin long after the sign-up, at one edge: both are asked; following begun on its own day is not', async () => {
    const they = spread('they', 60, 2 * YEARS, 0);
    const alike = await read(they, spread('i', 30, 2 * YEARS - 9, 1), signup(6 * YEARS));
    expect([alike.lists.followers!.cut, alike.lists.following!.cut]).toEqual(['possible', 'possible']);
    const own = await read(they, spread('i', 30, 4 * YEARS, 1), signup(6 * YEARS));
    expect([own.lists.followers!.cut, own.lists.following!.cut]).toEqual(['possible', 'no']);
  });

  test('an empty list of followers beside years of following is asked about, not believed', async () => {
    const { lists } = await read([], spread('i', 30, 4 * YEARS, 1));
    expect(lists.followers).toMatchObject({ cut: 'possible', coverage: { kind: 'partial' } });
  });

  describe('where many dates are not known', () => {
    const they = spread('they', 300, 3 * YEARS, 1);
    const mine = spread('i', 300, 9 * YEARS, 1);
    const undated = (list: readonly Person[], isUndated: (at: number) => boolean) =>
      list.map((one, at) => (isUndated(at) ? { ...one, seconds: 0 } : one));
    const possible = { cut: 'possible', coverage: { kind: 'partial', why: ['date-window'] } };

    test.each([
      ['nobody followed has one', they, undated(mine, () => true)],
      ['of those followed long ago nobody has one', they, undated(mine, (at) => at >= 100)],
      ['twenty of many followed have none', they, undated(spread('i', 300, 3 * YEARS, 1), (at) => at < 20)],
      ['followers have none but the oldest', undated(they, (at) => at < 299), spread('i', 19, 3 * YEARS, 1)],
      ['every eighth follower has none', undated(they, (at) => at % 8 === 0), spread('i', 19, 3 * YEARS, 1)],
    ])('%s: followers are whole on nothing but the person’s word', async (_, followers, following) => {
      const { lists } = await read(followers, following);
      expect(lists.followers).toMatchObject(possible);
    });

    test('a few without one beside few followed change nothing', async () => {
      const { lists } = await read(
        undated(they, (at) => at < 20),
        undated(spread('i', 190, 3 * YEARS, 1), (at) => at < 19),
      );
      expect([lists.followers!.cut, lists.following!.cut]).toEqual(['no', 'no']);
    });

    test('pages in a language of which one month is read: both lists are asked about, and no oldest follow is told', async () => {
      const foreign = (html: string) =>
        html.replaceAll(/>(\w{3}) (\d\d, \d{4} )/g, (whole, month, rest) =>
          month === 'Mar' ? whole : `>Qq${month} ${rest}`,
        );
      const page = (list: readonly Person[], isFollowing: boolean) => {
        const rows = list.map((one) => htmlRow(one, 'html-2026-08', isFollowing)).join('');
        return foreign(htmlPage('html-2026-08', rows, 'invented.owner'));
      };
      const folder = 'connections/followers_and_following/';
      const { lists } = await readExport(
        folderOf([
          { path: `${folder}followers_1.html`, content: page(they, false) },
          { path: `${folder}following.html`, content: page(mine, true) },
        ]),
      );
      for (const list of [lists.followers!, lists.following!]) {
        expect(Array.from(list.accounts.followedAt).filter(Number.isFinite).length).toBeGreaterThan(0);
        expect(list).toMatchObject({ ...possible, window: null });
      }
    });

    test('a follower dated before Instagram was does not make a cut list whole', async () => {
      const { lists } = await read([...they, { username: 'odd', seconds: 1_014_304_000 }], mine);
      expect(lists.followers).toMatchObject({ ...possible, oldestAt: they.at(-1)!.seconds * 1000 });
    });
  });
});
