import { expect, test } from 'vitest';
import { isOfInterest, placeOf } from './catalog';
import { isMedia } from './media-names';

const FOLDER = 'connections/followers_and_following';
const FOLLOWERS = { item: { kind: 'list', list: 'followers' }, root: '', format: 'json', part: 1, isCopy: false };

test.each([
  [`${FOLDER}/followers_1.json`, {}],
  [`${FOLDER.replaceAll('/', '\\')}\\followers_1.json`, {}],
  [`./${FOLDER}//Followers_1.JSON `, {}],
  [`${FOLDER}/followers_12.html`, { part: 12, format: 'html' }],
  [`${FOLDER}/followers_1 (1).json`, { isCopy: true }],
  [`${FOLDER}/followers_2 copy 3.json`, { part: 2, isCopy: true }],
  ['followers_and_following/followers.json', {}],
  ['followers_1.json', {}],
  [
    `Downloads/instagram-somebody-2026-07-22-AbCdEf12/${FOLDER}/followers_1.json`,
    {
      root: 'Downloads/instagram-somebody-2026-07-22-AbCdEf12',
    },
  ],
  [`${FOLDER}/following.json`, { item: { kind: 'list', list: 'following' } }],
  [`${FOLDER}/profiles_you%27ve_favorited.json`, { item: { kind: 'list', list: 'favourites' } }],
  [`${FOLDER}/follow_requests_you’ve_received.json`, { item: { kind: 'list', list: 'requests-received' } }],
  ['connections.json', { item: { kind: 'connections-2020' } }],
])('%s is read', (path, told) => {
  expect(placeOf(path)).toEqual({ ...FOLLOWERS, ...told });
  expect([isOfInterest(path), isMedia(path)]).toEqual([true, false]);
});

test.each([
  `__MACOSX/${FOLDER}/._followers_1.json`,
  `${FOLDER}/._followers_1.json`,
  'your_instagram_activity/threads/followers.json',
  'your_instagram_activity/messages/secret_conversations/a_1/message_1.json',
  'media/posts/202607/followers_1.json',
  `${FOLDER}/followers_1.json.txt`,
  `${FOLDER}/following_hashtags.json`,
  'media/posts/202607/17890000000000000.jpg',
])('%s is not', (path) => {
  expect(placeOf(path)).toBeNull();
  expect(isOfInterest(path)).toBe(false);
});

test('what only a Facebook export has is worth a look: it tells why there are no lists', () => {
  expect(isOfInterest('connections/friends/your_friends.json')).toBe(true);
  expect(isOfInterest('your_facebook_activity/posts/photo.jpg')).toBe(true);
});

test.each(['a.jpg', 'a.JPEG', 'b/c.mp4', 'd.webp '])('%s is a picture, a film or a sound', (path) => {
  expect(isMedia(path)).toBe(true);
});

test.each(['export.zip', 'export', 'followers_1.json', 'jpg', 'a.jpg.zip'])('%s may be something else', (path) => {
  expect(isMedia(path)).toBe(false);
});
