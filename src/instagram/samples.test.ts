import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EndpointName } from './endpoints';
import { AT, followers, following, graphql, OWNER, tapped } from './fixtures/answers';
import type { TappedAnswer } from './tapped';
import { translate } from './translate/translate';

const SAMPLES = '../shared/instagram/samples';
const hasSamples = existsSync(SAMPLES);
const read = (path: string) => readFileSync(`${SAMPLES}/${path}`, 'utf8');
const kinds = (answer: TappedAnswer) => translate(answer).map((said) => said.kind);
const problems = (answer: TappedAnswer) =>
  translate(answer).flatMap((said) => (said.kind === 'problem' ? [said.problem.kind] : []));
const accountsOf = (answer: TappedAnswer) =>
  translate(answer).flatMap((said) => (said.kind === 'capture' ? said.capture.accounts : []));

const EXPECTED: Record<string, string> = {
  '200_graphql_1357001_login_for_prefix.txt': 'logged-out',
  '200_graphql_1357004_for_prefix.txt': 'comet-failure',
  '200_graphql_1357054_for_prefix.txt': 'comet-failure',
  '200_graphql_errors_data_null.json': 'graphql-failure',
  '200_html_instead_of_json.html': 'html',
  '200_status_fail_bare.json': 'refused',
  '400_challenge_required.json': 'checkpoint',
  '400_checkpoint_required.json': 'checkpoint',
  '400_checkpoint_required_relative.json': 'checkpoint',
  '400_feedback_required.json': 'action-blocked',
  '400_invalid_request_incorrect_query.json': 'stale-query',
  '400_or_401_please_wait_throttle.json': 'throttled',
  '400_spam_empty_message.json': 'action-blocked',
  '400_web_profile_info_asset_deleted.json': 'refused',
  '401_please_wait_require_login.json': 'throttled',
  '401_useragent_mismatch.json': 'refused',
  '403_login_required_logged_out.json': 'logged-out',
  '404_page_not_found.html': 'html',
  '429_empty_body.txt': 'throttled',
};

const REQUESTS: Record<EndpointName, [string, string | null]> = {
  followList: [`GET /api/v1/friendships/${OWNER}/followers/?count=12`, null],
  showMany: ['POST /api/v1/friendships/show_many/', 'user_ids=1'],
  show: [`GET /api/v1/friendships/show/${OWNER}/`, null],
  friendshipWrite: [`POST /api/v1/friendships/create/${OWNER}/`, null],
  webProfileInfo: ['GET /api/v1/users/web_profile_info/?username=sari', null],
  userInfo: [`GET /api/v1/users/${OWNER}/info/`, null],
  bulkRoutes: ['POST /ajax/bulk-route-definitions/', ''],
  profileQuery: ['POST /api/graphql', 'fb_api_req_friendly_name=PolarisProfilePageContentQuery'],
  hoverCard: ['POST /api/graphql', 'fb_api_req_friendly_name=PolarisUserHoverCardContentV2Query'],
  followListQuery: ['POST /graphql/query', 'fb_api_req_friendly_name=usePolarisRefetchFollowersListQuery'],
  followMutation: ['POST /graphql/query', 'fb_api_req_friendly_name=usePolarisFollowMutation'],
};

describe.skipIf(!hasSamples)(
  'every recorded error is a typed problem (left out where the samples are not at hand)',
  () => {
    const files = hasSamples ? readdirSync(`${SAMPLES}/errors`).filter((name) => /^\d/.test(name)) : [];

    test('and this file knows each of them', () => expect(files.sort()).toEqual(Object.keys(EXPECTED).sort()));

    test.each(files)('%s, at every endpoint', (name) => {
      for (const [request, body] of Object.values(REQUESTS)) {
        const answer = tapped(request, read(`errors/${name}`), { status: Number(name.slice(0, 3)) }, body);
        expect(problems(answer)).toEqual([EXPECTED[name]]);
        expect(kinds(answer)).toEqual(['problem']);
      }
    });
  },
);

