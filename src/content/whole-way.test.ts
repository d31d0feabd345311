import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { LONGEST_CURSOR, LONGEST_FULL_NAME, MOST_ROWS } from '../domain/answer-limits';
import {
  AT,
  followers,
  following,
  graphql,
  listAnswer,
  OWNER,
  profileAnswer,
  row,
  tapDetail,
  tapped,
} from '../instagram/fixtures/answers';
import { readCount } from '../instagram/read-count';
import { NEXT_CURSOR } from '../instagram/responses/list-page';
import type { TappedAnswer } from '../instagram/tapped';
import { contentMessages } from '../messages/content-messages';
import type { ContentMessage } from '../messages/protocol';
import { type ReadAlong, readAnswer } from './read-along';
import { openShownNames } from './shown-names';
import { openSightings } from './sightings';
import { openWitness } from './witness';

/** What the dialect accepts, the fence never refuses: what is refused there was read, and is lost. */

function messagesFor(...answers: TappedAnswer[]): ContentMessage[] {
  const messages: ContentMessage[] = [];
  const world: ReadAlong = {
    witness: openWitness(() => `ds_user_id=${OWNER}`),
    outbox: { hurry() {}, put: (message) => void messages.push(message) },
    sightings: openSightings(),
    shownNames: openShownNames(),
    newCaptureId: () => 'capture-0001',
    now: () => AT,
    onNews() {},
    onCapture() {},
    onAsked() {},
    onBrought() {},
    onCard() {},
    onUnderstood() {},
    onViewer() {},
  };
  for (const answer of answers) readAnswer(tapDetail(answer), world);
  return messages;
}

function refused(messages: readonly ContentMessage[]): string[] {
  return messages.flatMap(({ type, body }) => {
    const { success, issues } = v.safeParse(contentMessages[type].says as v.GenericSchema, body);
    return success ? [] : [`${type}: ${issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`).join('; ')}`];
  });
}

const token = `0123456789abcdef0123456789abcdef|${OWNER}|osr`;
const ownList = (more: object) => listAnswer({ follow_ranking_token: token, ...more });
const captureIn = (messages: readonly ContentMessage[]) =>
  messages.flatMap((message) => (message.type === 'recordCapture' ? [message.body] : []));

test.each([LONGEST_CURSOR - 96, LONGEST_CURSOR - 1, LONGEST_CURSOR])('a cursor of %i characters arrives', (length) => {
  const cursor = 'Q'.repeat(length);
  const messages = messagesFor(
    followers(ownList({ [NEXT_CURSOR]: cursor })),
    followers(ownList({ [NEXT_CURSOR]: undefined, has_more: false, big_list: false }), `count=12&max_id=${cursor}`),
  );
  expect(refused(messages)).toEqual([]);
  expect(captureIn(messages)).toMatchObject([{ offeredCursor: cursor }, { askedCursor: cursor }]);
});

test('a cursor that is too long is told as a problem, never a capture that is lost', () => {
  const messages = messagesFor(followers(ownList({ [NEXT_CURSOR]: 'Q'.repeat(LONGEST_CURSOR + 1) })));
  expect(refused(messages)).toEqual([]);
  expect(messages.map(({ type }) => type)).toContain('reportProblem');
  expect(captureIn(messages)).toEqual([]);
});

test.each([64, LONGEST_FULL_NAME, LONGEST_FULL_NAME + 1, 50_000])('a name of %i characters arrives', (length) => {
  for (const name of ['x'.repeat(length), '🌸'.repeat(length), `x${'🌸'.repeat(length)}`]) {
    const messages = messagesFor(followers(ownList({ users: [row(1, { full_name: name })] })));
    expect(refused(messages)).toEqual([]);
    const [capture] = captureIn(messages);
    expect(name.startsWith(capture!.accounts[0]!.fullName)).toBe(true);
    expect(capture!.accounts[0]!.fullName.length).toBeGreaterThanOrEqual(Math.min(name.length, LONGEST_FULL_NAME) - 1);
  }
});

test(`a page of ${MOST_ROWS} rows arrives, whatever it says beside them`, () => {
  const users = Array.from({ length: MOST_ROWS }, (_, at) => row(at, at % 3 === 0 ? { pk: null, id: 'x' } : {}));
  const groups = ['self_deactivated_followers', 'non_recip_followers'].map((group) => ({
    group,
    context: 'teman.1 and 999999999 others',
    facepile: users.slice(0, 40),
  }));
  const messages = messagesFor(
    followers(ownList({ users, groups })),
    following(ownList({ users, hidden_following_account_count: 1e9 })),
  );
  expect(refused(messages)).toEqual([]);
  expect(captureIn(messages)).toHaveLength(2);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer({ min: 0, max: 9_000 }).map((length) => 'Q'.repeat(length)),
  fc.constantFrom('12', 'QVFB==', '\u202e', '\ud83c', '\u0000'),
);
const anyValue = fc.oneof(anyText, fc.jsonValue(), fc.maxSafeNat(), fc.constantFrom(-1, 1.5, 1e9, 1e9 + 1, 1e308));

test('whatever an answer holds, no message is refused', () => {
  const listKey = fc.constantFrom(...Object.keys(listAnswer()), 'groups', 'hidden_following_account_count');
  const rowKey = fc.constantFrom(...Object.keys(row(0)));
  const userKey = fc.constantFrom('pk', 'username', 'full_name', 'follower_count', 'following_count', 'fbid_v2');
  const group = fc.record({
    group: fc.constantFrom('self_deactivated_followers', 'non_recip_followers'),
    context: fc.oneof(
      anyText,
      fc.maxSafeNat().map((size) => `a and ${size} others`),
    ),
    facepile: fc.array(anyValue.map((value) => row(3, { username: value }))),
  });
  fc.assert(
    fc.property(
      listKey,
      rowKey,
      userKey,
      anyValue,
      fc.array(group),
      anyText,
      (key, inRow, inUser, value, groups, max) => {
        const query =
          `count=12&max_id=${encodeURIComponent(Array.from(max, (sign) => (/^[\uD800-\uDFFF]$/.test(sign) ? '' : sign)).join(''))}`.slice(
            0,
            8_000,
          );
        const messages = messagesFor(
          followers(ownList({ groups })),
          followers(ownList({ [key]: value }), query),
          following(ownList({ [key]: value, users: [row(1), row(2, { [inRow]: value })] })),
          graphql('profileQuery', { id: OWNER }, profileAnswer({ [inUser]: value }, OWNER)),
          graphql('profileQuery', { id: OWNER }, profileAnswer({ [inUser]: value })),
          tapped('POST /api/v1/friendships/show_many/', {
            friendship_statuses: { 7: value, 8: { following: true, outgoing_request: true } },
            status: 'ok',
          }),
        );
        expect(refused(messages)).toEqual([]);
      },
    ),
  );
});

test('whatever number a header shows, its interval has no end below nobody', () => {
  const number = fc.tuple(
    fc.constantFrom(0, 1, 12, 999),
    fc.constantFrom('', '.0', ',5', '.25'),
    fc.constantFrom('', 'K', ' rb', 'M', ' jt'),
  );
  fc.assert(
    fc.property(number, ([whole, part, unit]) => {
      const read = readCount(`${whole}${part}${unit}`);
      const counts = { viewer: OWNER, owner: OWNER, username: null, observedAt: AT, following: null };
      const followersShown = read && { ...read, source: 'link' as const };
      expect(
        refused([{ type: 'recordCounts', body: { ...counts, followers: followersShown } } as ContentMessage]),
      ).toEqual([]);
    }),
  );
});
