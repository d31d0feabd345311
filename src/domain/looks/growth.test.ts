import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLook, day, followersAt, followingAt, partialOf, wholeOf } from '../fixtures/looks';
import { countOf, countsOfDifference, difference, membershipOf } from '../membership';
import { withRecognition } from '../ties/recognition';
import { growthOf } from './growth';
import { type Look, presentIn } from './look';

const quiet = { gained: null, lost: null, sinceAt: null, isByName: false };

describe('growth', () => {
  it('counts whole looks, with gained and lost between neighbouring ones', () => {
    const looks = [
      followersAt(day(0), [1, 2, 3]),
      followersAt(day(1), [2], { coverage: partialOf(1) }),
      followersAt(day(2), [2, 3, 4, 5]),
    ];
    expect(growthOf(looks)).toEqual([
      { at: day(0), snapshotId: looks[0]!.snapshotId, basis: 'whole', count: 3, ...quiet },
      {
        at: day(2),
        snapshotId: looks[2]!.snapshotId,
        basis: 'whole',
        count: 4,
        gained: 2,
        lost: 1,
        sinceAt: day(0),
        isByName: false,
      },
    ]);
  });

  it('dates a whole look by the pass that counts, not by the end of its reading', () => {
    const look = { ...followersAt(day(2), [1, 2]), absentAt: day(1, 6) };
    expect(growthOf([look]).map(({ at }) => at)).toEqual([day(1, 6)]);
    // What a profile said between the two came after it.
    const points = growthOf([look], [{ at: day(1, 9), count: 3 }]);
    expect(points.map(({ basis, at }) => [basis, at])).toEqual([
      ['whole', day(1, 6)],
      ['profile', day(1, 9)],
    ]);
    const partial = { ...followersAt(day(4), [1], { coverage: partialOf(1, 9) }), absentAt: day(3) };
    expect(growthOf([partial])[0]!.at).toBe(day(4));
    // An export of a moment amid a long reading comes before it, and the line never goes back.
    const amid = growthOf([followersAt(day(1, 12), [1], { source: 'export' }), look]);
    expect(amid.map(({ at }) => at)).toEqual([day(1, 12), day(1, 12)]);
  });

  it('says where somebody renamed may be among those who came and those who went', () => {
    const byName = { source: 'export' } as const;
    const isByName = (looks: readonly Look[], identified: readonly number[]) =>
      growthOf(withRecognition(looks, membershipOf(identified)).filter(({ list }) => list.kind === 'followers')).map(
        (point) => point.isByName,
      );
    // Two exports know only names: 3 may be 2.
    expect(isByName([followersAt(day(0), [1, 2], byName), followersAt(day(9), [1, 3], byName)], [])).toEqual([
      false,
      true,
    ]);
    // Only came, or only went: a rename would be both.
    expect(isByName([followersAt(day(0), [1], byName), followersAt(day(9), [1, 3], byName)], [])).toEqual([
      false,
      false,
    ]);
    // Known by id, and read both times.
    expect(isByName([followersAt(day(0), [1, 2]), followersAt(day(9), [1, 3])], [1, 2, 3])).toEqual([false, false]);
    // 2 is known by id and 3 by name alone: the export may mean 2 by it.
    const between = [followersAt(day(0), [1, 2]), followersAt(day(9), [1, 3], byName), followersAt(day(20), [1, 2])];
    expect(isByName(between, [1, 2])).toEqual([false, true, true]);
    // Once 3 turns out to be another account by its id, only the export leaves a doubt, and it names both.
    const named = [between[0]!, between[1]!, followingAt(day(9), [2], byName)];
    expect(isByName(named, [1, 2, 3])).toEqual([false, false]);
  });

  it('marks what a partial look’s profile or a profile alone said, less the hidden accounts', () => {
    const whole = followersAt(day(0), [1, 2, 3, 4], { coverage: wholeOf(4, 2) });
    const partial = followersAt(day(2), [1, 2], { coverage: partialOf(2, 9) });
    const points = growthOf(
      [partial, whole],
      [
        { at: day(3), count: 10 },
        { at: day(-1), count: 5 },
      ],
    );
    expect(points.map(({ basis, count }) => [basis, count])).toEqual([
      ['profile', 5],
      ['whole', 4],
      ['expected', 7],
      ['profile', 8],
    ]);
    const unknown = points.map(({ gained, lost, sinceAt, isByName }) => ({ gained, lost, sinceAt, isByName }));
    expect(unknown).toEqual([quiet, quiet, quiet, quiet]);
    const atOnce = growthOf([whole], [{ at: day(0), count: 10 }]);
    expect(atOnce.map(({ basis, count }) => [basis, count])).toEqual([
      ['whole', 4],
      ['profile', 8],
    ]);
  });

  it('adds up: a whole count is the one before it, plus gained, less lost', () => {
    const consistent = anyLook.map((look) =>
      look.coverage.kind === 'partial' ? look : { ...look, coverage: wholeOf(countOf(presentIn(look))) },
    );
    fc.assert(
      fc.property(fc.array(consistent, { maxLength: 12 }), (looks) => {
        const wholes = growthOf(looks).filter(({ basis }) => basis === 'whole');
        wholes.slice(1).forEach((point, at) => {
          expect(point.count).toBe(wholes[at]!.count + point.gained! - point.lost!);
        });
      }),
    );
  });

  it('may be handed its looks in any order', () => {
    const looksTwice = fc
      .uniqueArray(anyLook, { maxLength: 12, selector: ({ snapshotId }) => snapshotId })
      .chain((looks) => fc.tuple(fc.constant(looks), fc.shuffledSubarray(looks, { minLength: looks.length })));
    fc.assert(
      fc.property(looksTwice, ([looks, shuffled]) => {
        expect(growthOf(shuffled)).toEqual(growthOf(looks));
      }),
    );
  });

  it('counts a difference without making it', () => {
    fc.assert(
      fc.property(anyLook, anyLook, ({ members: one }, { members: other }) => {
        expect(countsOfDifference(one, other)).toEqual([
          countOf(difference(one, other)),
          countOf(difference(other, one)),
        ]);
      }),
    );
  });
});
