import { describe, expect, test } from 'vitest';
import { MOST_ANSWER_CHARS } from '../endpoints';
import {
  AT,
  followers,
  following,
  graphql,
  listAnswer,
  OWNER,
  profileAnswer,
  row,
  rows,
  tapped,
} from '../fixtures/answers';
import type { TappedAnswer } from '../tapped';
import { type CapturePiece, translate } from '../translate';

/** The edges of what counts as readable, and the words a report shows: found by asking which change no test noticed. */

const captureOf = (answer: TappedAnswer): CapturePiece | undefined =>
  translate(answer).flatMap((said) => (said.kind === 'capture' ? [said.capture] : []))[0];
const trouble = (answer: TappedAnswer) =>
  translate(answer).flatMap((said) =>
    said.kind === 'problem' ? [`${said.problem.kind}: ${said.problem.detail}`] : [],
  );
const last = { next_max_id: undefined, has_more: false, big_list: false };
const write = (verb: string, answer: unknown, path = `${OWNER}/`) =>
  tapped(`POST /api/v1/friendships/${verb}/${path}`, answer);
const listQuery = (answer: unknown, more: object = {}) =>
  graphql('followListQuery', { userID: OWNER, isFollowerList: true, ...more }, answer);

describe('the body of an answer', () => {
  test('may stand behind a byte order mark, blanks and a guard, and before blanks', () => {
    const text = JSON.stringify(listAnswer({ users: rows(2) }));
    for (const form of [
      `\uFEFF${text}`,
      `  ${text}`,
      `\uFEFF for (;;);${text}`,
      `for (;;);${text}\n\n`,
      `${text}\n  \n`,
    ])
      expect(captureOf(followers(form))?.accounts, JSON.stringify(form.slice(0, 12))).toHaveLength(2);
    // Only at the very beginning: a name may hold such words.
    const named = listAnswer({ users: [row(1, { full_name: 'for (;;);' })] });
    expect(captureOf(followers(named))?.accounts[0]?.fullName).toBe('for (;;);');
    expect(trouble(followers(' \n\t'))).toEqual(['empty-answer: status 200']);
    expect(trouble(followers('  <html>'))).toEqual(['html: status 200']);
  });

  test('may come in several lines with empty ones between', () => {
    const line = JSON.stringify({ data: { user: null }, status: 'ok' });
    const streamed = translate(graphql('profileQuery', { id: OWNER }, `${line}\n\n   \n${line}`));
    expect(streamed.map((said) => said.kind)).toEqual(['nobody']);
    // A list is one value: a second one beside it makes the answer something else.
    expect(trouble(followers(`${JSON.stringify(listAnswer())}\n{"status":"ok"}`))).toEqual(['wrong-shape: users']);
  });

  test('is refused by its status, told with the status', () => {
    const good = listAnswer({ users: rows(2) });
    for (const [status, wanted] of [
      [0, 'refused: status 0'],
      [199, 'refused: status 199'],
      [300, 'refused: status 300'],
      [399, 'refused: status 399'],
      [400, 'refused: status 400'],
      [429, 'throttled: status 429'],
      [500, 'refused: status 500'],
    ] as const)
      expect(trouble(followers(good, '', { status }))).toEqual([wanted]);
    for (const status of [200, 299]) expect(captureOf(followers(good, '', { status }))).toBeDefined();
    const named = { message: 'login_required', status: 'ok' };
    expect(trouble(followers(named, '', { status: 400 }))).toEqual(['logged-out: status 400']);
    expect(trouble(followers({ require_login: true, status: 'fail' }, '', { status: 401 }))).toEqual([
      'logged-out: status 401, login wanted',
    ]);
  });

  test('is too large one character above the cap', () => {
    const full = (length: number) => followers(' '.repeat(length));
    expect(trouble(full(MOST_ANSWER_CHARS))).toEqual(['empty-answer: status 200']);
    expect(trouble(full(MOST_ANSWER_CHARS + 1))).toEqual(['too-large: status 200']);
  });

  test('is an object', () => {
    for (const text of ['[]', '3', 'null', '"ok"', '[{"users":[]}]'])
      expect(trouble(followers(text))).toEqual([expect.stringMatching(/^wrong-shape: not an object$/)]);
  });

  test('with errors tells which', () => {
    const stale = { errors: [{ summary: 'Incorrect Query' }], status: 'fail' };
    expect(trouble(followers(stale))).toEqual(['stale-query: status 200']);
    for (const errors of [[{ summary: 'Something else' }], [null], [3], [], 'none'])
      expect(trouble(followers({ errors, status: 'fail' }))).toEqual(['refused: status 200']);
    expect(trouble(followers({ __ar: 1, error: 1357001 }))).toEqual(['logged-out: error 1357001']);
    expect(trouble(followers({ __ar: 1, error: 12345678901 }))).toEqual(['comet-failure: error 1234567']);
    // Without its envelope it is a number like any other.
    expect(captureOf(followers(listAnswer({ error: 1357001 })))).toBeDefined();
    expect(trouble(listQuery({ errors: [{}] }))).toEqual(['graphql-failure: errors without data']);
    expect(trouble(listQuery({ errors: [{}], data: {} }))).toEqual(['graphql-failure: errors beside data']);
  });
});

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
    expect(goesOn({ has_more: true, next_max_id: undefined, big_list: false })).toBe(true);
    expect(goesOn({ has_more: false, next_max_id: '9', big_list: false })).toBe(false);
    expect(goesOn({ has_more: undefined, next_max_id: '9', big_list: false })).toBe(true);
    expect(goesOn({ has_more: false, next_max_id: undefined, big_list: true })).toBe(true);
    expect(goesOn({ has_more: false, next_max_id: '9', big_list: true })).toBe(false);
    expect(goesOn({ has_more: false, next_max_id: undefined, big_list: undefined })).toBe(false);
    expect(goesOn({ has_more: undefined, next_max_id: undefined, big_list: undefined })).toBe(true);
  });

  test('without rows is private only where nothing else of a list is there', () => {
    const empty = { users: [], status: 'ok' };
    expect(trouble(followers({ ...empty, has_more: false }))).toEqual(['private-list: no rows']);
    expect(trouble(followers({ ...empty }))).toEqual(['empty-answer: no rows']);
    expect(trouble(followers({ ...empty, has_more: true }))).toEqual(['empty-answer: no rows']);
    expect(trouble(followers({ ...empty, has_more: false, big_list: false }))).toEqual(['soft-block: no rows']);
    expect(trouble(followers({ ...empty, has_more: false, page_size: 12 }))).toEqual(['soft-block: no rows']);
    expect(trouble(followers({ ...empty, ...last, has_more: false, next_max_id: '4', page_size: 12 }))).toEqual([
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
    expect(captureOf(broken(1, 10))?.accounts).toHaveLength(9);
    expect(trouble(broken(1, 10))).toEqual(['bad-ids: 1 of 10 rows']);
    expect(translate(broken(1, 10)).at(-1)).toMatchObject({ problem: { endpoint: 'followList' } });
    expect(captureOf(broken(2, 10))).toBeUndefined();
    expect(trouble(broken(2, 10))).toEqual(['bad-ids: 2 of 10 rows']);
    expect(captureOf(followers(listAnswer({ next_max_id: 'x'.repeat(4_096) })))).toBeDefined();
    for (const cursor of ['x'.repeat(4_097), true])
      expect(trouble(followers(listAnswer({ next_max_id: cursor })))).toEqual(['wrong-shape: cursor']);
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
    expect(kindOf('edge_followed_by')).toBe('followers');
    expect(kindOf('edge_follow')).toBe('following');
    for (const root of ['x__followers__hint', 'x__following__hint', 'edge_follow_hashtag', 'edge_followed_by_x'])
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

describe('ties', () => {
  const status = { following: true, followed_by: false, outgoing_request: false };
  const tiesOf = (answer: TappedAnswer) => translate(answer).flatMap((said) => (said.kind === 'ties' ? said.ties : []));

  test('are read of addresses in every form, by the last number in them', () => {
    for (const path of ['77/', '77', '77?x=1', '77/?x=1', '77#a'])
      expect(tiesOf(write('create', { friendship_status: status, status: 'ok' }, path)), path).toEqual([
        { accountId: '77', observedAt: AT, youFollow: true, followsYou: false, isRequested: false, action: 'follow' },
      ]);
    const odd = { ...write('create', { friendship_status: status, status: 'ok' }), url: 'https://www.instagram.com/' };
    expect(trouble(odd)).toEqual(['wrong-shape: friendship']);
  });

  test('that Instagram refused are none', () => {
    expect(trouble(write('create', { error: 'x', friendship_status: status, status: 'ok' }))).toEqual([
      'refused: error',
    ]);
    expect(trouble(write('create', { status: 'ok' }))).toEqual(['wrong-shape: friendship']);
  });

  test('of many are capped', () => {
    const many = (count: number) => {
      const statuses = Object.fromEntries(Array.from({ length: count }, (_, at) => [String(at + 1), status]));
      return tapped('POST /api/v1/friendships/show_many/', { friendship_statuses: statuses, status: 'ok' });
    };
    expect(tiesOf(many(1_000))).toHaveLength(1_000);
    expect(trouble(many(1_001))).toEqual(['too-many-rows: friendships']);
    expect(trouble(tapped('POST /api/v1/friendships/show_many/', { status: 'ok' }))).toEqual([
      'wrong-shape: friendship',
    ]);
  });

  test('by mutation need their account and one of the two roots', () => {
    const made = { data: { xdt_create_friendship: { friendship_status: status } } };
    expect(tiesOf(graphql('followMutation', { target_user_id: '77' }, made))).toMatchObject([{ action: 'follow' }]);
    const undone = { data: { xdt_destroy_friendship: { friendship_status: { ...status, following: false } } } };
    expect(tiesOf(graphql('followMutation', { target_user_id: '77' }, undone))).toMatchObject([{ action: 'unfollow' }]);
    for (const answer of [{ data: {} }, { data: null }, { data: { xdt_create_friendship: null } }, { status: 'ok' }])
      expect(trouble(graphql('followMutation', { target_user_id: '77' }, answer))).toEqual(['wrong-shape: friendship']);
    expect(trouble(graphql('followMutation', {}, made))).toEqual(['wrong-shape: friendship']);
    const unsaid = { ...graphql('followMutation', {}, made), requestBody: null };
    expect(trouble(unsaid)).toEqual(['wrong-shape: friendship']);
  });
});

describe('profiles and routes', () => {
  test('that say nobody’s profile say so in the same words', () => {
    for (const answer of [{ data: {} }, { data: { user: {} } }, { data: { user: { pk: 'x' } } }, { status: 'ok' }])
      expect(trouble(graphql('profileQuery', {}, answer))).toEqual(['wrong-shape: no profile']);
    expect(translate(graphql('profileQuery', { id: OWNER }, profileAnswer())).map((said) => said.kind)).toContain(
      'profile',
    );
    const named = (answer: unknown) => tapped('GET /api/v1/users/web_profile_info/?username=a', answer);
    for (const answer of [{ status: 'ok' }, { data: {}, status: 'ok' }, { data: { user: { id: '1' } }, status: 'ok' }])
      expect(trouble(named(answer))).toEqual(['wrong-shape: no profile']);
    const info = (answer: unknown) => tapped(`GET /api/v1/users/${OWNER}/info/`, answer);
    for (const answer of [{ status: 'ok' }, { user: {}, status: 'ok' }, { user: { pk: '9', id: '9' }, status: 'ok' }])
      expect(trouble(info(answer))).toEqual(['wrong-shape: no profile']);
  });

  test('of routes tell no more than 500 names, and nothing of routes without an id', () => {
    const view = { result: { exports: { hostableView: { props: { id: OWNER } } } } };
    const routes = (payloads: unknown) => tapped('POST /ajax/bulk-route-definitions/', { payload: { payloads } });
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`/name.${at}/`, view]));
    expect(translate(routes(many))).toHaveLength(500);
    const root = { result: { exports: { rootView: { props: { id: OWNER } }, hostableView: null } } };
    expect(translate(routes({ '/sari/': root, '/other/': { result: { exports: {} } }, '/x/': null }))).toEqual([
      { kind: 'identity', id: OWNER, username: 'sari' },
    ]);
    for (const answer of [null, 0, '']) expect(trouble(routes(answer))).toEqual(['wrong-shape: payloads']);
    expect(trouble(tapped('POST /ajax/bulk-route-definitions/', { payload: null }))).toEqual(['wrong-shape: payloads']);
  });
});
