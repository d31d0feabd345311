/** The edges of the hints about one account: when each begins to speak, when it stops, and what it shows. */
import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../context';
import { DAY_MS } from '../time';
import type { AccountFacts } from './facts';
import { accountHints } from './find-hints';
import { daysAgo, just, NO_ACCOUNT_FACTS, tie } from './fixtures/facts';
import type { HintId } from './hints';

const ofAccount = (id: HintId, facts: Partial<AccountFacts>) =>
  accountHints(1, { ...NO_ACCOUNT_FACTS, ...facts }).find((hint) => hint.id === id) ?? null;
const date = (at: number) => ({ kind: 'date', at });
const count = (value: number) => ({ kind: 'count', value });

describe('does this fit the audience', () => {
  const business = { isBusiness: true, context: NO_CONTEXT };
  const hint = (facts: Partial<AccountFacts>) => ofAccount('audience-fit', { ...business, ...facts });

  it('is asked after following back, for as long as one remembers why, and of nobody followed first', () => {
    const followedBack = { tie: tie('mutual'), followsYouSince: just(daysAgo(60)) };
    expect(hint({ ...followedBack, youFollowSinceAt: daysAgo(3) })).not.toBeNull();
    expect(hint({ ...followedBack, youFollowSinceAt: daysAgo(7) })).not.toBeNull();
    expect(hint({ ...followedBack, youFollowSinceAt: daysAgo(60) })).toBeNull();
    expect(hint({ ...followedBack, youFollowSinceAt: daysAgo(61) })).toBeNull();
    expect(hint({ ...followedBack, youFollowSinceAt: null })).toBeNull();
    const theyFollowedBack = { followsYouSince: just(daysAgo(3)), youFollowSinceAt: daysAgo(5) };
    expect(hint({ tie: tie('mutual'), ...theyFollowedBack })).toBeNull();
    const both = { followsYouSince: just(daysAgo(2)), youFollowSinceAt: daysAgo(2) };
    expect(hint({ tie: tie('mutual'), ...both })).not.toBeNull();
    expect(hint({ tie: tie('neither'), ...both })).toBeNull();
    expect(hint({ tie: tie('only-i-follow'), ...both })).toBeNull();
  });

  it('is asked of new followers, not of old ones', () => {
    expect(hint({ tie: tie('only-they-follow'), followsYouSince: just(daysAgo(3)) })).not.toBeNull();
    expect(hint({ tie: tie('only-they-follow'), followsYouSince: just(daysAgo(200)) })).toBeNull();
    expect(hint({ tie: tie('neither'), followsYouSince: just(daysAgo(3)) })).toBeNull();
  });
});

describe('be authentic', () => {
  const reasons = (...all: ('network' | 'marketing' | 'returning-the-favour')[]) => ({ ...NO_CONTEXT, reasons: all });
  const hint = (facts: Partial<AccountFacts>) =>
    ofAccount('be-authentic', { tie: tie('mutual'), context: NO_CONTEXT, ...facts });

  it('speaks where every reason looks for something in return; for a business marketing is a reason of its own', () => {
    const speaks = (isBusiness: boolean, ...all: Parameters<typeof reasons>) =>
      hint({ isBusiness, context: reasons(...all) }) !== null;
    expect([speaks(false, 'marketing'), speaks(true, 'marketing')]).toEqual([true, false]);
    expect([speaks(false, 'returning-the-favour'), speaks(true, 'returning-the-favour')]).toEqual([true, true]);
    expect([speaks(false, 'network'), speaks(false, 'network', 'marketing')]).toEqual([false, false]);
    expect(hint({ context: reasons('marketing') })?.facts).toEqual({
      reasons: { kind: 'reasons', reasons: ['marketing'] },
    });
  });

  it('without a reason speaks only of a follow-back within a day, once it can no longer be remembered', () => {
    const followed = daysAgo(40);
    const back = (ms: number) => hint({ followsYouSince: just(followed - ms), youFollowSinceAt: followed });
    expect(back(0)).not.toBeNull();
    expect(back(DAY_MS)).not.toBeNull();
    expect(back(DAY_MS + 1)).toBeNull();
    expect(back(-1)).toBeNull();
    expect(hint({ followsYouSince: null, youFollowSinceAt: followed })).toBeNull();
    expect(hint({ followsYouSince: just(followed), youFollowSinceAt: null })).toBeNull();
    expect(hint({ followsYouSince: just(0), youFollowSinceAt: null })).toBeNull();
    expect(hint({ followsYouSince: just(daysAgo(2)), youFollowSinceAt: daysAgo(2) })).toBeNull();
  });
});

describe('short stays, removals and what is too early', () => {
  const stay = (lengthMs: number) => ({
    notYetAt: daysAgo(20),
    firstSeenAt: daysAgo(20),
    firstMissedAt: daysAgo(20) + lengthMs,
    certainty: 'certain' as const,
    isStillThere: true,
    hasOwnRemoval: false,
  });
  const leave = (lengthMs: number) => ofAccount('they-follow-and-leave', { endedStays: [stay(lengthMs)] });

  it('a stay is short up to two weeks, and is told in days, rounded up', () => {
    expect(leave(14 * DAY_MS)?.facts['count']).toEqual(count(14));
    expect(leave(14 * DAY_MS + 1)).toBeNull();
    expect(leave(2 * DAY_MS + 1)?.facts['count']).toEqual(count(3));
    expect(leave(0)?.facts['count']).toEqual(count(1));
  });

  it('a removal is told for ninety days', () => {
    const ended = (firstMissedAt: number) =>
      ofAccount('removed-you', {
        tie: tie('neither'),
        endedFollow: {
          lastSeenAt: firstMissedAt - DAY_MS,
          firstMissedAt,
          certainty: 'certain',
          isStillThere: true,
          hasOwnUnfollow: false,
        },
      });
    expect(ended(daysAgo(90))).not.toBeNull();
    expect(ended(daysAgo(90) - 1)).toBeNull();
  });

  it('too early to tell names the day from which there is telling, and speaks only where no follow-back shows', () => {
    const early = (status: 'unknown' | 'mutual', isTooEarly: boolean) =>
      ofAccount('too-early-to-tell', { tie: tie(status, { isTooEarly }), youFollowSinceAt: daysAgo(3) });
    expect(early('unknown', true)?.facts).toEqual({ followedAt: date(daysAgo(3)), waitUntil: date(daysAgo(-4)) });
    expect(early('unknown', false)).toBeNull();
    expect(early('mutual', false)).toBeNull();
  });
});
