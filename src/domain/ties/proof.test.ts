import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureLink } from '../looks/capture';
import { isOneChain, proofOf, proofOfChain, uniteCaptures } from '../looks/reading';
import { SIDES } from '../looks/side-sets';
import { countOf, numbersOf } from '../membership';

/** What proves an absence: one finished pass, and never the union of a day. */

const AT = Date.UTC(2026, 10, 3, 9);
let lastId = 0;
const link = (readAt: number, numbers: readonly number[], change: Partial<CaptureLink> = {}): CaptureLink => {
  lastId += 1;
  return {
    captureId: `capture-${String(lastId).padStart(6, '0')}`,
    readAt: AT + readAt,
    askedCursor: null,
    offeredCursor: null,
    hasMore: false,
    isCapped: false,
    numbers,
    ...change,
  };
};
const first = (readAt: number, numbers: readonly number[], next: string, change: Partial<CaptureLink> = {}) =>
  link(readAt, numbers, { offeredCursor: next, hasMore: true, ...change });
const last = (readAt: number, numbers: readonly number[], asked: string, change: Partial<CaptureLink> = {}) =>
  link(readAt, numbers, { askedCursor: asked, ...change });
const told = (...links: CaptureLink[]) => {
  const proof = proofOf(links);
  if (proof === null) return null;
  const sides = Object.fromEntries(SIDES.map((side) => [side, [...numbersOf(proof[side])]]));
  return { startedAt: proof.pass.startedAt - AT, seen: proof.seen, ...sides };
};

describe('the proof of a reading', () => {
  it('is there once a pass is finished, and counts that pass’s own rows', () => {
    expect(told(first(0, [1, 2], 'a'))).toBeNull();
    expect(told(first(0, [1, 2], 'a'), last(5, [2, 3], 'a'))).toEqual({
      startedAt: 0,
      seen: 3,
      earlier: [],
      later: [],
    });
    expect(told(last(5, [2, 3], 'a'))).toBeNull();
  });

  it('names whom the reading showed before that pass began, and not since', () => {
    const before = [first(0, [1, 8], 'a'), last(5, [9], 'a')];
    const after = [first(10, [1, 2], 'b'), last(15, [3], 'b')];
    expect(told(...before, ...after)).toEqual({ startedAt: 10, seen: 3, earlier: [8, 9], later: [] });
  });

  it('counts nobody for there whom only another pass shows meanwhile, and calls nobody earlier who was', () => {
    const other = [first(12, [8], 'x')];
    expect(told(first(0, [8, 9], 'a'), first(10, [1], 'b'), ...other, last(15, [2], 'b'))).toEqual({
      startedAt: 10,
      seen: 2,
      earlier: [9],
      later: [],
    });
  });

  it('is the newest finished pass, whatever began later and was broken off', () => {
    const whole = [first(0, [1], 'a'), last(5, [2], 'a')];
    expect(told(...whole, first(10, [3], 'b'))).toEqual({ startedAt: 0, seen: 2, earlier: [], later: [3] });
    // Two windows: the pass that ends last, though it began first.
    const long = [first(0, [1, 2], 'a'), first(3, [1], 'b'), last(6, [2], 'b'), last(9, [3], 'a')];
    expect(told(...long)).toEqual({ startedAt: 0, seen: 3, earlier: [], later: [] });
  });

  it('is no pass that Instagram cut', () => {
    expect(told(first(0, [1], 'a', { isCapped: true }), last(5, [2], 'a'))).toBeNull();
    const whole = [first(0, [1], 'a'), last(5, [2], 'a')];
    expect(told(...whole, link(10, [1], { isCapped: true }))).toMatchObject({ startedAt: 0 });
  });

  it('keeps what Instagram said of the hidden: the most of any answer, and the group of the first that named one', () => {
    const group = { size: 4, named: [7] };
    const links = [first(0, [1], 'a', { saidHidden: 2, deactivated: group }), last(5, [2], 'a', { saidHidden: 1 })];
    expect(proofOf(links)?.pass).toMatchObject({ saidHidden: 2, deactivated: group });
    const silent = proofOf([first(0, [1], 'a'), last(5, [2], 'a')])?.pass;
    expect(silent).not.toHaveProperty('saidHidden');
    expect(silent).not.toHaveProperty('deactivated');
    expect(proofOf([link(0, [1], { saidHidden: 0 })])?.pass.saidHidden).toBe(0);
  });

  it('keeps how many of its rows nobody identified, of that pass alone, and the size of the group not followed back', () => {
    const early = [first(0, [1], 'a', { unidentified: 5, notFollowedBack: 9 }), last(5, [2], 'a', { unidentified: 1 })];
    expect(proofOf(early)?.pass).toMatchObject({ unidentified: 6, notFollowedBack: 9 });
    const again = [...early, first(10, [1], 'b'), last(15, [2], 'b', { unidentified: 2 })];
    expect(proofOf(again)?.pass).toMatchObject({ startedAt: AT + 10, unidentified: 2 });
    expect(proofOf(again)?.pass).not.toHaveProperty('notFollowedBack');
    expect(proofOf([link(0, [1])])?.pass).not.toHaveProperty('unidentified');
  });

  it('ends at a page of which nobody could be made out', () => {
    const links = [first(0, [1, 2], 'a'), last(5, [], 'a', { unidentified: 1 })];
    expect(told(...links)).toMatchObject({ startedAt: 0, seen: 2 });
    expect(uniteCaptures(links)).toMatchObject({ strays: 0, seen: 2, passes: [{ nextCursor: null, unidentified: 1 }] });
  });
});

describe('a reading of one chain', () => {
  it('is its own proof, without replaying it', () => {
    const links = [first(0, [1, 2], 'a'), last(5, [2, 3], 'a')];
    const state = uniteCaptures(links)!;
    expect(isOneChain(state)).toBe(true);
    expect(proofOfChain(state)).toEqual(proofOf(links));
    expect(proofOfChain(uniteCaptures(links.slice(0, 1))!)).toBeNull();
  });

  it('is none with a page that continues nothing, or a second pass', () => {
    expect(isOneChain(uniteCaptures([link(0, [1]), last(5, [2], 'nobody offered this')])!)).toBe(false);
    expect(isOneChain(uniteCaptures([link(0, [1]), link(5, [1])])!)).toBe(false);
  });
});

const anyLinks = fc
  .array(
    fc.record({
      readAt: fc.nat(40),
      askedCursor: fc.constantFrom(null, null, '12', '24'),
      offeredCursor: fc.constantFrom(null, null, '12', '24'),
      hasMore: fc.boolean(),
      isCapped: fc.constantFrom(false, false, true),
      numbers: fc.array(fc.nat(9), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((some) => some.map(({ readAt, numbers, ...change }) => link(readAt, numbers, change)));

describe('for any captures', () => {
  it('the proof does not depend on the order they come in, nor on coming twice', () => {
    fc.assert(
      fc.property(
        anyLinks.chain((links) =>
          fc.tuple(fc.constant(links), fc.shuffledSubarray(links, { minLength: links.length }), fc.subarray(links)),
        ),
        ([links, shuffled, again]) => {
          expect(proofOf([...shuffled, ...again])).toEqual(proofOf(links));
        },
      ),
    );
  });

  it('never counts more than the reading showed, nor anybody as shown at another time', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const proof = proofOf(links);
        if (proof === null) return;
        const aside = SIDES.reduce((count, side) => count + countOf(proof[side]), 0);
        expect(proof.seen + aside).toBeLessThanOrEqual(uniteCaptures(links)!.seen);
      }),
    );
  });
});
