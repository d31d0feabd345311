import { describe, expect, it } from 'vitest';
import { edited, type FollowReason, NO_CONTEXT } from '../context';
import type { AccountFacts } from './facts';
import { accountHints } from './find-hints';
import { daysAgo, just, NO_ACCOUNT_FACTS, tie } from './fixtures/facts';
import type { HintId } from './hints';

const facts = (change: Partial<AccountFacts>): AccountFacts => ({ ...NO_ACCOUNT_FACTS, ...change });
const reasons = (...list: FollowReason[]) => ({ ...NO_CONTEXT, reasons: list });
const prospect = edited(NO_CONTEXT, { kind: 'tag', tag: 'prospect', isOn: true }, daysAgo(1));
const stay = { notYetAt: daysAgo(20), firstSeenAt: daysAgo(18), firstMissedAt: daysAgo(8), hasOwnRemoval: false };
const sure = { certainty: 'certain', isStillThere: true } as const;
const endedFollow = { lastSeenAt: daysAgo(9), firstMissedAt: daysAgo(2), ...sure, hasOwnUnfollow: false };
const gone = { tie: tie('only-they-follow'), endedFollow };
const asked = { tie: tie('neither'), isRequested: true, requestedAt: daysAgo(31) };
const locked = { tie: tie('neither'), isPrivate: true, isRequested: false };
const silent = {
  tie: tie('mutual'),
  youFollowSinceAt: daysAgo(200),
  interactions: { count: 0, fromAt: daysAgo(300), toAt: daysAgo(5) },
};
const fresh = { tie: tie('only-they-follow'), followsYouSince: just(daysAgo(30)) };
const business = { ...fresh, isBusiness: true, context: NO_CONTEXT };
const followedBack = { ...business, tie: tie('mutual'), youFollowSinceAt: daysAgo(6) };
const justFollowed = { tie: tie('mutual'), youFollowSinceAt: daysAgo(7), context: NO_CONTEXT };
const reflex = {
  tie: tie('mutual'),
  youFollowSinceAt: daysAgo(40),
  followsYouSince: just(daysAgo(41)),
  context: NO_CONTEXT,
};
const early = { tie: tie('unknown', { isTooEarly: true, youFollow: true }), youFollowSinceAt: daysAgo(3) };

