import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OwnMedia } from '../../../domain/exports/own-media';
import { mediaSpans, spanAt } from './media-spans';

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
      expect(spanAt(spans, from)).toBe(spans[0]);
      expect(spanAt(spans, to)).toBe(spans.at(-1));
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
    expect(spanAt(spans, local(2026, 2, 9))).toBeUndefined();
  });
});
