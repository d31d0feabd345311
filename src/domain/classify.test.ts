import { describe, expect, it } from 'vitest';
import { classify, classifyAmong, classOf, type ListKnowledge } from './classify';
import { FOLLOW_BACK_STATUSES } from './follow-back';
import { membershipOf, NOBODY, numbersOf } from './membership';

const list = (present: number[], change: Partial<ListKnowledge> = {}): ListKnowledge => ({
  present: membershipOf(present),
  isWhole: true,
  saidAbsent: NOBODY,
  certainlyAbsent: 'all',
  ...change,
});
function sorted(followers: ListKnowledge, following: ListKnowledge) {
  const { classes, likely } = classify(followers, following);
  const named = FOLLOW_BACK_STATUSES.map((status) => [status, [...numbersOf(classes[status])]]);
  return { ...Object.fromEntries(named), likely: [...numbersOf(likely)] };
}

describe('everybody at once', () => {
  it('is sorted by two whole lists', () => {
    expect(sorted(list([1, 2, 3]), list([2, 3, 40]))).toEqual({
      mutual: [2, 3],
      'only-i-follow': [40],
      'only-they-follow': [1],
      neither: [],
      unknown: [],
      likely: [],
    });
  });

  it('is accused by no list that was not read whole, except where a profile said so itself', () => {
    const part = list([1, 2], { isWhole: false });
    expect(sorted(part, list([2, 3]))).toMatchObject({ 'only-i-follow': [], unknown: [3], 'only-they-follow': [1] });
    expect(sorted(list([2, 3]), part)).toMatchObject({ 'only-they-follow': [], unknown: [3], 'only-i-follow': [1] });
    const told = list([1, 2], { isWhole: false, saidAbsent: membershipOf([2, 3]) });
    expect(sorted(told, list([2, 3, 4]))).toMatchObject({ mutual: [2], 'only-i-follow': [3], unknown: [4] });
    expect(sorted(list([2, 3, 4]), told)).toMatchObject({ mutual: [2], 'only-they-follow': [3], unknown: [4] });
  });

  it('is neither where both sides say so', () => {
    const told = { saidAbsent: membershipOf([9]) };
    expect(sorted(list([1], told), list([1], told))).toMatchObject({ mutual: [1], neither: [9], unknown: [] });
  });

  it('is likely where an absence is not certain, on whichever side', () => {
    const unsure = (present: number[], sure: number[], told: number[] = []) =>
      list(present, { certainlyAbsent: membershipOf(sure), saidAbsent: membershipOf(told) });
    expect(sorted(unsure([1], [3]), list([1, 2, 3]))).toMatchObject({ 'only-i-follow': [2, 3], likely: [2] });
    expect(sorted(unsure([1], [], [3]), list([1, 2, 3]))).toMatchObject({ 'only-i-follow': [2, 3], likely: [2] });
    expect(sorted(list([1, 2, 3]), unsure([1], [3]))).toMatchObject({ 'only-they-follow': [2, 3], likely: [2] });
    expect(sorted(unsure([1], []), list([1], { saidAbsent: membershipOf([7]) }))).toMatchObject({
      neither: [7],
      likely: [7],
    });
    expect(sorted(list([1], { saidAbsent: membershipOf([7]) }), unsure([1], []))).toMatchObject({
      neither: [7],
      likely: [7],
    });
  });

  it('is sorted the same among some accounts alone, also those whom neither list shows', () => {
    const followers = list([1, 2, 3, 4], { certainlyAbsent: membershipOf([30]) });
    const following = list([1, 2, 30, 31, 32]);
    const { classes, likely } = classifyAmong(membershipOf([2, 3, 30, 31, 50]), followers, following);
    const named = FOLLOW_BACK_STATUSES.map((status) => [status, [...numbersOf(classes[status])]]);
    expect(Object.fromEntries(named)).toEqual({
      mutual: [2],
      'only-i-follow': [30, 31],
      'only-they-follow': [3],
      neither: [50],
      unknown: [],
    });
    expect([...numbersOf(likely)]).toEqual([31, 50]);
    const unread = classifyAmong(membershipOf([2, 50]), list([2], { isWhole: false }), following).classes;
    expect([...numbersOf(unread.unknown)]).toEqual([50]);
  });

  it('is found again one by one', () => {
    const { classes } = classify(
      list([1, 2], { saidAbsent: membershipOf([5]) }),
      list([2, 3], { isWhole: false, saidAbsent: membershipOf([5]) }),
    );
    expect([1, 2, 3, 5, 6].map((number) => classOf(classes, number))).toEqual([
      'unknown',
      'mutual',
      'only-i-follow',
      'neither',
      'unknown',
    ]);
    const whole = classify(list([1]), list([2])).classes;
    expect([1, 2].map((number) => classOf(whole, number))).toEqual(['only-they-follow', 'only-i-follow']);
  });
});
