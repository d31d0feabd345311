import { expect, test } from 'vitest';
import { membershipOf } from '../../domain/membership';
import { UNREAD } from '../../domain/ties/list-knowledge';
import { missingRate } from './rate-part';

test('nobody waits for lists to be read that are read: too many may be hidden, or there is nobody', () => {
  const whole = { ...UNREAD, isWhole: true };
  const unsure = { ...whole, notFound: membershipOf([1, 2]) };
  expect(missingRate({ followers: UNREAD, following: UNREAD }, { count: 0 })).toBe('rate.missing');
  expect(missingRate({ followers: UNREAD, following: whole }, { count: 0 })).toBe('rate.missing.followers');
  expect(missingRate({ followers: unsure, following: UNREAD }, { count: 0 })).toBe('rate.missing.following');
  expect(missingRate({ followers: unsure, following: whole }, { count: 0 })).toBe('rate.hidden');
  expect(missingRate({ followers: whole, following: whole }, { count: 0 })).toBe('rate.nobody');
  expect(missingRate({ followers: whole, following: whole }, { count: 2 })).toBe('rate.onlyEarly');
});
