import { describe, expect, test } from 'vitest';
import { followers, following, graphql, listAnswer, OWNER, row, rows, tapped } from '../fixtures/answers';
import { captureOf, listQuery, trouble } from '../fixtures/told';
import { translate } from '../translate/translate';
import { NEXT_CURSOR } from './list-page';

/** The edges of what counts as readable, and the words a report shows: found by asking which change no test noticed. */

const last = { [NEXT_CURSOR]: undefined, has_more: false, big_list: false };

describe('a list', () => {
  test('is named by its address in every form', () => {
    const path = `/api/v1/friendships/${OWNER}/followers`;
    for (const end of ['/', '', '?count=12', '/?count=12', '#x', '/#x'])
      expect(captureOf(tapped(`GET ${path}${end}`, listAnswer()))?.list, end).toEqual({
        owner: OWNER,
        kind: 'followers',
      });
    const odd = { ...followers(listAnswer()), url: `https://www.instagram.com${path}x/` };
    expect(trouble(odd)).toEqual(['wrong-shape: users']);
    const nobody = { ...followers(listAnswer()), url: 'https://www.instagram.com/api/v1/friendships/' };
    expect(trouble(nobody)).toEqual(['wrong-shape: users']);
    expect(trouble(followers(listAnswer({ status: undefined })))).toEqual(['wrong-shape: users']);
    expect(trouble(followers(listAnswer({ users: {} })))).toEqual(['wrong-shape: users']);
  });

  test('goes on or ends by these words', () => {
    const goesOn = (more: object) => captureOf(followers(listAnswer(more)))!.hasMore;
    expect(goesOn({ has_more: true, [NEXT_CURSOR]: undefined, big_list: false })).toBe(true);
    expect(goesOn({ has_more: false, [NEXT_CURSOR]: '9', big_list: false })).toBe(false);
    expect(goesOn({ has_more: undefined, [NEXT_CURSOR]: '9', big_list: false })).toBe(true);
    expect(goesOn({ has_more: false, [NEXT_CURSOR]: undefined, big_list: true })).toBe(true);
    expect(goesOn({ has_more: false, [NEXT_CURSOR]: '9', big_list: true })).toBe(false);
    expect(goesOn({ has_more: false, [NEXT_CURSOR]: undefined, big_list: undefined })).toBe(false);
    expect(goesOn({ has_more: undefined, [NEXT_CURSOR]: undefined, big_list: undefined })).toBe(true);
  });

  test('without rows is private only where nothing else of a list is there', () => {
    const empty = { users: [], status: 'ok' };
    expect(trouble(followers({ ...empty, has_more: false }))).toEqual(['private-list: no rows']);
    expect(trouble(followers({ ...empty }))).toEqual(['empty-answer: no rows']);
    expect(trouble(followers({ ...empty, has_more: true }))).toEqual(['empty-answer: no rows']);
    expect(trouble(followers({ ...empty, has_more: false, big_list: false }))).toEqual(['soft-block: no rows']);
    expect(trouble(followers({ ...empty, has_more: false, page_size: 12 }))).toEqual(['soft-block: no rows']);
    expect(trouble(followers({ ...empty, ...last, has_more: false, [NEXT_CURSOR]: '4', page_size: 12 }))).toEqual([
      'empty-answer: no rows',
    ]);
    expect(trouble(followers({ ...empty, ...last, page_size: 12 }, 'max_id=4'))).toEqual(['empty-answer: no rows']);
  });

  test('claims no viewer where its token names none', () => {
    expect(translate(followers(listAnswer({ follow_ranking_token: 'x' }))).map((said) => said.kind)).toEqual([
      'capture',
    ]);
  });

  test('has its caps just there', () => {
    expect(captureOf(following(listAnswer({ users: rows(1_000), ...last })))?.accounts).toHaveLength(1_000);
    expect(trouble(following(listAnswer({ users: rows(1_001), ...last })))).toEqual(['too-many-rows: 1001 rows']);
    const broken = (bad: number, of: number) =>
      followers(listAnswer({ users: rows(of).map((one, at) => (at < bad ? { ...one, username: '' } : one)), ...last }));
    for (const bad of [1, 2, 9]) expect(captureOf(broken(bad, 10))?.accounts).toHaveLength(10 - bad);
    expect(trouble(broken(10, 10))).toEqual(['bad-ids: 10 of 10 rows']);
    const nobodyOf = (more: object, query?: string) =>
      captureOf(followers(listAnswer({ users: [{}, {}], ...more }), query));
    expect(nobodyOf({})).toMatchObject({
      accounts: [],
      unidentified: [null, null],
      offeredCursor: '12',
      hasMore: true,
    });
    expect(nobodyOf(last, 'max_id=12')).toMatchObject({ accounts: [], unidentified: [null, null], hasMore: false });
    const ofObject = JSON.stringify(listAnswer({ [NEXT_CURSOR]: 'C' })).replace('"C"', '{"m":12345678901234567890}');
    expect(captureOf(followers(ofObject))?.offeredCursor).toBe('{"m":"12345678901234567890"}');
    const long = (name: string) => captureOf(followers(listAnswer({ users: [row(1, { full_name: name })], ...last })));
    expect(long('x'.repeat(401))?.accounts[0]?.fullName).toBe('x'.repeat(400));
    expect(long(`${'x'.repeat(399)}🌸`)?.accounts[0]?.fullName).toBe('x'.repeat(399));
    expect(captureOf(followers(listAnswer({ [NEXT_CURSOR]: 'x'.repeat(4_096) })))).toBeDefined();
    for (const cursor of ['x'.repeat(4_097), true])
      expect(trouble(followers(listAnswer({ [NEXT_CURSOR]: cursor })))).toEqual(['wrong-shape: cursor']);
    const asked = (length: number) => followers(listAnswer(), `count=12&max_id=${'x'.repeat(length)}`);
    expect(captureOf(asked(4_096))?.askedCursor).toHaveLength(4_096);
    expect(trouble(asked(4_097))).toEqual(['wrong-shape: cursor']);
  });
});

