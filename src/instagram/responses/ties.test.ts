import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AT, graphql, OWNER, tapped } from '../fixtures/answers';
import { translate } from '../translate/translate';

const many = (friendship_statuses: unknown) =>
  translate(tapped('POST /api/v1/friendships/show_many/', { friendship_statuses, status: 'ok' }));
const write = (verb: string, more: object = {}, status: object = {}) =>
  translate(
    tapped(`POST /api/v1/friendships/${verb}/${OWNER}/`, {
      friendship_status: { following: true, followed_by: false, outgoing_request: false, ...status },
      previous_following: verb === 'destroy',
      error: null,
      status: 'ok',
      ...more,
    }),
  );
const problems = (said: ReturnType<typeof translate>) =>
  said.flatMap((one) => (one.kind === 'problem' ? [one.problem.kind] : []));

describe('show_many', () => {
  test('tells whom the viewer follows; that followed_by is absent is not no', () => {
    expect(
      many({
        7: { following: true, outgoing_request: false },
        8: { following: false, followed_by: true, outgoing_request: true },
      }),
    ).toEqual([
      {
        kind: 'ties',
        ties: [
          { accountId: '7', observedAt: AT, youFollow: true, followsYou: null, isRequested: false, action: null },
          { accountId: '8', observedAt: AT, youFollow: false, followsYou: true, isRequested: true, action: null },
        ],
      },
    ]);
  });

  test('answers as in autumn 2026: another app’s flag and a string beside the status say nothing', () => {
    const status = { following: true, is_private: false, text_post_app_pre_following: true, outgoing_request: false };
    for (const status_code of ['200', '925', '960']) {
      const answer = { friendship_statuses: { 7: status }, status: 'ok', status_code };
      expect(translate(tapped('POST /api/v1/friendships/show_many/', answer))).toEqual([
        {
          kind: 'ties',
          ties: [
            { accountId: '7', observedAt: AT, youFollow: true, followsYou: null, isRequested: false, action: null },
          ],
        },
      ]);
    }
  });

  test('passes over what is no account or says nothing', () => {
    expect(many({ x: { following: true }, 7: null, 8: {}, 9: { following: true } })).toMatchObject([
      { ties: { length: 1 } },
    ]);
    for (const statuses of [{}, null, [], 'x', { x: { following: true } }])
      expect(problems(many(statuses))).toEqual(['wrong-shape']);
    const crowd = Object.fromEntries(Array.from({ length: 1001 }, (_, id) => [id, { following: true }]));
    expect(problems(many(crowd))).toEqual(['too-many-rows']);
  });
});

test('show has both directions, of the account in the address', () => {
  const show = { following: true, followed_by: false, outgoing_request: false, is_private: true, status: 'ok' };
  expect(
    translate(tapped(`GET /api/v1/friendships/show/${OWNER}/?is_external_deeplink_profile_view=false`, show)),
  ).toMatchObject([{ ties: [{ accountId: OWNER, youFollow: true, followsYou: false, action: null }] }]);
});

describe('what the person did by hand', () => {
  test.each([
    ['create', 'follow'],
    ['destroy', 'unfollow'],
    ['remove_follower', 'remove-follower'],
    ['approve', 'approve'],
    ['ignore', 'ignore'],
  ])('%s is told as %s', (verb, action) => {
    expect(write(verb)).toMatchObject([{ ties: [{ accountId: OWNER, action, followsYou: false }] }]);
  });

  test('taking back a request is not an unfollow', () => {
    expect(write('destroy', { previous_following: false }, { following: false })).toMatchObject([
      { ties: [{ action: null, youFollow: false }] },
    ]);
  });

  test('what Instagram refused was not done', () => {
    expect(problems(write('create', { error: 'x' }))).toEqual(['refused']);
    expect(problems(write('create', { status: 'fail', spam: true }))).toEqual(['action-blocked']);
    expect(problems(write('create', { friendship_status: null }))).toEqual(['wrong-shape']);
  });

  test('by GraphQL the root tells which it was', () => {
    const mutation = (root: string, variables: object = { target_user_id: OWNER }) =>
      translate(
        graphql('followMutation', variables, {
          data: { [root]: { friendship_status: { following: true, outgoing_request: false } } },
        }),
      );
    expect(mutation('xdt_create_friendship')).toMatchObject([
      { ties: [{ accountId: OWNER, action: 'follow', followsYou: null }] },
    ]);
    expect(mutation('xdt_destroy_friendship')).toMatchObject([{ ties: [{ action: 'unfollow' }] }]);
    // Since Sept 2026 the answer holds `following` alone.
    const short = { data: { xdt_create_friendship: { friendship_status: { following: true } } } };
    expect(translate(graphql('followMutation', { target_user_id: OWNER }, short))).toMatchObject([
      { ties: [{ accountId: OWNER, action: 'follow', youFollow: true, followsYou: null, isRequested: null }] },
    ]);
    expect(problems(mutation('xdt_create_friendship', {}))).toEqual(['wrong-shape']);
    expect(problems(mutation('xdt_other'))).toEqual(['wrong-shape']);
  });
});

describe('routes', () => {
  const routes = (payloads: unknown) =>
    translate(
      tapped(
        'POST /ajax/bulk-route-definitions/',
        `for (;;);${JSON.stringify({ __ar: 1, payload: { payloads } })}`,
        {},
        '',
      ),
    );
  const route = (hostable: unknown, root?: unknown) => ({
    error: false,
    result: { exports: { hostableView: { props: { id: hostable } }, rootView: { props: { id: root } } } },
  });

  test('pair a username with an id', () => {
    expect(
      routes({
        '/Sari/': route('1'),
        '/budi/': route(2, '2'),
        '/explore/': route('3'),
        '/p/x/': route('4'),
        '/cici/': route('5', '6'),
        '/dodo/': {},
      }),
    ).toEqual([
      { kind: 'identity', id: '1', username: 'sari' },
      { kind: 'identity', id: '2', username: 'budi' },
    ]);
    expect(routes({})).toEqual([]);
    expect(problems(routes(null))).toEqual(['wrong-shape']);
  });

  test('of any form do not throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void routes(value)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void routes({ '/sari/': value })));
    fc.assert(fc.property(fc.jsonValue(), (value) => void many({ 7: value })));
  });
});
