import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartialReason } from './coverage';
import { type AccountEvidence, judge } from './follow-back';
import type { ListSight, PartialSight, WholeSight } from './tie';
import { DAY_MS } from './time';

const NOW = Date.UTC(2026, 10, 20, 12);
const THEN = NOW - 5 * DAY_MS;

const unread: ListSight = { lastSeenAt: null, whole: null, partial: null };
const seen = (at: number): ListSight => ({ lastSeenAt: at, whole: null, partial: null });
const wholeSight = (change: Partial<WholeSight> = {}): WholeSight => ({
  readAt: THEN,
  hasAccount: false,
  seen: 1204,
  hidden: 0,
  isConverged: false,
  nameDoubt: null,
  isMissedTwice: false,
  aliveElsewhereAt: null,
  ...change,
});
const missed = (change: Partial<WholeSight> = {}, lastSeenAt: number | null = null): ListSight => ({
  lastSeenAt,
  whole: wholeSight(change),
  partial: null,
});
const there = (at: number): ListSight => ({
  lastSeenAt: at,
  whole: wholeSight({ hasAccount: true, readAt: at }),
  partial: null,
});
const evidence = (change: Partial<AccountEvidence>): AccountEvidence => ({
  followers: unread,
  following: unread,
  followsYou: null,
  youFollow: null,
  followedSinceAt: null,
  ...change,
});

const anyMoment = fc.integer({ min: NOW - 400 * DAY_MS, max: NOW });
const anyPartial: fc.Arbitrary<PartialSight> = fc.record({
  readAt: anyMoment,
  seen: fc.nat(5000),
  expected: fc.option(fc.nat(5000)),
  why: fc.subarray<PartialReason>(['not-finished', 'capped', 'count-unknown', 'started-mid-list']),
});
const anySightWithoutWhole: fc.Arbitrary<ListSight> = fc.record({
  lastSeenAt: fc.option(anyMoment),
  whole: fc.constant(null),
  partial: fc.option(anyPartial),
});

describe('a partial list accuses nobody', () => {
  it('never yields an absence, neither certain nor likely', () => {
    fc.assert(
      fc.property(anySightWithoutWhole, anySightWithoutWhole, (followers, following) => {
        const verdict = judge(evidence({ followers, following }), NOW);
        expect(['mutual', 'unknown']).toContain(verdict.status);
        expect(verdict.followsYou.holds).not.toBe(false);
        expect(verdict.youFollow.holds).not.toBe(false);
      }),
    );
  });

  it('says which list is in the way', () => {
    const partial: PartialSight = { readAt: THEN, seen: 812, expected: 1204, why: ['not-finished'] };
    const verdict = judge(evidence({ following: there(THEN), followers: { ...unread, partial } }), NOW);
    expect(verdict.status).toBe('unknown');
    expect(verdict.followsYou.evidence).toMatchObject({ kind: 'list-partial', seen: 812, expected: 1204 });
  });
});

describe('positive evidence', () => {
  it('is always good: in both lists is mutual, however partial they are', () => {
    expect(judge(evidence({ followers: seen(THEN), following: seen(THEN - 1) }), NOW)).toMatchObject({
      status: 'mutual',
      certainty: 'certain',
      asOf: THEN - 1,
    });
  });

  it('seen after a whole reading missed it counts again', () => {
    const back = missed({}, THEN + DAY_MS);
    expect(judge(evidence({ followers: back, following: there(THEN) }), NOW).status).toBe('mutual');
  });

  it('older than a whole reading that misses it does not', () => {
    const gone = missed({}, THEN - DAY_MS);
    expect(judge(evidence({ followers: gone, following: there(THEN) }), NOW).status).toBe('only-i-follow');
  });
});

describe('absence in a whole list', () => {
  const certainty = (followers: ListSight, following: ListSight) =>
    judge(evidence({ followers, following }), NOW).certainty;

  it('is certain when nothing is hidden', () => {
    expect(certainty(missed(), there(THEN))).toBe('certain');
  });

  it('is only likely while accounts are hidden', () => {
    expect(certainty(missed({ hidden: 3 }), there(THEN))).toBe('likely');
  });

  it('is certain when the list converged and the account was alive elsewhere the same day', () => {
    const alive = (at: number | null, change: Partial<WholeSight> = {}) =>
      certainty(missed({ hidden: 3, isConverged: true, aliveElsewhereAt: at, ...change }), there(THEN));
    expect(alive(THEN - DAY_MS / 2)).toBe('certain');
    expect(alive(THEN - 2 * DAY_MS)).toBe('likely');
    expect(alive(null)).toBe('likely');
    expect(alive(THEN, { isConverged: false })).toBe('likely');
  });

  it('stays certain however often the account is seen elsewhere afterwards', () => {
    const proven = missed({ hidden: 3, isConverged: true, aliveElsewhereAt: THEN });
    expect(certainty(proven, there(NOW))).toBe('certain');
  });

  it('is certain when a second whole reading misses it too', () => {
    expect(certainty(missed({ hidden: 3, isMissedTwice: true }), there(THEN))).toBe('certain');
  });
});

describe("the profile's own answer", () => {
  it('decides against an older list, both ways', () => {
    const says = (holds: boolean) => ({ holds, observedAt: THEN + DAY_MS });
    const lists = { followers: there(THEN), following: there(THEN) };
    expect(judge(evidence({ ...lists, followsYou: says(false) }), NOW)).toMatchObject({
      status: 'only-i-follow',
      certainty: 'certain',
    });
    expect(
      judge(evidence({ followers: missed({ hidden: 9 }), following: there(THEN), followsYou: says(true) }), NOW).status,
    ).toBe('mutual');
  });

  it('yields to a newer list', () => {
    const old = { holds: false, observedAt: THEN - DAY_MS };
    expect(judge(evidence({ followers: there(THEN), following: there(THEN), followsYou: old }), NOW).status).toBe(
      'mutual',
    );
  });

  it('that leaves the question open changes nothing', () => {
    const open = { holds: null, observedAt: NOW };
    expect(judge(evidence({ followers: seen(THEN), following: seen(THEN), followsYou: open }), NOW).status).toBe(
      'mutual',
    );
    expect(judge(evidence({ following: there(THEN), followsYou: open }), NOW).status).toBe('unknown');
  });
});

describe('a verdict', () => {
  it('names the older of its two looks and grows old after 90 days', () => {
    const verdict = (days: number) =>
      judge(evidence({ followers: there(NOW - days * DAY_MS), following: there(NOW) }), NOW);
    expect(verdict(89)).toMatchObject({ isOld: false, asOf: NOW - 89 * DAY_MS });
    expect(verdict(91)).toMatchObject({ isOld: true });
  });

  it('is too early within 7 days of the follow, and only where nobody followed back', () => {
    const since = (days: number) => ({ followedSinceAt: NOW - days * DAY_MS });
    const lonely = { followers: missed(), following: there(THEN) };
    expect(judge(evidence({ ...lonely, ...since(6) }), NOW).isTooEarly).toBe(true);
    expect(judge(evidence({ ...lonely, ...since(8) }), NOW).isTooEarly).toBe(false);
    expect(judge(evidence({ followers: there(THEN), following: there(THEN), ...since(1) }), NOW).isTooEarly).toBe(
      false,
    );
  });
});
