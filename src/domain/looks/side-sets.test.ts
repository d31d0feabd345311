import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countOf,
  difference,
  intersection,
  type Membership,
  membershipOf,
  NOBODY,
  numbersOf,
  union,
} from '../membership';
import type { CaptureLink } from './capture';
import { proofOf, uniteCaptures } from './reading';
import { NO_SIDES, type SideSets, sideSetsOf, withPage } from './side-sets';

/** Whom a reading showed before its finished pass began, or only after it ended. */

const PASS = { startedAt: 10, finishedAt: 20 };
const page = (readAt: number, ...numbers: number[]) => ({ readAt, numbers: Uint32Array.from(numbers) });
const told = ({ earlier, later }: SideSets) => ({ earlier: [...numbersOf(earlier)], later: [...numbersOf(later)] });
const sides = (shown: number[], ...pages: ReturnType<typeof page>[]) =>
  told(sideSetsOf([page(10, ...shown), ...pages], PASS, membershipOf(shown)));

describe('the sets beside a pass', () => {
  it('are nobody where every page was the pass’s, or came while it went on', () => {
    expect(sides([1, 2])).toEqual({ earlier: [], later: [] });
    expect(sides([1, 2], page(10, 3), page(20, 4))).toEqual({ earlier: [], later: [] });
  });

  it('are whom pages before it showed and none since, and whom only pages after it showed', () => {
    expect(sides([1, 2], page(9, 1, 3), page(21, 2, 4))).toEqual({ earlier: [3], later: [4] });
  });

  it('whoever was shown before it and again after it is there again since then', () => {
    expect(sides([1], page(9, 3), page(21, 3))).toEqual({ earlier: [], later: [3] });
  });

  it('leave whom the pass showed when its last page was asked for again', () => {
    expect(told(sideSetsOf([page(10, 1), page(21, 2)], PASS, membershipOf([1, 2])))).toEqual({
      earlier: [],
      later: [],
    });
  });
});

describe('a page more', () => {
  const members = membershipOf([1, 2, 3, 4]);
  const before: SideSets = { earlier: membershipOf([3]), later: membershipOf([4]) };
  const more = (readAt: number, ...numbers: number[]) =>
    told(withPage(before, page(readAt, ...numbers), { finishedAt: 20, members }));

  it('after the pass adds whom it showed neither while it went on', () => {
    expect(more(30, 1, 4)).toEqual({ earlier: [3], later: [4] });
    expect(more(30, 5)).toEqual({ earlier: [3], later: [4, 5] });
    expect(more(30, 3)).toEqual({ earlier: [], later: [3, 4] });
  });

  it('at the very end of the pass shows who was there meanwhile', () => {
    expect(more(20, 3, 5)).toEqual({ earlier: [], later: [4] });
  });
});

const anyLinks = fc
  .array(
    fc.record({
      readAt: fc.nat(30),
      askedCursor: fc.constantFrom(null, null, '12', '24'),
      offeredCursor: fc.constantFrom(null, null, '12', '24'),
      hasMore: fc.boolean(),
      isCapped: fc.constantFrom(false, false, true),
      numbers: fc.array(fc.nat(9), { maxLength: 4 }).map((some) => Uint32Array.from(some)),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((some) => some.map((one, at): CaptureLink => ({ ...one, captureId: `capture-${String(at).padStart(6, '0')}` })));

const rowsOf = (links: readonly CaptureLink[]) =>
  links.reduce((all, { numbers }) => union(all, membershipOf(numbers)), NOBODY as Membership);

describe('for any captures', () => {
  it('nobody is in two sets, nobody in one whom the reading showed meanwhile, and together they are all it showed', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const proof = proofOf(links);
        if (proof === null) return;
        const { earlier, later, pass } = proof;
        const { members } = uniteCaptures(links)!;
        expect(countOf(intersection(earlier, later))).toBe(0);
        const meanwhile = difference(members, union(earlier, later));
        expect(countOf(meanwhile) + countOf(earlier) + countOf(later)).toBe(countOf(members));
        expect(countOf(meanwhile)).toBeGreaterThanOrEqual(proof.seen);
        const { startedAt, finishedAt } = pass;
        const within = links.filter(({ readAt }) => readAt >= startedAt && readAt <= finishedAt);
        expect(countOf(difference(rowsOf(within), meanwhile))).toBe(0);
        const before = links.filter(({ readAt }) => readAt < startedAt);
        const after = links.filter(({ readAt }) => readAt > finishedAt);
        expect(countOf(difference(earlier, rowsOf(before)))).toBe(0);
        expect(countOf(intersection(earlier, rowsOf([...within, ...after])))).toBe(0);
        expect(countOf(difference(later, rowsOf(after)))).toBe(0);
      }),
    );
  });

  it('page by page they become what all captures say', () => {
    const pages = fc
      .array(fc.tuple(fc.integer({ min: 20, max: 40 }), fc.array(fc.nat(9), { maxLength: 4 })))
      .map((some) => some.sort(([one], [other]) => one - other));
    const early = fc.array(fc.tuple(fc.nat(9), fc.array(fc.nat(9), { maxLength: 4 })));
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 4 }), early, pages, (shown, some, more) => {
        const first = [page(10, ...shown), ...some.map(([readAt, numbers]) => page(readAt, ...numbers))];
        const all = [...first];
        let sets = some.length === 0 ? NO_SIDES : sideSetsOf(first, PASS, membershipOf(shown));
        for (const [readAt, numbers] of more) {
          const members = all.reduce((set, one) => union(set, membershipOf(one.numbers)), NOBODY as Membership);
          const next = page(readAt, ...numbers);
          sets = withPage(sets, next, { finishedAt: PASS.finishedAt, members });
          all.push(next);
        }
        expect(told(sets)).toEqual(told(sideSetsOf(all, PASS, membershipOf(shown))));
      }),
    );
  });
});
