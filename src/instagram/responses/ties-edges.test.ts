import { describe, expect, test } from 'vitest';
import { AT, graphql, OWNER, profileAnswer, tapped } from '../fixtures/answers';
import type { TappedAnswer } from '../tapped';
import { translate } from '../translate/translate';

/** The edges of what counts as readable, and the words a report shows: found by asking which change no test noticed. */

const trouble = (answer: TappedAnswer) =>
  translate(answer).flatMap((said) =>
    said.kind === 'problem' ? [`${said.problem.kind}: ${said.problem.detail}`] : [],
  );
const write = (verb: string, answer: unknown, path = `${OWNER}/`) =>
  tapped(`POST /api/v1/friendships/${verb}/${path}`, answer);

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
