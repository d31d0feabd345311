// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { AccountId } from '../domain/account';
import type { CountSighting } from '../domain/looks/profile';
import { openHeaderCounts } from './header-counts';
import { openSightings } from './sightings';

const ME = '1' as AccountId;
const NOON = Date.UTC(2026, 10, 3, 12);

/** A profile's header in the layout of Sept 2026. */
function draw(username: string, followers: string, second: string): void {
  const count = (text: string) => `<a href="#" role="link"><span><span>${text}</span> followers</span></a>`;
  document.body.innerHTML = `<main><header><h2>${username}</h2>${count(followers)}${count(second)}</header></main>`;
}

function world() {
  const told: CountSighting[] = [];
  let onShow: string | null = 'me';
  const sightings = openSightings();
  sightings.learn(ME, 'me');
  const outbox = { put: (message: { body: unknown }) => told.push(message.body as CountSighting), hurry() {} };
  const read = openHeaderCounts(outbox as never, sightings, () => onShow);
  return {
    told,
    sightings,
    read,
    visit(username: string | null) {
      onShow = username;
    },
  };
}

beforeEach(() => draw('me', '60', '30'));

describe('the counts of a header', () => {
  test('are handed over with their source when a list of the profile on show is read', () => {
    const w = world();
    w.read(ME, NOON);
    expect(w.told).toEqual([]);
    w.read(ME, NOON, ME);
    w.read(ME, NOON + 1, ME);
    const followers = { low: 60, high: 60, source: 'position' };
    expect(w.told).toEqual([{ viewer: ME, owner: ME, username: 'me', observedAt: NOON, followers, following: null }]);
  });

  test('are handed over again when they change, and when the profile is opened again though they are the same', () => {
    const w = world();
    w.read(ME, NOON, ME);
    draw('me', '61', '30');
    w.read(ME, NOON + 1);
    w.visit(null);
    w.read(ME, NOON + 2);
    w.visit('me');
    w.read(ME, NOON + 3);
    w.read(ME, NOON + 4);
    expect(w.told.map(({ observedAt, followers }) => [observedAt - NOON, followers?.low])).toEqual([
      [0, 60],
      [1, 61],
      [3, 61],
    ]);
  });

  test('are not asked for once an answer has told both', () => {
    const w = world();
    const account = { id: ME, fbidV2: null, username: 'me', fullName: '', isPrivate: null, isVerified: null };
    const ties = { youFollow: null, followsYou: null, isRequested: null };
    w.sightings.keep({ viewer: ME, account, observedAt: NOON, followerCount: 60, followingCount: 80, ...ties });
    w.read(ME, NOON, ME);
    expect(w.told).toEqual([]);
  });

  test('of somebody else’s header are nobody’s', () => {
    const w = world();
    draw('somebody', '60', '30');
    w.read(ME, NOON, ME);
    expect(w.told).toEqual([]);
  });
});
