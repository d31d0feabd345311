import { describe, expect, it } from 'vitest';
import { exactCount } from '../fixtures/exact-count';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time';
import type { Count } from './count';
import { type CountedAct, type CountedPass, countedActOf, hiddenBy, isLikely, isLikelyNew, listCounts } from './hidden';

const AT = Date.UTC(2026, 10, 3, 9);
/** Minutes from the start of a pass that takes ten. */
const minute = (minutes: number) => AT + minutes * MINUTE_MS;
const pass = (seen: number, change: Partial<CountedPass> = {}): CountedPass => ({
  startedAt: AT,
  endedAt: minute(10),
  seen,
  ...change,
});
const says = (minutes: number, count: number, source: Count['source'] = 'profile') =>
  exactCount(minute(minutes), count, source);
const about = (minutes: number, low: number, high: number): Count => ({
  at: minute(minutes),
  source: 'profile',
  low,
  high,
});
const act = (minutes: number, by: 1 | -1): CountedAct => ({ at: minute(minutes), list: 'followers', by });
const hidden = (seen: number, counts: Count[], acts: CountedAct[] = [], change: Partial<CountedPass> = {}) =>
  hiddenBy(pass(seen, change), listCounts(counts, acts));
const ends = (...args: Parameters<typeof hidden>) => {
  const found = hidden(...args);
  return found && [found.lower, found.upper];
};
const DAY = DAY_MS / MINUTE_MS;

describe('the hidden of a pass', () => {
  it('are the count less those whom it showed', () => {
    expect(ends(90, [says(0, 100)])).toEqual([10, 10]);
    expect(ends(100, [says(0, 100)])).toEqual([0, 0]);
    expect(ends(101, [says(0, 100)])).toEqual([0, 0]);
  });

  it('are unknown without a count within two days', () => {
    expect(hidden(90, [])).toBeNull();
    expect(ends(90, [says(-2 * DAY, 100)])).toEqual([7, 13]);
    expect(hidden(90, [says(-2 * DAY - 1, 100)])).toBeNull();
    expect(ends(90, [says(10 + 2 * DAY, 100)])).not.toBeNull();
    expect(hidden(90, [says(11 + 2 * DAY, 100)])).toBeNull();
  });

  it('are an interval where the count is one, or is old', () => {
    expect(ends(2_100_000, [about(0, 2_150_000, 2_249_999)])![0]).toBeLessThanOrEqual(50_000);
    expect(ends(90, [about(0, 95, 105)])).toEqual([5, 15]);
    // A day old: 1 % of it, and at least one.
    expect(ends(900, [says(10 - DAY, 1000)])).toEqual([90, 110]);
    expect(ends(9, [says(-120, 10)])).toEqual([0, 2]);
    // By its distance to the further end of the pass.
    expect(ends(9, [says(-51, 10)])).toEqual([0, 2]);
    expect(ends(9, [says(-50, 10)])).toEqual([1, 1]);
    expect(ends(9, [says(60, 10)])).toEqual([1, 1]);
    expect(ends(9, [says(61, 10)])).toEqual([0, 2]);
  });

  it('are what all counts agree on', () => {
    expect(ends(90, [about(-30, 95, 105), about(30, 98, 112)])).toEqual([8, 15]);
    expect(ends(900, [says(10 - DAY, 1005), says(0, 1000)])).toEqual([100, 100]);
  });

  it('are as many as any count says where they contradict each other', () => {
    expect(ends(90, [says(-30, 92), says(30, 100)])).toEqual([2, 10]);
    expect(ends(90, [says(30, 92), says(-30, 100)])).toEqual([2, 10]);
  });

  it('are not bounded by a count below those seen, for that is wrong', () => {
    expect(hidden(90, [says(0, 88)])).toBeNull();
    expect(ends(90, [says(0, 89)])).toEqual([0, 0]);
    expect(ends(90, [says(-30, 80), says(30, 95)])).toEqual([5, 5]);
  });
});

