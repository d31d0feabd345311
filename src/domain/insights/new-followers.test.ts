import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../time';
import { DAY_ONE, wholeOn } from './fixtures/lists';
import { newFollowersIn } from './new-followers';

const dated = (day: number, numbers: readonly number[], followed: readonly (readonly [number, number])[]) => ({
  ...wholeOn(day, numbers),
  followedAt: new Map(followed.map(([number, at]) => [number, DAY_ONE + at * DAY_MS])),
});

describe('new followers', () => {
  it('are those who may have come within ninety days, by the list before or by an export’s date', () => {
    const newIn = (...lists: Parameters<typeof newFollowersIn>[0]) =>
      newFollowersIn(lists).map(({ numbers, atMostMs }) => [[...numbers], [...atMostMs].map((ms) => ms / DAY_MS)]);
    expect(newIn(wholeOn(0, [1]), wholeOn(90, [1, 2]))).toEqual([
      [[], []],
      [[2], [90]],
    ]);
    expect(newIn(wholeOn(0, [1]), wholeOn(91, [1, 2]))).toEqual([
      [[], []],
      [[], []],
    ]);
    const followed = [
      [1, 5],
      [2, 100],
      [3, 9],
    ] as const;
    expect(newIn(dated(100, [1, 2, 3, 4], followed))).toEqual([[[2], [0]]]);
    expect(
      newIn(
        dated(
          99,
          [1, 2, 3, 4],
          followed.map(([number]) => [number, 9]),
        ),
      ).flat(),
    ).toEqual([
      [1, 2, 3],
      [90, 90, 90],
    ]);
  });

  it('are dated by the lists’ own dates, not by when their readings ended', () => {
    const long = (day: number, hours: number, numbers: readonly number[]) => {
      const list = wholeOn(day, numbers);
      return { ...list, absentAt: list.readAt - hours * HOUR_MS };
    };
    // The pass that lacks 2 began 20 hours before its reading ended: that long ago it may have followed.
    const [, second] = newFollowersIn([long(0, 20, [1]), wholeOn(7, [1, 2])]);
    expect([...second!.atMostMs]).toEqual([7 * DAY_MS + 20 * HOUR_MS]);
    // Its pass was over before the seven days were.
    expect(newFollowersIn([wholeOn(0, [1]), long(7, 20, [1])])[0]!.later[0]).toBeNull();
    // Who was followed while the pass went on had followed for no time by then.
    const dates = new Map([[1, DAY_ONE]]);
    expect([...newFollowersIn([{ ...long(0, 20, [1]), followedAt: dates }])[0]!.atMostMs]).toEqual([0]);
  });

  it('are looked at again in time only: a quarter late at most, or two days', () => {
    const lookedAt = (day: number) =>
      newFollowersIn([wholeOn(0, [1]), wholeOn(day, [1])])[0]?.later.map((one) => one !== null);
    expect(lookedAt(7)).toEqual([true, false, false]);
    expect(lookedAt(9)).toEqual([true, false, false]);
    expect(lookedAt(10)).toEqual([false, false, false]);
    expect(lookedAt(37)).toEqual([false, true, false]);
    expect(lookedAt(38)).toEqual([false, false, false]);
    expect(lookedAt(112)).toEqual([false, false, true]);
    expect(lookedAt(113)).toEqual([false, false, false]);
  });
});
