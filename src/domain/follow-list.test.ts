import { expect, it } from 'vitest';
import { FOLLOW_LIST_KINDS, otherKind } from './follow-list';

it('an account has two lists, gone through followers first, and each is the other of the other', () => {
  expect(FOLLOW_LIST_KINDS).toEqual(['followers', 'following']);
  expect(otherKind('followers')).toBe('following');
  expect(otherKind('following')).toBe('followers');
});
