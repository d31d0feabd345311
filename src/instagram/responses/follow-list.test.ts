import { describe, expect, test } from 'vitest';
import { AT, followers, following, graphql, listAnswer, OWNER, row, rows, tapped, VIEWER } from '../fixtures/answers';
import { captureOf, problems } from '../fixtures/told';
import { translate } from '../translate/translate';

const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(listAnswer()).filter(([key]) => !keys.includes(key)));

test('a page becomes a capture, and its ranking token names the viewer first', () => {
  const said = translate(followers(listAnswer(), 'count=12&max_id=24&search_surface=follow_list_page'));
  expect(said.map((one) => one.kind)).toEqual(['claim', 'capture']);
  expect(said[0]).toEqual({ kind: 'claim', claim: { source: 'ranking-token', id: VIEWER } });
  expect(said[1]).toMatchObject({
    capture: { list: { owner: OWNER, kind: 'followers' }, readAt: AT, askedCursor: '24', offeredCursor: '12' },
  });
  expect(captureOf(followers(listAnswer()))!.accounts[1]).toEqual({
    id: '61000000017',
    fbidV2: '17841061000000017',
    username: 'teman.1',
    fullName: 'Teman & 1 🌸',
    isPrivate: false,
    isVerified: false,
  });
});

test('nothing but what the domain asks for leaves the dialect', () => {
  expect(JSON.stringify(translate(followers(listAnswer())))).not.toMatch(/profile_pic|cdninstagram|biography/);
});

describe('a search answer is never a page', () => {
  test('whatever it holds', () => {
    for (const answer of [listAnswer(), listAnswer({ users: [] }), 'nonsense', ''])
      expect(translate(followers(answer, 'count=12&query=con&search_surface=follow_list_page'))).toEqual([
        { kind: 'search' },
      ]);
    expect(translate(following(listAnswer(), 'query=%20x'))).toEqual([{ kind: 'search' }]);
    const query = graphql('followListQuery', { userID: OWNER, query: 'con', isFollowerList: true }, {});
    expect(translate(query)).toEqual([{ kind: 'search' }]);
  });

  test('but an empty search box asks for the list', () => {
    expect(captureOf(followers(listAnswer(), 'count=12&query=&search_surface=follow_list_page'))).toBeDefined();
  });
});

describe('the end of a list', () => {
  const end = (more: object) => {
    const { hasMore, offeredCursor } = captureOf(followers(more))!;
    return !hasMore && offeredCursor === null;
  };
  test('is said in plain words', () => {
    expect(end({ ...without('next_max_id'), has_more: false, big_list: false })).toBe(true);
    expect(end({ ...without('next_max_id', 'has_more'), big_list: false })).toBe(true);
    expect(end({ ...without('big_list', 'has_more'), next_max_id: null })).toBe(true);
  });
  test('is never guessed', () => {
    expect(end(listAnswer())).toBe(false);
    expect(end(listAnswer({ has_more: false }))).toBe(false);
    expect(end(without('next_max_id'))).toBe(false);
    expect(end({ ...without('next_max_id'), has_more: false, big_list: true })).toBe(false);
    expect(end(without('next_max_id', 'has_more', 'big_list'))).toBe(false);
    expect(end({ ...without('next_max_id'), has_more: true, big_list: false })).toBe(false);
  });
  test('is not the place where Instagram withholds the rest', () => {
    const capped = { ...without('next_max_id'), has_more: false, should_limit_list_of_followers: true };
    expect(captureOf(followers(capped))!.isCapped).toBe(true);
    expect(captureOf(following(capped))!.isCapped).toBe(true);
    // In a followers answer this flag speaks of the other list.
    const other = listAnswer({ should_limit_list_of_followings: true });
    expect(captureOf(followers(other))!.isCapped).toBe(false);
    expect(captureOf(following(other))!.isCapped).toBe(true);
  });
});

test.each([
  ['12', '12'],
  [12, '12'],
  ['QVFD+/==', 'QVFD+/=='],
  [{ max_id: 'x' }, '{"max_id":"x"}'],
  ['', null],
  [null, null],
])('the cursor %j is kept as %j', (cursor, kept) => {
  expect(captureOf(followers(listAnswer({ next_max_id: cursor })))!.offeredCursor).toBe(kept);
});

test('an opaque cursor that was asked with is the one that was offered, however it was written', () => {
  expect(captureOf(followers(listAnswer(), 'max_id=QVFD%2B%2F%3D%3D'))!.askedCursor).toBe('QVFD+/==');
  expect(captureOf(followers(listAnswer(), 'max_id=QVFD+/=='))!.askedCursor).toBe('QVFD+/==');
  expect(captureOf(followers(listAnswer(), 'max_id='))!.askedCursor).toBeNull();
});

test('no rows are unknown, never nobody, and the list they are about is told', () => {
  const list = { owner: OWNER, kind: 'followers' };
  const exact = { users: [], has_more: false, use_clickable_see_more: false, status: 'ok' };
  expect(translate(followers(exact))).toEqual([
    { kind: 'problem', problem: { endpoint: 'followList', kind: 'private-list', detail: 'no rows' }, list },
  ]);
  expect(problems(followers({ ...without('next_max_id'), users: [], has_more: false, big_list: false }))).toEqual([
    'soft-block',
  ]);
  expect(
    problems(followers({ ...without('next_max_id'), users: [], has_more: false, big_list: false }, 'max_id=24')),
  ).toEqual(['empty-answer']);
  expect(problems(followers(listAnswer({ users: [] })))).toEqual(['empty-answer']);
});

