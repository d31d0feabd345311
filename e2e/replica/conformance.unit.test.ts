/** Holds the replica's answers to the recorded shapes, and its world and lists to their rules. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ask } from './exchange-types';
import { faultAnswer, type readyFaults } from './fault-bodies';
import { type Replica, startReplica } from './replica';
import { type SmallWorld, smallWorld } from './small-world';

const SAMPLES = fileURLToPath(new URL('../../../shared/instagram/samples/', import.meta.url));
const haveSamples = existsSync(SAMPLES);
const leftOut = haveSamples ? '' : ' (LEFT OUT: no ../shared/instagram/samples here)';
if (!haveSamples) console.warn('The recorded samples are not on this machine; their comparisons are left out.');

const sample = (path: string) => readFileSync(SAMPLES + path, 'utf8');
const keys = (value: object) => Object.keys(value).join(',');

const FIRST_KEYS =
  'users,big_list,page_size,next_max_id,groups,more_groups_available,has_more,should_limit_list_of_followers,use_clickable_see_more,show_spam_follow_request_tab,follow_ranking_token,should_limit_list_of_followings,status';
const FOLLOWERS_KEYS = FIRST_KEYS.replace('groups,more_groups_available,', '');
const FOLLOWING_KEYS = FOLLOWERS_KEYS.replace('status', 'hidden_following_account_count,status');
const FOLLOWERS_ROW =
  'fbid_v2,pk,pk_id,id,third_party_downloads_enabled,strong_id__,full_name,is_private,is_verified,profile_pic_id,profile_pic_url,username,account_badges,has_anonymous_profile_picture,latest_reel_media';
const FOLLOWING_ROW = `${FOLLOWERS_ROW},is_favorite`;
const GROUP = 'group,title,context,facepile,subtitle,subtitle_button_text,category,actions,show_hashtag_icon';
const DEACTIVATED_FACE = 'strong_id__,pk,pk_id,full_name,id,username';
const STATUS =
  'following,is_bestie,is_feed_favorite,is_private,is_restricted,text_post_app_pre_following,incoming_request,outgoing_request';

let cast: SmallWorld;
let replica: Replica;

beforeAll(async () => {
  cast = smallWorld({ followers: 60, following: 30, hiddenFollowers: 2, hiddenFollowing: 1 });
  replica = await startReplica({ world: cast.world });
});
afterAll(() => replica.close());

const raw = (path: string, more: Partial<Ask> = {}) => replica.answer({ path, ...more });
const get = (path: string) => JSON.parse(String(raw(path).body)) as any;
const post = (path: string, form: Record<string, string>) =>
  String(raw(path, { method: 'POST', form: new URLSearchParams(form) }).body);
const listUrl = (kind: string, rest: string, pk = cast.viewer.pk) => `/api/v1/friendships/${pk}/${kind}/?${rest}`;
const graphql = (name: string, variables: object) =>
  post('/api/graphql', { fb_api_req_friendly_name: name, variables: JSON.stringify(variables) });
const withPicture = (page: any) =>
  page.users.find((row: any) => row.profile_pic_id && row.reel_media_seen_timestamp === undefined);

describe('key orders written here', () => {
  test('followers and following pages and rows', () => {
    const followers = get(listUrl('followers', 'count=12&search_surface=follow_list_page'));
    expect(keys(followers)).toBe(FIRST_KEYS);
    expect(keys(withPicture(followers))).toBe(FOLLOWERS_ROW);
    const later = get(listUrl('followers', `count=12&max_id=${followers.next_max_id}`));
    expect(keys(later)).toBe(FOLLOWERS_KEYS);
    const seen = [...followers.users, ...later.users].find((row: any) => row.reel_media_seen_timestamp !== undefined);
    expect(keys(seen)).toContain('has_anonymous_profile_picture,reel_media_seen_timestamp,latest_reel_media');
    const following = get(listUrl('following', 'count=12'));
    expect(keys(following)).toBe(FOLLOWING_KEYS);
    expect(keys(withPicture(following))).toBe(FOLLOWING_ROW);
    expect(following.follow_ranking_token).toMatch(new RegExp(`^[0-9a-f]{32}\\|${cast.viewer.pk}\\|osr$`));
  });

  test('cursors: opaque on followers, 120 characters that end in "=="; offsets on following', () => {
    const cursors = new Set<string>();
    for (let cursor = ''; ; ) {
      const page = get(listUrl('followers', `count=12${cursor && `&max_id=${encodeURIComponent(cursor)}`}`));
      if (!page.next_max_id) break;
      cursor = page.next_max_id;
      expect(cursor).toMatch(/^QVFB[\w-]{114}==$/);
      cursors.add(cursor);
    }
    expect(cursors.size).toBeGreaterThan(3);
    expect(get(listUrl('following', 'count=12')).next_max_id).toBe('12');
  });

  test('groups stand on page 1 of one’s own followers only, empty or with people in them', () => {
    const { switches } = replica;
    const first = listUrl('followers', 'count=12&search_surface=follow_list_page');
    switches.groupOfDeactivated = true;
    const { groups, more_groups_available: hasMore, users } = get(first);
    switches.groupOfDeactivated = false;
    expect(hasMore).toBe(false);
    expect(groups.map((group: any) => group.group)).toEqual([
      'non_recip_followers',
      'least_interacted_with_followers',
      'self_deactivated_followers',
    ]);
    for (const group of groups) {
      expect(keys(group)).toBe(GROUP);
      expect(group.facepile.length).toBeLessThanOrEqual(2);
    }
    const [notFollowed, , deactivated] = groups;
    expect(notFollowed.context).toMatch(/^\S+ and 41 others$/);
    expect(deactivated.context).toMatch(/^\S+ and 1 other$/);
    expect(keys(deactivated.facepile[0])).toBe(DEACTIVATED_FACE);
    const rows = new Set(users.map((row: any) => row.pk));
    expect(deactivated.facepile.some((face: any) => rows.has(face.pk))).toBe(false);
    switches.groups = 'empty';
    expect(get(first)).toMatchObject({ groups: [], more_groups_available: false });
    switches.groups = 'absent';
    expect(keys(get(first))).toBe(FOLLOWERS_KEYS);
    switches.groups = 'filled';
    expect(get(listUrl('followers', 'count=12', cast.openFriend.pk)).groups).toBeUndefined();
    switches.locale = 'id';
    expect(get(first).groups[0].context).toMatch(/^\S+ dan 41 lainnya$/);
    switches.locale = 'en';
  });

  test('following says 0 hidden, or how many there are', () => {
    const asked = listUrl('following', 'count=12');
    expect(get(asked).hidden_following_account_count).toBe(0);
    replica.switches.saysHidden = true;
    expect(get(asked).hidden_following_account_count).toBe(1);
    replica.switches.saysHidden = false;
  });

  test('show_many: order, the string beside the status, and never followed_by', () => {
    const many = JSON.parse(post('/api/v1/friendships/show_many/', { user_ids: cast.openFriend.pk }));
    expect(keys(many)).toBe('friendship_statuses,status,status_code');
    expect(keys(many.friendship_statuses[cast.openFriend.pk])).toBe(STATUS);
  });

  test('mutual followers and requests: bare numbers, a cursor that is null', () => {
    const mutual = String(raw(listUrl('mutual_followers', 'page_size=12', cast.openFriend.pk)).body);
    expect(mutual).toMatch(/"fbid_v2":17841\d{12},"pk":\d+,"pk_id":"\d+"/);
    expect(JSON.parse(mutual)).toMatchObject({ next_max_id: null, friend_requests: {}, status: 'ok' });
    expect(keys(get('/api/v1/friendships/pending/'))).toBe(
      'users,next_max_id,truncate_follow_requests_at_index,suggested_users,status',
    );
    expect(get('/api/v1/friendships/smart_groups/non_recip_followers/').users.length).toBeGreaterThan(0);
  });

  test('rows without an id, repeated ones, and ids that are bare numbers beyond a double', () => {
    const { switches } = replica;
    const first = listUrl('followers', 'count=12');
    switches.faults.push({ kind: 'no-ids', rows: 2 });
    const bad = get(first).users;
    expect(bad.map((row: any) => 'pk' in row)).toEqual([...Array(10).fill(true), false, false]);
    expect(keys(bad[11])).not.toMatch(/pk|\bid|strong_id__|fbid/);
    expect(bad[11].username).toMatch(/^[a-z0-9._]+$/);
    switches.faults.push({ kind: 'repeat-without-id' });
    const again = get(first).users;
    expect(again).toHaveLength(13);
    expect(again[12].username).toBe(again[0].username);
    switches.ids = 'only-number';
    expect(String(raw(first).body)).toMatch(/"pk":\d+}/);
    switches.ids = 'string';
  });

  test('the wire form is compact and writes & as \\u0026', () => {
    const body = String(raw(listUrl('followers', 'count=12')).body);
    expect(body).toContain('\\u0026');
    expect(body).not.toMatch(/&|\n|": /);
  });

  test('a private profile that is not followed answers exactly 74 bytes', () => {
    const answer = raw(listUrl('followers', 'count=12', cast.privateStranger.pk));
    expect(answer.body).toBe('{"users":[],"has_more":false,"use_clickable_see_more":false,"status":"ok"}');
    expect(String(answer.body)).toHaveLength(74);
  });
});

describe.runIf(haveSamples)('recorded samples', () => {
  const page = (path: string) => JSON.parse(sample(path));

  test('list pages', () => {
    const first = page('friendships-rest/followers_first_page_groups_2026-09_structure.json');
    replica.switches.groupOfDeactivated = true;
    const ours = get(listUrl('followers', 'count=12&search_surface=follow_list_page'));
    replica.switches.groupOfDeactivated = false;
    expect(keys(ours)).toBe(keys(first));
    expect(keys(withPicture(ours))).toBe(keys(first.users[0]));
    expect(ours.next_max_id).toHaveLength(first.next_max_id.length);
    expect(ours.groups.map((group: any) => [group.group, keys(group)])).toEqual(
      first.groups.map((group: any) => [group.group, keys(group)]),
    );
    expect(keys(ours.groups[2].facepile[0])).toBe(keys(first.groups[2].facepile[0]));
    const next = page('friendships-rest/followers_next_page_7_rows_2026-09_structure.json');
    const later = get(listUrl('followers', `count=12&max_id=${ours.next_max_id}`));
    expect(keys(later)).toBe(keys(next));
    const recorded = page('friendships-rest/following_page_2026-09_structure.json');
    const following = get(listUrl('following', 'count=12'));
    expect(keys(following)).toBe(keys(recorded));
    expect(keys(withPicture(following))).toBe(keys(recorded.users[0]));
    const end = page('friendships-rest/following_last_page_hidden_3_2026-09_structure.json');
    expect(keys(get(listUrl('following', 'count=50')))).toBe(keys(end));
  });

  test('last page, capped list, search, soft block, mobile page', () => {
    const { switches } = replica;
    const last = page('friendships-rest/sequence_followers_27/page_3_last_repeat.json');
    expect(keys(get(listUrl('following', 'count=50')))).toBe(FOLLOWING_KEYS.replace('next_max_id,', ''));
    switches.capped = true;
    const capped = page('friendships-rest/capped_list_structure.json');
    const cut = get(listUrl('followers', 'count=12&max_id=48'));
    switches.capped = false;
    expect(keys(cut)).toBe(keys(capped));
    expect(keys(cut)).toBe(keys(last));
    expect(cut.should_limit_list_of_followers && !cut.has_more).toBe(true);
    const found = get(listUrl('followers', 'count=12&query=a&search_surface=follow_list_page'));
    expect(keys(found)).toBe(keys(page('friendships-rest/search_in_dialog_structure.json')));
    switches.faults.push({ kind: 'soft-block' });
    expect(raw(listUrl('followers', 'count=12')).body).toBe(
      sample('friendships-rest/soft_block_empty_users_structure.json').trim(),
    );
    switches.ids = 'number';
    const old = get(listUrl('followers', 'count=12'));
    switches.ids = 'string';
    const mobile = page('friendships-rest/mobile_opaque_cursor_structure_2022-23.json');
    expect(keys(old)).toBe(keys(mobile));
    expect(keys(withPicture(old))).toBe(keys(mobile.users[0]));
    expect(typeof old.users[0].pk).toBe('number');
  });

  test('show_many, show, profile, connection', () => {
    const many = JSON.parse(post('/api/v1/friendships/show_many/', { user_ids: cast.openFriend.pk }));
    const recorded = page('show_many/show_many_web_2026-09_structure.json');
    expect(keys(many)).toBe(keys(recorded));
    expect(keys(Object.values(many.friendship_statuses)[0] as object)).toBe(
      keys(Object.values(recorded.friendship_statuses)[0] as object),
    );
    expect(keys(get(`/api/v1/friendships/show/${cast.openFriend.pk}/`))).toBe(
      keys(page('show_many/show_single_web_structure.json')),
    );
    const theirs = page('profile-graphql/profile_other.json').data;
    const ours = JSON.parse(graphql('PolarisProfilePageContentQuery', { id: cast.openFriend.pk })).data;
    for (const key of Object.keys(theirs.user)) expect(ours.user).toHaveProperty(key);
    expect(keys(ours.user.friendship_status)).toBe(keys(theirs.user.friendship_status));
    const form = { userID: cast.viewer.pk, after: null, first: 10, query: '' };
    const list = JSON.parse(graphql('usePolarisRefetchFollowersListQuery', form)).data;
    const old = page('graphql-follow-list/2024_followers_connection_structure.json').data;
    const root = 'xdt_api__v1__friendships__followers__connection';
    expect(keys(list[root])).toBe(keys(old[root]));
    expect(keys(list[root].page_info)).toBe(keys(old[root].page_info));
    expect(keys(list[root].edges[0].node)).toBe(keys(old[root].edges[0].node));
  });

  test('every ready error body is one of the recorded ones', () => {
    const folder = 'errors/';
    const files: Record<string, string> = {
      'wait-401-login': '401_please_wait_require_login.json',
      'wait-400': '400_or_401_please_wait_throttle.json',
      'logged-out-403': '403_login_required_logged_out.json',
      'feedback-required': '400_feedback_required.json',
      'spam-empty': '400_spam_empty_message.json',
      checkpoint: '400_checkpoint_required.json',
      'checkpoint-relative': '400_checkpoint_required_relative.json',
      challenge: '400_challenge_required.json',
      'useragent-mismatch': '401_useragent_mismatch.json',
      'invalid-request': '400_invalid_request_incorrect_query.json',
      'status-fail': '200_status_fail_bare.json',
      'graphql-errors': '200_graphql_errors_data_null.json',
      'comet-1357001': '200_graphql_1357001_login_for_prefix.txt',
      'comet-1357004': '200_graphql_1357004_for_prefix.txt',
      'comet-1357054': '200_graphql_1357054_for_prefix.txt',
      html: '200_html_instead_of_json.html',
      'not-found-html': '404_page_not_found.html',
      'asset-deleted': '400_web_profile_info_asset_deleted.json',
    };
    for (const [kind, file] of Object.entries(files)) {
      const answer = faultAnswer(kind as (typeof readyFaults)[number]);
      expect(answer?.body, kind).toBe(sample(folder + file).trim());
      expect(answer?.status, kind).toBe(Number(file.slice(0, 3)));
    }
  });
});
test.skipIf(haveSamples)(`comparisons with the recorded samples${leftOut}`, () => {});

describe('documents', () => {
  const html = (path: string) => String(raw(path).body);
  test('viewer, SiteData twice, route id, preloaded counts', () => {
    const page = html(`/${cast.viewer.username}/`);
    expect(page).toContain(`["PolarisViewer",[],{"data":{"id":"${cast.viewer.pk}","username":"lintang.pagi"`);
    expect(page.split('["SiteData",[],').length).toBe(3);
    expect(page).toContain(`"hostableView":{"props":{"id":"${cast.viewer.pk}"`);
    expect(page).not.toContain('RelayPrefetchedStreamCache');
    replica.switches.preloadProfile = 'object';
    expect(html(`/${cast.viewer.username}/`)).toContain('"follower_count":62');
    replica.switches.preloadProfile = 'string';
    expect(html(`/${cast.viewer.username}/followers/`)).toContain('\\"follower_count\\":62');
    replica.switches.preloadProfile = 'none';
    replica.switches.loggedOut = true;
    expect(html('/')).toContain('["PolarisViewer",[],{"data":null,"id":null},');
    expect(raw(listUrl('followers', 'count=12')).status).toBe(401);
    replica.switches.loggedOut = false;
  });

  test('routing answers start with for (;;);', () => {
    const routes = post('/ajax/bulk-route-definitions/', { 'route_urls[0]': `/${cast.openFriend.username}/` });
    expect(routes.startsWith('for (;;);{"__ar":1,"payload":{"payloads":{')).toBe(true);
    expect(routes).toContain(cast.openFriend.pk);
    expect(post('/ajax/navigation/', { route_url: '/x/' })).toContain('"error":false');
  });

  test('GraphQL envelopes', () => {
    const ask = () => graphql('PolarisProfilePageContentQuery', { id: cast.openFriend.pk });
    const { switches } = replica;
    switches.graphqlEnvelope = 'lines';
    expect(
      ask()
        .split('\n')
        .map((line) => typeof JSON.parse(line)),
    ).toEqual(['object', 'object']);
    switches.graphqlEnvelope = 'for-prefix';
    expect(ask().startsWith('for (;;);{"data":{"user":{')).toBe(true);
    switches.graphqlEnvelope = 'user-null';
    expect(JSON.parse(ask()).data.user).toBeNull();
    switches.graphqlEnvelope = 'errors';
    expect(JSON.parse(ask())).toMatchObject({ data: null, errors: [{ message: 'execution error' }] });
    switches.graphqlEnvelope = 'plain';
    expect(JSON.parse(ask()).data.user.friendship_status).toMatchObject({ following: true, followed_by: true });
    expect(
      JSON.parse(graphql('PolarisProfilePageContentQuery', { id: cast.viewer.pk })).data.user.friendship_status,
    ).toBeNull();
  });
});
