import { describe, expect, it } from 'vitest';
import { day, followersAt } from '../fixtures/looks';
import { membershipOf, numbersOf } from '../membership';
import type { Look } from './look';
import { lastSeen, lastSeenAt, shownIn } from './shown';

const X = 7;
/** A reading of nine hours, with a pass from the third to the sixth. */
const long = (change: Partial<Look> = {}) =>
  followersAt(day(0, 9), [1, 2, 3, X], {
    firstAt: day(0),
    absentAt: day(0, 3),
    pass: { endedAt: day(0, 6), seen: 4 },
    ...change,
  });
const spans = (look: Look) =>
  shownIn(look).map(({ side, fromAt, untilAt, who }) => [side, fromAt, untilAt, [...numbersOf(who)]]);

describe('whom a look showed', () => {
  it('is told by when: before its pass, since it, and while it went on', () => {
    expect(spans(long({ earlier: membershipOf([2]), later: membershipOf([3]) }))).toEqual([
      ['earlier', day(0), day(0, 3), [2]],
      ['later', day(0, 6), day(0, 9), [3]],
      [null, day(0, 3), day(0, 6), [1, X]],
    ]);
  });

  it('is one span where nobody was shown beside it, and keeps its own set', () => {
    for (const look of [long(), long({ earlier: membershipOf([]), later: membershipOf([]) })]) {
      expect(spans(look)).toEqual([[null, day(0, 3), day(0, 6), [1, 2, 3, X]]]);
      expect(shownIn(look)[0]!.who).toBe(look.members);
    }
  });
});

describe('when an account was seen last', () => {
  const seen = (looks: readonly Look[], notedAt: number | null = null, number = X) =>
    lastSeen(looks.flatMap(shownIn), number, notedAt);

  it('is the end of the newest look that shows it, and from when on', () => {
    const looks = [followersAt(day(2), [1, X]), followersAt(day(1), [X]), followersAt(day(3), [1])];
    expect(seen(looks)).toStrictEqual({ fromAt: day(2), at: day(2) });
    expect(seen(looks.toReversed())).toStrictEqual({ fromAt: day(2), at: day(2) });
    expect(seen(looks, null, 9)).toBeNull();
    expect(seen([])).toBeNull();
  });

  it('is of two that end together the one that tells it closer', () => {
    const [wide, close] = [followersAt(day(1), [X], { firstAt: day(0) }), followersAt(day(1), [X])];
    for (const looks of [
      [wide, close],
      [close, wide],
    ])
      expect(seen(looks)).toStrictEqual({ fromAt: day(1), at: day(1) });
    // A newer one, though it tells it less closely.
    expect(seen([followersAt(day(1), [X]), followersAt(day(2), [X], { firstAt: day(0) })])).toMatchObject({
      fromAt: day(0),
      at: day(2),
    });
    expect(seen([followersAt(day(2), [X], { firstAt: day(0) }), followersAt(day(1), [X])])).toMatchObject({
      at: day(2),
    });
  });

  it('is the moment its own row was noted, from the look’s beginning to its end', () => {
    const noted = (at: number) => seen([long()], at);
    for (const at of [day(0), day(0, 1), day(0, 9)]) expect(noted(at)).toStrictEqual({ fromAt: at, at });
    for (const at of [day(0) - 1, day(0, 9) + 1, null])
      expect(seen([long()], at)).toStrictEqual({ fromAt: day(0, 3), at: day(0, 6) });
    // By a clock that is at the beginning of time nothing was noted.
    const then = followersAt(0, [X], { firstAt: -5, absentAt: -5 });
    expect(seen([then])).toStrictEqual({ fromAt: -5, at: 0 });
  });

  it('says that it was the screen which showed it, noted or not', () => {
    const screen = followersAt(day(1), [X], { source: 'screen' });
    expect(seen([screen])).toStrictEqual({ fromAt: day(1), at: day(1), source: 'screen' });
    expect(seen([screen], day(1))).toStrictEqual({ fromAt: day(1), at: day(1), source: 'screen' });
    expect(seen([screen, followersAt(day(2), [X])])).toStrictEqual({ fromAt: day(2), at: day(2) });
  });

  it('is the same moment for who asks of everybody, whatever order the looks are in', () => {
    const looks = [followersAt(day(3), [1]), followersAt(day(1), [2, X]), followersAt(day(2), [1, X]), long()];
    for (const some of [looks, looks.toReversed(), looks.slice(2), looks.slice(0, 2), []])
      for (const number of [1, 2, X, 9])
        expect(lastSeenAt(some.flatMap(shownIn), number)).toBe(seen(some, null, number)?.at ?? null);
    expect(lastSeenAt(looks.flatMap(shownIn), X)).toBe(day(2));
    expect(lastSeenAt(looks.slice(0, 1).flatMap(shownIn), 1)).toBe(day(3));
    expect(lastSeenAt(looks.flatMap(shownIn), 9)).toBeNull();
  });
});
