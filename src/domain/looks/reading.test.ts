import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCount } from '../fixtures/exact-count';
import { numbersOf } from '../membership';
import { DAY_MS, MINUTE_MS } from '../time';
import type { CaptureLink } from './capture';
import { coverageOf } from './coverage';
import { advance, comesAfter, proofOf, type ReadingState, uniteCaptures } from './reading';

const START = Date.UTC(2026, 10, 3, 9);
let lastId = 0;

function link(change: Partial<CaptureLink>): CaptureLink {
  lastId += 1;
  return {
    captureId: `capture-${String(lastId).padStart(6, '0')}`,
    readAt: START + lastId,
    askedCursor: null,
    offeredCursor: null,
    hasMore: false,
    isCapped: false,
    numbers: [],
    ...change,
  };
}

/** A pass over `pages`, each a list of numbers, one second apart, with cursors as the site writes them. */
function pass(pages: readonly (readonly number[])[], startAt: number): CaptureLink[] {
  return pages.map((numbers, at) => {
    const isLast = at === pages.length - 1;
    return link({
      readAt: startAt + at * 1000,
      askedCursor: at === 0 ? null : String(at * 12),
      offeredCursor: isLast ? null : String((at + 1) * 12),
      hasMore: !isLast,
      numbers,
    });
  });
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const counted = (count: number | null) => (count === null ? null : exactCount(START, count, 'profile'));
const whole = (links: readonly CaptureLink[], expected: number | null) =>
  coverageOf(uniteCaptures(links)!, proofOf(links), counted(expected));

const anyLinks = fc
  .array(
    fc.record({
      readAt: fc.integer({ min: START, max: START + DAY_MS }),
      askedCursor: fc.constantFrom(null, '12', '24', '36'),
      offeredCursor: fc.constantFrom(null, '12', '24', '36'),
      hasMore: fc.boolean(),
      isCapped: fc.boolean(),
      numbers: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((list) => list.map((one) => link(one)));

describe('captures unite', () => {
  it('in any order to the same reading', () => {
    fc.assert(
      fc.property(
        anyLinks.chain((links) =>
          fc.tuple(fc.constant(links), fc.shuffledSubarray(links, { minLength: links.length })),
        ),
        ([links, shuffled]) => {
          expect(uniteCaptures(shuffled)).toEqual(uniteCaptures(links));
        },
      ),
    );
  });

  it('and a capture twice changes nothing', () => {
    fc.assert(
      fc.property(
        anyLinks.chain((links) => fc.tuple(fc.constant(links), fc.subarray(links))),
        ([links, repeated]) => {
          expect(uniteCaptures([...links, ...repeated])).toEqual(uniteCaptures(links));
        },
      ),
    );
  });

  it('one by one as well as all at once', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const ordered = [...links].sort((a, b) => a.readAt - b.readAt || (a.captureId < b.captureId ? -1 : 1));
        let state: ReadingState | null = null;
        for (const one of ordered) {
          if (state !== null) expect(comesAfter(state, one)).toBe(true);
          state = advance(state, one);
        }
        expect(state).toEqual(uniteCaptures(links));
      }),
    );
  });

  it('by id: rows that repeat across pages count once', () => {
    const state = uniteCaptures(pass([range(0, 12), range(6, 18), range(12, 24)], START))!;
    expect(state.seen).toBe(24);
    expect([...numbersOf(state.members)]).toEqual(range(0, 24));
  });
});

