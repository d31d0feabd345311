import { describe, expect, it } from 'vitest';
import type { AccountId } from '../account';
import { day, followersAt, followingAt, partialOf, wholeOf } from '../fixtures/looks';
import { membershipOf } from '../membership';
import { compare } from './compare';
import { inOrder } from './in-order';
import {
  assertSameOwner,
  compareLooks,
  isPresentIn,
  isRecognisedBy,
  type Look,
  presentIn,
  reachedEnd,
  shownSinceAtMost,
  sideSince,
} from './look';
import { bySide } from './side-sets';
import { isOfNames } from './snapshot';

const X = 7;

describe('a look', () => {
  it('came to the end of its list where it is whole, finished a pass, or is an export', () => {
    const part = { coverage: partialOf(1) };
    expect(reachedEnd(followersAt(day(0), [1]))).toBe(true);
    expect(reachedEnd(followersAt(day(0), [1], part))).toBe(false);
    expect(reachedEnd(followersAt(day(0), [1], { ...part, pass: { endedAt: day(0), seen: 1 } }))).toBe(true);
    expect(reachedEnd(followersAt(day(0), [1], { ...part, source: 'export' }))).toBe(true);
    expect(reachedEnd(followersAt(day(0), [1], { ...part, source: 'screen' }))).toBe(false);
  });

  it('shows to be there whoever it showed, and not only before its pass began', () => {
    const look = followersAt(day(0), [1, X], { earlier: membershipOf([X]) });
    expect([1, X, 9].map((number) => isPresentIn(look, number))).toEqual([true, false, false]);
    expect(presentIn(look)).toEqual(membershipOf([1]));
    expect([1, X, 9].map((number) => isPresentIn(followersAt(day(0), [1, X]), number))).toEqual([true, true, false]);
  });

  it('recognises everybody, or those whom it says', () => {
    expect(isRecognisedBy({}, X)).toBe(true);
    expect([1, X].map((number) => isRecognisedBy({ recognised: membershipOf([1]) }, number))).toEqual([true, false]);
  });

  it('knows people by name where it is no reading', () => {
    const of = (source: Look['source']) => isOfNames(followersAt(day(0), [1], { source }));
    expect([of('reading'), of('screen'), of('export')]).toEqual([false, true, true]);
  });

  it('shows rows at the latest when its pass ended, and without one from when it began', () => {
    const long = { firstAt: day(1), absentAt: day(2) };
    const passed = followersAt(day(4), [1], { ...long, pass: { endedAt: day(3), seen: 1 } });
    expect(shownSinceAtMost(passed)).toBe(day(3));
    expect(shownSinceAtMost(followersAt(day(4), [1], long))).toBe(day(1));
    expect([null, 'earlier', 'later'].map((side) => sideSince(passed, side as null))).toEqual([day(2), day(1), day(3)]);
    const unfinished = followersAt(day(4), [1], long);
    expect(sideSince(unfinished, null)).toBe(day(1));
    expect(sideSince(unfinished, 'later')).toBe(day(4));
  });
});

describe('looks in the order of time', () => {
  const sign = (one: Look, other: Look) => Math.sign(compareLooks(one, other));

  it('go by their ends, and of one moment by their ids', () => {
    const [early, late] = [followersAt(day(0), [], { snapshotId: 'z' }), followersAt(day(1), [], { snapshotId: 'a' })];
    expect([sign(early, late), sign(late, early)]).toEqual([-1, 1]);
    const [a, b] = ['a', 'b'].map((snapshotId) => followersAt(day(0), [], { snapshotId }));
    expect([sign(a!, b!), sign(b!, a!)]).toEqual([-1, 1]);
  });

  it('exports of one moment: what is cut before what is whole, and with more people before fewer', () => {
    let lastId = 9;
    const exported = (change: Partial<Look>) => {
      lastId -= 1;
      return followersAt(day(0), [], { source: 'export', snapshotId: `id-${lastId}`, ...change });
    };
    // Their ids go the other way.
    const ordered = [
      followersAt(day(0), [], { snapshotId: 'a reading' }),
      exported({ coverage: partialOf(900) }),
      exported({ coverage: partialOf(80) }),
      exported({ coverage: wholeOf(1000) }),
      exported({ coverage: wholeOf(99) }),
      exported({ coverage: wholeOf(98), digest: 1, latestAt: day(9) }),
      exported({ coverage: wholeOf(98), digest: 2, latestAt: day(7) }),
      exported({ coverage: wholeOf(98), digest: 2, latestAt: day(8) }),
    ];
    expect(inOrder(ordered.toReversed())).toEqual(ordered);
    for (const [at, look] of ordered.entries())
      for (const later of ordered.slice(at + 1)) expect([sign(look, later), sign(later, look)]).toEqual([-1, 1]);
  });
});

describe('looks that never meet', () => {
  const look = followersAt(day(0), [1]);
  const other = '2' as AccountId;

  it('are those of two viewers, of two owners, and of two lists', () => {
    expect(() => assertSameOwner(look, look)).not.toThrow();
    expect(() => assertSameOwner(look, { ...look, viewer: other })).toThrow('Looks of two viewers never meet.');
    expect(() => assertSameOwner(look, { ...look, list: { owner: other, kind: 'followers' } })).toThrow(
      "Looks at two owners' lists never meet.",
    );
    expect(() => compare(look, followingAt(day(0), [1]))).toThrow('Followers and following are not one list.');
  });
});

describe('something for each side of a pass', () => {
  it('leaves out sides for which there is nothing', () => {
    expect(bySide((side) => side)).toStrictEqual({ earlier: 'earlier', later: 'later' });
    expect(bySide((side) => (side === 'later' ? 0 : undefined))).toStrictEqual({ later: 0 });
    expect(bySide(() => undefined)).toStrictEqual({});
  });
});
