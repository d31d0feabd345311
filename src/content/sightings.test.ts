import { describe, expect, test } from 'vitest';
import type { AccountId } from '../domain/account';
import type { ProfileSighting } from '../domain/looks/profile';
import { openSightings } from './sightings';

const NOON = Date.UTC(2026, 10, 3, 12);
const SARI = '5' as AccountId;
const account = { id: SARI, fbidV2: null, username: 'sari', fullName: '', isPrivate: null, isVerified: null };
const profile = (change: Partial<ProfileSighting> = {}): ProfileSighting => ({
  viewer: '1' as AccountId,
  account,
  observedAt: NOON,
  followerCount: 80,
  followingCount: 60,
  youFollow: false,
  followsYou: false,
  isRequested: false,
  ...change,
});
const card = (observedAt: number) => profile({ observedAt, followerCount: null, followingCount: null });
const followed = (observedAt: number) =>
  ({ accountId: SARI, observedAt, youFollow: true, followsYou: null, isRequested: null, action: 'follow' }) as const;

describe('the counts of an answer', () => {
  test('are handed over once for each answer, also when they are the same', () => {
    const sightings = openSightings();
    sightings.keep(profile());
    expect(sightings.takeNews(SARI)?.observedAt).toBe(NOON);
    expect(sightings.takeNews(SARI)).toBeNull();
    sightings.keep(profile({ observedAt: NOON + 60_000 }));
    expect(sightings.takeNews(SARI)).toMatchObject({ observedAt: NOON + 60_000, followerCount: 80 });
  });

  test('keep their own moment, whatever else is heard of the account since', () => {
    const sightings = openSightings();
    sightings.keep(profile());
    sightings.keep(card(NOON + 60_000));
    sightings.correct(followed(NOON + 90_000));
    expect(sightings.takeNews(SARI)).toEqual(profile());
    expect(sightings.byId(SARI)).toMatchObject({ observedAt: NOON + 90_000, youFollow: true, followerCount: 80 });
  });

  test('of a card that has none are no news', () => {
    const sightings = openSightings();
    sightings.keep(card(NOON));
    expect(sightings.takeNews(SARI)).toBeNull();
  });
});

test('a follow by hand is remembered with its moment, also of somebody whose profile was not seen', () => {
  const sightings = openSightings();
  expect(sightings.followedAt(SARI)).toBeNull();
  sightings.correct({ ...followed(NOON), action: null });
  expect(sightings.followedAt(SARI)).toBeNull();
  sightings.correct(followed(NOON));
  expect(sightings.followedAt(SARI)).toBe(NOON);
  sightings.forget();
  expect(sightings.followedAt(SARI)).toBeNull();
});
