import { describe, expect, test } from 'vitest';
import type { ExportRefusal } from './files/problem';
import { exportFiles, folderOf, listText, MADE_AT_S, people, VINTAGES, zipBlob, zipOf } from './fixtures/build-export';
import { htmlPage, htmlRow } from './fixtures/build-html';
import { refusal } from './fixtures/refusal';
import { readExport } from './read-export';

const followers = people(40, { everyMinutes: 60 * 24 * 30 });
const following = [
  ...people(30, { everyMinutes: 60 * 24 * 31 }).slice(0, 20),
  ...people(15, { prefix: 'lain', everyMinutes: 60 * 24 * 40 }),
];
const FOLDER = 'connections/followers_and_following/';

const codes = (reading: { problems: readonly { code: string }[] }) => reading.problems.map(({ code }) => code);

describe('every vintage tells the same', () => {
  test.each(VINTAGES.flatMap((vintage) => [[vintage, 'zip'] as const, [vintage, 'folder'] as const]))(
    '%s as %s',
    async (vintage, form) => {
      const files = exportFiles(vintage, followers, following);
      const reading = await readExport(form === 'zip' ? await zipOf(files) : folderOf(files));
      const { followers: one, following: other } = reading.lists;
      expect(one!.accounts.usernames).toEqual(followers.map(({ username }) => username));
      expect([...one!.accounts.followedAt]).toEqual(followers.map(({ seconds }) => seconds * 1000));
      expect(other!.accounts.usernames).toEqual(following.map(({ username }) => username));
      expect([...other!.accounts.followedAt]).toEqual(following.map(({ seconds }) => seconds * 1000));
      expect(one!.coverage).toEqual({ kind: 'whole', seen: 40, hidden: 0 });
      if (!vintage.startsWith('html') || vintage === 'html-2026-08')
        expect(reading.owner?.username).toBe('invented.owner');
      expect(codes(reading).filter((code) => code !== 'owner-unknown')).toEqual([]);
    },
  );
});

describe('an export that nothing dates', () => {
  const dateless = (list: readonly (typeof followers)[number][]) => list.map((one) => ({ ...one, seconds: 0 }));
  const files = exportFiles('2026-07', dateless(followers), dateless(following));

  test('is not read as if it were of today: it would accuse whoever came or went since', async () => {
    expect(await refusal(readExport(folderOf(files)))).toBe('date-unknown');
  });

  test('is read once its name tells the day', async () => {
    const zip = await zipOf(files, {}, 'instagram-invented.owner-2026-07-22-AbCdEf12.zip');
    expect((await readExport(zip)).exportedAt).toEqual({ at: Date.UTC(2026, 6, 22), from: 'file-name' });
  });
});

