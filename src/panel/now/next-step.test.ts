import { describe, expect, it } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import type { PartialReason } from '../../domain/coverage';
import type { FollowListKind } from '../../domain/follow-list';
import { DAY_MS } from '../../domain/time';
import { nextStepFor } from './next-step';
import { adviceOn } from './reading-advice';

const ME = '1' as AccountId;
const NOW = 400 * DAY_MS;

function reading(kind: FollowListKind, why: readonly PartialReason[] = [], lastAt = NOW - DAY_MS): ReadingSummary {
  return {
    readingId: `${kind}${lastAt}`,
    viewer: ME,
    list: { owner: ME, kind },
    ownerUsername: 'me',
    firstAt: lastAt,
    lastAt,
    seen: 10,
    expected: 10,
    expectedAt: lastAt,
    coverage:
      why.length === 0 ? { kind: 'whole', seen: 10, hidden: 0 } : { kind: 'partial', seen: 10, expected: 10, why },
    captures: 1,
    strays: 0,
    source: 'reading',
  };
}
const stepFor = (...readings: ReadingSummary[]) => nextStepFor(ME, readings, NOW);

describe('nextStepFor', () => {
  it('goes from nothing to both lists read', () => {
    expect(stepFor().kind).toBe('both');
    expect(stepFor(reading('followers')).kind).toBe('following');
    expect(stepFor(reading('following')).kind).toBe('followers');
    expect(stepFor(reading('followers'), reading('following')).kind).toBe('done');
  });
  it('asks to finish what was begun before anything new', () => {
    expect(stepFor(reading('followers', ['not-finished']))).toMatchObject({ kind: 'finish' });
  });
  it('does not send people to scroll a list that Instagram withholds', () => {
    expect(stepFor(reading('followers', ['capped'])).kind).toBe('following');
    expect(stepFor(reading('followers', ['capped']), reading('following')).kind).toBe('capped');
  });
  it('suggests another reading when the last one is old', () => {
    const old = reading('followers', [], NOW - 40 * DAY_MS);
    expect(stepFor(old, reading('following'))).toEqual({ kind: 'again', lastAt: old.lastAt });
  });
  it('counts an earlier whole reading when the newest is partial', () => {
    const whole = reading('followers', [], NOW - 2 * DAY_MS);
    expect(stepFor(reading('followers', ['not-finished']), whole, reading('following')).kind).toBe('done');
  });
});

describe('adviceOn', () => {
  it('says one thing: what cannot be changed, else what to do', () => {
    expect(adviceOn(reading('followers'), NOW)).toBeNull();
    expect(adviceOn(reading('followers', ['capped', 'count-unknown']), NOW)).toBe('advice.capped');
    expect(adviceOn(reading('followers', ['not-finished', 'count-unknown']), NOW)).toBe('advice.not-finished.later');
    expect(adviceOn(reading('followers', ['not-finished'], NOW - 1_000), NOW)).toBe('advice.not-finished');
  });
});
