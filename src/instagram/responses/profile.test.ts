import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AT, graphql, OWNER, profileAnswer, tapped, VIEWER } from '../fixtures/answers';
import { translate } from '../translate/translate';

const query = (answer: unknown, more = {}) => translate(graphql('profileQuery', { id: OWNER }, answer, more));
const problems = (said: ReturnType<typeof translate>) =>
  said.flatMap((one) => (one.kind === 'problem' ? [one.problem.kind] : []));

describe('the profile query', () => {
  test('tells account, exact counts, the tie both ways, and who looks', () => {
    expect(query(profileAnswer())).toEqual([
      { kind: 'claim', claim: { source: 'profile-answer', id: VIEWER, username: null } },
      {
        kind: 'profile',
        isOwn: false,
        profile: {
          account: {
            id: OWNER,
            fbidV2: '17841401000000001',
            username: 'sari.contoh',
            fullName: 'Sari',
            isPrivate: false,
            isVerified: true,
          },
          observedAt: AT,
          followerCount: 1204,
          followingCount: 340,
          youFollow: true,
          followsYou: false,
          isRequested: false,
        },
      },
    ]);
  });

  test('what is absent is unknown, never no', () => {
    const silent = { youFollow: null, followsYou: null, isRequested: null };
    for (const friendship_status of [null, undefined, {}, 'x', { following: 'true', followed_by: 0 }])
      expect(query(profileAnswer({ friendship_status }))[1]).toMatchObject({ profile: silent });
    expect(query(profileAnswer({ friendship_status: { following: true } }))[1]).toMatchObject({
      profile: { ...silent, youFollow: true },
    });
  });

  test.each([['2.2M'], ['1204'], [1204.5], [-1], [null], [undefined], [2 ** 60]])(
    'a count of %j is no count',
    (count) => {
      expect(query(profileAnswer({ follower_count: count }))[1]).toMatchObject({
        profile: { followerCount: null, followingCount: 340 },
      });
    },
  );

  test('the own profile is recognised and has no tie to itself', () => {
    const said = query(profileAnswer({ friendship_status: { following: false, followed_by: false } }, OWNER));
    expect(said[0]).toMatchObject({ claim: { id: OWNER, username: 'sari.contoh' } });
    expect(said[1]).toMatchObject({ isOwn: true, profile: { youFollow: null, followsYou: null } });
  });

  test('logged out: nobody looks, and it is not known whose it is', () => {
    const said = query(profileAnswer({ friendship_status: null, follower_count: null }, null));
    expect(said).toMatchObject([{ kind: 'profile', isOwn: null, profile: { followerCount: null } }]);
  });

  test('a missing user is nobody, not a problem; an answer about something else is one', () => {
    expect(query({ data: { user: null, viewer: { user: { pk: VIEWER } } } })).toEqual([
      { kind: 'nobody', id: OWNER, username: null },
    ]);
    expect(problems(query({ data: {} }))).toEqual(['wrong-shape']);
    expect(problems(query({ data: { user: 'x' } }))).toEqual(['wrong-shape']);
    expect(problems(query({ data: { user: { pk: '1', id: '2', username: 'x' } } }))).toEqual(['wrong-shape']);
  });

  test('comes streamed, prefixed, or with errors beside the data', () => {
    const text = JSON.stringify(profileAnswer());
    for (const answer of [
      `for (;;);${text}`,
      `{"a":1}\n${text}\n`,
      `${text}\n{"label":"x","data":{}}`,
      JSON.stringify({ ...profileAnswer(), errors: [{ message: 'x' }] }),
    ])
      expect(query(answer)[1]).toMatchObject({ profile: { followerCount: 1204 } });
    expect(problems(query({ errors: [{ message: 'x' }], data: null }))).toEqual(['graphql-failure']);
  });

  test('is read also where nobody knows what was asked', () => {
    const unasked = (answer: unknown) =>
      translate({ ...graphql('profileQuery', {}, answer), requestBody: 'variables=%7B' });
    expect(unasked(profileAnswer())[1]).toMatchObject({ profile: { followerCount: 1204 } });
    expect(unasked({ data: { user: null } })).toEqual([{ kind: 'nobody', id: null, username: null }]);
  });

  test('the second id space never names the viewer', () => {
    expect(query(profileAnswer({}, '17841400000000001'))).toMatchObject([{ kind: 'profile', isOwn: null }]);
  });
});