describe('what belongs together', () => {
  const parts = (numbers: readonly number[]) =>
    numbers.map((part, at) => ({
      path: `${FOLDER}followers_${part}.json`,
      content: listText(followers.slice(at * 4, at * 4 + 5), 'R1'),
    }));
  const rest = { path: `${FOLDER}following.json`, content: listText(following, 'R2', 'relationships_following') };

  test('parts unite in the order of their numbers, each account once', async () => {
    const { lists, problems } = await readExport(folderOf([...parts([1, 2, 3]).reverse(), rest]));
    expect(lists.followers!.parts).toEqual([1, 2, 3]);
    expect(lists.followers!.accounts.usernames).toEqual(followers.slice(0, 13).map(({ username }) => username));
    expect(problems.find(({ code }) => code === 'rows-repeated')).toMatchObject({ list: 'followers', count: 2 });
  });

  test('a gap between parts is told and makes the list partial', async () => {
    const { lists } = await readExport(folderOf([...parts([1, 2, 4, 10]), rest]));
    expect(lists.followers!.gaps).toEqual([3, 5, 6, 7, 8, 9]);
    expect(lists.followers!.coverage).toMatchObject({ kind: 'partial', why: ['parts-missing'] });
  });

  test('a damaged file that nobody asked for costs itself, and is told of', async () => {
    const likes = {
      path: 'your_instagram_activity/likes/liked_posts.json',
      content: `{"likes":[${'0,'.repeat(500)}0]}`,
    };
    const made = [...exportFiles('2026-07', followers, following), likes];
    const bytes = new Uint8Array(await (await zipBlob(made, { level: 0 })).arrayBuffer());
    const at = new TextDecoder('latin1').decode(bytes).indexOf('{"likes":[') + 100;
    bytes[at] = 0x39;
    const read = await readExport([{ path: 'export.zip', blob: new Blob([bytes]) }], {
      interactions: new Set(['likes']),
    });
    expect(read.lists.followers!.accounts.usernames).toHaveLength(40);
    expect(read.problems).toContainEqual(expect.objectContaining({ code: 'file-unreadable', path: likes.path }));
  });

  test('archives of two owners, or of two days, are never merged', async () => {
    const made = exportFiles('2026-07', followers, following);
    const one = await zipOf(made, {}, 'instagram-a.owner-2026-07-22-AbCdEf12.zip');
    const two = await zipOf(made, {}, 'instagram-b.owner-2026-07-22-AbCdEf12.zip');
    const later = await zipOf(made, {}, 'instagram-a.owner-2026-07-23-AbCdEf12.zip');
    expect(await refusal(readExport([...one, ...two]))).toBe('two-exports');
    expect(await refusal(readExport([...one, ...later]))).toBe('two-dates');
    expect((await readExport([...one])).exportedAt).toEqual({ at: Date.UTC(2026, 6, 22), from: 'file-name' });
  });

  test('exports of two owners are told apart by the head of their pages and by the sign-up as well', async () => {
    const signUp = (name: string) => ({
      path: 'security_and_login_information/signup_details.json',
      content: JSON.stringify([{ string_map_data: { Username: { value: name } } }]),
    });
    const lists = exportFiles('2026-07', followers, following).slice(0, 2);
    const fewer = exportFiles('2026-07', followers.slice(3), following).slice(0, 2);
    const picks = [
      [
        await zipOf(exportFiles('html-2026-08', followers, following, 'aa.first'), {}, 'a.zip'),
        await zipOf(exportFiles('html-2026-08', followers.slice(3), following, 'bb.second'), {}, 'b.zip'),
      ],
      [
        await zipOf([...lists, signUp('aa.first')], {}, 'a.zip'),
        await zipOf([...fewer, signUp('bb.second')], {}, 'b.zip'),
      ],
    ];
    for (const pick of picks) {
      const refused = await readExport(pick.flat()).catch((error: ExportRefusal) => error.problem);
      expect(refused).toMatchObject({ code: 'two-exports', detail: ['aa.first', 'bb.second'] });
      const { owner } = await readExport(pick.flat(), { owner: 'bb.second' });
      expect(owner?.username).toBe('bb.second');
    }
    const untold = [await zipOf(lists, {}, 'a.zip'), await zipOf(fewer, {}, 'b.zip')];
    expect(await refusal(readExport(untold.flat()))).toBe('not-told-apart');
  });

  test('owners that disagree inside one export refuse it; where the file is named for another, nobody is the owner until the person says', async () => {
    const made = exportFiles('2026-07', followers, following);
    const second = exportFiles('2026-07', followers, following, 'somebody.else').at(-1)!;
    const both = folderOf([...made, { ...second, path: 'account_information/personal_information.json' }]);
    expect(await refusal(readExport(both))).toBe('two-owners');
    const renamed = await readExport(await zipOf(made, {}, 'instagram-old.name-2026-07-22-AbCdEf12.zip'));
    expect(renamed.owner).toBeNull();
    expect(renamed.problems).toContainEqual(
      expect.objectContaining({ code: 'owner-disagrees', detail: ['invented.owner', 'old.name'] }),
    );
  });

  test('JSON wins over HTML, and the two never complete each other', async () => {
    const json = exportFiles('2026-07', followers, following);
    const html = exportFiles('html-2026-08', followers.slice(1), following);
    const both = await readExport(folderOf([...html, ...json]));
    expect([both.format, both.lists.followers!.accounts.usernames.length]).toEqual(['json', 40]);
    expect(await refusal(readExport(folderOf([json[1]!, html[0]!])))).toBe('formats-mixed');
  });

  test('a second copy in another folder is left alone, and told when it differs', async () => {
    const made = exportFiles('2026-07', followers, following);
    const moved = (to: string, files: typeof made) => files.map((file) => ({ ...file, path: `${to}/${file.path}` }));
    const alike = await readExport(await zipOf([...moved('a', made), ...moved('a copy', made)]));
    expect(codes(alike)).toEqual(['copies-alike']);
    const fewer = exportFiles('2026-07', followers.slice(3), following);
    const differing = await readExport(await zipOf([...moved('b', fewer), ...moved('a', made)]));
    expect(differing.lists.followers!.accounts.usernames.length).toBe(40);
    expect(codes(differing)).toEqual(['copies-differ']);
  });

  test('the Threads app, resource forks and hashtags beside the lists are not lists', async () => {
    const strangers = listText(people(3, { prefix: 'threads' }), 'R1');
    const beside = [
      'your_instagram_activity/threads/followers.json',
      `__MACOSX/${FOLDER}._followers_1.json`,
      `__MACOSX/${FOLDER}followers_2.json`,
      `${FOLDER}following_hashtags.json`,
    ];
    const files = [
      ...exportFiles('2026-07', followers, following),
      ...beside.map((path) => ({ path, content: strangers })),
    ];
    const reading = await readExport(await zipOf(files));
    expect(reading.lists.followers!.accounts.usernames.length).toBe(40);
    expect(codes(reading)).toEqual([]);
  });
});