test('what is not a list answer is a wrong shape', () => {
  for (const answer of [
    without('users'),
    listAnswer({ users: null }),
    listAnswer({ users: {} }),
    without('status'),
    {},
    [],
    [listAnswer()],
    'null',
    '7',
    '"x"',
    listAnswer({ next_max_id: true }),
    listAnswer({ next_max_id: 'x'.repeat(5000) }),
  ])
    expect(problems(followers(answer)), JSON.stringify(answer)?.slice(0, 50)).toEqual(['wrong-shape']);
  const long = tapped(`GET /api/v1/friendships/${'9'.repeat(21)}/followers/`, listAnswer());
  expect(problems(long)).toEqual(['wrong-shape']);
});

describe('rows', () => {
  test('whose ids disagree, or that have none, or no username, cost themselves alone, however many', () => {
    const bad = [
      [row(5, { pk: '1' }), 'teman.5'],
      [row(5, { id: 'abc' }), 'teman.5'],
      [row(5, { pk: null, pk_id: undefined, id: null, strong_id__: null }), 'teman.5'],
      [row(5, { username: '<username>' }), null],
      [row(5, { username: 'x'.repeat(31) }), null],
      [row(5, { username: 7 }), null],
      [null, null],
      ['x', null],
    ] as const;
    for (const [one, name] of bad) {
      const said = translate(followers(listAnswer({ users: [...rows(11), one] })));
      expect(said.map((each) => each.kind)).toEqual(['claim', 'capture']);
      expect(said[1]).toMatchObject({ capture: { accounts: { length: 11 }, unidentified: [name] } });
      const two = captureOf(followers(listAnswer({ users: [...rows(10), one, one] })));
      expect(two).toMatchObject({ accounts: { length: 10 }, unidentified: [name, name], offeredCursor: '12' });
    }
  });

  test('that are all of people without an id are a page still, or a list would never end; a list of nobody at all is none', () => {
    const nameless = row(5, { pk: null, pk_id: null, id: null, strong_id__: null });
    const end = { next_max_id: undefined, has_more: false, big_list: false };
    expect(captureOf(followers(listAnswer({ users: [nameless], ...end }), 'max_id=730'))).toMatchObject({
      accounts: [],
      unidentified: ['teman.5'],
      askedCursor: '730',
      offeredCursor: null,
      hasMore: false,
    });
    for (const rowsOfNobody of [[null], ['x'], [{}, []], [{ id: 'x' }, { id: 'y' }]])
      expect(problems(followers(listAnswer({ users: rowsOfNobody, ...end })))).toEqual(['bad-ids']);
  });

  test('say nothing of who follows whom, whatever they hold: a "no" there was seen to be wrong (Sept 2026)', () => {
    const flags = { followed_by: false, following: true };
    const users = rows(3).map((one) => ({ ...one, friendship_status: flags }));
    expect(translate(following(listAnswer({ users }))).map((said) => said.kind)).toEqual(['claim', 'capture']);
    expect(captureOf(following(listAnswer({ users })))).toEqual(captureOf(following(listAnswer({ users: rows(3) }))));
  });

  test('whose only id is a number beyond 2^53 are read digit by digit; it gives way to an id as a string', () => {
    const only = (pk: string, more: object = {}) =>
      JSON.stringify(
        listAnswer({ users: [row(1, { pk: 'PK', pk_id: undefined, id: undefined, strong_id__: undefined, ...more })] }),
      ).replace('"PK"', pk);
    const idOf = (text: string) => captureOf(followers(text))?.accounts[0]?.id;
    for (const pk of ['9007199254740993', '9007199254740992', '90071992547409931', '18446744073709551615'])
      expect(idOf(only(pk))).toBe(pk);
    // Neighbours that one double stands for are two people.
    expect(idOf(only('76543210987654321'))).not.toBe(idOf(only('76543210987654322')));
    expect(idOf(only('9007199254740993', { id: '61000000017' }))).toBe('61000000017');
    for (const pk of ['1e30', '9007199254740993.5', '-9007199254740993', '123456789012345678901'])
      expect(idOf(only(pk)), pk).toBeUndefined();
    // Digits inside texts stay texts, behind whatever sign.
    const named = only('9007199254740993', { full_name: 'a":9007199254740993, [12345678901234567] \\"' });
    expect(captureOf(followers(named))?.accounts[0]).toMatchObject({
      id: '9007199254740993',
      fullName: 'a":9007199254740993, [12345678901234567] \\"',
    });
    expect(
      captureOf(followers(only('12', { fbid_v2: 'FB' }).replace('"FB"', '17841461000000018')))?.accounts[0],
    ).toMatchObject({ id: '12', fbidV2: '17841461000000018' });
  });

  test('of older answers are read: pk as a number, one id only, flags missing', () => {
    const old = [{ pk: 1000000003, username: 'Lama_1' }, { id: '7', username: 'b' }, row(2, { pk: 2 ** 53 })];
    expect(captureOf(followers(listAnswer({ users: old })))!.accounts).toMatchObject([
      { id: '1000000003', username: 'lama_1', fullName: '', isPrivate: null, isVerified: null, fbidV2: null },
      { id: '7' },
      { id: '61000000034' },
    ]);
  });

  test('of 200 are a page, of more than a thousand none', () => {
    expect(captureOf(following(listAnswer({ users: rows(200) }), 'count=200'))!.accounts).toHaveLength(200);
    expect(problems(following(listAnswer({ users: rows(1001) })))).toEqual(['too-many-rows']);
  });
});
