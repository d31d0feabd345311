import { describe, expect, test } from 'vitest';
import { openReplacement } from './replaced';
import { PLAIN_WORDS } from './vocabulary';

const { address, invented } = openReplacement('00112233445566778899aabbccddeeff', PLAIN_WORDS);
const id = invented.digits('7238065130');
const name = invented.username('music_world');

describe('an address', () => {
  test.each([
    '/api/v1/friendships/7238065130/followers/?count=12',
    '/api/v1/friendships/show_many/',
    '/api/v1/friendships/smart_groups/non_recip_followers/',
    '/api/v1/users/web_profile_info/',
    '/api/v1/users/7238065130/info/',
    '/api/graphql',
    '/graphql/query/',
    '/ajax/bulk-route-definitions/',
    // As they may be called tomorrow.
    '/api/v1/connections/7238065130/inbound/',
    '/api/v1/friendships/7238065130/followers_list/?page_size=12&max_id=24',
  ])('of the API is told as it is, but for ids: %s', (path) => {
    expect(address(path)).toBe(path.replace('7238065130', id));
  });

  test.each([
    ['/music_world/', `/${name}/`],
    ['/music_world/followers/mutualOnly', `/${name}/followers/mutualOnly`],
    ['/stories/music_world/7238065130/', `/stories/${name}/${id}/`],
    ['/_u/music_world/', `/_u/${name}/`],
    ['/explore/people/', '/explore/people/'],
    ['/api/v1/feed/user/music_world/username/', `/api/v1/feed/user/${name}/username/`],
    ['/api/v1/users/music_world/usernameinfo/', `/api/v1/users/${name}/usernameinfo/`],
    ['/api/v1/feed/music_world/?music_world=1&count=2', `/api/v1/feed/${name}/?${name}=1&count=2`],
    ['/api/v1/feed/user/search/username/', `/api/v1/feed/user/${invented.username('search')}/username/`],
    ['/stories/spam/', `/stories/${invented.username('spam')}/`],
  ])('with a name of plain words is told without it: %s', (path, told) => {
    expect(address(path)).toBe(told);
  });
});