/** For each hint: what makes it speak, and near misses that leave it silent. */
const CASES: readonly (readonly [HintId, Partial<AccountFacts>, Readonly<Record<string, Partial<AccountFacts>>>])[] = [
  [
    'too-early-to-tell',
    early,
    {
      'a week has passed': { ...early, tie: tie('only-i-follow') },
      'it was too early when the followers were read, weeks ago': { ...early, youFollowSinceAt: daysAgo(7) },
    },
  ],
  [
    'old-pending-request',
    asked,
    {
      'exactly 30 days': { ...asked, requestedAt: daysAgo(30) },
      'no longer waiting': { ...asked, isRequested: false },
    },
  ],
  [
    'removed-you',
    gone,
    {
      'an own unfollow was seen': { ...gone, endedFollow: { ...endedFollow, hasOwnUnfollow: true } },
      'unknown whether there was one': { ...gone, endedFollow: { ...endedFollow, hasOwnUnfollow: null } },
      'only likely gone': { ...gone, endedFollow: { ...endedFollow, certainty: 'likely' } },
      'merely not found any more': { ...gone, endedFollow: { ...endedFollow, certainty: null } },
      'cannot be found': { ...gone, endedFollow: { ...endedFollow, isStillThere: false } },
      'followed again': { ...gone, tie: tie('mutual') },
      'long ago': { ...gone, endedFollow: { ...endedFollow, firstMissedAt: daysAgo(91) } },
    },
  ],
  [
    'private-boundary',
    locked,
    {
      public: { ...locked, isPrivate: false },
      'already followed': { ...locked, tie: tie('only-i-follow') },
      'already asked': { ...locked, isRequested: true },
    },
  ],
  [
    'they-follow-and-leave',
    { endedStays: [{ ...stay, ...sure }] },
    {
      'may have stayed longer than 14 days': { endedStays: [{ ...stay, notYetAt: daysAgo(23), ...sure }] },
      'the viewer removed them': { endedStays: [{ ...stay, ...sure, hasOwnRemoval: true }] },
      'unknown whether they did': { endedStays: [{ ...stay, ...sure, hasOwnRemoval: null }] },
      'left Instagram': { endedStays: [{ ...stay, ...sure, isStillThere: false }] },
      'only likely gone': { endedStays: [{ ...stay, ...sure, certainty: 'likely' }] },
      'merely not found any more': { endedStays: [{ ...stay, ...sure, certainty: null }] },
    },
  ],
  [
    'not-an-obligation',
    fresh,
    {
      'a follower for 31 days': { ...fresh, followsYouSince: just(daysAgo(31)) },
      'already followed back': { ...fresh, tie: tie('mutual') },
    },
  ],
  [
    'audience-fit',
    business,
    {
      'not in business mode': { ...business, isBusiness: false },
      tagged: { ...business, context: prospect },
      'the viewer followed first': { ...followedBack, youFollowSinceAt: daysAgo(31) },
      'followed back 8 days ago': { ...followedBack, youFollowSinceAt: daysAgo(8) },
    },
  ],
  ['audience-fit', followedBack, { tagged: { ...followedBack, context: prospect } }],
  [
    'say-why',
    justFollowed,
    {
      'a reason is noted': { ...justFollowed, context: reasons('network') },
      'followed 8 days ago': { ...justFollowed, youFollowSinceAt: daysAgo(8) },
      'not followed': { ...justFollowed, tie: tie('only-they-follow') },
    },
  ],
  [
    'be-authentic',
    { tie: tie('mutual'), context: reasons('returning-the-favour') },
    {
      'another reason stands beside it': {
        tie: tie('mutual'),
        context: reasons('appreciation', 'returning-the-favour'),
      },
      'not followed': { tie: tie('only-they-follow'), context: reasons('returning-the-favour') },
      'marketing in business mode': { tie: tie('mutual'), isBusiness: true, context: reasons('marketing') },
    },
  ],
  [
    'be-authentic',
    reflex,
    {
      'took two days to follow back': { ...reflex, followsYouSince: just(daysAgo(42)) },
      'the viewer followed first': { ...reflex, followsYouSince: just(daysAgo(39)) },
      'say-why still speaks': { ...reflex, youFollowSinceAt: daysAgo(5), followsYouSince: just(daysAgo(5)) },
    },
  ],
  [
    'retaliation',
    { tie: tie('only-i-follow') },
    {
      'only likely': { tie: tie('only-i-follow', { certainty: 'likely' }) },
      'too early to tell': { tie: tie('unknown', { isTooEarly: true, youFollow: true }) },
      'an old look': { tie: tie('only-i-follow', { isOld: true }) },
      'they follow back': { tie: tie('mutual') },
    },
  ],
  [
    'follow-without-interaction',
    silent,
    {
      'one like': { ...silent, interactions: { ...silent.interactions, count: 1 } },
      'an export of 80 days': { ...silent, interactions: { ...silent.interactions, fromAt: daysAgo(85) } },
      'followed 80 days before the export': { ...silent, youFollowSinceAt: daysAgo(85) },
      'not followed': { ...silent, tie: tie('only-they-follow') },
    },
  ],
];

const idsFor = (change: Partial<AccountFacts>) => accountHints(7, facts(change)).map((hint) => hint.id);

describe.each(CASES)('%s', (id, speaking, nearMisses) => {
  it('speaks', () => expect(idsFor(speaking)).toContain(id));
  it.each(Object.keys(nearMisses))('is silent: %s', (why) => expect(idsFor(nearMisses[why]!)).not.toContain(id));
});

describe('hints about an account', () => {
  it('say which account, what they rest on and since when', () => {
    expect(accountHints(7, facts(fresh))).toEqual([
      {
        id: 'not-an-obligation',
        account: 7,
        facts: { followedAt: { kind: 'span', ...just(daysAgo(30)) } },
        since: daysAgo(30),
      },
    ]);
    expect(accountHints(7, facts(asked))[0]?.facts['count']).toEqual({ kind: 'count', value: 31 });
  });

  it('leave kept accounts in peace', () => {
    expect(idsFor({ tie: tie('only-i-follow'), context: { ...NO_CONTEXT, isKept: true } })).toEqual([]);
  });
});
