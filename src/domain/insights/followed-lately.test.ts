import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOf } from '../membership';
import { DAY_MS, HOUR_MS } from '../time';
import { DAY_ONE, wholeOn } from './fixtures/lists';
import { followBackRateOverTime } from './follow-back-rate';
import { followBeginnings, followedLately, type OwnFollow } from './followed-lately';
import { type ListAt, wholeLists } from './whole-lists';

const dayAt = (day: number) => DAY_ONE + day * DAY_MS;

/** Of those followed on the last of these days, who had been followed too lately when the followers were looked at. */
function latelyAt(askedDay: number, lists: readonly ListAt[], own: readonly OwnFollow[] = []): number[] {
  const whole = wholeLists(lists);
  return [...numbersOf(followedLately(followBeginnings(whole, own), whole.at(-1)!, dayAt(askedDay)))];
}

describe('whom the viewer had followed too lately at a look of long ago', () => {
  it('is told by a whole list of the week before that lacked them, and by no older one', () => {
    const now = wholeOn(20, [1, 2]);
    expect(latelyAt(20, [wholeOn(14, [1]), now])).toEqual([2]);
    expect(latelyAt(20, [wholeOn(12, [1]), now])).toEqual([]);
    expect(latelyAt(20, [wholeOn(13, [1]), now])).toEqual([]);
  });

  it('is told by an own follow and by an export’s date, from 7 days before the look on', () => {
    const own = (day: number) => [{ number: 2, at: dayAt(day) }];
    expect(latelyAt(20, [wholeOn(20, [1, 2])], own(13))).toEqual([]);
    expect(latelyAt(20, [wholeOn(20, [1, 2])], own(13.1))).toEqual([2]);
    const dated = {
      ...wholeOn(20, [1, 2]),
      followedAt: new Map([
        [1, dayAt(2)],
        [2, dayAt(19)],
      ]),
    };
    expect(latelyAt(20, [dated])).toEqual([2]);
    // Also by an export of later, and not by a follow that came only after the list.
    const later = {
      ...wholeOn(90, [1, 2]),
      followedAt: new Map([
        [1, dayAt(60)],
        [2, dayAt(19)],
      ]),
    };
    const points = followBackRateOverTime([wholeOn(20, [1])], [wholeOn(20, [1, 2]), later]);
    expect(points).toEqual([{ at: dayAt(20), rate: { value: 1, restsOn: 1 }, lately: { count: 1, back: 0 } }]);
  });

  it('is the same whether or not what began long before the first look is kept', () => {
    const anyDay = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10);
    const anyFollows = fc.array(fc.record({ number: fc.nat(9), at: anyDay.map(dayAt) }), { maxLength: 30 });
    fc.assert(
      fc.property(anyFollows, anyFollows, anyDay, anyDay, (own, dated, first, asked) => {
        const all = Array.from({ length: 10 }, (_, number) => number);
        const exported = { ...wholeOn(40, all), followedAt: new Map(dated.map(({ number, at }) => [number, at])) };
        const lists = wholeLists([exported]);
        const until = Math.max(first, asked);
        const late = followedLately(followBeginnings(lists, own, dayAt(first)), lists[0]!, dayAt(until));
        expect(late).toEqual(followedLately(followBeginnings(lists, own), lists[0]!, dayAt(until)));
      }),
    );
  });

  it('is out of the rate at that look, and in it once seven days are over', () => {
    const following = [wholeOn(0, [1]), wholeOn(5, [1, 2]), wholeOn(12, [1, 2])];
    const followers = [wholeOn(0, [1]), wholeOn(5, [1]), wholeOn(12, [1])];
    expect(followBackRateOverTime(followers, following).map(({ rate, lately }) => [rate.value, lately.count])).toEqual([
      [1, 0],
      [1, 1],
      [0.5, 0],
    ]);
  });
});

describe('a list’s own date', () => {
  it('is the beginning of the pass that proves who is missing, though reading went on for hours', () => {
    const long: ListAt = { ...wholeOn(9, [1, 2]), absentAt: dayAt(9) - 20 * HOUR_MS };
    expect(wholeLists([long])[0]!.at).toBe(dayAt(9) - 20 * HOUR_MS);
    const [point] = followBackRateOverTime([long], [wholeOn(9, [1])]);
    expect(point!.at).toBe(dayAt(9));
    // A clock that went back does not put it after its end.
    expect(wholeLists([{ ...long, absentAt: dayAt(10) }])[0]!.at).toBe(dayAt(9));
  });

  it('has whom that pass showed: who was shown only before it was gone by then', () => {
    const gone: ListAt = { ...wholeOn(9, [1, 2]), earlier: wholeOn(9, [2]).members };
    const [list] = wholeLists([gone]);
    expect([[...numbersOf(list!.members)], [...numbersOf(list!.shown)]]).toEqual([[1], [1, 2]]);
  });
});
