import { describe, expect, it } from 'vitest';
import { type AccountContext, NO_CONTEXT } from '../../domain/context';
import { membershipOf, numbersOf } from '../../domain/membership';
import { ANYBODY, filtersOn, NO_TAG, type PeopleChoice } from '../shell/people-choice';
import type { ListedStatus } from '../shell/router';
import { withNotes } from './noted';

const context = (change: Partial<AccountContext>): AccountContext => ({ ...NO_CONTEXT, ...change });
const notes = new Map([
  [1, context({ isKept: true })],
  [2, context({ reasons: ['network', 'marketing'] })],
  [3, context({ tags: [{ tag: 'customer', addedAt: 1, removedAt: null }] })],
  [4, context({ tags: [{ tag: 'customer', addedAt: 1, removedAt: 2 }], isKept: true })],
]);
const fitting = (change: Partial<PeopleChoice>, status: ListedStatus = 'only-i-follow') => [
  ...numbersOf(withNotes(membershipOf([1, 2, 3, 4, 5]), status, { ...ANYBODY, ...change }, notes)),
];

describe('people by what was noted of them', () => {
  it('leaves who is kept out of the list of who does not follow back, and of no other', () => {
    expect(fitting({})).toEqual([2, 3, 5]);
    expect(fitting({}, 'mutual')).toEqual([1, 2, 3, 4, 5]);
    expect(fitting({ kept: 'shown' })).toEqual([1, 2, 3, 4, 5]);
    expect(fitting({ kept: 'only' })).toEqual([1, 4]);
  });

  it('finds a reason, among others, and those without any', () => {
    expect(fitting({ reason: 'marketing' })).toEqual([2]);
    expect(fitting({ reason: 'none', kept: 'shown' })).toEqual([1, 3, 4, 5]);
  });

  it('finds a tag that is borne now, and those without any', () => {
    expect(fitting({ tag: 'customer', kept: 'shown' })).toEqual([3]);
    expect(fitting({ tag: NO_TAG, kept: 'shown' })).toEqual([1, 2, 4, 5]);
    expect(fitting({ tag: 'batik' })).toEqual([]);
  });

  it('shows everybody where nothing was ever noted', () => {
    const everybody = membershipOf([1, 2]);
    expect(withNotes(everybody, 'only-i-follow', ANYBODY, null)).toBe(everybody);
    expect(filtersOn(ANYBODY)).toBe(0);
    expect(filtersOn({ ...ANYBODY, kept: 'shown' })).toBe(0);
    expect(filtersOn({ ...ANYBODY, kept: 'only', reason: 'none', tag: NO_TAG })).toBe(3);
  });
});
