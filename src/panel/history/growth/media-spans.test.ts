import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OwnMedia } from '../../../domain/exports/own-media';
import { createTexts } from '../../../i18n/fixtures/texts';
import { spanWords } from './media-marks';
import { mediaSpans, middleWithin, publishedBetween } from './media-spans';

const local = (year: number, month: number, day: number, hour = 0) => new Date(year, month, day, hour).getTime();
const media = (posts: number[], stories: number[] = []): OwnMedia => ({
  dates: { posts, reels: [], stories },
  exportedAt: local(2026, 6, 22),
  from: 0,
  to: 1,
});

// There clocks are put forward in the night to 29 March 2026.
beforeAll(() => {
  vi.stubEnv('TZ', 'Europe/Berlin');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

describe('stretches of the chart', () => {
  it('are days of the person’s own clock while they are few', () => {
    const spans = mediaSpans(media([local(2026, 2, 29, 23), local(2026, 2, 30, 0)]), [
      local(2026, 2, 28, 14),
      local(2026, 3, 2, 9),
    ]);
    expect(spans.map(({ from }) => new Date(from).getDate())).toEqual([28, 29, 30, 31, 1, 2]);
    expect(spans.every(({ from }) => new Date(from).getHours() === 0)).toBe(true);
    expect(spans.map(({ counts }) => counts.posts)).toEqual([0, 1, 1, 0, 0, 0]);
  });

  it('get longer so that there are never too many, and leave no moment of the chart out', () => {
    for (const days of [1, 39, 40, 41, 300, 1000, 5000]) {
      const [from, to] = [local(2020, 0, 1, 12), local(2020, 0, 1 + days, 12)];
      const spans = mediaSpans(media([from, to]), [from, to]);
      expect(spans.length).toBeLessThanOrEqual(42);
      expect(spans.reduce((sum, { counts }) => sum + counts.posts, 0)).toBe(2);
      expect(spans[0]!.from).toBeLessThanOrEqual(from);
      expect(spans.at(-1)!.to).toBeGreaterThan(to);
    }
  });

  it('count nothing that lies outside', () => {
    const spans = mediaSpans(media([local(2026, 0, 1), local(2026, 4, 1)], [local(2026, 2, 2)]), [
      local(2026, 2, 1),
      local(2026, 2, 3),
    ]);
    expect(spans.map(({ counts }) => counts)).toEqual([
      { posts: 0, reels: 0, stories: 0 },
      { posts: 0, reels: 0, stories: 1 },
      { posts: 0, reels: 0, stories: 0 },
    ]);
  });
});

it('a stretch stands in the middle of what the chart shows of it, and never outside', () => {
  const within = [local(2026, 2, 1, 14), local(2026, 5, 9, 8)] as const;
  const spans = mediaSpans(media([]), within);
  expect(spans.length).toBeGreaterThan(3);
  const middles = spans.map((span) => middleWithin(span, within));
  expect(middles.every((at) => at >= within[0] && at <= within[1])).toBe(true);
  expect(middles[1]).toBe((spans[1]!.from + spans[1]!.to) / 2);
  expect(middles[0]).toBe((within[0] + spans[0]!.to) / 2);
  expect(middles.at(-1)).toBe((spans.at(-1)!.from + within[1]) / 2);
});

it('a stretch that is not over ends today, in words', () => {
  const texts = createTexts('en');
  const week = { from: local(2026, 10, 27), to: local(2026, 11, 4), counts: { posts: 1, reels: 0, stories: 0 } };
  expect(spanWords(week, texts, local(2026, 10, 30, 21))).toBe('27 Nov – 30 Nov');
  expect(spanWords(week, texts, local(2026, 11, 9))).toBe('27 Nov – 3 Dec');
  // A clock that was put back makes no stretch that ends before it begins.
  expect(spanWords(week, texts, local(2026, 10, 20))).toBe('27 Nov');
});

it('between two snapshots it is what was published in just that time', () => {
  const posts = [local(2026, 10, 28, 9), local(2026, 10, 30, 9), local(2026, 10, 30, 11), local(2026, 11, 1, 9)];
  const { from, to, counts } = publishedBetween(media(posts), local(2026, 10, 30, 10), local(2026, 11, 1, 9));
  expect([from, to, counts]).toEqual([
    local(2026, 10, 30, 10),
    local(2026, 11, 1, 9),
    { posts: 1, reels: 0, stories: 0 },
  ]);
});