describe('own acts', () => {
  it('between count and pass shift the count', () => {
    expect(ends(90, [says(-30, 100)], [act(-20, 1)])).toEqual([11, 11]);
    expect(ends(90, [says(-30, 100)], [act(-20, -1), act(-19, -1)])).toEqual([8, 8]);
    expect(ends(90, [says(30, 100)], [act(20, 1)])).toEqual([9, 9]);
    expect(ends(90, [says(30, 100)], [act(20, -1)])).toEqual([11, 11]);
  });

  it('before the count, or after the pass and the count, change nothing', () => {
    expect(ends(90, [says(-30, 100)], [act(-40, 1), act(-30, 1)])).toEqual([10, 10]);
    expect(ends(90, [says(30, 100)], [act(30, 1), act(40, 1)])).toEqual([10, 10]);
    expect(ends(90, [says(-30, 100)], [act(20, 1)])).toEqual([10, 10]);
  });

  it('while the pass ran add one each to both ends: offset paging skips a row for each', () => {
    expect(ends(90, [says(-5, 100)], [act(5, -1)])).toEqual([9, 11]);
    expect(ends(90, [says(-5, 100)], [act(0, 1), act(10, -1)])).toEqual([8, 12]);
    expect(ends(34, [says(12, 34)], [act(3, -1), act(4, -1)])).toEqual([0, 2]);
  });

  it('are what worked on one list, and a request that waits is none', () => {
    expect(countedActOf('follow', AT, true)).toEqual({ at: AT, list: 'following', by: 1 });
    expect(countedActOf('follow', AT, false)).toBeNull();
    expect(countedActOf('follow', AT, null)).toBeNull();
    expect(countedActOf('unfollow', AT, false)).toEqual({ at: AT, list: 'following', by: -1 });
    expect(countedActOf('remove-follower', AT, null)).toEqual({ at: AT, list: 'followers', by: -1 });
    expect(countedActOf('approve', AT, null)).toEqual({ at: AT, list: 'followers', by: 1 });
    expect(countedActOf('ignore', AT, null)).toBeNull();
  });
});

describe('what Instagram itself says is hidden', () => {
  it('is the least, at both ends', () => {
    expect(ends(100, [says(0, 100)], [], { saidHidden: 3 })).toEqual([3, 3]);
    expect(ends(90, [says(0, 100)], [], { saidHidden: 3 })).toEqual([10, 10]);
    expect(ends(90, [about(0, 92, 105)], [], { saidHidden: 3 })).toEqual([3, 15]);
    expect(ends(90, [says(0, 100)], [], { saidHidden: 0 })).toEqual([10, 10]);
  });
});

describe('rows that nothing identifies', () => {
  it('are as good as hidden: at least so many are, whatever the counts say, beside those that Instagram hides', () => {
    expect(ends(100, [says(0, 100)], [], { unidentified: 2 })).toEqual([0, 2]);
    expect(ends(98, [says(0, 100)], [], { unidentified: 2 })).toEqual([2, 2]);
    expect(ends(90, [says(0, 100)], [], { unidentified: 2 })).toEqual([10, 10]);
    expect(ends(100, [says(0, 100)], [], { unidentified: 2, saidHidden: 3 })).toEqual([3, 5]);
  });
});

