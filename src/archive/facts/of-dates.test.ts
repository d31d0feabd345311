import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId, AccountNumber } from '../../domain/account';
import { heldSince, timelineOf } from '../../domain/changes/timeline';
import { DatesByNumber } from '../../domain/exports/dates-by-number';
import { boundsOf } from '../../domain/fixtures/looks';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { Fact, Look } from '../../domain/looks/look';
import { membershipOf } from '../../domain/membership';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { AccountHistories } from './of-dates';

const viewer = '41' as AccountId;
const FROM = Date.UTC(2026, 4, 1);
const ACCOUNTS = Array.from({ length: 12 }, (_, number) => number);

const anyLook = fc
  .record({
    kind: fc.constantFrom<FollowListKind>('followers', 'following'),
    hours: fc.nat(18).map((times) => times * 6),
    lasted: fc.nat(20),
    numbers: fc.subarray(ACCOUNTS),
    isWhole: fc.constantFrom(true, true, false),
    hidden: fc.nat(2),
  })
  .map(({ kind, hours, lasted, numbers, isWhole, hidden }): Omit<Look, 'snapshotId'> => {
    const readAt = FROM + hours * HOUR_MS;
    const startedAt = readAt - lasted * HOUR_MS;
    const seen = numbers.length;
    return {
      viewer,
      list: { owner: viewer, kind },
      source: 'reading',
      firstAt: startedAt,
      readAt,
      absentAt: startedAt,
      coverage: isWhole
        ? { kind: 'whole', seen, hidden }
        : { kind: 'partial', seen, expected: 12, why: ['not-finished'] },
      members: membershipOf(numbers),
      // Now and then as many may be hidden as to say no more.
      bounds: boundsOf(hidden, lasted % 5 === 0 ? 4 : 8),
    };
  });
const someLooks = fc
  .array(anyLook, { minLength: 5, maxLength: 14 })
  .map((looks) => looks.map((look, at): Look => ({ ...look, snapshotId: `look-${at}` })));
const someFacts: fc.Arbitrary<Fact[]> = fc.array(
  fc.record({
    kind: fc.constant('relation-report' as const),
    number: fc.constantFrom(...ACCOUNTS),
    at: fc.nat(18).map((times) => FROM + times * 6 * HOUR_MS + 1),
    followsYou: fc.constantFrom(null, true, false),
    youFollow: fc.constantFrom(null, true, false),
    action: fc.constantFrom(null, 'follow' as const, 'unfollow' as const),
  }),
  { maxLength: 6 },
);
const NO_DATES = new DatesByNumber(new Uint32Array(0), new Uint32Array(0));

/** The same without sets: the story of every account is told. */
function toldOneByOne(looks: readonly Look[], facts: readonly Fact[]) {
  return ACCOUNTS.flatMap((number): [AccountNumber, number, number][] => {
    const { story } = timelineOf(number, [...looks, ...facts]);
    const [theirs, mine] = FOLLOW_LIST_KINDS.map((kind) => heldSince(story, kind));
    if (mine?.fromAt == null || theirs?.fromAt == null) return [];
    const isToTheDay = mine.byAt - mine.fromAt <= DAY_MS && theirs.byAt - theirs.fromAt <= DAY_MS;
    const isOpen = mine.fromAt < theirs.byAt && theirs.fromAt < mine.byAt;
    return isToTheDay && !isOpen ? [[number, mine.byAt, theirs.byAt]] : [];
  });
}

describe('the dates of ties', () => {
  it('are those that every story told by itself would give', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(someLooks, someFacts, async (looks, facts) => {
        const histories = new AccountHistories(looks, facts);
        const dates = await histories.followDates({ followers: NO_DATES, following: NO_DATES });
        const rows = [...dates.accounts].map((number, at) => [
          number,
          dates.youFollowedAt[at],
          dates.theyFollowedAt[at],
        ]);
        found += rows.length;
        expect(rows.sort((one, other) => one[0]! - other[0]!)).toEqual(toldOneByOne(looks, facts));
      }),
      { numRuns: 350 },
    );
    // Some thirty in all, by chance: enough that the claim is not an empty one.
    expect(found).toBeGreaterThan(0);
  });
});
