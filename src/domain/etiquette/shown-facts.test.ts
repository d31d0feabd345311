/** What each hint shows, to the last value: of facts so mixed up a person would be told a wrong day or number. */
import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../context';
import { DAY_MS } from '../time';
import type { AccountFacts } from './facts';
import { accountHints, viewerHints } from './find-hints';
import { daysAgo, NO_ACCOUNT_FACTS, NO_VIEWER_FACTS, NOW, tie } from './fixtures/facts';
import { SPEAKING } from './fixtures/speaking';
import type { Fact } from './hint';
import { HINTS, type HintId } from './hints';

const count = (value: number): Fact => ({ kind: 'count', value });
const on = (days: number): Fact => ({ kind: 'date', at: daysAgo(days) });
const list = (kind: 'followers' | 'following'): Fact => ({ kind: 'list', list: kind });

interface Shown {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly since: number;
}

/** Of the facts of `SPEAKING`. A hint without an entry here does not compile. */
const SHOWN: Readonly<Record<HintId, Shown>> = {
  'instagram-asked-to-slow-down': {
    facts: {
      askedAt: { kind: 'date', at: NOW - 1000 },
      what: { kind: 'rests', rests: [{ of: 'lists', untilAt: NOW - 1000 + DAY_MS }] },
    },
    since: NOW - 1000,
  },
  'pace-today': { facts: { count: count(25), lastHour: count(25) }, since: NOW - 24 * 60_000 },
  'not-read-whole': {
    facts: { list: list('followers'), progress: { kind: 'progress', seen: 812, expected: 1204 } },
    since: daysAgo(1),
  },
  'read-again': { facts: { list: list('followers'), readAt: on(40), count: count(40) }, since: daysAgo(10) },
  'follow-unfollow-churn': {
    facts: { count: count(25), fromAt: { kind: 'date', at: daysAgo(2) - 24 * 60_000 } },
    since: daysAgo(2) - 24 * 60_000,
  },
  'sudden-influx': { facts: { count: count(80), fromAt: on(8), toAt: on(1), usual: count(10) }, since: daysAgo(1) },
  'too-early-to-tell': { facts: { followedAt: on(3), waitUntil: on(-4) }, since: daysAgo(3) },
  'removed-you': { facts: { lastSeenAt: on(9), missedAt: on(2) }, since: daysAgo(2) },
  'old-pending-request': { facts: { requestedAt: on(50), count: count(50) }, since: daysAgo(50) },
  'private-boundary': { facts: { asOf: on(2) }, since: daysAgo(2) },
  'they-follow-and-leave': { facts: { firstSeenAt: on(18), missedAt: on(8), count: count(12) }, since: daysAgo(8) },
  'not-an-obligation': { facts: { followedAt: on(3) }, since: daysAgo(3) },
  'audience-fit': { facts: { followedAt: on(3) }, since: daysAgo(3) },
  'say-why': { facts: { followedAt: on(3) }, since: daysAgo(3) },
  'be-authentic': { facts: { reasons: { kind: 'reasons', reasons: ['returning-the-favour'] } }, since: daysAgo(2) },
  retaliation: { facts: { asOf: on(2) }, since: daysAgo(2) },
  'follow-without-interaction': { facts: { fromAt: on(200), toAt: on(5) }, since: daysAgo(200) },
  'quality-over-quantity': {
    facts: { share: { kind: 'share', value: 0.02 }, followers: count(500), fromAt: on(300), toAt: on(5) },
    since: daysAgo(5),
  },
  'annotate-what-you-tried': {
    facts: { gained: count(80), lost: count(2), fromAt: on(8), toAt: on(1) },
    since: daysAgo(1),
  },
};

describe('what a hint shows and since when', () => {
  it.each(HINTS)('$id', ({ id }) => {
    const found = [
      ...accountHints(7, { ...NO_ACCOUNT_FACTS, ...SPEAKING[id] }),
      ...viewerHints({ ...NO_VIEWER_FACTS, ...SPEAKING[id] }),
    ].find((hint) => hint.id === id);
    expect(found).toMatchObject(SHOWN[id]);
    expect(found?.facts).toEqual(SHOWN[id].facts);
  });

  const ofAccount = (id: HintId, facts: Partial<AccountFacts>) =>
    accountHints(7, { ...NO_ACCOUNT_FACTS, ...facts }).find((hint) => hint.id === id);

  it('a quiet tie is told from where both the follow and the export had begun', () => {
    const interactions = { count: 0, fromAt: daysAgo(150), toAt: daysAgo(5) };
    const facts = { tie: tie('mutual'), youFollowSinceAt: daysAgo(200), interactions };
    expect(ofAccount('follow-without-interaction', facts)).toMatchObject({
      facts: { fromAt: on(150), toAt: on(5) },
      since: daysAgo(150),
    });
  });

  it('of several short stays the newest is told, and of a longer one after it nothing', () => {
    const stay = (from: number, to: number) => ({
      notYetAt: daysAgo(from + 1),
      firstSeenAt: daysAgo(from),
      firstMissedAt: daysAgo(to),
      certainty: 'certain' as const,
      isStillThere: true,
      hasOwnRemoval: false,
    });
    const endedStays = [stay(200, 190), stay(150, 147), stay(100, 50)];
    expect(ofAccount('they-follow-and-leave', { endedStays })).toMatchObject({
      facts: { firstSeenAt: on(150), missedAt: on(147), count: count(4) },
      since: daysAgo(147),
    });
  });

  it('whoever was followed back is asked about by the day they came; reasons hold since the follow', () => {
    const both = { tie: tie('mutual'), followsYouSinceAt: daysAgo(6), youFollowSinceAt: daysAgo(4) };
    const audience = ofAccount('audience-fit', { ...both, isBusiness: true, context: NO_CONTEXT });
    expect(audience).toMatchObject({ facts: { followedAt: on(6) }, since: daysAgo(6) });
    const context = { ...NO_CONTEXT, reasons: ['marketing' as const] };
    expect(ofAccount('be-authentic', { ...both, context })?.since).toBe(daysAgo(4));
  });
});