describe.skipIf(!hasSamples)('recorded answers (left out where the samples are not at hand)', () => {
  test('the first page of 27 followers leads on, the last one ends the list', () => {
    const page = (name: string, query: string) =>
      followers(read(`friendships-rest/sequence_followers_27/${name}`), query);
    const first = translate(page('page_1.json', 'count=12'));
    expect(first.map((said) => said.kind)).toEqual(['claim', 'capture']);
    expect(first[1]).toMatchObject({
      capture: { askedCursor: null, offeredCursor: '12', hasMore: true, isCapped: false },
    });
    const last = translate(page('page_3_last_repeat.json', 'count=12&max_id=24'));
    expect(last[1]).toMatchObject({ capture: { askedCursor: '24', offeredCursor: null, hasMore: false } });
  });

  test('following of Feb 2026, the capped list, the opaque cursor of 2022', () => {
    const [claim, page] = translate(following(read('friendships-rest/following_page_2026-02_structure.json')));
    expect(claim).toEqual({ kind: 'claim', claim: { source: 'ranking-token', id: OWNER } });
    expect(page).toMatchObject({
      capture: { list: { owner: OWNER, kind: 'following' }, offeredCursor: '24', hasMore: true },
    });
    expect(accountsOf(following(read('friendships-rest/following_page_2026-02_structure.json')))[0]).toEqual({
      id: '60000000001',
      fbidV2: '17841460000000001',
      username: 'contoh.satu',
      fullName: 'Contoh Satu',
      isPrivate: true,
      isVerified: false,
    });
    const capped = translate(followers(read('friendships-rest/capped_list_structure.json')));
    expect(capped[1]).toMatchObject({ capture: { isCapped: true, hasMore: false, offeredCursor: null } });
    const old = translate(followers(read('friendships-rest/mobile_opaque_cursor_structure_2022-23.json')));
    expect(old[0]).toMatchObject({ capture: { offeredCursor: 'QVFEexampleOpaqueCursorNotReal0123456789ABCDEFG==' } });
  });

  test('autumn 2026: opaque cursors, groups beside the rows, hidden ones counted, show_many with a code', () => {
    const list = (name: string) => read(`friendships-rest/${name}_structure.json`);
    const [, first] = translate(followers(list('followers_first_page_groups_2026-09')));
    expect(first).toMatchObject({
      capture: {
        accounts: { length: 12 },
        askedCursor: null,
        offeredCursor: expect.stringMatching(/^QVFB.{114}==$/),
        hasMore: true,
        isCapped: false,
        notFollowedBack: 42,
        deactivated: { size: 5, named: [{ username: 'lama.uji' }, { username: 'lama_uji2' }] },
      },
    });
    const names = accountsOf(followers(list('followers_first_page_groups_2026-09'))).map(({ username }) => username);
    for (const shown of ['jauh.uji', 'lama.uji', 'lama_uji2']) expect(names).not.toContain(shown);
    const cursor = (first as { capture: { offeredCursor: string } }).capture.offeredCursor;
    const next = translate(followers(list('followers_next_page_7_rows_2026-09'), `count=12&max_id=${cursor}`));
    expect(next[1]).toMatchObject({ capture: { accounts: { length: 7 }, askedCursor: cursor, hasMore: true } });
    expect(next[1]).not.toHaveProperty('capture.deactivated');
    const page = translate(following(list('following_page_2026-09')));
    expect(page[1]).toMatchObject({ capture: { accounts: { length: 12 }, offeredCursor: '12', saidHidden: 0 } });
    const last = translate(following(list('following_last_page_hidden_3_2026-09'), 'count=12&max_id=12'));
    expect(last[1]).toMatchObject({ capture: { offeredCursor: null, hasMore: false, saidHidden: 3, isCapped: false } });
    const many = read('show_many/show_many_web_2026-09_structure.json');
    const ties = translate(tapped('POST /api/v1/friendships/show_many/', many));
    expect(ties).toMatchObject([{ kind: 'ties', ties: { length: 12 } }]);
    expect(ties.flatMap((one) => (one.kind === 'ties' ? one.ties.map(({ followsYou }) => followsYou) : []))).toEqual(
      Array(12).fill(null),
    );
  });

  test('a private list, a soft block and the search box give no capture', () => {
    expect(problems(followers(read('friendships-rest/private_not_followed_exact_74_bytes.json')))).toEqual([
      'private-list',
    ]);
    expect(problems(followers(read('friendships-rest/soft_block_empty_users_structure.json')))).toEqual(['soft-block']);
    const search = read('friendships-rest/search_in_dialog_structure.json');
    expect(kinds(followers(search, 'count=12&query=con&search_surface=follow_list_page'))).toEqual(['search']);
    const exchange = JSON.parse(read('friendships-rest/followers_private_unfollowed.json'))[0].exchanges[0];
    expect(problems(followers(exchange.body))).toEqual(['private-list']);
  });

  test('GraphQL follow lists', () => {
    const variables = { after: null, count: 20, first: 10, query: '', userID: OWNER };
    const connection = read('graphql-follow-list/2024_followers_connection_structure.json');
    expect(translate(graphql('followListQuery', variables, connection))[0]).toMatchObject({
      capture: {
        list: { owner: OWNER, kind: 'followers' },
        hasMore: true,
        offeredCursor: 'QVFBexampleOpaqueCursorNotReal==',
      },
    });
  });

  test('profiles, the hover card, the missing one, the streamed one', () => {
    const query = (name: string) => graphql('profileQuery', { id: OWNER }, read(`profile-graphql/${name}`));
    const other = translate(query('profile_other.json'));
    expect(other[0]).toMatchObject({ claim: { source: 'profile-answer', id: '2000000002', username: null } });
    expect(other[1]).toMatchObject({
      isOwn: false,
      profile: {
        followerCount: 1200,
        followingCount: 340,
        youFollow: false,
        followsYou: true,
        isRequested: true,
        observedAt: AT,
      },
    });
    const own = translate(query('streamed_two_objects.txt'));
    expect(own[0]).toMatchObject({ claim: { id: '7238065130', username: 'iguser7641' } });
    expect(own[1]).toMatchObject({ isOwn: true, profile: { followerCount: 6, youFollow: null, followsYou: null } });
    expect(translate(query('missing_user.json'))).toEqual([{ kind: 'nobody', id: OWNER, username: null }]);
    const card = translate(graphql('hoverCard', {}, read('profile-graphql/hover_card.json')));
    expect(card).toMatchObject([{ kind: 'ties', ties: [{ accountId: OWNER, youFollow: true, followsYou: null }] }]);
    const user = JSON.parse(read('profile-graphql/zuck_user_loggedout_2025-10.json'));
    const out = translate(graphql('profileQuery', {}, { data: { xig_user_by_username: user } }));
    expect(out).toMatchObject([
      { kind: 'profile', isOwn: null, profile: { followerCount: 16101999, youFollow: null } },
    ]);
    const missing = tapped(
      'GET /api/v1/users/web_profile_info/?username=Gone',
      read('profile-graphql/web_profile_info_missing_200.json'),
    );
    expect(translate(missing)).toEqual([{ kind: 'nobody', id: null, username: 'gone' }]);
  });

  test('relations and routes', () => {
    const many = tapped('POST /api/v1/friendships/show_many/', read('show_many/show_many_web_structure.json'));
    expect(translate(many)).toMatchObject([
      {
        ties: [
          { accountId: '51000000000', youFollow: true, followsYou: null, isRequested: false, action: null },
          { accountId: '51000000017', youFollow: false, followsYou: null, isRequested: true },
        ],
      },
    ]);
    const show = tapped(`GET /api/v1/friendships/show/${OWNER}/`, read('show_many/show_single_web_structure.json'));
    expect(translate(show)).toMatchObject([{ ties: [{ accountId: OWNER, youFollow: true, followsYou: true }] }]);
    const routes = tapped('POST /ajax/bulk-route-definitions/', read('viewer/bulk_route_definitions.txt'), {}, '');
    expect(translate(routes)).toEqual([
      { kind: 'identity', id: '1000000001', username: 'someone' },
      { kind: 'identity', id: '1000000003', username: 'other' },
    ]);
  });
});
