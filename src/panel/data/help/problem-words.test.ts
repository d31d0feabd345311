import { expect, test } from 'vitest';
import { meaningOf } from './problem-words';

const meaning = (endpoint: string, problem: string, detail = '', isOfOwnList?: true) =>
  meaningOf({ endpoint, problem, detail, ...(isOfOwnList && { isOfOwnList }) });

test('a refused list is a list that is withheld or wants a rest', () => {
  for (const endpoint of ['followList', 'followListQuery', 'an older name']) {
    expect(meaning(endpoint, 'throttled')).toBe('rate-limited');
    expect(meaning(endpoint, 'refused')).toBe('withheld');
  }
});

test('what was refused of a profile or a follow is never told of lists', () => {
  for (const problem of ['throttled', 'refused', 'empty-answer']) {
    for (const endpoint of ['profileQuery', 'hoverCard', 'webProfileInfo', 'userInfo', 'showMany'])
      expect(meaning(endpoint, problem)).toBe('profile-refused');
    for (const endpoint of ['friendshipWrite', 'followMutation'])
      expect(meaning(endpoint, problem)).toBe('action-refused');
  }
  expect(meaning('friendshipWrite', 'action-blocked')).toBe('action-blocked');
  for (const endpoint of ['webProfileInfo', 'userInfo'])
    expect(meaning(endpoint, 'action-blocked')).toBe('profile-refused');
  expect(meaning('userInfo', 'logged-out')).toBe('logged-out');
});

test('of an own list nobody is told that only its followers may open it', () => {
  expect(meaning('followList', 'private-list', 'no rows')).toBe('private');
  expect(meaning('followList', 'private-list', 'no rows', true)).toBe('withheld');
});

test('some rows that nobody could be made of are no answer that could not be read', () => {
  expect(meaning('followList', 'bad-ids', '2 of 12 rows')).toBe('rows');
  expect(meaning('followList', 'bad-ids', '12 of 12 rows')).toBe('unreadable');
  expect(meaning('followList', 'bad-ids')).toBe('unreadable');
});

test('where an answer could not be read the advice is about what it belongs to', () => {
  for (const problem of ['invalid', 'not-json', 'too-large', 'bad-ids', 'something new']) {
    for (const endpoint of ['profileQuery', 'hoverCard', 'show'])
      expect(meaning(endpoint, problem)).toBe('profile-unreadable');
    for (const endpoint of ['friendshipWrite', 'followMutation'])
      expect(meaning(endpoint, problem)).toBe('action-unreadable');
    for (const endpoint of ['showMany', 'userInfo', 'webProfileInfo'])
      expect(meaning(endpoint, problem)).toBe('aside-unreadable');
  }
  expect(meaning('followList', 'something new')).toBe('unreadable');
  expect(meaning('followList', 'too-large')).toBe('too-much');
});
