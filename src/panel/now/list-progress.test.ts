/** What each list's step says of itself, and how long the scrolling takes that is still to be done. */
import { describe, expect, it } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import type { PartialReason } from '../../domain/looks/coverage';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/time';
import { progressOf } from './list-progress';

const [ME, OTHER] = ['1', '2'] as AccountId[] as [AccountId, AccountId];
const NOW = Date.UTC(2026, 10, 23, 12);
/** A tenth of a second a row. */
const SCROLLED = { ms: 12_000, rows: 120, pages: 10 };

function reading(
  kind: FollowListKind,
  why: readonly PartialReason[],
  more: Partial<ReadingSummary> = {},
): ReadingSummary {
  const lastAt = more.lastAt ?? NOW - 2 * HOUR_MS;
  const seen = more.seen ?? 120;
  return {
    readingId: `${kind} ${lastAt}`,
    viewer: ME,
    list: { owner: ME, kind },
    ownerUsername: 'me',
    firstAt: lastAt,
    lastAt,
    seen,
    expected: 624,
    expectedAt: lastAt,
    coverage: why.length === 0 ? { kind: 'whole', seen, hidden: 0 } : { kind: 'partial', seen, expected: 624, why },
    captures: 10,
    strays: 0,
    passes: 1,
    source: 'reading',
    ...more,
  };
}
const counts = {
  followers: { at: NOW, source: 'profile', low: 624, high: 624 },
  following: { at: NOW, source: 'profile', low: 300, high: 300 },
} as const;
const of = (readings: readonly ReadingSummary[], known: Partial<Parameters<typeof progressOf>[0]> = {}) =>
  progressOf({ viewer: ME, readings, counts: {}, now: NOW, listClosedAt: null, ...known });
const states = (...readings: ReadingSummary[]) => of(readings).map(({ state }) => state);
const live = (more: Partial<ReadingSummary> = {}) =>
  reading('followers', ['not-finished'], { lastAt: NOW - 2_000, ...more });

describe('how far a list is', () => {
  it('is to do while it was never opened, and the list of another person is none of them', () => {
    expect(states()).toEqual(['todo', 'todo']);
    expect(states(reading('followers', [], { list: { owner: OTHER, kind: 'followers' } }))).toEqual(['todo', 'todo']);
  });

  it('goes on while pages come, is begun when they stop, and is done at its end', () => {
    expect(states(live())).toEqual(['live', 'todo']);
    expect(states(live({ lastAt: NOW - 2 * MINUTE_MS }))).toEqual(['begun', 'todo']);
    expect(states(reading('followers', []))).toEqual(['done', 'todo']);
  });

  it('no longer goes on once its end was reached, also where something is lacking', () => {
    expect(states(reading('followers', ['count-unknown'], { lastAt: NOW - 2_000 }))).toEqual(['begun', 'todo']);
    expect(states(reading('followers', [], { lastAt: NOW - 2_000 }))).toEqual(['done', 'todo']);
  });

  it('is cut where Instagram shows no more of it, or two tries came no further', () => {
    expect(states(reading('followers', ['capped']))).toEqual(['cut', 'todo']);
    expect(states(reading('followers', ['not-finished'], { passes: 2, captures: 10 }))).toEqual(['cut', 'todo']);
  });
});

describe('the checklist is over', () => {
  const isOver = (...readings: ReadingSummary[]) => of(readings).every(({ isSettled }) => isSettled);
  const following = reading('following', []);

  it('once both lists are read once, cut, or known from an export, and not before', () => {
    expect(isOver()).toBe(false);
    expect(isOver(following)).toBe(false);
    expect(isOver(live(), following)).toBe(false);
    expect(isOver(reading('followers', []), following)).toBe(true);
    expect(isOver(reading('followers', ['capped']), following)).toBe(true);
    expect(isOver(reading('followers', ['date-window'], { source: 'export' }), following)).toBe(true);
  });

  it('and does not come back while a list that was read is read again', () => {
    expect(isOver(live(), reading('followers', [], { lastAt: NOW - DAY_MS }), following)).toBe(true);
  });
});

describe('the time that scrolling takes', () => {
  const estimates = (...args: Parameters<typeof of>) => of(...args).map(({ estimate }) => estimate);

  it('is, of the list that is open, what is left of it at the pace so far', () => {
    expect(estimates([live({ scrolled: SCROLLED })])).toEqual([{ ms: 50_400, is: 'rest' }, null]);
  });

  it('is, of a list not opened yet, all that the profile counts, at the pace of other readings', () => {
    expect(estimates([live({ scrolled: SCROLLED })], { counts })[1]).toEqual({ ms: 30_000, is: 'all' });
    const theirs = reading('followers', [], { list: { owner: OTHER, kind: 'followers' }, scrolled: SCROLLED });
    expect(estimates([theirs], { counts })).toEqual([
      { ms: 62_400, is: 'all' },
      { ms: 30_000, is: 'all' },
    ]);
  });

  it('is all of a list that was closed: it begins at its top again', () => {
    const closed = live({ lastAt: NOW - HOUR_MS, scrolled: SCROLLED });
    expect(estimates([closed])[0]).toEqual({ ms: 62_400, is: 'all' });
  });

  it('is no invented number: nothing where the pace or the count is not known', () => {
    expect(estimates([], { counts })).toEqual([null, null]);
    expect(estimates([live({ scrolled: SCROLLED, expected: null })])[0]).toBeNull();
    const about = { at: NOW, source: 'profile', low: 11_500, high: 12_999 } as const;
    expect(estimates([live({ scrolled: SCROLLED })], { counts: { followers: null, following: about } })[1]).toBeNull();
  });

  it('is nothing where nothing is left to be scrolled', () => {
    expect(estimates([reading('followers', [], { scrolled: SCROLLED })])[0]).toBeNull();
    expect(estimates([reading('followers', ['capped'], { scrolled: SCROLLED })])[0]).toBeNull();
    expect(estimates([reading('followers', ['count-unknown'], { scrolled: SCROLLED })])[0]).toBeNull();
  });
});
