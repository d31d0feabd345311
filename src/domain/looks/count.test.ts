import { describe, expect, it } from 'vitest';
import { exactCount } from '../fixtures/exact-count';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time';
import {
  type Count,
  type CountSource,
  countNearest,
  isCountWrong,
  isExact,
  largestDailyChange,
  standingCounts,
  widening,
} from './count';

const AT = Date.UTC(2026, 10, 3, 9);
const count = (minutes: number, source: CountSource, value = 100) =>
  exactCount(AT + minutes * MINUTE_MS, value, source);
const about = (minutes: number, low: number, high: number): Count => ({
  at: AT + minutes * MINUTE_MS,
  source: 'profile',
  low,
  high,
});

describe('counts of one list', () => {
  const sources = (...counts: Count[]) =>
    standingCounts(counts).map(({ at, source }) => `${source} ${(at - AT) / MINUTE_MS}`);

  it('within ten minutes of each other are of one moment: the better source stands', () => {
    expect(sources(count(0, 'profile'), count(10, 'link'))).toEqual(['profile 0']);
    expect(sources(count(0, 'link'), count(10, 'profile'))).toEqual(['profile 10']);
    expect(sources(count(0, 'position'), count(5, 'link'))).toEqual(['link 5']);
    expect(sources(count(0, 'unknown'), count(5, 'link'), count(6, 'position'))).toEqual(['unknown 0']);
    expect(sources(count(0, 'unknown'), count(5, 'profile'))).toEqual(['profile 5']);
  });

  it('further apart stand each at its time, and so do two of one source', () => {
    expect(sources(count(11, 'link'), count(0, 'profile'))).toEqual(['profile 0', 'link 11']);
    expect(sources(count(3, 'profile'), count(0, 'profile'))).toEqual(['profile 0', 'profile 3']);
  });

  it('nearest to a moment are within two days of it, the exact ones first', () => {
    const nearest = (...counts: Count[]) => countNearest(counts, AT);
    const twoDays = (2 * DAY_MS) / MINUTE_MS;
    expect(nearest(count(-twoDays, 'profile', 7))?.high).toBe(7);
    expect(nearest(count(twoDays, 'profile', 7))?.high).toBe(7);
    expect(nearest(count(-twoDays - 1, 'profile'), count(twoDays + 1, 'profile'))).toBeNull();
    expect(nearest(about(0, 900, 1100), count(300, 'profile', 7))?.high).toBe(7);
    expect(nearest(about(-90, 1, 2), about(60, 3, 4))?.high).toBe(4);
    expect(nearest(count(-5, 'profile', 1), count(9, 'profile', 2))?.high).toBe(1);
    // Of two as near the later one.
    expect(nearest(count(-5, 'profile', 1), count(5, 'profile', 2))?.high).toBe(2);
    expect(nearest()).toBeNull();
  });

  it('are exact or intervals', () => {
    expect([isExact(count(0, 'link')), isExact(about(0, 2_150_000, 2_249_999))]).toEqual([true, false]);
  });
});

describe('the largest change in a day', () => {
  const days = (...counts: (readonly [days: number, value: number])[]) =>
    largestDailyChange(counts.map(([at, value]) => exactCount(AT + at * DAY_MS, value, 'profile')));

  it('is what exact counts changed by within a day, either way, or by day where they are further apart', () => {
    expect(days([0, 100])).toBe(0);
    expect(days([0, 100], [0.5, 107])).toBe(7);
    expect(days([0, 100], [0.5, 93], [3, 95])).toBe(7);
    expect(days([0, 100], [4, 120])).toBe(5);
    // In steps that are small each, yet are one day.
    expect(days([0, 100], [0.3, 103], [0.6, 106], [0.9, 109])).toBe(9);
  });

  it('is not what an interval seems to change by', () => {
    expect(largestDailyChange([count(0, 'profile', 1000), about(60, 900, 999)])).toBe(0);
  });

  it('is held against the nearest count that is a day older, and no older one', () => {
    const hours = (...some: [number, number][]) =>
      largestDailyChange(some.map(([at, value]) => exactCount(AT + at * HOUR_MS, value, 'profile')));
    // Ten came in an hour, and ten in the day after it: not twenty in a day and an hour.
    expect(hours([0, 0], [1, 10], [25, 20])).toBe(10);
    expect(hours([0, 0], [1, 10], [24, 20])).toBe(20);
  });
});

describe('a count grows vaguer with its age', () => {
  const widened = (ms: number, high = 1000, dailyChange = 0) =>
    widening(exactCount(AT, high, 'profile'), dailyChange, ms);

  it('by what the list may change by in that time: 1 % of it a day, or the largest change that was seen', () => {
    expect(widened(DAY_MS)).toBe(10);
    expect(widened(2 * DAY_MS)).toBe(20);
    expect(widened(DAY_MS, 1000, 4)).toBe(10);
    expect(widened(DAY_MS, 1000, 24)).toBe(24);
    expect(widened(DAY_MS / 3)).toBe(4);
  });

  it('rounded to whole accounts within an hour, and by one account at least beyond it', () => {
    expect(widened(HOUR_MS)).toBe(0);
    expect(widened(HOUR_MS, 1000, 24)).toBe(1);
    expect(widened(HOUR_MS / 2, 1000, 24)).toBe(1);
    expect(widened(HOUR_MS / 2 - 1, 1000, 24)).toBe(0);
    expect(widened(HOUR_MS + 1, 5)).toBe(1);
    expect(widened(3 * HOUR_MS, 5)).toBe(1);
    expect(widened(HOUR_MS, 5)).toBe(0);
  });
});

describe('a count is wrong', () => {
  it('where more than 1 % above it, and at least two, were seen', () => {
    expect([isCountWrong(10, 11), isCountWrong(10, 12)]).toEqual([false, true]);
    expect([isCountWrong(199, 200), isCountWrong(199, 201)]).toEqual([false, true]);
    expect([isCountWrong(200, 202), isCountWrong(200, 203)]).toEqual([false, true]);
    expect([isCountWrong(1000, 1010), isCountWrong(1000, 1011)]).toEqual([false, true]);
    expect(isCountWrong(1000, 10)).toBe(false);
  });
});
