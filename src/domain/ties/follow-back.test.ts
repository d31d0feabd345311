import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../time';
import { isTooEarly, judge, statusOf } from './follow-back';
import { type Evidence, OLD_AFTER_MS, type Tie, TOO_EARLY_MS } from './tie';

const NOW = Date.UTC(2026, 10, 20, 12);
const THEN = NOW - 5 * DAY_MS;

const inList = (at = THEN): Tie => ({
  holds: true,
  certainty: 'certain',
  asOf: at,
  evidence: { kind: 'in-list', list: 'followers', at },
});
const missing = (certainty: 'certain' | 'likely' = 'likely', at = THEN): Tie => ({
  holds: false,
  certainty,
  asOf: at,
  evidence: {
    kind: 'not-in-list',
    list: 'followers',
    at,
    seen: 1204,
    source: 'reading',
    bound: { h: 0, n: 9 },
    nameDoubt: null,
  },
});
const unknown = (kind: 'list-unread' | 'hidden-or-left' | 'too-many-hidden' | 'in-neither'): Tie => ({
  holds: null,
  certainty: null,
  asOf: null,
  evidence: { kind, list: 'followers', at: THEN, seen: 9, bound: { h: 9, n: 9 } } as Evidence,
});
const verdict = (followsYou: Tie, youFollow: Tie, followedSinceAt: number | null = null, now = NOW) =>
  judge({ followsYou, youFollow, followedSinceAt }, now);

describe('a status', () => {
  it('joins two directions', () => {
    expect([statusOf(true, true), statusOf(true, false), statusOf(false, true), statusOf(false, false)]).toEqual([
      'mutual',
      'only-i-follow',
      'only-they-follow',
      'neither',
    ]);
    for (const [one, other] of [
      [null, true],
      [false, null],
      [null, null],
    ] as const)
      expect(statusOf(one, other)).toBe('unknown');
  });
});

describe('a verdict', () => {
  it('is as sure as the weaker direction, and as old as the older look', () => {
    expect(verdict(missing(), inList(THEN + 5))).toMatchObject({
      status: 'only-i-follow',
      certainty: 'likely',
      asOf: THEN,
    });
    expect(verdict(inList(THEN + 5), missing())).toMatchObject({ status: 'only-they-follow', certainty: 'likely' });
    expect(verdict(missing('certain'), inList(THEN - 5))).toMatchObject({ certainty: 'certain', asOf: THEN - 5 });
    expect(verdict(missing('certain'), missing('likely'))).toMatchObject({ status: 'neither', certainty: 'likely' });
    expect(verdict(inList(), inList(THEN - 1))).toMatchObject({
      status: 'mutual',
      certainty: 'certain',
      asOf: THEN - 1,
      why: null,
    });
  });

  it('ages after 90 days by the look’s own date, not on the ninetieth', () => {
    expect(verdict(inList(THEN), inList(NOW), null, THEN + OLD_AFTER_MS).isOld).toBe(false);
    expect(verdict(inList(THEN), inList(NOW), null, THEN + OLD_AFTER_MS + 1).isOld).toBe(true);
    expect(verdict(inList(NOW), inList(THEN), null, THEN + OLD_AFTER_MS + 1).isOld).toBe(true);
  });

  it('of the unknown says nothing but why', () => {
    const nothing = { status: 'unknown', certainty: null, asOf: null, isOld: false };
    const old = THEN + OLD_AFTER_MS * 2;
    expect(verdict(unknown('list-unread'), inList(), null, old)).toMatchObject({ ...nothing, why: null });
    expect(verdict(unknown('in-neither'), inList())).toMatchObject({ ...nothing, why: null });
    expect(verdict(unknown('too-many-hidden'), inList())).toMatchObject({ ...nothing, why: 'too-many-hidden' });
    expect(verdict(inList(), unknown('too-many-hidden'))).toMatchObject({ why: 'too-many-hidden' });
    expect(verdict(unknown('hidden-or-left'), unknown('too-many-hidden'))).toMatchObject({ why: 'hidden-or-left' });
    const { followsYou, youFollow } = verdict(unknown('list-unread'), inList());
    expect([followsYou.evidence.kind, youFollow.evidence.kind]).toEqual(['list-unread', 'in-list']);
  });
});

describe('too early to tell', () => {
  it('is what is said within seven days of the follow, where a follow-back is missing, and nothing else then', () => {
    const since = (at: number | null, followsYou = missing('certain')) => verdict(followsYou, inList(), at);
    const early = { status: 'unknown', why: 'too-early', certainty: null, asOf: null };
    expect(since(THEN - TOO_EARLY_MS + 1)).toMatchObject(early);
    expect(since(THEN - TOO_EARLY_MS)).toMatchObject({ status: 'only-i-follow', why: null });
    expect(since(null)).toMatchObject({ status: 'only-i-follow' });
    expect(since(THEN, inList())).toMatchObject({ status: 'mutual' });
    expect(verdict(inList(), missing(), NOW)).toMatchObject({ status: 'only-they-follow' });
    expect(verdict(unknown('too-many-hidden'), inList(), NOW)).toMatchObject({ why: 'too-many-hidden' });
  });

  it('goes by the date of the look that misses the follow-back: a week later that look says no more', () => {
    const followedAt = THEN - DAY_MS;
    expect(verdict(missing(), inList(), followedAt, THEN + 30 * DAY_MS)).toMatchObject({ why: 'too-early' });
    const later = missing('likely', followedAt + TOO_EARLY_MS);
    expect(verdict(later, inList(), followedAt, THEN + 30 * DAY_MS)).toMatchObject({ status: 'only-i-follow' });
  });

  it('goes by now where the look is dated later than that', () => {
    expect(isTooEarly(NOW - 2 * DAY_MS, NOW + 365 * DAY_MS, NOW)).toBe(true);
    expect(isTooEarly(NOW - TOO_EARLY_MS, NOW + 365 * DAY_MS, NOW)).toBe(false);
    // Nothing misses it.
    expect(isTooEarly(NOW - 2 * DAY_MS, null, NOW)).toBe(false);
    expect(isTooEarly(null, NOW, NOW)).toBe(false);
    // Nor by a clock that was set back to the beginning of time.
    expect(isTooEarly(null, 0, NOW)).toBe(false);
  });
});
