import { describe, expect, it } from 'vitest';
import { judgeTies, UNHEARD } from './absence';
import { day, followersAt } from './fixtures/looks';
import type { Look } from './look';
import { membershipOf } from './membership';
import { standingOf } from './standing';
import type { ProfileSight } from './tie';

/** Since when an account is there: the pages of a long reading are of many moments. */

const X = 7;
const tieTo = (look: Look, followsYou: ProfileSight | null = null) => {
  const whom = { number: X, isIdentified: true, isExcused: false };
  return judgeTies(standingOf([look], day(30)), whom, { ...UNHEARD, followsYou }).followsYou;
};

describe('an account in a list that was read for long', () => {
  it('is there since the page that showed it, where its look shows it only after its pass ended', () => {
    const look = followersAt(day(5, 22), [1, X], {
      firstAt: day(5, 1),
      absentAt: day(5, 1),
      pass: { endedAt: day(5, 2), seen: 1 },
    });
    expect(tieTo(look).asOf).toBe(day(5, 2));
    expect(tieTo({ ...look, later: membershipOf([X]) })).toMatchObject({ holds: true, asOf: day(5, 22) });
    expect(tieTo({ ...look, later: membershipOf([1]) }).asOf).toBe(day(5, 2));
    // A "no" between the two is older than such a row, and newer than one of the pass.
    const denied = { holds: false, observedAt: day(5, 12) };
    expect(tieTo({ ...look, later: membershipOf([X]) }, denied)).toMatchObject({ holds: true, asOf: day(5, 22) });
    expect(tieTo(look, denied)).toMatchObject({ holds: false, asOf: day(5, 12) });
  });

  it('is dated by the pass, or by what came before it, also where of a finished pass only the count is unsure', () => {
    const unsure = { kind: 'partial', seen: 2, expected: null, why: ['count-unknown'] } as const;
    const times = { firstAt: day(5, 1), absentAt: day(5, 3), pass: { endedAt: day(5, 4), seen: 1 } };
    const asOf = (change: Partial<Look>) =>
      tieTo(followersAt(day(5, 22), [1, X], { coverage: unsure, ...times, ...change })).asOf;
    expect(asOf({})).toBe(day(5, 4));
    expect(asOf({ earlier: membershipOf([X]) })).toBe(day(5, 3));
    expect(asOf({ later: membershipOf([X]) })).toBe(day(5, 22));
  });
});