describe('lists cut to a date window', () => {
  const lately = people(40, { everyMinutes: 60 * 24 * 9 });
  const old = people(40, { everyMinutes: 60 * 24 * 60, prefix: 'lama' });

  test('followers of the last year only, following of years: partial, and asked', async () => {
    const { lists, problems } = await readExport(folderOf(exportFiles('2026-07', lately, old)));
    expect(lists.followers).toMatchObject({ cut: 'possible', coverage: { kind: 'partial', why: ['date-window'] } });
    expect(lists.followers!.window).toMatchObject({ from: lately.at(-1)!.seconds * 1000, basis: 'rows' });
    expect(lists.following).toMatchObject({ cut: 'no', window: null, coverage: { kind: 'whole' } });
    expect(problems.map(({ code, next }) => [code, next])).toContainEqual(['date-window-possible', 'ask-for-all-time']);
  });

  test('both of the last year only: a young account looks the same, so it is asked, not guessed', async () => {
    const { lists } = await readExport(
      folderOf(exportFiles('2026-07', lately, people(9, { everyMinutes: 60 * 24 * 30 }))),
    );
    expect([lists.followers!.cut, lists.following!.cut]).toEqual(['possible', 'possible']);
    expect(lists.followers!.coverage.kind).toBe('partial');
  });

  test('the first year of an account: asked too, though the following reach further back', async () => {
    const following = people(12, { everyMinutes: 60 * 24 * 29 });
    const { lists, problems } = await readExport(folderOf(exportFiles('2026-07', people(9), following)));
    expect(lists.followers).toMatchObject({ cut: 'possible', coverage: { kind: 'partial', why: ['date-window'] } });
    expect(problems.map(({ code }) => code)).toContain('date-window-possible');
  });

  test('both begin at one edge years ago: asked where another list of the export is older, and of nobody else', async () => {
    const years = people(60, { everyMinutes: 60 * 24 * 18 });
    const own = people(60, { everyMinutes: 60 * 24 * 18, prefix: 'lain' });
    const beganS = years.at(-1)!.seconds;
    const DAY_S = 86_400;
    const cutsWith = async (blockedS: number | null) => {
      const blocked = blockedS === null ? [] : [{ username: 'somebody', seconds: blockedS }];
      const { lists, otherLists } = await readExport(
        folderOf([
          ...exportFiles('2026-07', years, own),
          {
            path: `${FOLDER}blocked_profiles.json`,
            content: listText(blocked, 'R1', 'relationships_blocked_users'),
          },
        ]),
      );
      expect(otherLists.get('blocked')?.rows).toBe(blocked.length);
      return [lists.followers!, lists.following!].map(({ cut, coverage }) => `${cut} ${coverage.kind}`);
    };
    const [asked, whole] = ['possible partial', 'no whole'];
    expect(await cutsWith(null)).toEqual([whole, whole]);
    expect(await cutsWith(beganS - 29 * DAY_S)).toEqual([whole, whole]);
    expect(await cutsWith(beganS - 31 * DAY_S)).toEqual([asked, asked]);
    // Not a date of Instagram at all.
    expect(await cutsWith(Date.UTC(2009, 0) / 1000)).toEqual([whole, whole]);
  });

  test('declared in the page: partial, unless rows reach further back', async () => {
    const window = `<div>Contains data … from <time datetime="2025-07-22T12:00Z">x</time> to <time datetime="2026-07-22T12:00Z">y</time></div>`;
    const page = (list: typeof old, isFollowing: boolean) =>
      htmlPage(
        'html-2026-08',
        list.map((one) => htmlRow(one, 'html-2026-08', isFollowing)).join(''),
        'invented.owner',
        window,
      );
    const { lists, exportedAt, owner } = await readExport(
      folderOf([
        { path: 'followers_1.html', content: page(lately, false) },
        { path: 'following.html', content: page(old, true) },
      ]),
    );
    expect(exportedAt).toEqual({ at: MADE_AT_S * 1000, from: 'page-header' });
    expect(owner).toEqual({ username: 'invented.owner', from: 'page-header' });
    expect([lists.followers!.cut, lists.following!.cut]).toEqual(['declared', 'no']);
  });

  test('followers of years are not cut', async () => {
    const { lists } = await readExport(folderOf(exportFiles('2026-07', old, lately)));
    expect([lists.followers!.cut, lists.following!.cut]).toEqual(['no', 'no']);
  });
});