describe('nothing is proven to be hidden', () => {
  const around = [says(-20, 100), says(30, 100)];
  const proven = (seen: number, counts: Count[], acts: CountedAct[] = [], change: Partial<CountedPass> = {}) =>
    hidden(seen, counts, acts, change)?.isProvenNone;

  it('where the profile’s own answer counted what was seen, before and after, within an hour', () => {
    expect(proven(100, around)).toBe(true);
    expect(proven(100, [says(0, 100), says(10, 100)])).toBe(true);
    expect(proven(100, [says(-20, 100), says(40, 100)])).toBe(true);
    expect(proven(100, [says(-20, 100), exactCount(minute(40) + 1, 100, 'profile')])).toBe(false);
  });

  it('and not by one count alone, or two on one side of the pass', () => {
    expect(proven(100, [says(-20, 100)])).toBe(false);
    expect(proven(100, [says(30, 100)])).toBe(false);
    expect(proven(100, [says(-20, 100), says(-10, 100)])).toBe(false);
    expect(proven(100, [says(-20, 100), says(5, 100)])).toBe(false);
  });

  it('and not where a count differs from what was seen, by however little', () => {
    expect(proven(99, around)).toBe(false);
    expect(proven(101, around)).toBe(false);
    expect(proven(100, [says(-20, 100), says(30, 101)])).toBe(false);
    expect(proven(100, [says(-20, 99), says(30, 100)])).toBe(false);
    expect(proven(100, [...around, says(5, 101)])).toBe(false);
    expect(proven(100, [...around, says(15, 102, 'link')])).toBe(false);
  });

  it('and not by a header’s count, an abbreviated one, or one of unknown source', () => {
    for (const source of ['link', 'position', 'unknown'] as const) {
      expect(proven(100, [says(-20, 100, source), says(30, 100)])).toBe(false);
      expect(proven(100, [says(-20, 100), says(30, 100, source)])).toBe(false);
    }
    expect(proven(100, [about(-20, 100, 101), says(30, 100)])).toBe(false);
  });

  it('and not where the person changed the list between the counts, also outside the pass', () => {
    for (const at of [-20, -10, 5, 20, 30]) expect(proven(100, around, [act(at, 1)])).toBe(false);
    expect(proven(100, around, [act(-15, 1), act(-12, -1)])).toBe(false);
    expect(proven(100, around, [act(-21, 1), act(31, 1)])).toBe(true);
  });

  it('and not where Instagram says that some are', () => {
    expect(proven(100, around, [], { saidHidden: 1 })).toBe(false);
    expect(proven(100, around, [], { saidHidden: 0 })).toBe(true);
  });

  it('and not where a row named nobody: who is missing may stand there', () => {
    expect(proven(100, around, [], { unidentified: 1 })).toBe(false);
    expect(proven(100, around, [], { unidentified: 0 })).toBe(true);
  });

  it('nor by the nearest counts where they are more than an hour apart, whatever lies further', () => {
    expect(proven(100, [says(-60, 100), says(-50, 100), says(11, 100)])).toBe(false);
    expect(proven(100, [says(-60, 100), says(-40, 100), says(11, 100), says(90, 100)])).toBe(true);
    expect((minute(11) - minute(-50)) / HOUR_MS).toBeGreaterThan(1);
  });
});

describe('a claim is likely', () => {
  it('as long as no more than a quarter of those it is about can be hidden', () => {
    expect([isLikely({ h: 1, n: 4 }), isLikely({ h: 1, n: 3 }), isLikely({ h: 2, n: 8 })]).toEqual([true, false, true]);
    expect([isLikely({ h: 0, n: 0 }), isLikely({ h: 0, n: 1 }), isLikely({ h: null, n: 9 })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('somebody who appears', () => {
  it('is likely new where at most an eighth may have been hidden', () => {
    expect(isLikelyNew({ h: 1, n: 8 })).toBe(true);
    expect(isLikelyNew({ h: 1, n: 7 })).toBe(false);
    expect(isLikelyNew({ h: 0, n: 0 })).toBe(true);
    expect(isLikelyNew({ h: null, n: 100 })).toBe(false);
  });
});

describe('acts of the person’s own', () => {
  it('are kept oldest first, as counts are', () => {
    const acts = [act(9, 1), act(-3, -1), act(2, 1)];
    expect(listCounts([], acts).acts.map(({ at }) => at)).toEqual([minute(-3), minute(2), minute(9)]);
    expect(acts.map(({ at }) => at)).toEqual([minute(9), minute(-3), minute(2)]);
  });

  it('between a count and the pass may show that the count was wrong', () => {
    const removed = [-9, -8, -7, -6, -5].map((at) => act(at, -1));
    expect(ends(97, [says(-30, 100)])).toEqual([3, 3]);
    expect(ends(97, [says(-30, 100)], removed)).toBeNull();
    expect(ends(93, [says(-30, 100)], removed)).toEqual([2, 2]);
    // After the pass they are put back: it still held whom they removed.
    const later = [20, 25].map((at) => act(at, -1));
    expect(ends(97, [says(40, 96)], later)).toEqual([1, 1]);
    expect(ends(97, [says(15, 98)], later)).toEqual([1, 1]);
  });
});

describe('that nothing was hidden', () => {
  const proven = (...counts: Count[]) => hidden(100, counts)!.isProvenNone;

  it('is proven by the counts from the one before to the one after, whatever older or newer ones say', () => {
    expect(proven(says(-5, 100), says(20, 100))).toBe(true);
    expect(proven(says(-30, 99), says(-5, 100), says(20, 100))).toBe(true);
    expect(proven(says(-5, 100), says(20, 100), says(45, 101))).toBe(true);
    expect(proven(says(-20, 100), says(5, 99), says(30, 100))).toBe(false);
  });
});
