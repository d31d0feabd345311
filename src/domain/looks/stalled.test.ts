import { describe, expect, it } from 'vitest';
import type { PartialReason } from './coverage';
import { hasStalled, type Tried } from './stalled';

const tried = (seen: number, passes = 1, why: PartialReason = 'not-finished'): Tried => ({
  coverage: { kind: 'partial', seen, expected: 400, why: [why] },
  seen,
  captures: passes * 4,
  passes,
});
const whyOf = (...why: PartialReason[]) => ({ kind: 'partial', expected: 400, why }) as const;
const whole: Tried = { coverage: { kind: 'whole', seen: 400, hidden: 0 }, seen: 400, captures: 34, passes: 1 };
const exported: Tried = { ...tried(300), captures: 0, passes: 0 };

describe('a list that was tried twice', () => {
  it('has stalled where the second try came no further, that day or in another reading', () => {
    expect(hasStalled([tried(48)])).toBe(false);
    expect(hasStalled([tried(48, 2)])).toBe(true);
    expect(hasStalled([tried(48, 2, 'too-few-seen')])).toBe(true);
    expect(hasStalled([tried(48), tried(48)])).toBe(true);
    expect(hasStalled([tried(50), tried(48)])).toBe(true);
    expect(hasStalled([tried(36), tried(48)])).toBe(true);
    expect(hasStalled([tried(48, 2, 'capped')])).toBe(true);
    const uncounted: Tried = { ...tried(48, 2), coverage: { ...whyOf('not-finished', 'count-unknown'), seen: 48 } };
    expect(hasStalled([uncounted])).toBe(true);
    // Two pages each time are a try.
    const short: Tried = { ...tried(24), captures: 2 };
    expect(hasStalled([short, short])).toBe(true);
  });

  it('came no further with two more, or with one in twenty more', () => {
    expect(hasStalled([tried(12), tried(10)])).toBe(true);
    expect(hasStalled([tried(13), tried(10)])).toBe(false);
    expect(hasStalled([tried(42), tried(40)])).toBe(true);
    expect(hasStalled([tried(105), tried(100)])).toBe(true);
    expect(hasStalled([tried(106), tried(100)])).toBe(false);
  });

  it('has not where it came further, or was read to its end in between or since', () => {
    expect(hasStalled([tried(51), tried(48)])).toBe(false);
    expect(hasStalled([tried(48), whole, tried(48)])).toBe(false);
    expect(hasStalled([whole, tried(48, 2)])).toBe(false);
    expect(hasStalled([])).toBe(false);
  });

  it('has stalled as well where its one page is its end each time', () => {
    const ended = (passes: number): Tried => ({ ...tried(12, passes, 'too-few-seen'), captures: passes });
    expect(hasStalled([ended(1)])).toBe(false);
    expect(hasStalled([ended(2)])).toBe(true);
    expect(hasStalled([ended(3)])).toBe(true);
    expect(hasStalled([ended(1), ended(1)])).toBe(true);
    // Two pages read to the end, and a peek at the first.
    expect(hasStalled([{ ...tried(24, 2, 'too-few-seen'), captures: 3 }])).toBe(false);
  });

  it('has not where only the count is missing, somebody only peeked, or a file was brought', () => {
    expect(hasStalled([tried(48, 2, 'count-unknown')])).toBe(false);
    const peeked: Tried = { ...tried(12, 3), captures: 3 };
    expect(hasStalled([peeked])).toBe(false);
    expect(hasStalled([peeked, tried(48)])).toBe(false);
    expect(hasStalled([peeked, tried(48, 2)])).toBe(false);
    expect(hasStalled([tried(48), exported])).toBe(false);
    expect(hasStalled([exported, tried(48, 2)])).toBe(true);
  });
});
