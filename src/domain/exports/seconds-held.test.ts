import { describe, expect, it } from 'vitest';
import { datedExport, type Rows, SECOND as S } from './fixtures/dated';
import { areExact, doHold } from './seconds-held';

type Lists = Omit<Parameters<typeof datedExport>[1], 'beside' | 'limits'>;
const MINUTE = S - (S % 60);
/** Follows of so many, each in another minute: on its very second, or some seconds past. */
const whole = (...numbers: number[]): Rows => Object.fromEntries(numbers.map((one) => [one, MINUTE + 60 * one]));
const exact = (...numbers: number[]): Rows => Object.fromEntries(numbers.map((one) => [one, S + 60 * one]));

describe('seconds of an export', () => {
  const are = (lists: Lists) => areExact(datedExport(0, lists));

  it('are seconds where those of whole minutes are fewer, and no list has more than half of them', () => {
    expect(are({ followers: exact(1) })).toBe(true);
    expect(are({ followers: { ...exact(1, 2), ...whole(3) } })).toBe(true);
    expect(are({ followers: { ...exact(1), ...whole(2) } })).toBe(false);
    expect(are({ followers: { ...exact(1, 2), ...whole(3, 4) } })).toBe(false);
    expect(are({ followers: { ...exact(1, 2), ...whole(3, 4) }, following: exact(5) })).toBe(true);
    expect(are({ followers: { ...exact(1), ...whole(2, 3) }, following: exact(4, 5, 6, 7) })).toBe(false);
    expect(are({ followers: exact(4, 5, 6, 7), following: { ...exact(1), ...whole(2, 3) } })).toBe(false);
  });

  it('may be of a whole minute once in a list by chance', () => {
    expect(are({ followers: whole(1), following: exact(2, 3) })).toBe(true);
    expect(are({ followers: whole(1), following: exact(2) })).toBe(false);
    expect(are({ followers: whole(1, 4), following: exact(2, 3, 5) })).toBe(false);
  });

  it('are told by those that are known, in the lists that are there', () => {
    expect(are({ followers: { ...exact(1), 2: 0, 3: 0, 4: 0 } })).toBe(true);
    expect(are({ followers: null, following: exact(1) })).toBe(true);
    expect(are({ followers: { 1: 0 } })).toBe(false);
    expect(are({})).toBe(false);
  });

  it('of pages never are', () => {
    expect(are({ followers: exact(1, 2, 3), isByMinute: true })).toBe(false);
  });
});

describe('seconds of two exports', () => {
  const held = (before: Lists, after: Lists) => [
    doHold(datedExport(0, before), datedExport(1, after)),
    doHold(datedExport(1, after), datedExport(0, before)),
  ];
  const [yes, no] = [
    [true, true],
    [false, false],
  ];
  const changed = (...numbers: number[]): Rows => Object.fromEntries(numbers.map((one) => [one, S + 60 * one + 1]));
  const followers = (before: Rows, after: Rows) => held({ followers: before }, { followers: after });

  it('hold where as many names kept theirs as changed them, in each list', () => {
    expect(followers(exact(1), exact(1))).toEqual(yes);
    expect(followers(exact(1, 2), { ...exact(1), ...changed(2) })).toEqual(yes);
    expect(followers(exact(1, 2, 3), { ...exact(1), ...changed(2, 3) })).toEqual(no);
    const many = exact(4, 5, 6, 7);
    expect(held({ followers: many, following: exact(1) }, { followers: many, following: changed(1) })).toEqual(no);
  });

  it('are not seen to hold where nobody is in both, or no date of theirs is known', () => {
    expect(followers(exact(1), exact(2))).toEqual(no);
    expect(followers({ ...exact(1), 3: 0 }, { ...exact(2), 3: 0 })).toEqual(no);
    expect(followers({ ...exact(1), 3: 0 }, exact(2, 3))).toEqual(no);
    expect(followers({ ...exact(1), 2: 0, 3: 0 }, exact(1, 2, 3))).toEqual(yes);
  });

  it('are told by the lists that both have', () => {
    const one = { followers: null, following: exact(1) };
    expect(held(one, { followers: exact(2), following: exact(1) })).toEqual(yes);
    expect(held(one, { followers: exact(2), following: null })).toEqual(no);
  });

  it('do not hold where those of one are rounded', () => {
    const kept = { ...exact(1), ...whole(2, 3) };
    expect(held({ followers: { ...exact(1, 4, 5), ...whole(2, 3) } }, { followers: kept })).toEqual(no);
    expect(held({ followers: exact(1) }, { followers: exact(1), isByMinute: true })).toEqual(no);
  });
});
