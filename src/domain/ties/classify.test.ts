import { describe, expect, it } from 'vitest';
import { membershipOf, numbersOf } from '../membership';
import { classify, classifyAmong, classOf } from './classify';
import { FOLLOW_BACK_STATUSES } from './follow-back';
import { type ListKnowledge, UNREAD } from './list-knowledge';

/** A list by whom it shows, whom it certainly lacks, and what else is said of it. */
const list = (present: number[], sure: number[] = [], change: Partial<ListKnowledge> = {}): ListKnowledge => ({
  ...UNREAD,
  present: membershipOf(present),
  isWhole: true,
  absent: membershipOf(sure),
  certainlyAbsent: membershipOf(sure),
  bound: { h: 0, n: sure.length },
  source: 'reading',
  ...change,
});
const likely = (present: number[], missing: number[], sure: number[] = []) =>
  list(present, sure, { absent: membershipOf(missing) });
const unsure = (present: number[], missing: number[]) => list(present, [], { notFound: membershipOf(missing) });

function sorted(followers: ListKnowledge, following: ListKnowledge, fresh: number[] = [], also: number[] = []) {
  const told = classify(followers, following, { fresh: membershipOf(fresh), also: membershipOf(also) });
  const named = FOLLOW_BACK_STATUSES.map((status) => [status, [...numbersOf(told.classes[status])]]);
  return {
    ...Object.fromEntries(named),
    likely: [...numbersOf(told.likely)],
    tooEarly: [...numbersOf(told.tooEarly)],
  };
}

describe('everybody at once', () => {
  it('is sorted by who is there and who is missing on each side', () => {
    expect(sorted(list([1, 2, 3], [40]), list([2, 3, 40], [1]))).toEqual({
      mutual: [2, 3],
      'only-i-follow': [40],
      'only-they-follow': [1],
      neither: [],
      unknown: [],
      likely: [],
      tooEarly: [],
    });
  });

  it('is accused by nothing but an absence: whom a list merely does not show stays unknown', () => {
    expect(sorted(list([1, 2]), list([2, 3], [1]))).toMatchObject({ 'only-i-follow': [], unknown: [3] });
    expect(sorted(list([2, 3], [1]), list([1, 2]))).toMatchObject({ 'only-they-follow': [], unknown: [3] });
    expect(sorted(unsure([1, 2], [3]), list([2, 3], [1]))).toMatchObject({ 'only-i-follow': [], unknown: [3] });
    expect(sorted(list([2, 3], [1]), unsure([1, 2], [3]))).toMatchObject({ 'only-they-follow': [], unknown: [3] });
  });

  it('is neither where both sides say so', () => {
    expect(sorted(list([1], [9]), list([1], [9]))).toMatchObject({ mutual: [1], neither: [9], unknown: [] });
  });

  it('is likely where an absence is not certain, on whichever side', () => {
    expect(sorted(likely([1], [2, 3], [3]), list([1, 2, 3]))).toMatchObject({ 'only-i-follow': [2, 3], likely: [2] });
    expect(sorted(list([1, 2, 3]), likely([1], [2, 3], [3]))).toMatchObject({
      'only-they-follow': [2, 3],
      likely: [2],
    });
    expect(sorted(likely([1], [7]), list([1], [7]))).toMatchObject({ neither: [7], likely: [7] });
    expect(sorted(list([1], [7]), likely([1], [7]))).toMatchObject({ neither: [7], likely: [7] });
  });

  it('is too early to tell where the follow is fresh and not answered, and that alone', () => {
    const told = sorted(likely([1], [2, 3]), list([1, 2, 3], [9]), [1, 2, 9]);
    expect(told).toMatchObject({ mutual: [1], 'only-i-follow': [3], unknown: [2, 9], tooEarly: [2], likely: [3] });
  });

  it('lists apart whom a list lacks although too many may be hidden to say so', () => {
    const { classes, notFound } = classify(unsure([1], [2, 5]), unsure([1, 2], [8]));
    expect([...numbersOf(notFound.followers)]).toEqual([2, 5]);
    expect([...numbersOf(notFound.following)]).toEqual([8]);
    expect([...numbersOf(classes.unknown)]).toEqual([2, 5, 8]);
  });

  it('knows nobody whom no list shows or lacks, except those asked for', () => {
    expect(sorted(list([1]), list([1]), [], [6])).toMatchObject({ mutual: [1], unknown: [6] });
    expect(sorted(list([1]), list([1]))).toMatchObject({ unknown: [] });
  });

  it('is sorted the same among some accounts alone, also those whom neither list shows', () => {
    const followers = likely([1, 2, 3, 4], [30, 31, 32], [30]);
    const following = list([1, 2, 30, 31, 32], [3, 4]);
    const among = membershipOf([2, 3, 30, 31, 50]);
    const {
      classes,
      likely: unsureOnes,
      tooEarly,
    } = classifyAmong(among, followers, following, membershipOf([30, 32]));
    const named = FOLLOW_BACK_STATUSES.map((status) => [status, [...numbersOf(classes[status])]]);
    expect(Object.fromEntries(named)).toEqual({
      mutual: [2],
      'only-i-follow': [31],
      'only-they-follow': [3],
      neither: [],
      unknown: [30, 50],
    });
    expect([...numbersOf(unsureOnes)]).toEqual([31]);
    expect([...numbersOf(tooEarly)]).toEqual([30]);
    const { notFound } = classifyAmong(membershipOf([5, 8]), unsure([1], [2, 5]), unsure([1, 2], [8, 9]));
    expect([[...numbersOf(notFound.followers)], [...numbersOf(notFound.following)]]).toEqual([[5], [8]]);
  });

  it('is found again one by one', () => {
    const { classes } = classify(list([1, 2], [3, 5]), list([2, 3], [5]));
    expect([1, 2, 3, 5, 6].map((number) => classOf(classes, number))).toEqual([
      'unknown',
      'mutual',
      'only-i-follow',
      'neither',
      'unknown',
    ]);
    const whole = classify(list([1], [2]), list([2], [1])).classes;
    expect([1, 2].map((number) => classOf(whole, number))).toEqual(['only-they-follow', 'only-i-follow']);
  });
});
