import { describe, expect, it } from 'vitest';
import { membershipOf, numbersOf } from '../../domain/membership';
import { classify } from '../../domain/ties/classify';
import { type ListKnowledge, UNREAD } from '../../domain/ties/list-knowledge';
import { type PersonStatus, SHOWN_STATUSES } from '../shell/router';
import { countsOf, membersOf, statusOfPerson } from './candidates';

const NONE: ListKnowledge = { ...UNREAD, isWhole: true, bound: { h: 9, n: 9 }, source: 'reading' };
const at = (...numbers: number[]) => membershipOf(numbers);
/** 1 both; 2 and 3 are followed and not among the followers, 3 since yesterday; 4 was not found; of 5 a list was cut. */
const classification = classify(
  { ...NONE, present: at(1), absent: at(2, 3), notFound: at(4) },
  { ...NONE, present: at(1, 2, 3, 4, 5) },
  { fresh: at(3) },
);
const namesOf = (status: PersonStatus) => [...numbersOf(membersOf(classification, status))];

describe('who was not found, and for whom it is too early', () => {
  it('stand in lists of their own, and nowhere else', () => {
    expect(namesOf('not-found')).toEqual([4]);
    expect(namesOf('too-early')).toEqual([3]);
    expect(namesOf('only-i-follow')).toEqual([2]);
    expect(namesOf('unknown')).toEqual([5]);
    expect(namesOf('mutual')).toEqual([1]);
  });

  it('are told one by one as the lists tell them', () => {
    expect([1, 2, 3, 4, 5].map((number) => statusOfPerson(classification, number))).toEqual([
      'mutual',
      'only-i-follow',
      'too-early',
      'not-found',
      'unknown',
    ]);
  });

  it('are counted once', () => {
    const [all, ...counts] = countsOf({ classification, list: null, listed: null }, SHOWN_STATUSES, null);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  });
});