describe('a list asked for by GraphQL', () => {
  const edges = { edges: rows(2).map((node) => ({ node })), page_info: { has_next_page: false, end_cursor: null } };

  test('is told by the end of its root’s name', () => {
    const kindOf = (root: string, more: object = {}) =>
      captureOf(graphql('followListQuery', { userID: OWNER, ...more }, { data: { [root]: edges } }))?.list.kind;
    expect(kindOf('xdt_api__v1__friendships__followers')).toBe('followers');
    expect(kindOf('xdt_api__v1__friendships__followers__connection')).toBe('followers');
    expect(kindOf('xdt_api__v1__friendships__following')).toBe('following');
    expect(kindOf('xdt_api__v1__friendships__following__connection')).toBe('following');
    for (const root of ['x__followers__hint', 'x__following__hint', 'edge_follow', 'edge_followed_by'])
      expect(kindOf(root)).toBeUndefined();
    expect(kindOf('any', { isFollowerList: false })).toBe('following');
  });

  test('must be asked for somebody, once', () => {
    const answer = { data: { x__followers: edges } };
    expect(trouble(graphql('followListQuery', {}, answer))).toEqual(['wrong-shape: list query']);
    expect(captureOf(graphql('followListQuery', { id: OWNER }, answer))?.list.owner).toBe(OWNER);
    expect(trouble(listQuery({ data: {} }))).toEqual(['wrong-shape: list query']);
    expect(trouble(listQuery({ data: { x: null, y: { users: null } } }))).toEqual(['wrong-shape: list query']);
    expect(trouble(listQuery({ data: { a: edges, b: edges } }))).toEqual(['wrong-shape: list query']);
    expect(trouble(listQuery({ data: { x__following: edges } }))).toEqual(['wrong-shape: list query']);
    const unsaid = { ...listQuery(answer), requestBody: 'fb_api_req_friendly_name=usePolarisGetFollowListQuery' };
    expect(trouble(unsaid)).toEqual(['wrong-shape: list query']);
  });

  test('beside other things in the answer is found', () => {
    const answer = { data: { viewer: { id: '1' }, x__followers: edges, note: 'x', empty: null } };
    expect(captureOf(listQuery(answer))?.accounts).toHaveLength(2);
  });
});
