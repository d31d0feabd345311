import { expect, it } from 'vitest';
import type { AccountId } from '../account';
import { day, followingAt, VIEWER } from '../fixtures/looks';
import { membershipOf, numbersOf } from '../membership';
import { peopleYouFollowIn } from './both-follow';
import { UNREAD } from './list-knowledge';

it('finds whom both follow, among rows only, and within one viewer', () => {
  const theirs = followingAt(day(0), [1, 2, 3], { list: { owner: '9' as AccountId, kind: 'following' } });
  const youFollow = { ...UNREAD, isWhole: true, present: membershipOf([2, 3, 4]) };
  expect([...numbersOf(peopleYouFollowIn(theirs, VIEWER, youFollow))]).toEqual([2, 3]);
  expect(() => peopleYouFollowIn(theirs, '9' as AccountId, youFollow)).toThrow('two viewers');
});
