import { describe, expect, test } from 'vitest';
import type { AccountId } from '../domain/account';
import type { ProfileSighting, TieSighting } from '../domain/looks/profile';
import { tapDetail, tapped } from '../instagram/fixtures/answers';
import type { ContentMessage } from '../messages/protocol';
import { handOver, type ReadAlong, readAnswer } from './read-along';
import { openShownNames } from './shown-names';
import { openSightings } from './sightings';
import { openWitness } from './witness';

const NOON = Date.UTC(2026, 10, 3, 12);
const ME = '1' as AccountId;
const SARI = '5' as AccountId;
const account = { id: SARI, fbidV2: null, username: 'sari', fullName: '', isPrivate: null, isVerified: null };
const profile: Omit<ProfileSighting, 'viewer'> = {
  account,
  observedAt: NOON,
  followerCount: 80,
  followingCount: 60,
  youFollow: false,
  followsYou: false,
  isRequested: false,
};
const pressed = (change: Partial<TieSighting> = {}) => ({
  accountId: SARI,
  observedAt: NOON + 1_000,
  youFollow: true,
  followsYou: null,
  isRequested: null,
  action: 'follow' as const,
  ...change,
});

function tab() {
  const messages: ContentMessage[] = [];
  const world: ReadAlong = {
    witness: openWitness(() => `ds_user_id=${ME}`),
    outbox: { hurry() {}, put: (message) => void messages.push(message) },
    sightings: openSightings(),
    shownNames: openShownNames(),
    newCaptureId: () => 'capture',
    now: () => NOON,
    onNews() {},
    onCapture() {},
    onAsked() {},
    onBrought() {},
    onCard() {},
    onUnderstood() {},
    onViewer() {},
  };
  return {
    messages,
    world,
    hear: (...said: Parameters<typeof handOver>[0]) => handOver(said, { at: NOON, endpoint: 'friendshipWrite' }, world),
  };
}

describe('whoever is followed by hand', () => {
  test('is handed over by name before the follow, without what was said at another moment', () => {
    const { messages, hear } = tab();
    hear({ kind: 'profile', profile, isOwn: false });
    messages.length = 0;
    hear({ kind: 'ties', ties: [pressed()] });
    expect(messages.map(({ type }) => type)).toEqual(['recordProfile', 'recordTies']);
    expect(messages[0]!.body).toMatchObject({
      ...profile,
      viewer: ME,
      observedAt: NOON + 1_000,
      youFollow: true,
      followsYou: null,
      isRequested: null,
      followerCount: null,
      followingCount: null,
    });
  });

  test('is not where the follow only waits, was only looked at, or nothing is known of the profile', () => {
    const { messages, hear } = tab();
    hear({ kind: 'ties', ties: [pressed()] });
    hear({ kind: 'profile', profile, isOwn: false });
    messages.length = 0;
    hear({ kind: 'ties', ties: [pressed({ youFollow: false, isRequested: true })] });
    hear({ kind: 'ties', ties: [pressed({ action: null })] });
    expect(messages.map(({ type }) => type)).toEqual(['recordTies', 'recordTies']);
  });
});

describe('a list that Instagram withholds', () => {
  test('is told of as the own one where it is, and only there', () => {
    const details = (owner: string, answer: unknown, more = {}) => {
      const { messages, world } = tab();
      const request = `GET /api/v1/friendships/${owner}/followers/?count=12`;
      readAnswer(tapDetail(tapped(request, answer, more)), world);
      return messages.flatMap(({ type, body }) =>
        type === 'reportProblem' ? [[body.detail, body.ownList ?? body.isOfOwnList]] : [],
      );
    };
    const empty = { users: [], status: 'ok', has_more: false };
    const failed = { status: 'fail' };
    expect([empty, { ...empty, page_size: 12 }, failed, ''].flatMap((answer) => details(ME, answer))).toEqual([
      ['no rows', 'followers'],
      ['no rows', 'followers'],
      ['status 200', 'followers'],
      ['status 200', 'followers'],
    ]);
    expect([empty, failed].flatMap((answer) => details(SARI, answer))).toEqual([
      ['no rows', undefined],
      ['status 200', undefined],
    ]);
    // Any list would have been refused: that is no word about this one.
    expect(details(ME, '', { status: 429 })).toEqual([['status 429', undefined]]);
  });
});
