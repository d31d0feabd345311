/** What each hint shows, to the last value: of facts so mixed up a person would be told a wrong day or number. */
import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../context';
import type { AccountFacts } from './facts';
import { accountHints, viewerHints } from './find-hints';
import { EXAMPLES } from './fixtures/examples';
import { daysAgo, just, NO_ACCOUNT_FACTS, NO_VIEWER_FACTS, tie } from './fixtures/facts';
import { type HintFact, span } from './hint';
import { HINTS, type HintId } from './hints';

const count = (value: number): HintFact => ({ kind: 'count', value });
const on = (days: number): HintFact => ({ kind: 'date', at: daysAgo(days) });
const _list = (kind: 'followers' | 'following'): HintFact => ({ kind: 'list', list: kind });

describe('what a hint shows and since when', () => {
  it.each(HINTS)('$id', ({ id }) => {
    const found = [
      ...accountHints(7, { ...NO_ACCOUNT_FACTS, ...EXAMPLES[id].speaks }),
      ...viewerHints({ ...NO_VIEWER_FACTS, ...EXAMPLES[id].speaks }),
    ].find((hint) => hint.id === id);
    expect(found).toMatchObject(EXAMPLES[id].shown);
    expect(found?.facts).toEqual(EXAMPLES[id].shown.facts);
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
      since: daysAgo(151),
    });
  });

  it('whoever was followed back is asked about by the day they came; reasons hold since the follow', () => {
    const both = { tie: tie('mutual'), followsYouSince: just(daysAgo(6)), youFollowSinceAt: daysAgo(4) };
    const audience = ofAccount('audience-fit', { ...both, isBusiness: true, context: NO_CONTEXT });
    expect(audience).toMatchObject({ facts: { followedAt: span(just(daysAgo(6))) }, since: daysAgo(6) });
    const context = { ...NO_CONTEXT, reasons: ['marketing' as const] };
    expect(ofAccount('be-authentic', { ...both, context })?.since).toBe(daysAgo(4));
  });
});
