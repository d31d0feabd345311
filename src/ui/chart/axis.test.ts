import { describe, expect, it } from 'vitest';
import { sizesAtAxis } from '../../i18n/axis-words';
import { roundTicks, timeTicks } from './axis';

describe('the axis of sizes', () => {
  it('has few round numbers that hold all there is between them', () => {
    expect(roundTicks(124, 134)).toEqual([120, 125, 130, 135]);
    expect(roundTicks(97, 101)).toEqual([96, 98, 100, 102]);
    expect(roundTicks(12_340, 18_900)).toEqual([10_000, 15_000, 20_000]);
    for (const [least, most] of [
      [0, 1],
      [3, 99_999],
      [1_000_000, 1_000_003],
    ] as const) {
      const ticks = roundTicks(least, most);
      expect(ticks.length).toBeLessThanOrEqual(4);
      expect(ticks[0]).toBeLessThanOrEqual(least);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
    }
  });

  it('puts a size that never changed in the middle, and never goes below nobody', () => {
    expect(roundTicks(97, 97)).toEqual([96, 97, 98]);
    expect(roundTicks(0, 0)).toEqual([0, 1]);
  });

  it('is written short where numbers are long, by the language, and never so that two look alike', () => {
    expect(sizesAtAxis([120, 125], 'en')).toEqual(['120', '125']);
    expect(sizesAtAxis([12_000, 14_000, 16_000], 'en').map((words) => words.toLowerCase())).toEqual([
      '12k',
      '14k',
      '16k',
    ]);
    expect(sizesAtAxis([12_000, 14_500], 'id').map((words) => words.replace(/\s/, ' '))).toEqual(['12 rb', '14,5 rb']);
    expect(sizesAtAxis([1_210_000, 1_220_000], 'en')).toEqual(['1,210,000', '1,220,000']);
  });
});

describe('the axis of time', () => {
  const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 14).getTime();
  const told = (from: number, to: number, atMost: number, now = to) =>
    timeTicks([from, to], atMost, now).map(({ at: when, as }) => {
      const date = new Date(when);
      return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${as}`;
    });

  it('names the months that begin within it, as many as find room, and ends with the last day', () => {
    expect(told(at(2026, 9, 22), at(2026, 11, 28), 5)).toEqual([
      '2026-10-1 month',
      '2026-11-1 month',
      '2026-11-28 day',
    ]);
    expect(told(at(2026, 1, 5), at(2026, 12, 28), 4)).toEqual([
      '2026-4-1 month',
      '2026-7-1 month',
      '2026-10-1 month',
      '2026-12-28 day',
    ]);
  });

  it('tells the year where one begins', () => {
    expect(told(at(2025, 10, 20), at(2026, 2, 10), 6)).toEqual([
      '2025-11-1 year',
      '2025-12-1 month',
      '2026-1-1 year',
      '2026-2-1 month',
      '2026-2-10 day',
    ]);
    expect(told(at(2020, 3, 1), at(2026, 3, 1), 6)).toHaveLength(4);
  });

  it('tells the year of an axis that lies in another one than now', () => {
    const spring = [at(2025, 3, 20), at(2025, 6, 10), 6] as const;
    const months = (now?: number) => told(...spring, ...(now === undefined ? [] : [now])).slice(0, 3);
    expect(months(at(2026, 1, 3))).toEqual(['2025-4-1 year', '2025-5-1 month', '2025-6-1 month']);
    expect(months()).toEqual(['2025-4-1 month', '2025-5-1 month', '2025-6-1 month']);
  });

  it('counts days, evenly back from the last, where no two months begin', () => {
    expect(told(at(2026, 11, 25), at(2026, 11, 28), 6)).toEqual([
      '2026-11-25 day',
      '2026-11-26 day',
      '2026-11-27 day',
      '2026-11-28 day',
    ]);
    expect(told(at(2026, 11, 1), at(2026, 11, 28), 4)).toEqual([
      '2026-11-7 day',
      '2026-11-14 day',
      '2026-11-21 day',
      '2026-11-28 day',
    ]);
    expect(told(at(2026, 10, 16), at(2026, 11, 30), 4)).toEqual([
      '2026-10-19 day',
      '2026-11-2 day',
      '2026-11-16 day',
      '2026-11-30 day',
    ]);
    expect(told(at(2026, 11, 28), at(2026, 11, 28), 4)).toEqual(['2026-11-28 day']);
  });

  it('always ends with the last moment, whatever its length and room', () => {
    for (const days of [0, 1, 6, 29, 45, 80, 400, 2500])
      for (const atMost of [1, 2, 4, 7]) {
        const to = at(2026, 11, 30);
        const ticks = timeTicks([to - days * 86_400_000, to], atMost, to);
        expect(ticks.at(-1)).toEqual({ at: to, as: 'day' });
      }
  });
});
