/** The edges of the insights: what lies exactly on a border, what is asked of some accounts only, lists out of order. */
import { describe, expect, it } from 'vitest';
import { countOf, membershipOf, numbersOf } from '../membership';
import { DAY_MS, HOUR_MS } from '../time';
import { byReason } from './by-reason';
import { campaignComparison } from './campaign';
import { DAY_ONE, followDates, known, wholeOn } from './fixtures/lists';
import { followBackRateOverTime } from './follow-back-rate';
import { growthByMonth } from './growth-by-month';
import { interactionShare } from './interaction-share';
import { newFollowersIn } from './new-followers';
import { retention } from './retention';
import { timeToFollowBack } from './time-to-follow-back';
import { wholeLists } from './whole-lists';

const dayAt = (day: number) => DAY_ONE + day * DAY_MS;

describe('whole lists', () => {
  it('come oldest first, whatever order they are given in, and put back who was hidden once', () => {
    const lists = [wholeOn(9, [1, 2, 3]), wholeOn(0, [1, 2]), wholeOn(5, [1], 1)];
    const whole = wholeLists(lists);
    expect(whole.map((list) => list.at)).toEqual([dayAt(0), dayAt(5), dayAt(9)]);
    expect([...numbersOf(whole[1]!.members)]).toEqual([1, 2]);
  });

  it('without anybody hidden put nobody back: who is missing once was gone', () => {
    const whole = wholeLists([wholeOn(0, [1, 2]), wholeOn(5, [1]), wholeOn(9, [1, 2])]);
    expect([...numbersOf(whole[1]!.members)]).toEqual([1]);
  });

  it('at either end put nobody back', () => {
    const whole = wholeLists([wholeOn(0, [1], 1), wholeOn(5, [1, 2]), wholeOn(9, [1], 1)]);
    expect(whole.map((list) => countOf(list.members))).toEqual([1, 2, 1]);
  });
});

describe('time to follow back', () => {
  it('is asked within some accounts', () => {
    const both = followDates([1, DAY_ONE, DAY_ONE + 5], [2, DAY_ONE, DAY_ONE + 9]);
    expect(timeToFollowBack(both, { within: membershipOf([2]) }).theirs?.medianMs).toMatchObject({
      value: 9,
      restsOn: 1,
    });
  });

  it('is a length both ways, and each length stands in exactly one bar', () => {
    const lengths = [HOUR_MS, HOUR_MS + 1, DAY_MS, 91 * DAY_MS];
    const { yours } = timeToFollowBack(
      followDates(...lengths.map((length, at) => [at, DAY_ONE + length, DAY_ONE] as const)),
    );
    expect(yours?.medianMs.value).toBeGreaterThan(0);
    expect(yours?.bars.map((bar) => bar.accounts)).toEqual([1, 2, 0, 0, 0, 1]);
  });
});

describe('a campaign', () => {
  it('is measured by the whole list nearest to each end, by the day, and within some accounts', () => {
    const at = dayAt(28);
    const lists = [wholeOn(4, [9]), wholeOn(1, [1, 2, 3]), wholeOn(27, [1, 2, 5]), wholeOn(30, [7])];
    const { before } = campaignComparison(lists, at);
    expect(before).toEqual({
      fromAt: dayAt(1),
      toAt: dayAt(27),
      gainedPerDay: 1 / 26,
      lostPerDay: 1 / 26,
      restsOn: 3,
    });
    expect(campaignComparison(lists, at, undefined, membershipOf([5]))?.before).toMatchObject({
      gainedPerDay: 1 / 26,
      lostPerDay: 0,
      restsOn: 0,
    });
  });

  it('has no stretch from a list to itself', () => {
    const lists = [wholeOn(2, [1])];
    expect(campaignComparison(lists, dayAt(4), 4 * DAY_MS)).toEqual({ before: null, after: null });
    expect(campaignComparison(lists, dayAt(2), 0)).toEqual({ before: null, after: null });
  });
});

describe('within some accounts only', () => {
  const some = membershipOf([2]);

  it('are new followers, growth and interactions', () => {
    const lists = [wholeOn(0, [1]), wholeOn(5, [1, 2, 3]), wholeOn(12, [1, 2])];
    expect(retention(newFollowersIn(lists), { within: some })[0]?.share).toEqual({ value: 1, restsOn: 1 });
    expect(retention(newFollowersIn(lists))[0]?.share).toEqual({ value: 0.5, restsOn: 2 });
    expect(growthByMonth(lists, some)[0]).toMatchObject({ gained: 1 });
    const brought = { fromAt: 0, toAt: 1, withWhom: { like: membershipOf([2]) } };
    expect(interactionShare(known([1, 2]), brought, some)?.any.value).toBe(1);
  });

  it('are new followers of one month: from its first moment to before its end', () => {
    const lists = [wholeOn(0, [1]), wholeOn(5, [1, 2]), wholeOn(12, [1, 2])];
    expect(retention(newFollowersIn(lists), { fromAt: dayAt(5) })[0]?.share?.restsOn).toBe(1);
    expect(retention(newFollowersIn(lists), { fromAt: dayAt(5) + 1 })[0]?.share).toBeNull();
    expect(retention(newFollowersIn(lists), { toAt: dayAt(5) })[0]?.share).toBeNull();
  });
});

describe('the rate over time', () => {
  it('comes oldest first, pairs lists up to a week apart, and leaves out moments at which nobody is followed', () => {
    const followers = [wholeOn(20, [1]), wholeOn(0, [1])];
    const following = [wholeOn(27, [1, 2]), wholeOn(7, [1]), wholeOn(8, [])];
    const points = followBackRateOverTime(followers, following);
    expect(points.map(({ at, rate }) => [at, rate.value])).toEqual([
      [dayAt(7), 1],
      [dayAt(27), 0.5],
    ]);
    const woven = followBackRateOverTime([wholeOn(0, [1]), wholeOn(10, [1])], [wholeOn(5, [1])]);
    expect(woven.map(({ at }) => at)).toEqual([dayAt(5), dayAt(10)]);
  });
});

describe('parts by reason', () => {
  it('hold those who bear the reason, and nobody else', () => {
    const reasons = new Map([
      [1, ['marketing' as const]],
      [2, ['relationship' as const, 'marketing' as const]],
      [3, ['returning-the-favour' as const]],
      [9, ['relationship' as const]],
    ]);
    const everybody = membershipOf([0, 1, 2, 3, 4]);
    const parts = byReason(everybody, reasons);
    const sizes = Object.fromEntries(Object.entries(parts).map(([part, set]) => [part, [...numbersOf(set)]]));
    expect(sizes).toEqual({
      network: [],
      appreciation: [],
      relationship: [],
      marketing: [1],
      'returning-the-favour': [3],
      several: [2],
      none: [0, 4],
    });
  });
});
