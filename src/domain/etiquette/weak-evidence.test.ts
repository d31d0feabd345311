import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthSteps } from '../insights/growth-by-month';
import { membershipOf } from '../membership';
import type { AccountFacts, EndedStay, ViewerFacts } from './facts';
import { anyAccountFacts, anyViewerFacts, daysAgo, partialCoverage } from './fixtures/facts';
import { SPEAKING } from './fixtures/speaking';
import { HINTS, type HintId } from './hints';

type AllFacts = AccountFacts & ViewerFacts;
type Weaker = Readonly<Record<string, (facts: AllFacts) => Partial<AllFacts>>>;

const tieWith = (change: Partial<NonNullable<AccountFacts['tie']>>) => (facts: AccountFacts) => ({
  tie: facts.tie && { ...facts.tie, ...change },
});
const staysWith = (change: Partial<EndedStay>) => (facts: AccountFacts) => ({
  endedStays: facts.endedStays?.map((stay) => ({ ...stay, ...change })) ?? null,
});
const endWith = (change: Partial<NonNullable<AccountFacts['endedFollow']>>) => (facts: AccountFacts) => ({
  endedFollow: facts.endedFollow && { ...facts.endedFollow, ...change },
});

/** The steps that readings which all stopped half-way would give. */
const stepsOfPartialLists = growthSteps(
  [40, 30, 20, 10].map((days, at) => ({
    readAt: daysAgo(days),
    coverage: partialCoverage,
    members: membershipOf(Array.from({ length: 20 + at ** 5 }, (_, number) => number)),
  })),
);

const UNKNOWN = { status: 'unknown', certainty: null, asOf: null, isTooEarly: false, youFollow: null } as const;

/**
 * For each hint the ways in which the evidence it rests on can be partial, unknown or merely likely, so that it must not
 * speak. A new hint does not compile without them, and the tests below hold that none is missing for what it needs.
 */
const WEAKER: Readonly<Record<HintId, Weaker>> = {
  'instagram-asked-to-slow-down': { 'slowDowns: other trouble': () => ({ slowDowns: [] }) },
  'pace-today': {
    'ownDeeds: hardly any was witnessed': (facts) => ({ ownDeeds: facts.ownDeeds?.slice(0, 5) ?? null }),
  },
  'not-read-whole': { 'lists: never opened': () => ({ lists: { followers: null, following: null } }) },
  'read-again': {
    'lists: never whole': ({ lists }) => ({
      lists: lists && { following: null, followers: lists.followers && { ...lists.followers, lastWholeAt: null } },
    }),
  },
  'too-early-to-tell': { 'tie: a partial list tells no status': tieWith(UNKNOWN) },
  'old-pending-request': {},
  'private-boundary': { 'tie: a partial list tells no status': tieWith(UNKNOWN) },
  'not-an-obligation': { 'tie: a partial list tells no status': tieWith(UNKNOWN) },
  'audience-fit': { 'tie: a partial list tells no status': tieWith(UNKNOWN) },
  'say-why': { 'tie: a partial list tells no status': tieWith(UNKNOWN) },
  'be-authentic': { 'tie: a partial list tells no status': tieWith(UNKNOWN) },
  'follow-without-interaction': {
    'tie: a partial list tells no status': tieWith(UNKNOWN),
    'interactions: of a few weeks': () => ({ interactions: { count: 0, fromAt: daysAgo(50), toAt: daysAgo(1) } }),
  },
  'quality-over-quantity': {
    'quality: of a few weeks': ({ quality }) => ({ quality: quality && { ...quality, fromAt: daysAgo(50) } }),
    'quality: of a few people': ({ quality }) => ({
      quality: quality && { ...quality, any: { ...quality.any, restsOn: 20 } },
    }),
  },
  'annotate-what-you-tried': {
    'followerSteps: the lists were partial': () => ({ followerSteps: stepsOfPartialLists }),
  },
  retaliation: {
    'tie: a partial list tells no status': tieWith({ status: 'unknown', certainty: null, asOf: null }),
    'tie: only likely': tieWith({ certainty: 'likely' }),
    'tie: no certainty': tieWith({ certainty: null }),
    'tie: no date': tieWith({ asOf: null }),
    'tie: an old look': tieWith({ isOld: true }),
    'tie: too early': tieWith({ isTooEarly: true }),
  },
  'removed-you': {
    'tie: unknown whether it holds': tieWith({ youFollow: null }),
    'endedFollow: only likely': endWith({ certainty: 'likely' }),
    'endedFollow: merely not found any more': endWith({ certainty: null }),
    'endedFollow: perhaps left Instagram': endWith({ isStillThere: null }),
    'endedFollow: perhaps an unfollow of one’s own': endWith({ hasOwnUnfollow: null }),
  },
  'they-follow-and-leave': {
    'endedStays: only likely': staysWith({ certainty: 'likely' }),
    'endedStays: merely not found any more': staysWith({ certainty: null }),
    'endedStays: perhaps left Instagram': staysWith({ isStillThere: null }),
    'endedStays: perhaps removed by hand': staysWith({ hasOwnRemoval: null }),
    'endedStays: perhaps there for longer': staysWith({ notYetAt: 0 }),
  },
  'follow-unfollow-churn': {
    'ownDeeds: the follows were not witnessed': ({ ownDeeds }) => ({
      ownDeeds: ownDeeds?.filter(({ action }) => action !== 'follow') ?? null,
    }),
    'ownDeeds: the unfollows were not witnessed': ({ ownDeeds }) => ({
      ownDeeds: ownDeeds?.filter(({ action }) => action !== 'unfollow') ?? null,
    }),
  },
  'sudden-influx': {
    'followerSteps: the lists were partial': () => ({ followerSteps: stepsOfPartialLists }),
    'followerSteps: no history to compare with': ({ followerSteps }) => ({
      followerSteps: followerSteps?.slice(-3) ?? null,
    }),
  },
};

