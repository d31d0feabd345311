import { describe, expect, it } from 'vitest';
import { day, followersAt, partialOf, wholeOf } from '../fixtures/looks';
import { isPlausible, NO_LOOKS, weighLook } from './count-sanity';

/** The edges of what a list may lose between two looks: found by asking which change of the rules no test noticed. */

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const look = (seen: number, hidden: number, members = range(0, seen)) =>
  followersAt(day(1), members, { coverage: wholeOf(seen, hidden) });

describe('a later look', () => {
  it('of a list partly read is always plausible, on either side', () => {
    const partial = followersAt(day(1), [], { coverage: partialOf(10) });
    expect(isPlausible(look(1000, 0), partial)).toBe(true);
    expect(isPlausible(partial, look(10, 90))).toBe(true);
    expect(isPlausible(partial, partial)).toBe(true);
    const others = followersAt(day(1), range(500, 600), { coverage: partialOf(100) });
    expect(isPlausible(look(100, 0), others)).toBe(true);
    expect(isPlausible(others, look(100, 0))).toBe(true);
  });

  it('may hide three in a hundred more than the one before, and five in any list', () => {
    expect(isPlausible(look(1000, 10), look(960, 40))).toBe(true);
    expect(isPlausible(look(1000, 10), look(960, 41))).toBe(false);
    expect(isPlausible(look(100, 1), look(94, 6))).toBe(true);
    expect(isPlausible(look(100, 1), look(94, 7))).toBe(false);
    // As many as before may be a list cut where it grew: what the count says decides.
    expect(isPlausible(look(1000, 0), look(1000, 30))).toBe(true);
    expect(isPlausible(look(1000, 0), look(1000, 31))).toBe(false);
    expect(isPlausible(look(1000, 0), look(1100, 100))).toBe(false);
    expect(isPlausible(look(1000, 0), look(999, 100))).toBe(false);
    expect(isPlausible(look(1000, 100), look(960, 100))).toBe(true);
  });

  it('may exchange half of its accounts, and all of them where there are fewer than fifty', () => {
    const next = (kept: number, size: number) => look(size, 0, [...range(0, kept), ...range(500, 500 + size - kept)]);
    expect(isPlausible(look(100, 0), next(50, 100))).toBe(true);
    expect(isPlausible(look(100, 0), next(49, 100))).toBe(false);
    expect(isPlausible(look(50, 0), next(0, 50))).toBe(false);
    expect(isPlausible(look(49, 0), next(0, 49))).toBe(true);
    expect(isPlausible(look(100, 0), next(0, 49))).toBe(true);
    expect(isPlausible(look(49, 0), next(0, 100))).toBe(true);
    // Growth alone, or loss alone that the count shows too, exchanges nobody.
    expect(isPlausible(look(100, 0), next(100, 300))).toBe(true);
    expect(isPlausible(look(300, 0), look(60, 0))).toBe(true);
  });

  it('that is partial, or comes from an export, changes nobody’s belief', () => {
    const believed = weighLook(NO_LOOKS, look(1000, 0)).state;
    const partial = followersAt(day(2), [], { coverage: partialOf(3) });
    expect(weighLook(believed, partial)).toEqual({ state: believed, look: partial });
    const exported = { ...look(10, 900), source: 'export' as const };
    expect(weighLook(believed, exported)).toEqual({ state: believed, look: exported });
    expect(weighLook(NO_LOOKS, exported).state).toEqual(NO_LOOKS);
  });
});