describe('a pass', () => {
  it('from no cursor to the end, with the expected count, is whole', () => {
    expect(whole(pass([range(0, 12), range(12, 24)], START), 24)).toEqual({ kind: 'whole', seen: 24, hidden: 0 });
  });

  it('may have short pages in its middle', () => {
    expect(whole(pass([range(0, 8), range(8, 10), range(10, 24)], START), 24).kind).toBe('whole');
  });

  it('survives a page that was asked twice', () => {
    const links = pass([range(0, 12), range(12, 24), range(24, 30)], START);
    const retried = { ...links[1]!, captureId: 'again-1', readAt: links[1]!.readAt + 300 };
    expect(whole([...links, retried], 30).kind).toBe('whole');
  });

  it('read by two windows at once is whole when either of them is', () => {
    const one = pass([range(0, 12), range(12, 24), range(24, 30)], START);
    const other = pass([range(0, 12), range(12, 24), range(24, 30)], START + 400);
    expect(whole([...one, ...other.slice(0, 2)], 30).kind).toBe('whole');
    // In another order with cursors of its own it is another chain …
    const named = (cursor: string | null) => cursor && `other ${cursor}`;
    const shifted = pass([range(5, 17), range(17, 24), range(24, 30)], START + 400).slice(0, 2);
    const apart = shifted.map((one) => ({
      ...one,
      askedCursor: named(one.askedCursor),
      offeredCursor: named(one.offeredCursor),
    }));
    expect(whole([...one, ...apart], 30).kind).toBe('whole');
    // … and with the same cursors nobody knows whose page is whose: then a pass is no more than its own rows.
    expect(whole([...one, ...shifted], 30)).toMatchObject({ kind: 'partial', why: ['too-few-seen'] });
  });

  it('with a page missing in its middle is not finished', () => {
    const links = pass([range(0, 12), range(12, 24), range(24, 36)], START);
    expect(whole([links[0]!, links[2]!], 36)).toEqual({
      kind: 'partial',
      seen: 24,
      expected: 36,
      why: ['not-finished'],
    });
  });

  it('that begins mid-list is partial and says so', () => {
    const links = pass([range(0, 12), range(12, 24), range(24, 36)], START);
    expect(whole(links.slice(1), 36)).toEqual({ kind: 'partial', seen: 24, expected: 36, why: ['started-mid-list'] });
  });

  it('that Instagram caps is partial however it ends', () => {
    const capped = [link({ numbers: range(0, 50), isCapped: true })];
    expect(whole(capped, 12_000)).toEqual({ kind: 'partial', seen: 50, expected: 12_000, why: ['capped'] });
    expect(whole(capped, 50)).toMatchObject({ kind: 'partial', why: ['capped'] });
  });

  it('without a known count stays partial', () => {
    expect(whole(pass([range(0, 12)], START), null)).toEqual({
      kind: 'partial',
      seen: 12,
      expected: null,
      why: ['count-unknown'],
    });
  });

  it('that offers a cursor and says "no more" has not ended', () => {
    const odd = [link({ numbers: range(0, 12), offeredCursor: 'QVFB', hasMore: false })];
    expect(whole(odd, 12)).toMatchObject({ kind: 'partial', why: ['not-finished'] });
  });
});

describe('whole', () => {
  it('is a pass that shows nine in ten of the count, and what is left of it is hidden', () => {
    expect(whole(pass([range(0, 1080)], START), 1200)).toEqual({ kind: 'whole', seen: 1080, hidden: 120 });
    expect(whole(pass([range(0, 1079)], START), 1200)).toMatchObject({ kind: 'partial', why: ['too-few-seen'] });
    expect(whole(pass([range(0, 10)], START), 12)).toMatchObject({ kind: 'whole', hidden: 2 });
    expect(whole(pass([range(0, 9)], START), 12)).toMatchObject({ kind: 'partial' });
  });

  it('is never two passes together: the second only adds rows', () => {
    const first = pass([range(0, 500), range(500, 800)], START);
    const second = pass([range(0, 500), range(700, 1000)], START + 5 * MINUTE_MS);
    expect(uniteCaptures([...first, ...second])!.seen).toBe(1000);
    expect(whole([...first, ...second], 1000)).toMatchObject({ kind: 'partial', why: ['too-few-seen'] });
    // The same rows twice say nothing of those that neither shows.
    const again = pass([range(0, 500), range(500, 800)], START + 5 * MINUTE_MS);
    expect(whole([...first, ...again], 1000)).toMatchObject({ kind: 'partial', why: ['too-few-seen'] });
  });

  it('is the newest finished pass, also where an older one showed more', () => {
    const first = pass([range(0, 600), range(600, 1204)], START);
    const second = pass([range(0, 600), range(600, 1190)], START + 60 * MINUTE_MS);
    expect(whole(first, 1204)).toMatchObject({ seen: 1204, hidden: 0 });
    expect(whole([...first, ...second], 1204)).toMatchObject({ kind: 'whole', seen: 1190, hidden: 14 });
    const broken = second.slice(0, 1);
    expect(whole([...first, ...broken], 1204)).toMatchObject({ kind: 'whole', seen: 1204, hidden: 0 });
  });
});