describe('records', () => {
  const core = (following: unknown) =>
    folderOf([
      { path: 'followers_1.json', content: listText(followers, 'R1') },
      { path: 'following.json', content: JSON.stringify(following) },
    ]);
  const row = (title: string, item: object) => ({ title, string_list_data: [item] });
  const names = async (rows: unknown) => (await readExport(core(rows))).lists.following!;

  test('the username is the value, else what the link leads to, else the title; never `_u`, never a page', async () => {
    const list = await names([
      row('', { href: 'https://www.instagram.com/x', value: 'By.Value' }),
      row('ignored', {
        href: 'https://www.instagram.com/_u/by_link?hl=en',
        value: 'https://www.instagram.com/_u/by_link',
      }),
      row('by_title', { href: 'https://www.instagram.com/_u/' }),
      row('by_title_2', { timestamp: 1_700_000_000 }),
      row('p', { href: 'https://www.instagram.com/p/ABC123' }),
      row('', { href: 'https://www.instagram.com/_u/_u' }),
      row('', { href: 'https://www.instagram.com.evil.example/fake_user' }),
      row('fake_two', { href: 'https://evil.example/@fake_two' }),
      row('<img src=x>', { href: 'javascript:alert(1)' }),
    ]);
    expect(list.accounts.usernames).toEqual(['by.value', 'by_link', 'by_title', 'by_title_2']);
    expect([list.rows, list.unreadable]).toEqual([9, 5]);
    expect(list.coverage).toMatchObject({ kind: 'partial' });
  });

  test('deleted accounts are counted apart, with what their name still tells', async () => {
    const name = '__deleted__bhijebacdfghijabc';
    const list = await names({
      relationships_following: [
        row(name, { href: `https://www.instagram.com/_u/${name}`, timestamp: 1_700_000_000 }),
        row('__deleted__short', {}),
        row('real.one', {}),
        row(name, { timestamp: 1_600_000_000 }),
        row('__deleted__short', { timestamp: 1_650_000_000 }),
      ],
    });
    expect(list.accounts.usernames).toEqual(['real.one']);
    expect(list.deleted.count).toBe(2);
    expect(list.deleted.fbids).toEqual(['17894102356789012', null]);
    expect([...list.deleted.followedAt]).toEqual([1_700_000_000_000, 1_650_000_000_000]);
    expect(list.rows).toBe(5);
  });

  test('the labelled form: the username by place in any language, never the URL', async () => {
    const labelled = (labels: [string, string][]) => ({
      timestamp: 1_784_000_000,
      label_values: labels.map(([label, value]) => ({ label, value })),
    });
    const list = await names([
      labelled([
        ['URL', 'https://www.instagram.com/bio.link'],
        ['Name', 'anna'],
        ['Username', 'one'],
      ]),
      labelled([
        ['URL', ''],
        ['\u00c3\u0085d', ''],
        ['K\u00c3\u00a4ytt\u00c3\u00a4j\u00c3\u00a4tunnus', 'two'],
      ]),
    ]);
    expect(list.accounts.usernames).toEqual(['one', 'two']);
  });

  test('a single record is the file itself', async () => {
    expect(
      (await names(row('only.one', { href: 'https://www.instagram.com/_u/only.one', timestamp: 1_700_000_000 })))
        .accounts.usernames,
    ).toEqual(['only.one']);
  });

  test('an account listed twice keeps its newer date; a missing date is no date', async () => {
    const at = (title: string, timestamp: number) =>
      row(title, { href: `https://www.instagram.com/_u/${title}`, timestamp });
    const gone = '__deleted__bhijebacdfghijabc';
    const rows = [at('twice', 1_600_000_000), at('undated', 0), at('twice', 1_700_000_000), at(gone, 1), at(gone, 2)];
    const { lists, problems } = await readExport(core(rows));
    const list = lists.following!;
    expect(problems.find(({ code }) => code === 'rows-repeated')).toMatchObject({ count: 2 });
    expect(list.accounts.usernames).toEqual(['twice', 'undated']);
    expect([...list.accounts.followedAt]).toEqual([1_700_000_000_000, Number.NaN]);
  });

  test.each([
    ['rows without any username', [row('', {}), row('No Name', {})], 'no-usernames'],
    ['an error instead of a list', { error: 'Please try again later' }, 'not-a-list'],
    ['another list under this name', { relationships_followers: [] }, 'not-a-list'],
    ['Facebook', { following_v3: [{ name: 'Some Page' }] }, 'facebook-export'],
  ])('%s is refused', async (_, file, code) => {
    expect(await refusal(readExport(core(file)))).toBe(code);
  });
});

describe('one list alone', () => {
  const [theirs, mine] = exportFiles('2026-07', followers, following);

  test.each([
    ['followers', theirs!, 40],
    ['following', mine!, 35],
  ] as const)('%s: is read as that list, in part', async (list, file, seen) => {
    const reading = await readExport(folderOf([file]));
    const other = list === 'followers' ? 'following' : 'followers';
    expect(reading.lists[other]).toBeNull();
    expect(reading.lists[list]!.coverage).toMatchObject({ kind: 'partial', seen });
    expect(reading.lists[list]!.coverage).toHaveProperty('why', expect.arrayContaining(['other-list-missing']));
    expect(reading.problems).toContainEqual(
      expect.objectContaining({ code: 'list-missing', severity: 'warning', list: other }),
    );
  });

  test('an empty one says nothing', async () => {
    expect(await refusal(readExport(folderOf([{ path: 'followers_1.json', content: '[\n  \n]' }])))).toBe(
      'lists-empty',
    );
  });
});
