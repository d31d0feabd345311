import { describe, expect, it } from 'vitest';
import type { PartialReason } from '../looks/coverage';
import { DAY_MS, HOUR_MS } from '../time';
import type { OwnAct, ViewerFacts } from './facts';
import { viewerHints } from './find-hints';
import { daysAgo, NO_VIEWER_FACTS, NOW, partialCoverage } from './fixtures/facts';
import type { HintId } from './hints';

const follows = (howMany: number, everyMs: number): OwnAct[] =>
  Array.from({ length: howMany }, (_, index) => ({ account: index, action: 'follow', at: NOW - index * everyMs }));
const takenBack = (howMany: number, afterDays = 14): OwnAct[] =>
  Array.from({ length: howMany }, (_, index): OwnAct[] => [
    { account: index, action: 'follow', at: daysAgo(2 + afterDays) },
    { account: index, action: 'unfollow', at: daysAgo(2) },
  ]).flat();
const unread = { newestAt: daysAgo(1), coverage: partialCoverage, lastWholeAt: null };
const readOn = (days: number) => ({
  newestAt: daysAgo(days),
  coverage: { kind: 'whole', seen: 1204, hidden: 0, isConverged: false } as const,
  lastWholeAt: daysAgo(days),
});
const ended = (why: PartialReason) => ({ ...unread, coverage: { ...partialCoverage, why: [why] } });
const capped = { ...partialCoverage, why: ['capped' as const] };
const steps = (...gains: readonly number[]) =>
  gains.map((gained, index) => ({
    fromAt: daysAgo(7 * (gains.length - index) + 1),
    toAt: daysAgo(7 * (gains.length - index) - 6),
    before: 1000,
    gained,
    lost: 2,
  }));
const quality = { any: { value: 0.09, restsOn: 100 }, fromAt: daysAgo(95), toAt: daysAgo(5) };

/** For each hint: what makes it speak, and near misses that leave it silent. */
const CASES: readonly (readonly [HintId, Partial<ViewerFacts>, Readonly<Record<string, Partial<ViewerFacts>>>])[] = [
  [
    'instagram-asked-to-slow-down',
    { slowDowns: [{ at: NOW - 23 * HOUR_MS, kind: 'throttled', of: 'lists' }] },
    {
      'a day has passed': { slowDowns: [{ at: NOW - DAY_MS, kind: 'throttled', of: 'lists' }] },
      'three days after a stopped action': { slowDowns: [{ at: daysAgo(3), kind: 'action-blocked', of: 'acts' }] },
    },
  ],
  [
    'pace-today',
    { ownActs: follows(60, 23 * 60_000) },
    {
      '59 in a day': { ownActs: follows(59, 23 * 60_000) },
      'a day is over': { ownActs: follows(60, 23 * 60_000).map((act) => ({ ...act, at: act.at - 2 * HOUR_MS })) },
      'other acts': { ownActs: follows(60, 60_000).map((act) => ({ ...act, action: 'remove-follower' })) },
    },
  ],
  [
    'pace-today',
    { ownActs: follows(20, 60_000) },
    { '19 in an hour': { ownActs: follows(19, 60_000) }, '20 in two hours': { ownActs: follows(20, 6 * 60_000) } },
  ],
  [
    'not-read-whole',
    { lists: { followers: unread, following: null } },
    {
      'its end was reached, and too few are in it': { lists: { followers: ended('too-few-seen'), following: null } },
      'its end was reached, and nobody knows how many there are': {
        lists: { followers: ended('count-unknown'), following: null },
      },
      'a fresh whole reading stands behind it': {
        lists: { followers: { ...unread, lastWholeAt: daysAgo(20) }, following: null },
      },
      'Instagram withholds the rest': { lists: { followers: { ...unread, coverage: capped }, following: null } },
      'never opened': { lists: { followers: null, following: null } },
      'a second try came no further': { lists: { followers: unread, following: null }, stalled: ['followers'] },
    },
  ],
  [
    'read-again',
    { lists: { followers: readOn(31), following: readOn(2) } },
    { 'exactly 30 days': { lists: { followers: readOn(30), following: readOn(2) } } },
  ],
  [
    'follow-unfollow-churn',
    { ownActs: takenBack(5) },
    {
      'four accounts': { ownActs: takenBack(4) },
      'after 15 days': { ownActs: takenBack(5, 15) },
      'the follow was not witnessed': { ownActs: takenBack(5).filter((act) => act.action === 'unfollow') },
      'one account five times': { ownActs: takenBack(5).map((act) => ({ ...act, account: 'same' })) },
      'more than 30 days ago': { ownActs: takenBack(5).map((act) => ({ ...act, at: act.at - 29 * DAY_MS })) },
    },
  ],
  [
    'sudden-influx',
    { followerSteps: steps(10, 12, 8, 80) },
    {
      '49 people': { followerSteps: steps(10, 12, 8, 49) },
      'no history': { followerSteps: steps(10, 12, 80) },
      'always so': { followerSteps: steps(60, 70, 65, 80) },
      'few beside the count': {
        followerSteps: steps(10, 12, 8, 80).map((step) => ({ ...step, before: 2000 })),
      },
    },
  ],
  [
    'quality-over-quantity',
    { quality },
    {
      'one in ten': { quality: { ...quality, any: { value: 0.1, restsOn: 100 } } },
      '99 followers': { quality: { ...quality, any: { value: 0.09, restsOn: 99 } } },
      'an export of 89 days': { quality: { ...quality, fromAt: daysAgo(94) } },
    },
  ],
  [
    'annotate-what-you-tried',
    { followerSteps: steps(4, 30), annotationsAt: [daysAgo(60)] },
    {
      '29 of 1,000': { followerSteps: steps(4, 29), annotationsAt: [] },
      'a note stands there': { followerSteps: steps(4, 30), annotationsAt: [daysAgo(5)] },
      'a note of today, dated at noon': { followerSteps: steps(4, 30), annotationsAt: [daysAgo(-0.2)] },
      'a note from the week before': { followerSteps: steps(4, 30), annotationsAt: [daysAgo(14)] },
    },
  ],
];

const idsFor = (change: Partial<ViewerFacts>) => viewerHints({ ...NO_VIEWER_FACTS, ...change }).map((hint) => hint.id);

describe.each(CASES)('%s', (id, speaking, nearMisses) => {
  it('speaks', () => expect(idsFor(speaking)).toContain(id));
  it.each(Object.keys(nearMisses))('is silent: %s', (why) => expect(idsFor(nearMisses[why]!)).not.toContain(id));
});

describe('hints about the viewer’s account', () => {
  it('show the facts they rest on', () => {
    const [found] = viewerHints({
      ...NO_VIEWER_FACTS,
      followerSteps: steps(10, 12, 8, 80),
      annotationsAt: [daysAgo(2)],
    });
    expect(found).toMatchObject({
      id: 'sudden-influx',
      account: null,
      facts: { count: { value: 80 }, usual: { value: 10 } },
    });
  });

  it('read-again names the older list', () => {
    const [found] = viewerHints({ ...NO_VIEWER_FACTS, lists: { followers: readOn(40), following: readOn(50) } });
    expect(found?.facts['list']).toEqual({ kind: 'list', list: 'following' });
    expect(found?.facts['count']).toEqual({ kind: 'count', value: 50 });
  });
});