test('a hover card without a username still tells the tie', () => {
  const card = (user_dict: object) =>
    translate(graphql('hoverCard', {}, { data: { xig_user_by_igid_v2: { user_dict } } }));
  expect(card({ pk: 7, friendship_status: { following: true, followed_by: true } })).toEqual([
    {
      kind: 'ties',
      ties: [{ accountId: '7', observedAt: AT, youFollow: true, followsYou: true, isRequested: null, action: null }],
    },
  ]);
  expect(card({ pk: 7, username: 'budi', follower_count: 3 })).toMatchObject([
    { kind: 'profile', profile: { followerCount: 3 } },
  ]);
});

describe('REST', () => {
  test('web_profile_info turns the names round', () => {
    const user = {
      id: OWNER,
      username: 'Sari',
      full_name: 'S',
      fbid: '17841401000000001',
      is_private: true,
      is_verified: false,
      followed_by_viewer: true,
      follows_viewer: false,
      requested_by_viewer: false,
      edge_followed_by: { count: 12 },
      edge_follow: { count: 34 },
    };
    const ask = (answer: unknown, status = 200) =>
      translate(tapped('GET /api/v1/users/web_profile_info/?username=Sari', answer, { status }));
    expect(ask({ data: { user }, status: 'ok' })).toMatchObject([
      {
        kind: 'profile',
        isOwn: null,
        profile: {
          account: { username: 'sari', fbidV2: '17841401000000001' },
          followerCount: 12,
          followingCount: 34,
          youFollow: true,
          followsYou: false,
        },
      },
    ]);
    const uncounted = { ...user, edge_followed_by: undefined, edge_follow: { count: '34' } };
    expect(ask({ data: { user: uncounted }, status: 'ok' })).toMatchObject([
      { profile: { followerCount: null, followingCount: null, youFollow: true } },
    ]);
    expect(ask({ data: { user: { ...uncounted, edge_follow: null } }, status: 'ok' })).toMatchObject([
      { profile: { followerCount: null, followingCount: null } },
    ]);
    expect(ask({ data: { user: null }, status: 'ok' })).toEqual([{ kind: 'nobody', id: null, username: 'sari' }]);
    expect(problems(ask('<!DOCTYPE html><html></html>', 404))).toEqual(['html']);
    expect(problems(ask({ data: {}, status: 'ok' }))).toEqual(['wrong-shape']);
  });

  test('users/{id}/info must be about the id it was asked for', () => {
    const info = (pk: string) =>
      translate(
        tapped(`GET /api/v1/users/${OWNER}/info/`, {
          user: { pk, username: 'sari', follower_count: 1, friendship_status: { following: false } },
          status: 'ok',
        }),
      );
    expect(info(OWNER)).toMatchObject([{ profile: { youFollow: false, followsYou: null, followerCount: 1 } }]);
    expect(problems(info('5'))).toEqual(['wrong-shape']);
  });
});

test('no answer makes a profile reader throw, and none invents an account', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('user', 'viewer', 'xig_user_by_igid_v2', 'xig_user_by_username'),
      (value, key) => {
        for (const said of query({ data: { [key]: value } }))
          expect(said.kind === 'profile' && said.profile.account.id === '').toBe(false);
      },
    ),
  );
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('pk', 'id', 'username', 'friendship_status', 'fbid_v2', 'full_name'),
      (value, key) => {
        expect(query(profileAnswer({ [key]: value })).length).toBeGreaterThan(0);
      },
    ),
  );
});
