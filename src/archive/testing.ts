import 'fake-indexeddb/auto';
import type { Account, AccountId } from '../domain/account';
import type { Capture } from '../domain/capture';
import type { FollowListKind } from '../domain/follow-list';
import type { ProfileSighting, TieSighting } from '../domain/profile';
import { type Archive, openArchive } from './open';

/** Invented accounts, captures and archives for the tests of this room. */

export const VIEWER = '700' as AccountId;
export const OTHER_VIEWER = '800' as AccountId;
export const NOON = Date.UTC(2026, 2, 3, 12);

export function account(number: number, change: Partial<Account> = {}): Account {
  const id = String(1_000_000 + number) as AccountId;
  const fbidV2 = `1784${String(number).padStart(13, '0')}`;
  return {
    id,
    fbidV2,
    username: `user.${number}`,
    fullName: `User ${number}`,
    isPrivate: false,
    isVerified: false,
    ...change,
  };
}

export function accounts(from: number, count: number): Account[] {
  return Array.from({ length: count }, (_, at) => account(from + at));
}

let made = 0;

/** A capture that is a whole list by itself, unless told otherwise. */
export function capture(given: readonly Account[], change: Partial<Capture> & { kind?: FollowListKind } = {}): Capture {
  const { kind = 'followers', ...rest } = change;
  return {
    captureId: `c${String(++made).padStart(6, '0')}`,
    viewer: VIEWER,
    list: { owner: change.viewer ?? VIEWER, kind },
    readAt: NOON,
    accounts: given,
    askedCursor: null,
    offeredCursor: null,
    hasMore: false,
    isCapped: false,
    ...rest,
  };
}

/** A list in pages of `size`, one second apart; all of one pass. */
export function pages(given: readonly Account[], size: number, change: Parameters<typeof capture>[1] = {}): Capture[] {
  const startAt = change.readAt ?? NOON;
  const count = Math.max(1, Math.ceil(given.length / size));
  const pass = ++made;
  return Array.from({ length: count }, (_, at) => {
    const isLast = at === count - 1;
    return capture(given.slice(at * size, (at + 1) * size), {
      ...change,
      readAt: startAt + at * 1000,
      askedCursor: at === 0 ? null : `${pass}-${at}`,
      offeredCursor: isLast ? null : `${pass}-${at + 1}`,
      hasMore: !isLast,
    });
  });
}

export function profile(change: Partial<ProfileSighting> = {}): ProfileSighting {
  return {
    viewer: VIEWER,
    account: account(0, { id: change.viewer ?? VIEWER, username: 'me.myself', fullName: 'Me' }),
    observedAt: NOON - 60_000,
    followerCount: null,
    followingCount: null,
    youFollow: null,
    followsYou: null,
    isRequested: null,
    ...change,
  };
}

export function tie(accountId: AccountId, change: Partial<TieSighting> = {}): TieSighting {
  const silent = { youFollow: null, followsYou: null, isRequested: null, action: null };
  return { viewer: VIEWER, accountId, observedAt: NOON, ...silent, ...change };
}

/** A fresh, empty archive of its own name. */
export function freshArchive(): Promise<Archive> {
  return openArchive({ name: `test-${++made}` });
}
