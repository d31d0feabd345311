import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameMembership } from '../fixtures/is-same-membership';
import { anyLook, day, followersAt, partialOf } from '../fixtures/looks';
import { passAt, profileSays, worldOf } from '../fixtures/worlds';
import { inOrder } from '../looks/in-order';
import { type Look, presentIn } from '../looks/look';
import { type Membership, membershipOf, NOBODY, numbersOf, union } from '../membership';
import { withBounds } from './bound';
import { ListPast } from './list-past';

/** The plain way: every set is made at every look. */
function plainly(looks: readonly Look[]) {
  let held: Membership = NOBODY;
  let ever: Membership = NOBODY;
  let whole: Look | null = null;
  return looks.map((look) => {
    const before = { held, ever, whole };
    const isWhole = look.coverage.kind === 'whole';
    held = isWhole ? presentIn(look) : union(held, look.members);
    ever = union(ever, look.members);
    whole = isWhole ? look : whole;
    return before;
  });
}

const manyLooks = fc.array(anyLook, { maxLength: 100 }).map((looks) => inOrder(looks));

describe('the past of a list', () => {
  it('is at every look what it is where all sets are made, in whatever order it is asked', () => {
    fc.assert(
      fc.property(manyLooks, fc.boolean(), (looks, isBackwards) => {
        const past = new ListPast();
        const befores = looks.map((look) => {
          const before = past.before();
          past.add(look);
          return before;
        });
        const pairs = plainly(looks).map((plain, at) => ({ plain, before: befores[at]! }));
        for (const { plain, before } of isBackwards ? pairs.reverse() : pairs) {
          expect(before.whole).toBe(plain.whole);
          expect(isSameMembership(before.held(), plain.held)).toBe(true);
          expect(isSameMembership(before.ever(), plain.ever)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a long past', () => {
  const looks = Array.from({ length: 100 }, (_, at) => followersAt(day(at), [at], { coverage: partialOf(1) }));
  const pastOf = (count: number) => {
    const united: number[] = [];
    const past = new ListPast((some) => {
      united.push(some.length);
      return membershipOf(some.flatMap(({ members }) => [...numbersOf(members)]));
    });
    for (const look of looks.slice(0, count)) past.add(look);
    const ever = () => {
      united.length = 0;
      const who = [...numbersOf(past.before().ever())];
      return { who, united: [...united] };
    };
    return { past, ever };
  };

  it('is put together from 32 looks at a time, each time once: whoever asks again adds fewer than these', () => {
    for (const [count, first, again] of [
      [0, [], []],
      [31, [31], [31]],
      [32, [32], []],
      [64, [32, 32], []],
      [100, [32, 32, 32, 4], [4]],
    ] as const) {
      const { ever } = pastOf(count);
      const who = Array.from({ length: count }, (_, at) => at);
      expect(ever()).toEqual({ who, united: first });
      expect(ever()).toEqual({ who, united: again });
    }
  });

  it('goes on growing after it was asked for', () => {
    const { past, ever } = pastOf(40);
    expect(ever().united).toEqual([32, 8]);
    for (const look of looks.slice(40, 70)) past.add(look);
    expect(ever()).toEqual({ who: Array.from({ length: 70 }, (_, at) => at), united: [32, 6] });
  });
});

describe('bounds', () => {
  it('are the same whichever is asked first, and none is worked out twice', () => {
    const sets = Array.from({ length: 80 }, (_, at) => [1, 2, 3, 4 + (at % 5), 20 + at]);
    const looks = sets.map((numbers, at) => passAt('followers', day(at), numbers));
    const world = worldOf({ followers: [profileSays(day(0), 5), profileSays(day(80), 5)] });
    const forwards = withBounds(looks, world).map(({ bounds }) => ({ ...bounds! }));
    const asked = withBounds(looks, world);
    const backwards = asked.toReversed().map(({ bounds }) => ({ ...bounds! }));
    expect(backwards.reverse()).toEqual(forwards);
    for (const { bounds } of asked) expect(bounds!.gone).toBe(bounds!.gone);
    expect(forwards.at(-1)).toMatchObject({ gone: { h: 3, n: 2 }, appeared: { n: 2 } });
  });
});
