import { expect, it } from 'vitest';
import { membershipOf, NOBODY } from '../../domain/membership';
import { UNREAD } from '../../domain/ties/list-knowledge';
import { knowledgeOf } from '../shell/store';
import { usualCertainty } from './usual-certainty';

const of = (certain: readonly number[]) => {
  const absent = membershipOf([1, 2, 3]);
  const list = { ...UNREAD, isWhole: true, bound: { h: 1, n: 3 }, source: 'reading' as const };
  return knowledgeOf({
    followers: { ...list, absent, certainlyAbsent: membershipOf(certain) },
    following: { ...list, present: absent },
    fresh: NOBODY,
    surer: { followers: [], following: [] },
    accountCount: 4,
    saidNotFollowedBack: null,
  }).classification;
};

it('is how sure most of a list is; nothing where nothing is said of anybody', () => {
  expect(usualCertainty(of([]), 'only-i-follow')).toBe('likely');
  expect(usualCertainty(of([1]), 'only-i-follow')).toBe('likely');
  expect(usualCertainty(of([1, 2]), 'only-i-follow')).toBe('certain');
  expect(usualCertainty(of([]), 'not-found')).toBeNull();
  expect(usualCertainty(of([]), 'all')).toBeNull();
});
