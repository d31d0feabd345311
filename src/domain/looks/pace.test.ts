import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../time';
import type { CaptureLink } from './capture';
import { paceOf, scrolledOn } from './pace';
import { uniteCaptures } from './reading';

const START = Date.UTC(2026, 10, 3, 9);
let lastId = 0;

/** A page of twelve, so many ms after the start. */
function page(afterMs: number, askedCursor: string | null): CaptureLink {
  lastId += 1;
  const first = lastId * 12;
  return {
    captureId: `capture-${String(lastId).padStart(6, '0')}`,
    readAt: START + afterMs,
    askedCursor,
    offeredCursor: String(Number(askedCursor ?? 0) + 12),
    hasMore: true,
    isCapped: false,
    numbers: Array.from({ length: 12 }, (_, at) => first + at),
  };
}
const scrolledIn = (...pages: CaptureLink[]) => uniteCaptures(pages)?.scrolled;
/** Five pages, two seconds apart. */
const steady = [0, 2_000, 4_000, 6_000, 8_000].map((at, nth) => page(at, nth === 0 ? null : String(nth * 12)));

describe('how long scrolling took', () => {
  it('is the time between pages that followed each other, and the rows that came in it', () => {
    expect(scrolledIn(...steady)).toEqual({ ms: 8_000, rows: 48, pages: 4 });
  });

  it('is not known of a list that was opened and never scrolled', () => {
    expect(scrolledIn(page(0, null))).toBeUndefined();
  });

  it('leaves out breaks, and the opening of a list anew', () => {
    const afterLunch = page(8_000 + 45 * MINUTE_MS, '60');
    const anew = page(afterLunch.readAt - START + 3_000, null);
    expect(scrolledIn(...steady, afterLunch, anew)).toEqual({ ms: 8_000, rows: 48, pages: 4 });
    const on = page(anew.readAt - START + 2_000, '12');
    expect(scrolledIn(...steady, afterLunch, anew, on)).toEqual({ ms: 10_000, rows: 60, pages: 5 });
  });

  it('counts a wait of a minute, and nothing longer', () => {
    expect(scrolledOn(undefined, MINUTE_MS, 12)).toEqual({ ms: MINUTE_MS, rows: 12, pages: 1 });
    expect(scrolledOn(undefined, MINUTE_MS + 1, 12)).toBeUndefined();
  });

  it('depends on the pages alone, and not on the order in which they arrive', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(steady, { minLength: steady.length }), (pages) => {
        expect(scrolledIn(...pages)).toEqual({ ms: 8_000, rows: 48, pages: 4 });
      }),
    );
  });
});

describe("a person's own pace", () => {
  const scrolled = (ms: number, rows: number, pages = 4) => ({ ms, rows, pages });

  it('is that of the reading at hand', () => {
    expect(paceOf(scrolled(8_000, 40), [scrolled(1, 40)])).toBe(200);
  });

  it('is that of the readings before, while the one at hand has too few pages to say', () => {
    expect(paceOf(scrolled(8_000, 24, 2), [undefined, scrolled(2_000, 20), scrolled(4_000, 40)])).toBe(100);
    expect(paceOf(undefined, [scrolled(500, 10, 1), scrolled(1_500, 10, 2)])).toBe(100);
  });

  it('is not known, and no number stands for it, where nothing was scrolled', () => {
    expect(paceOf(undefined, [])).toBeNull();
    expect(paceOf(scrolled(8_000, 24, 2), [undefined])).toBeNull();
    expect(paceOf(scrolled(8_000, 0), [])).toBeNull();
  });

  it('asks the newest readings, and not those of long ago', () => {
    const slow = Array.from({ length: 5 }, () => scrolled(10_000, 10));
    expect(paceOf(undefined, [...slow, scrolled(0, 10_000)])).toBe(1_000);
  });
});
