import { describe, expect, it } from 'vitest';
import { day, followersAt, partialOf } from '../fixtures/looks';
import { membershipOf } from '../membership';
import { judgeTies, UNHEARD } from '../ties/absence';
import { standingOf } from '../ties/standing';
import type { ProfileSight } from '../ties/tie';
import type { Look } from './look';
import { lastSeen, shownIn } from './shown';

/** Since when an account is there: the pages of a long reading are of many moments. */

const X = 7;
const tieTo = (look: Look, followsYou: ProfileSight | null = null, notedAt: number | null = null) => {
  const whom = { number: X, isIdentified: true, isInactive: false };
  const heard = { ...UNHEARD, followsYou, rowSeenAt: { followers: notedAt, following: null } };
  return judgeTies(standingOf([look], day(30)), whom, heard).followsYou;
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

  it('was there at some moment from the first to the last that its look leaves open, and says so', () => {
    const span = (change: Partial<Look>, notedAt: number | null = null) => {
      const look = followersAt(day(5, 20), [X], { firstAt: day(5, 8), absentAt: day(5, 20), ...change });
      const { evidence } = tieTo(look, null, notedAt);
      return evidence.kind === 'in-list' && [evidence.fromAt, evidence.at];
    };
    const partial = { coverage: partialOf(1, 9) };
    expect(span(partial)).toEqual([day(5, 8), day(5, 20)]);
    expect(span({ firstAt: day(5, 19) })).toEqual([undefined, day(5, 20)]);
    expect(span(partial, day(5, 12))).toEqual([undefined, day(5, 12)]);
    const finished = { absentAt: day(5, 10), pass: { endedAt: day(5, 14), seen: 1 } };
    expect(span(finished)).toEqual([day(5, 10), day(5, 14)]);
    expect(span({ ...finished, later: membershipOf([X]) })).toEqual([day(5, 14), day(5, 20)]);
    expect(span({ ...finished, ...partial, earlier: membershipOf([X]) })).toEqual([day(5, 8), day(5, 10)]);
  });

  it('is dated by the last of several looks, as narrowly as any of them tells', () => {
    const long = followersAt(day(5, 20), [X], { firstAt: day(5, 8), coverage: partialOf(1, 9) });
    const short = followersAt(day(5, 20), [X], { firstAt: day(5, 20), coverage: partialOf(1, 9) });
    const older = followersAt(day(5, 7), [X], { coverage: partialOf(1, 9) });
    for (const looks of [
      [long, short, older],
      [older, short, long],
    ]) {
      const rows = looks.flatMap(shownIn);
      expect(lastSeen(rows, X, null)).toEqual({ fromAt: day(5, 20), at: day(5, 20) });
      expect(lastSeen(rows, 1, null)).toBeNull();
    }
  });
});