/** Facts of any kind around those that make the hint speak. */
const speaking = (id: HintId) =>
  fc
    .tuple(anyAccountFacts, anyViewerFacts)
    .map(([account, viewer]) => ({ ...viewer, ...account, ...SPEAKING[id] }) as AllFacts);
/** Facts that are what they are, with nothing in them that could be weak; unknown ones are null. */
const PLAIN: readonly (keyof AllFacts)[] = [
  'context',
  'isPrivate',
  'isRequested',
  'requestedAt',
  'youFollowSinceAt',
  'followsYouSinceAt',
  'annotationsAt',
];

describe.each(HINTS)('$id', (hint) => {
  const weaker = Object.entries(WEAKER[hint.id]);

  it('speaks of the facts it needs, whatever else there is, and without any of them it does not', () => {
    fc.assert(
      fc.property(speaking(hint.id), (facts) => {
        expect(hint.find(facts)).not.toBeNull();
        for (const name of hint.needs) expect(hint.find({ ...facts, [name]: null })).toBeNull();
      }),
    );
  });

  it('is silent on evidence that is partial, unknown or merely likely', () => {
    fc.assert(
      fc.property(speaking(hint.id), (facts) => {
        for (const [why, weakened] of weaker) expect(hint.find({ ...facts, ...weakened(facts) }), why).toBeNull();
      }),
    );
  });

  it('was tried with weaker evidence of each fact it needs', () => {
    const tried = new Set(weaker.map(([why]) => why.split(':')[0]));
    expect([...tried].sort()).toEqual(hint.needs.filter((name) => !PLAIN.includes(name)).sort());
  });
});

describe('hints that could be taken as blame', () => {
  it('are these', () => {
    expect(HINTS.filter(({ accuses }) => accuses).map(({ id }) => id)).toEqual([
      'follow-unfollow-churn',
      'sudden-influx',
      'removed-you',
      'they-follow-and-leave',
      'retaliation',
    ]);
  });
});
